// What a text that everybody is to read may give away, as it is reported in a refusal and drawn in a form.

export type FindingKind =
  | "identity-number"
  | "organisation-number"
  | "email"
  | "telephone"
  | "person"
  | "organisation";

/** What may say whom a text is about, and where it stands (legal-question/identifying.ts). */
export interface Finding {
  /** The field that the text stands in. */
  path: string;
  kind: FindingKind;
  /** As it stands in the text, with a few words on each side. */
  words: string;
  before: string;
  after: string;
  /** Names this finding in this very text: in another text it has another token. */
  token: string;
}
