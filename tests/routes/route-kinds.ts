// Who each page is for. A test fails until a new route stands here, so that whoever adds one says who may see it.
export type RouteKind =
  /** The same for everybody. */
  | "public"
  /** One's own account, or a link that is its own proof. */
  | "own"
  /** One case or organisation: for others it does not exist. */
  | "case"
  /** A list of what one has a part in. */
  | "list"
  | "overseer"
  /** Only where everybody is made up. */
  | "demo";

export const ROUTES: Record<string, RouteKind> = {
  "$.tsx": "public",
  "_index.tsx": "public",
  "admin._index.tsx": "overseer",
  "admin_.files.tsx": "overseer",
  "admin_.harvests.$id.tsx": "overseer",
  "admin_.harvests._index.tsx": "overseer",
  "admin_.import.tsx": "overseer",
  "admin_.outbox.$mailId._index.tsx": "overseer",
  "admin_.outbox.$mailId.html.ts": "overseer",
  "admin_.outbox._index.tsx": "overseer",
  "agreements.$id._index.tsx": "case",
  "agreements.$id.text.tsx": "case",
  "agreements.$id_.case-file[.]json.ts": "case",
  "appeals.$id.tsx": "case",
  "appeals.$id_.case-file[.]json.ts": "case",
  "cases.$id.draft.ts": "case",
  "cases.$id.files.$fileId.ts": "case",
  "cases.$id.files._index.tsx": "case",
  "cases._index.tsx": "list",
  "checkpoints.$number[.]json.ts": "public",
  "confirm.$token.tsx": "own",
  "consent.$token._index.tsx": "own",
  "consent.$token.receipt.tsx": "own",
  "data.$id.tsx": "public",
  "data._index.tsx": "public",
  "demo.tsx": "demo",
  "demo_.outbox.$mailId._index.tsx": "demo",
  "demo_.outbox.$mailId.html.ts": "demo",
  "demo_.outbox._index.tsx": "demo",
  "desk._index.tsx": "list",
  "desk_.forwarded.$id.tsx": "case",
  "desk_.forwarded._index.tsx": "list",
  "dev.emails.$name.html.ts": "public",
  "dev.emails._index.tsx": "public",
  "language.tsx": "public",
  "om.tsx": "public",
  "organisations.$id.members.tsx": "case",
  "organisations._index.tsx": "list",
  "organisations.join.tsx": "own",
  "personvern.tsx": "public",
  "profile.tsx": "own",
  "profile_.absence.tsx": "own",
  "profile_.notifications.tsx": "own",
  "questions.$id.tsx": "case",
  "questions.$id_.case-file[.]json.ts": "case",
  "questions.$id_.case-file[.]pdf.ts": "case",
  "questions._index.tsx": "list",
  "questions.new.tsx": "own",
  "refused.tsx": "public",
  "register.tsx": "public",
  "requests.$id._index.tsx": "case",
  "requests.$id.answers.ts": "case",
  "requests.$id.form.$section.tsx": "case",
  "requests.$id.form._index.tsx": "case",
  "requests.$id.form.summary.tsx": "case",
  "requests.$id_.amend.tsx": "case",
  "requests.$id_.case-file[.]json.ts": "case",
  "requests.$id_.case-file[.]pdf.ts": "case",
  "requests.new.tsx": "list",
  "reset.$token.tsx": "own",
  "reset._index.tsx": "public",
  "sign-in.tsx": "public",
  "sign-out.tsx": "own",
  "tilgjengelighet.tsx": "public",
  "unsubscribe.$token.tsx": "own",
  "verify.tsx": "public",
};
