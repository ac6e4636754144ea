// The toolbox as administrators see it: each address with when it was tried, and a field to change it.
import { stepText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Form } from "#app/ui/form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Tool } from "#workflows/toolbox.ts";
import { toolboxTexts } from "./texts/index.ts";

interface ToolboxListProps {
  tools: readonly Tool[];
  mayChange: boolean;
  /** What was sent and could not be taken. */
  wrong: { id: string; url: string } | undefined;
}

export function ToolboxList({ tools, mayChange, wrong }: ToolboxListProps) {
  const { journey, cases } = useTexts({ cases: caseTexts, journey: toolboxTexts });
  const t = journey.admin;
  const locale = useLocale();
  return (
    <>
      {tools.map(({ id, url, steps, side, checked }) => {
        const refused = wrong?.id === id ? wrong : undefined;
        const where = steps.map((step) => stepText(cases, "request", step).title).join(", ");
        return (
          <Card key={id} title={journey.toolNames[id]} level={2}>
            <p>
              {t.steps}: {where}, {t.sides[side]}.{" "}
              {checked ? t.tried({ date: formatDate(locale, checked) }) : t.untried}{" "}
              <a href={url}>
                {t.open}
                <span className="ds-sr-only">: {journey.toolNames[id]}</span>
              </a>
            </p>
            {mayChange ? (
              <Form>
                <input type="hidden" name="tool" value={id} />
                <TextField
                  name="url"
                  id={`url-${id}`}
                  type="url"
                  label={t.address}
                  defaultValue={refused?.url ?? url}
                  error={refused ? t.wrong : undefined}
                />
                <p>
                  <Button
                    variant="secondary"
                    size="sm"
                    aria-label={t.saveOf({ tool: journey.toolNames[id] })}
                  >
                    {t.save}
                  </Button>
                </p>
              </Form>
            ) : (
              <p className="said">{url}</p>
            )}
          </Card>
        );
      })}
    </>
  );
}
