// The ways of asking, in words.
import type { formAnswerTexts } from "#app/form-answers/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import type { Turn } from "./request-profile.ts";
import type { whatIfTexts } from "./what-if/texts/index.ts";

/** What a value is called; "" where it was not said. */
export function valueName(
  texts: { answers: TextsOf<typeof formAnswerTexts>; whatIf: TextsOf<typeof whatIfTexts> },
  turn: Turn,
  value: string,
): string {
  const t = texts.whatIf;
  const { choices } = texts.answers;
  const names: Readonly<Record<string, string>> =
    turn === "road" ? t.roads : turn === "consent" ? t.consents : choices[turn];
  return names[value] ?? t.unsaid;
}
