// The journey of a demand: submitted, triaged by the centre, put before the owner, considered, planned, and at last a dataset.
import { setup } from "xstate";
import { effectActions } from "#workflows/effects.ts";
import * as change from "./changes.ts";
import { type DemandContext, MOST_FOLLOWERS, MOST_VOTES } from "./context.ts";
import * as tell from "./effects.ts";
import type { DemandEvent, DemandInput } from "./events.ts";
import { coApplicantsIn } from "./together.ts";

interface Args {
  context: DemandContext;
  event: DemandEvent;
}
const voted = ({ context, event }: Args) => event.by !== null && context.votes.includes(event.by);

/** While everyone reads it: the person who has the same need joins. */
const joining = {
  follow: { guard: "roomForFollower", actions: [tell.followed, change.follow] },
  unfollow: { actions: [tell.unfollowed, change.unfollow] },
  "ask-together": { actions: [tell.counted, change.askForJointRequest] },
  "ask-alone": { guard: "someTogether", actions: [tell.counted, change.askAlone] },
  vote: { guard: "mayVote", actions: [tell.counted, change.vote] },
  unvote: { guard: "hasVoted", actions: [tell.counted, change.unvote] },
  absorb: { actions: [tell.absorbed, change.absorb] },
} as const;
const publish = {
  publish: { target: "published", actions: [tell.published, change.publish] },
} as const;
const decline = { decline: { target: "declined", actions: [change.decline, tell.declined] } } as const;
/** The centre's part: what it is, and whose. */
const sorting = {
  merge: { target: "merged", actions: [tell.merged, change.merge] },
} as const;
const answering = {
  plan: { target: "planned", actions: [change.plan, tell.planned] },
  "return-to-centre": { target: "triaged", actions: [tell.givenBack, change.giveBack] },
} as const;

export const demandMachine = setup({
  types: { context: {} as DemandContext, events: {} as DemandEvent, input: {} as DemandInput },
  actions: { ...effectActions },
  guards: {
    roomForFollower: ({ context, event }: Args) =>
      event.by !== null && context.followers.length < MOST_FOLLOWERS,
    mayVote: (a: Args) => a.event.by !== null && !voted(a) && a.context.votes.length < MOST_VOTES,
    hasVoted: voted,
    someTogether: ({ context }: Args) => coApplicantsIn(context).length > 0,
    notTaken: ({ context }: Args) => context.takenBy === null,
  },
}).createMachine({
  id: "demand",
  context: ({ input }) => change.fresh(input),
  entry: tell.registered,
  initial: "registered",
  on: { "deadline-passed": { actions: tell.deadlinePassed } },
  states: {
    /** Nobody but the centre has read it: what people write may name a person. */
    registered: {
      meta: { ball: "adviser", step: "register", clocks: ["demand-triage"] },
      on: {
        triage: { target: "triaged", actions: [tell.triaged, change.triage] },
        "withdraw-demand": "withdrawn",
        ...sorting,
        ...decline,
      },
    },
    triaged: {
      meta: { ball: "adviser", step: "find-owner", clocks: ["demand-triage"] },
      on: {
        triage: { actions: [tell.triaged, change.triage] },
        "name-owner": { target: "owner-found", actions: [tell.ownerNamed, change.nameOwner] },
        ...sorting,
        ...decline,
        ...publish,
        ...joining,
      },
    },
    "owner-found": {
      meta: { ball: "handler", step: "consider", clocks: ["demand-answer"] },
      on: {
        "take-up": { guard: "notTaken", actions: [tell.takenUp, change.takeUp] },
        consider: { target: "considered", actions: [tell.considered, change.consider] },
        "return-to-centre": answering["return-to-centre"],
        ...sorting,
        ...decline,
        ...publish,
        ...joining,
      },
    },
    considered: {
      meta: { ball: "handler", step: "plan", clocks: ["demand-answer"] },
      on: { ...answering, ...sorting, ...decline, ...publish, ...joining },
    },
    planned: {
      meta: { ball: "handler", step: "publish", clocks: ["demand-planned"] },
      on: { plan: { actions: [change.plan, tell.planned] }, ...decline, ...publish, ...joining },
    },
    published: { type: "final", meta: { step: "publish" } },
    declined: { type: "final", meta: { step: "consider" } },
    merged: { type: "final", meta: { step: "register" } },
    withdrawn: { type: "final", meta: { step: "register" } },
  },
});
