// The offer to say how it went, on the page of a case that is over. Never in the way: the person who leaves it has skipped it.
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { Ask } from "./ask.server.ts";
import { surveyTexts } from "./texts/index.ts";

export function SurveyInvitation({ ask }: { ask: Ask | null }) {
  const t = useTexts(surveyTexts).ask;
  if (!ask) return null;
  return (
    <Card id="tell" title={ask.asked === "why" ? t.why : t.survey} tinted>
      <p>{ask.asked === "why" ? t.whyText : t.surveyText}</p>
      <p>
        <ButtonLink href={ask.path} variant="secondary">
          {t.answer}
        </ButtonLink>
      </p>
    </Card>
  );
}
