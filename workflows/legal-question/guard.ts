// Holds back a public text that may say whom it is about: each finding is taken out, or confirmed by its own box. Both who
// write and who publish confirm for themselves; what was confirmed at publication counts while the text stays as it was.
import { type Guard, NOT_KEPT } from "#workflows/policy.ts";
import type { LegalQuestionContext } from "./context.ts";
import { findIdentifying, type Named, type PublicField } from "./identifying.ts";
import type { Publication } from "./publication.ts";

interface Said {
  mayStand: readonly string[];
  named: Named | typeof NOT_KEPT;
  title?: string;
  question?: string;
  answer?: string;
  sources?: readonly string[];
  why?: string;
}

const textFields = (text: Partial<NonNullable<Publication["text"]>> | null | undefined): PublicField[] =>
  text
    ? [
        { path: "title", text: text.title ?? "" },
        { path: "question", text: text.question ?? "" },
        { path: "answer", text: text.answer ?? "" },
        { path: "sources", text: (text.sources ?? []).join("\n") },
      ]
    : [];
const reason = (said: Said): PublicField[] => [{ path: "why", text: said.why ?? "" }];

/** Everything that a command makes or leaves public. */
const PUBLIC_BY: Record<GuardedCommand, (c: LegalQuestionContext, said: Said) => PublicField[]> = {
  anonymise: (_, { title = "", question = "", answer = "", sources = [] }) =>
    textFields({ title, question, answer, sources: [...sources] }),
  publish: (c) => textFields(c.publication?.text),
  // The text stays where it is, with the reason above it.
  supersede: (c, said) => [...textFields(c.publication?.text), ...reason(said)],
  // The text goes; the reason is read by everybody.
  retract: (_, said) => reason(said),
};
export const GUARDED_COMMANDS = ["anonymise", "publish", "supersede", "retract"] as const;
export type GuardedCommand = (typeof GUARDED_COMMANDS)[number];

const guard =
  (command: GuardedCommand): Guard<LegalQuestionContext, Said> =>
  (c, said) => {
    if (said.named === NOT_KEPT) return { found: [], open: [] };
    const standing = command === "supersede" ? (c.publication?.mayStand ?? []) : [];
    const confirmed = new Set([...said.mayStand, ...standing]);
    const found = findIdentifying(PUBLIC_BY[command](c, said), said.named).filter(
      ({ token }) => !standing.includes(token),
    );
    return { found, open: found.filter(({ token }) => !confirmed.has(token)) };
  };

export const publicationGuard = {
  anonymise: guard("anonymise"),
  publish: guard("publish"),
  supersede: guard("supersede"),
  retract: guard("retract"),
} satisfies Record<GuardedCommand, Guard<LegalQuestionContext, Said>>;
