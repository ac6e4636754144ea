// The way of an agreement: drafted, negotiated, signed by both, in force, and what is left to do when it has ended.
import { setup } from "xstate";
import { effectActions } from "#workflows/effects.ts";
import * as change from "./changes.ts";
import type { AgreementContext } from "./context.ts";
import * as tell from "./effects.ts";
import type { AgreementEvent, AgreementInput } from "./events.ts";
import { guards } from "./guards.ts";

const machine = setup({
  types: { context: {} as AgreementContext, events: {} as AgreementEvent, input: {} as AgreementInput },
  actions: { ...effectActions },
  guards,
});

const clock = (rule: string) => ({ type: "isClock", params: { rule } }) as const;

/** Until both have signed, each side may walk away, and the request may end. */
const notYetBound = {
  take: { actions: [change.take, tell.takenUp] },
  "break-off": {
    target: "#agreement.terminated.unsigned",
    actions: [change.ended("broken-off"), tell.ended("broken-off")],
  },
  "request-over": {
    target: "#agreement.terminated.unsigned",
    actions: [change.ended("request-over"), tell.endedWithRequest],
  },
} as const;
const offer = {
  guard: "roomForVersion",
  target: "#agreement.offered",
  actions: [change.offer, tell.offered],
} as const;

/** Duties run on whatever else happens, also after the end. */
const DUTY_CLOCKS = ["obligation-reminder", "obligation-due"] as const;
const fulfil = {
  "fulfil-obligation": { guard: "obligationOpen", actions: [change.fulfil, tell.obligationFulfilled] },
} as const;
const dutyRings = [
  { guard: clock("obligation-reminder"), actions: [tell.obligationNear, change.reminded] },
  { guard: clock("obligation-due"), actions: [tell.obligationMissed, change.missed] },
] as const;

/** In force, with or without an amendment on the table. */
const bound = {
  ...fulfil,
  terminate: {
    target: "#agreement.terminated",
    actions: [change.ended("terminated"), tell.ended("terminated")],
  },
  "request-over": [
    {
      guard: "byTime",
      target: "#agreement.expired",
      actions: [change.ended("expired"), tell.endedWithRequest],
    },
    { target: "#agreement.terminated", actions: [change.ended("request-over"), tell.endedWithRequest] },
  ],
  "deadline-passed": [
    {
      guard: clock("agreement-expiry"),
      target: "#agreement.expired",
      actions: [change.ended("expired"), tell.ended("expired")],
    },
    ...dutyRings,
    { actions: tell.deadlinePassed },
  ],
} as const;

/** What is left when an agreement has ended: duties of deletion and report are kept an eye on until they are done. */
const remaining = machine.createStateConfig({
  meta: { ball: "applicant", step: "end", clocks: [...DUTY_CLOCKS] },
  always: { guard: "obligationsDone", target: "settled" },
  on: {
    ...fulfil,
    "deadline-passed": [...dutyRings],
    "request-over": { actions: tell.nothing },
  },
});
const settled = machine.createStateConfig({ meta: { step: "end" }, tags: "over" });

export const agreementMachine = machine.createMachine({
  id: "agreement",
  context: ({ input }) => change.fresh(input),
  initial: "drafting",
  on: {
    "send-message": { actions: tell.messageSent },
    ...tell.messageEvents,
    "deadline-passed": { actions: tell.deadlinePassed },
  },
  states: {
    drafting: {
      entry: tell.opened,
      meta: { ball: "handler", step: "draft", clocks: ["agreement-reply"] },
      on: { offer, ...notYetBound },
    },
    offered: {
      meta: { ball: "applicant", step: "negotiate", clocks: ["agreement-reply"] },
      on: {
        "accept-offer": { target: "accepted", actions: [change.accepted, tell.accepted] },
        "counter-offer": {
          guard: "roomForVersion",
          target: "counter-offered",
          actions: [change.counterOffer, tell.countered],
        },
        ...notYetBound,
      },
    },
    "counter-offered": {
      meta: { ball: "handler", step: "negotiate", clocks: ["agreement-reply"] },
      on: {
        offer,
        "accept-counter-offer": { target: "accepted", actions: [change.accepted, tell.accepted] },
        ...notYetBound,
      },
    },
    accepted: {
      meta: { step: "sign", clocks: ["agreement-reply"] },
      initial: "by-applicant",
      states: {
        "by-applicant": {
          meta: { ball: "applicant" },
          always: { guard: "applicantHasSigned", target: "by-owner" },
        },
        "by-owner": { meta: { ball: "approver" } },
      },
      on: {
        sign: [
          {
            guard: "signsLastAndStarts",
            target: "in-force",
            actions: [change.sign, change.inForce, tell.inForce],
          },
          { guard: "signsLast", target: "signed", actions: [change.sign, tell.signedByBoth] },
          { guard: "sameText", actions: [change.sign, tell.signedByOne] },
        ],
        ...notYetBound,
      },
    },
    signed: {
      meta: { ball: null, step: "sign", clocks: ["agreement-start"] },
      on: {
        "deadline-passed": {
          guard: clock("agreement-start"),
          target: "in-force",
          actions: [change.inForce, tell.inForce],
        },
        terminate: {
          target: "terminated",
          actions: [change.ended("terminated"), tell.ended("terminated")],
        },
        "request-over": {
          target: "terminated",
          actions: [change.ended("request-over"), tell.endedWithRequest],
        },
      },
    },
    "in-force": {
      meta: { step: "run", clocks: ["agreement-expiry", ...DUTY_CLOCKS] },
      initial: "kept",
      states: {
        kept: { meta: { ball: null }, always: { guard: "obligationWaits", target: "duty-waits" } },
        "duty-waits": { meta: { ball: "applicant" }, always: { guard: "nothingWaits", target: "kept" } },
      },
      on: {
        "propose-amendment": {
          guard: "roomForVersion",
          target: "amending",
          actions: [change.proposeAmendment, tell.amendmentProposed],
        },
        ...bound,
      },
    },
    amending: {
      meta: { step: "run", clocks: ["agreement-reply", "agreement-expiry", ...DUTY_CLOCKS] },
      initial: "by-owner",
      states: {
        "by-owner": {
          meta: { ball: "approver" },
          always: { guard: "proposedByOwner", target: "by-applicant" },
        },
        "by-applicant": { meta: { ball: "applicant" } },
      },
      on: {
        "accept-amendment": {
          guard: "sameText",
          target: "in-force",
          actions: [change.acceptAmendment, tell.amendmentAnswered],
        },
        "decline-amendment": {
          target: "in-force",
          actions: [change.declineAmendment, tell.amendmentAnswered],
        },
        ...bound,
      },
    },
    terminated: {
      initial: "remaining",
      states: { unsigned: { meta: { step: "negotiate" }, tags: "over" }, remaining, settled },
    },
    expired: { initial: "remaining", states: { remaining, settled } },
  },
});
