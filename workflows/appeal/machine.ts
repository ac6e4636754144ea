// The way of an appeal: the body that decided looks again, and sends on to the appeal body what it does not change.
import { setup } from "xstate";
import { effectActions } from "#workflows/effects.ts";
import * as change from "./changes.ts";
import { type AppealContext, isWithinAYear } from "./context.ts";
import * as tell from "./effects.ts";
import type { AppealEvent, AppealInput } from "./events.ts";

const machine = setup({
  types: { context: {} as AppealContext, events: {} as AppealEvent, input: {} as AppealInput },
  actions: { ...effectActions },
  guards: {
    cameLate: ({ context }) => context.late,
    canBeAdmitted: ({ context }) => isWithinAYear(context),
    isClock: ({ event }, p: { rule: string }) => "rule" in event && event.rule === p.rule,
  },
});

const clock = (rule: string) => ({ type: "isClock", params: { rule } }) as const;
const withdraw = {
  "withdraw-appeal": { target: "#appeal.closed", actions: [change.withdraw, tell.withdrawn] },
} as const;
const dismiss = {
  dismiss: {
    target: "#appeal.dismissed",
    actions: [change.decided("dismiss", "dismissed"), tell.stands("dismissed")],
  },
} as const;

/** There to be read; closes by itself when the time for claiming costs, or for reading, is over. */
const outcome = (rule: "appeal-costs" | "appeal-closing") =>
  machine.createStateConfig({
    meta: { ball: "applicant", step: "outcome", clocks: [rule] },
    on: {
      "close-appeal": "closed",
      "deadline-passed": { guard: clock(rule), target: "closed" },
    },
  });

export const appealMachine = machine.createMachine({
  id: "appeal",
  context: ({ input }) => change.fresh(input),
  initial: "filed",
  on: {
    "send-message": { actions: tell.messageSent },
    ...tell.messageEvents,
    "deadline-passed": { actions: tell.deadlinePassed },
  },
  states: {
    filed: {
      entry: tell.filed,
      meta: { ball: "handler", step: "file", clocks: ["interim-answer"] },
      initial: "in-time",
      states: {
        "in-time": {
          always: { guard: "cameLate", target: "late" },
          on: { "take-up": { target: "#appeal.reconsidering", actions: [change.takeUp, tell.takenUp] } },
        },
        /** Registered all the same; a person has to say why it is heard, or that it is not (fvl. § 31). */
        late: {
          on: {
            admit: {
              guard: "canBeAdmitted",
              target: "#appeal.reconsidering",
              actions: [change.admit, tell.takenUp],
            },
          },
        },
      },
      on: { ...dismiss, ...withdraw },
    },
    reconsidering: {
      meta: { step: "reconsider", clocks: ["interim-answer"] },
      initial: "preparing",
      states: {
        preparing: {
          meta: { ball: "handler" },
          on: {
            "propose-reversal": { target: "proposed", actions: [change.propose, tell.reversalProposed] },
          },
        },
        proposed: {
          meta: { ball: "approver" },
          on: { "return-appeal": { target: "preparing", actions: [change.giveBack, tell.givenBack] } },
        },
      },
      on: {
        reverse: {
          target: "reversed",
          actions: [change.decided("reverse", "reversed"), tell.reopens("reversed")],
        },
        forward: { target: "forwarded", actions: [change.forward, tell.forwarded] },
        ...dismiss,
        ...withdraw,
      },
    },
    forwarded: {
      meta: { ball: "appeal-body", step: "forward", clocks: ["appeal-answer"] },
      on: {
        "begin-hearing": { target: "hearing", actions: tell.hearingBegun },
        ...withdraw,
      },
    },
    hearing: {
      meta: { ball: "appeal-body", step: "hear", clocks: ["appeal-answer"] },
      on: {
        uphold: { target: "upheld", actions: [change.decided("uphold", "upheld"), tell.stands("upheld")] },
        overturn: {
          target: "overturned",
          actions: [change.decided("overturn", "overturned"), tell.reopens("overturned")],
        },
        remit: {
          target: "remitted",
          actions: [change.decided("remit", "remitted"), tell.reopens("remitted")],
        },
        ...withdraw,
      },
    },
    reversed: outcome("appeal-costs"),
    overturned: outcome("appeal-costs"),
    upheld: outcome("appeal-closing"),
    remitted: outcome("appeal-closing"),
    dismissed: outcome("appeal-closing"),
    closed: { type: "final", meta: { step: "outcome" } },
  },
});
