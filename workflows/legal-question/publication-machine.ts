// The publication of an answer, as the machine hears it. It moves beside the question and outlives it, so it is notified by the
// question's context (docs/decisions/015) and not by a region of states.
import { changeOf } from "#workflows/change.ts";
import { childId } from "#workflows/child-id.ts";
import { emit as emitAny } from "#workflows/effects.ts";
import type { Effect } from "#workflows/types.ts";
import type { LegalQuestionContext as Context } from "./context.ts";
import type { LegalQuestionEvent } from "./events.ts";
import { type Publication, type PublicationState, publicationState } from "./publication.ts";

const change = changeOf<Context, LegalQuestionEvent>();
const notifyAsker = emitAny((): Effect[] => [{ type: "notify", topic: "answer-published", to: ["asker"] }]);

const moved = (c: Context, to: Partial<Publication>) =>
  c.publication ? { publication: { ...c.publication, ...to } } : {};
/** Not there until something was found, as before it was looked for. */
const standing = (c: Context, mayStand: readonly string[]) =>
  mayStand.length > 0 || c.publication?.mayStand ? { mayStand: [...mayStand] } : {};
const inState =
  (...states: PublicationState[]) =>
  ({ context }: { context: Context }) =>
    states.includes(publicationState(context));

export const publicationGuards = {
  mayPropose: ({ context }: { context: Context }) =>
    context.reviewedBy !== null && context.answer !== null && publicationState(context) === "private",
  mayAnonymise: inState("proposed", "anonymised"),
  mayPublish: inState("anonymised"),
  isPublished: inState("published"),
  mayRetract: inState("proposed", "anonymised", "published", "superseded"),
  isObstacle: ({ context }: { context: Context }) => Boolean(context.obstacle),
};

export const publishing = {
  "propose-publication": {
    guard: "mayPropose",
    actions: change("propose-publication", (_, e) => ({
      publication: {
        id: childId(e.commandId, 0),
        state: "proposed",
        text: null,
        anonymisedBy: null,
        publishedAt: null,
        ended: null,
      },
    })),
  },
  anonymise: {
    guard: "mayAnonymise",
    actions: change("anonymise", (c, { title, question, answer, sources, mayStand, by }) =>
      moved(c, {
        state: "anonymised",
        text: { title, question, answer, sources },
        anonymisedBy: by,
        ...standing(c, mayStand),
      }),
    ),
  },
  publish: {
    guard: "mayPublish",
    actions: [
      change("publish", (c, e) =>
        moved(c, { state: "published", publishedAt: e.at, ...standing(c, e.mayStand) }),
      ),
      notifyAsker,
    ],
  },
  supersede: {
    guard: "isPublished",
    actions: change("supersede", (c, e) =>
      moved(c, { state: "superseded", ended: { why: e.why, newer: e.newer, at: e.at } }),
    ),
  },
  retract: {
    guard: "mayRetract",
    // What is taken back is no longer there to be read by anybody.
    actions: change("retract", (c, e) =>
      moved(c, { state: "retracted", text: null, ended: { why: e.why, newer: "", at: e.at } }),
    ),
  },
} as const;

/** At any time, also when the question is over. */
export const obstacles = {
  "mark-obstacle": {
    actions: change("mark-obstacle", (_, { rule, stops, by, at }) => ({ obstacle: { rule, stops, by, at } })),
  },
  "clear-obstacle": { guard: "isObstacle", actions: change("clear-obstacle", () => ({ obstacle: null })) },
} as const;
