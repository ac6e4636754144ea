// Hearing others before a decision: a data-protection officer, a lawyer, a person who knows the data. Invited by e-mail,
// without an account; each gives a recommendation and a comment, which the owner weighs and the applicant does not read.
import { assign } from "xstate";
import { childId } from "#workflows/child-id.ts";
import type { Effect } from "#workflows/types.ts";
import { change, type EventOf } from "./change.ts";
import type { RequestContext, Review } from "./context.ts";
import { notify, on } from "./effect-builders.ts";
import type { RequestEvent } from "./events.ts";
import { requestSetup } from "./machine-setup.ts";
import { pendingReviews, remind } from "./review-notices.ts";

/** A link outlives its date by this much: a late review is better than none. */
const LINK_DAYS_AFTER = 30;
const DAY_MS = 86_400_000;

const idsOf = (e: EventOf<"ask-review">) => e.reviewers.map((_, i) => childId(e.commandId, i));

const asked = change("ask-review", (c, e) => ({
  reviews: [
    ...c.reviews,
    ...idsOf(e).map(
      (id): Review => ({
        id,
        kind: e.kind,
        question: e.question,
        replyBy: e.replyBy,
        blocking: e.blocking,
        state: "asked",
        recommendation: null,
        comment: null,
        askedAt: e.at,
        answeredAt: null,
        remindedAt: null,
      }),
    ),
  ],
}));

const notifyAsked = on("ask-review", (_, e) => [
  ...idsOf(e).flatMap((id, i): Effect[] => [
    { type: "add-party", principal: `link:${id}`, role: "reviewer" },
    {
      type: "issue-link",
      linkId: id,
      role: "reviewer",
      contact: { ...(e.reviewers[i] as { name: string; email: string }), locale: "nb" },
      expiresAt: new Date(Date.parse(`${e.replyBy}T23:59:59Z`) + LINK_DAYS_AFTER * DAY_MS).toISOString(),
    },
  ]),
  notify("review-asked", ["reviewer"], { replyBy: e.replyBy }, idsOf(e)),
]);

/** Given again it replaces what was said before; the trail keeps both. */
const given = change("give-review", (c, e) => ({
  reviews: c.reviews.map((r) =>
    r.id === e.reviewId
      ? { ...r, state: "given", recommendation: e.recommendation, comment: e.comment, answeredAt: e.at }
      : r,
  ),
}));

const reminded = change("remind-reviewers", (c, e) => ({
  reviews: c.reviews.map((r) => (r.state === "asked" ? { ...r, remindedAt: e.at } : r)),
}));
const notifyReminded = on("remind-reviewers", (c) => remind(c));

const cancelled = change("cancel-review", (c, e) => ({
  reviews: c.reviews.map((r) =>
    r.id === e.reviewId && r.state === "asked" ? { ...r, state: "cancelled" } : r,
  ),
}));
const notifyCancelled = on("cancel-review", (c, e) =>
  c.reviews.some((r) => r.id === e.reviewId && r.state === "asked")
    ? [
        { type: "remove-party", principal: `link:${e.reviewId}`, role: "reviewer" },
        notify("review-cancelled", ["reviewer"], { closed: 1 }, [e.reviewId]),
      ]
    : [],
);

export const endReviews = assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(
  ({ context }) => ({
    reviews: context.reviews.map((r) => (r.state === "asked" ? { ...r, state: "cancelled" as const } : r)),
  }),
);

/** When the next of those who are asked is to answer; Oslo date. */
export const nextReply = (c: RequestContext): string | undefined =>
  pendingReviews(c)
    .map((r) => r.replyBy)
    .sort()[0];

const moves = {
  none: { guard: "noReview", target: "none" },
  pending: { guard: "reviewBlocks", target: "pending" },
  asked: { guard: "reviewOutstanding", target: "asked" },
  done: { guard: "reviewsDone", target: "done" },
} as const;

/** `pending`: the decision waits. `asked`: a reviewer may still answer, and the owner may go on without. */
export const review = requestSetup.createStateConfig({
  initial: "none",
  on: {
    "ask-review": { guard: "roomForReviews", actions: [asked, notifyAsked] },
    "give-review": {
      guard: "reviewsAsked",
      actions: [given, on("give-review", () => [notify("review-given", ["handler"])])],
    },
    "remind-reviewers": { guard: "reviewOpen", actions: [notifyReminded, reminded] },
    "cancel-review": { guard: "reviewOpen", actions: [notifyCancelled, cancelled] },
  },
  states: {
    none: { always: [moves.pending, moves.asked, moves.done] },
    asked: { meta: { clocks: ["review-reply"] }, always: [moves.pending, moves.done, moves.none] },
    pending: {
      meta: { ball: "reviewer", ballRank: 10, clocks: ["review-reply"] },
      always: [moves.asked, moves.done, moves.none],
    },
    done: { always: [moves.pending, moves.asked, moves.none] },
  },
});
