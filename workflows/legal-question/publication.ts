// From an answer to one asker to an answer for everybody: proposed, anonymised by a person, published, and taken back when
// it no longer holds. And the mark that says which law stands in the way.
import { z } from "zod";
import { checkbox, line, lines, marks, optionalLine, paragraph } from "#workflows/fields.ts";
import { NOT_KEPT, type Policy } from "#workflows/policy.ts";
import { NOBODY_NAMED, namedSchema } from "./identifying.ts";

export const PUBLICATION_STATES = [
  "private",
  "proposed",
  "anonymised",
  "published",
  "superseded",
  "retracted",
] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export const publicationSchema = z.object({
  /** Its name on the public pages: says nothing of the case. */
  id: z.string(),
  state: z.enum(PUBLICATION_STATES),
  /** What everyone reads; null until a person has written it. */
  text: z
    .object({ title: z.string(), question: z.string(), answer: z.string(), sources: z.array(z.string()) })
    .nullable(),
  anonymisedBy: z.string().nullable(),
  /** Tokens of what was found in the text and may stand; of the last who confirmed. Absent in what is older. */
  mayStand: z.array(z.string()).optional(),
  publishedAt: z.string().nullable(),
  /** Why it no longer holds, and the public id of the answer that takes its place. */
  ended: z.object({ why: z.string(), newer: z.string(), at: z.string() }).nullable(),
});
export type Publication = z.infer<typeof publicationSchema>;

export const obstacleSchema = z.object({
  rule: z.string(),
  stops: z.string(),
  by: z.string().nullable(),
  at: z.string(),
});

const guarded = {
  /** What was found in the text and is confirmed, one by one. */
  mayStand: marks(),
  /** Who takes part, looked up by the server and not kept: what was said has been held once, and is not held again. */
  named: z.union([z.literal(NOT_KEPT), namedSchema]).catch(NOBODY_NAMED),
};

export const publicationCommands = {
  "propose-publication": z.object({}),
  anonymise: z.object({
    title: line({ min: 10, max: 160 }),
    question: paragraph({ min: 20 }),
    answer: paragraph({ min: 20, max: 8000 }),
    sources: lines({ max: 20 }),
    ...guarded,
    /** A person has compared the two texts and says that nobody can be recognised. */
    confirm: checkbox(),
  }),
  publish: z.object(guarded),
  supersede: z.object({
    why: paragraph({ min: 5, max: 1000 }),
    newer: optionalLine({ max: 200 }),
    ...guarded,
  }),
  retract: z.object({ why: paragraph({ min: 5, max: 1000 }), ...guarded }),
  "mark-obstacle": z.object({ rule: line({ min: 3, max: 200 }), stops: paragraph({ min: 10, max: 2000 }) }),
  "clear-obstacle": z.object({}),
} as const;
export type PublicationCommandType = keyof typeof publicationCommands;
export const PUBLICATION_COMMANDS = Object.keys(publicationCommands) as PublicationCommandType[];

interface Memory {
  publication?: Publication | undefined;
}

/** Four eyes: the author of the public text does not publish it. */
const otherAdviser = (c: Memory, actor: { id: string | null }) =>
  actor.id !== null && actor.id === c.publication?.anonymisedBy ? "second-adviser" : null;

const adviser = { roles: ["adviser"] } as const;
const unkept = { secret: ["named"] } as const;
export const publicationPolicy: Policy<PublicationCommandType, Memory> = {
  "propose-publication": adviser,
  anonymise: { ...adviser, ...unkept },
  publish: { ...adviser, ...unkept, unless: otherAdviser },
  supersede: { ...adviser, ...unkept },
  retract: { ...adviser, ...unkept },
  "mark-obstacle": { ...adviser, internal: true },
  "clear-obstacle": { ...adviser, internal: true },
};

export const publicationState = (c: Memory): PublicationState => c.publication?.state ?? "private";
