// What a person says yes to, read where they say it: what was granted and what was not, the conditions, and how long.
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import type { Decision } from "#workflows/request/decision-schema.ts";
import { Conditions, Parts } from "./decision-tab.tsx";
import { decisionTexts } from "./texts/index.ts";

interface DecisionTermsProps {
  decision: Pick<Decision, "partial" | "conditions" | "accessUntil">;
  /** What was asked for: all of it is granted where nothing was refused. */
  asked: string;
}

export function DecisionTerms({ decision, asked }: DecisionTermsProps) {
  const { request, decision: texts } = useTexts({ decision: decisionTexts, request: requestTexts });
  const { partial } = texts;
  const locale = useLocale();
  return (
    <DefinitionList
      facts={[
        {
          term: partial.granted,
          value: decision.partial ? (
            <Parts parts={decision.partial.granted} />
          ) : (
            asked && <p className="said">{asked}</p>
          ),
        },
        { term: partial.refused, value: decision.partial && <Parts parts={decision.partial.refused} /> },
        { term: request.page.decisionConditions, value: <Conditions conditions={decision.conditions} /> },
        {
          term: request.page.decisionUntil,
          value: decision.accessUntil && formatDate(locale, decision.accessUntil),
        },
      ]}
    />
  );
}
