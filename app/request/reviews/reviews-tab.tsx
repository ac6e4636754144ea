// The opinions an owner has asked for: whose, by when, what they said. Only the owner's side reads them.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CommandForm } from "#app/cases/page/command-form.tsx";
import { choiceText, commandText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { RequestPage } from "#app/request/page/request-page.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Form } from "#app/ui/form.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Review } from "#workflows/request/context.ts";

interface ReviewsTabProps {
  reviews: readonly (Review & { name: string | null; email: string | null })[];
  page: RequestPage;
  refused: RefusedCommand | undefined;
}

const TONES = { asked: "info", given: "success", cancelled: "neutral" } as const;

export function ReviewsTab({ reviews, page, refused }: ReviewsTabProps) {
  const texts = useTexts({ cases: caseTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.request.reviews;
  const { view } = page;
  const offer = (command: string) => view.offers.find((o) => o.command === command);
  const [remind, cancel] = [offer("remind-reviewers"), offer("cancel-review")];
  return (
    <>
      <p className="muted">{t.inside}</p>
      {reviews.map((r) => (
        <Card key={r.id} title={r.name ?? t.erased} level={3}>
          <p>
            <Tag tone={TONES[r.state]}>{t.states[r.state]}</Tag>{" "}
            {choiceText(texts.cases, "request", "ask-review", "kind", r.kind)}
            {r.state === "asked" && r.blocking ? `. ${t.blocking}` : ""}
          </p>
          <DefinitionList
            facts={[
              { term: t.email, value: r.state === "given" ? null : r.email },
              { term: t.question, value: <p className="said">{r.question}</p> },
              { term: t.replyBy, value: r.state === "asked" ? formatDate(locale, r.replyBy) : null },
              {
                term: t.recommendation,
                value:
                  r.recommendation &&
                  choiceText(texts.cases, "request", "give-review", "recommendation", r.recommendation),
              },
              { term: t.comment, value: r.comment && <p className="said">{r.comment}</p> },
              { term: t.when, value: r.answeredAt && formatDate(locale, r.answeredAt) },
            ]}
          />
          {cancel && r.state === "asked" ? (
            <Form>
              <input type="hidden" name="_command" value="cancel-review" />
              <input type="hidden" name="_commandId" value={cancel.commandId} />
              <input type="hidden" name="_version" value={view.version} />
              <input type="hidden" name="_tab" value="reviews" />
              <input type="hidden" name="reviewId" value={r.id} />
              <div className="actions">
                <Button variant="tertiary" size="sm" aria-label={t.cancelOf({ name: r.name ?? t.erased })}>
                  {commandText(texts.cases, "request", "cancel-review")?.button}
                </Button>
              </div>
            </Form>
          ) : null}
        </Card>
      ))}
      {remind ? (
        <CommandForm
          caseId={view.id}
          kind="request"
          offer={remind}
          version={view.version}
          refused={refused}
          tab="reviews"
        />
      ) : null}
    </>
  );
}
