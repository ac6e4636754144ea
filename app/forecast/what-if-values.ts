// The ways of asking, in words.
import type { Turn } from "./request-profile.ts";
import type { Texts } from "#app/i18n/texts.ts";

/** What a value is called; "" where it was not said. */
export function valueName(texts: Texts, turn: Turn, value: string): string {
  const t = texts.whatIf;
  const { choices } = texts.request.answers;
  const names: Readonly<Record<string, string>> =
    turn === "road" ? t.roads : turn === "consent" ? t.consents : choices[turn];
  return names[value] ?? t.unsaid;
}
