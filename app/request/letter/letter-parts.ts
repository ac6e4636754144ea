// The parts of a decision letter, in the order in which they stand.
export const LETTER_PARTS = [
  "decision",
  "granted",
  "conditions",
  "reasons",
  "facts",
  "legal-basis",
  "refused-part",
  "appeal",
  "documents",
  "deferred-effect",
  "signature",
] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];
