// One box for each finding in a public text: what stands there, of what kind, and where.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { fieldText } from "#app/cases/page/texts/command-texts.ts";
import type { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import type { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import type { Choice } from "#app/ui/select-field.tsx";
import type { Finding } from "#workflows/finding.ts";

/** A refusal knows the text that was sent, the page only the one that is stored. */
export function findingChoices(
  { answers: t, cases }: { answers: TextsOf<typeof publicAnswerTexts>; cases: TextsOf<typeof caseTexts> },
  command: string,
  findings: readonly Finding[],
  refused: RefusedCommand | undefined,
): (Choice & { hint: string })[] {
  const sent =
    refused?.command === command && refused.refusal.code === "invalid" ? refused.refusal.found : undefined;
  return (sent ?? findings).map(({ path, kind, words, before, after, token }) => ({
    value: token,
    label: t.findingStands({ words }),
    hint: t.findingPlace({
      kind: t.findingKinds[kind],
      field: fieldText(cases, "legal-question", path === "why" ? command : "anonymise", path)?.label ?? path,
      quote: `… ${before}${words}${after} …`,
    }),
  }));
}
