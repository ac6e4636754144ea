// The way of a request from draft to access. States and transitions here; what they change stands in changes.ts.
import { and, setup } from "xstate";
import { effectActions } from "../effects.ts";
import * as change from "./changes.ts";
import type { RequestContext } from "./context.ts";
import * as tell from "./effects.ts";
import type { RequestEvent, RequestInput } from "./events.ts";
import { guards } from "./guards.ts";

const machine = setup({
  types: {
    context: {} as RequestContext,
    events: {} as RequestEvent,
    input: {} as RequestInput,
  },
  actions: { ...effectActions },
  guards,
});

/** Consents answer by themselves at any time after they were asked; the case only records it. */
const consentAnswers = {
  "consent-accepted": { actions: [change.consentIs("accepted"), tell.consentAnswered("consent-accepted")] },
  "consent-rejected": { actions: [change.consentIs("rejected"), tell.consentAnswered("consent-rejected")] },
} as const;
const consentWithdrawnBeforeAccess = {
  "consent-expired": { actions: change.consentIs("expired") },
  "consent-withdrawn": {
    actions: [change.consentIs("withdrawn"), tell.consentAnswered("consent-withdrawn")],
  },
} as const;
/** Somebody's data may no longer flow: the access rests at once, whatever else has been agreed. */
const consentWithdrawnSuspends = {
  "consent-expired": [
    {
      guard: "wasAccepted",
      target: "#request.suspended",
      actions: [change.consentIs("expired"), change.suspendForConsent, tell.suspendedForConsent],
    },
    { actions: change.consentIs("expired") },
  ],
  "consent-withdrawn": {
    target: "#request.suspended",
    actions: [change.consentIs("withdrawn"), change.suspendForConsent, tell.suspendedForConsent],
  },
} as const;
const questionAnswers = {
  "legal-question-answered": { actions: [change.questionAnswered, tell.questionCameBack] },
  "legal-question-redirected": { actions: [change.questionRedirected, tell.questionCameBack] },
} as const;
const withdraw = {
  withdraw: { target: "#request.withdrawn", actions: tell.withdrawn },
} as const;

export const requestMachine = machine.createMachine({
  id: "request",
  context: ({ input }) => change.fresh(input),
  initial: "draft",
  on: {
    "send-message": { actions: tell.messageSent },
    // A deadline that ends nothing is still told, and stands in the trail.
    "deadline-passed": { actions: tell.deadlinePassed },
  },
  states: {
    draft: {
      meta: { ball: "applicant", step: "apply" },
      entry: tell.opened,
      on: {
        submit: { target: "received", actions: [change.submit, tell.submitted] },
        discard: "discarded",
      },
    },
    received: {
      meta: { ball: "handler", step: "receive", clocks: ["interim-answer"] },
      on: {
        claim: { target: "assessing", actions: [change.claim, tell.claimed] },
        ...withdraw,
      },
    },
    assessing: {
      type: "parallel",
      meta: { ball: "handler", step: "assess", clocks: ["interim-answer"] },
      on: {
        "propose-decision": {
          guard: "nothingBlocks",
          target: "deciding",
          actions: [change.propose, tell.proposed],
        },
        claim: { actions: [change.claim, tell.claimed] },
        ...consentAnswers,
        ...consentWithdrawnBeforeAccess,
        ...questionAnswers,
        ...withdraw,
      },
      states: {
        specification: {
          initial: "complete",
          states: {
            complete: {
              always: { guard: "clarifying", target: "clarifying" },
              on: {
                "ask-clarification": {
                  guard: "roomForClarification",
                  target: "clarifying",
                  actions: [change.askClarification, tell.clarificationAsked],
                },
              },
            },
            clarifying: {
              meta: { ball: "applicant", ballRank: 40, pauses: ["interim-answer"] },
              on: {
                "ask-clarification": {
                  guard: "roomForClarification",
                  actions: [change.askClarification, tell.clarificationAsked],
                },
                "answer-clarification": {
                  target: "complete",
                  actions: [change.answerClarification, tell.clarificationAnswered],
                },
              },
            },
          },
        },
        legal: {
          initial: "not-asked",
          states: {
            "not-asked": {
              always: [
                { guard: "questionOpen", target: "asked" },
                { guard: "questionsOver", target: "answered" },
              ],
              on: {
                "ask-resource-centre": {
                  guard: "roomForQuestion",
                  target: "asked",
                  actions: [change.askCentre, tell.centreAsked],
                },
              },
            },
            asked: {
              meta: { ball: "adviser", ballRank: 30 },
              always: { guard: "questionsOver", target: "answered" },
            },
            answered: {
              always: { guard: "questionOpen", target: "asked" },
              on: {
                "ask-resource-centre": {
                  guard: and(["noQuestionOpen", "roomForQuestion"]),
                  target: "asked",
                  actions: [change.askCentre, tell.centreAsked],
                },
              },
            },
          },
        },
        consent: {
          initial: "not-required",
          on: {
            "require-consent": {
              guard: "roomForConsents",
              target: ".collecting",
              actions: [change.requireConsent, tell.consentsAsked],
            },
          },
          states: {
            "not-required": { always: { guard: "consentsAsked", target: "collecting" } },
            collecting: {
              meta: { ball: "subject", ballRank: 20 },
              always: [
                { guard: "consentsSufficient", target: "sufficient" },
                { guard: "consentsUnreachable", target: "insufficient" },
              ],
            },
            sufficient: {
              always: [
                { guard: "consentsUnreachable", target: "insufficient" },
                { guard: "consentsOpen", target: "collecting" },
              ],
            },
            insufficient: {
              always: [
                { guard: "consentsSufficient", target: "sufficient" },
                { guard: "consentsOpen", target: "collecting" },
              ],
            },
          },
        },
      },
    },
    deciding: {
      meta: { ball: "approver", step: "decide", clocks: ["interim-answer"] },
      on: {
        approve: {
          guard: "consentsAllowAccess",
          target: "approved",
          actions: [change.approve, tell.approved],
        },
        refuse: { target: "refused", actions: [change.refuse, tell.refused] },
        "return-to-handler": { target: "assessing", actions: [change.returnToHandler, tell.returned] },
        ...consentAnswers,
        ...consentWithdrawnBeforeAccess,
        ...questionAnswers,
        ...withdraw,
      },
    },
    approved: {
      meta: { ball: "applicant", step: "agree" },
      always: { guard: "noConditions", target: "provisioning" },
      on: {
        "accept-conditions": {
          target: "provisioning",
          actions: [change.acceptConditions, tell.conditionsAccepted],
        },
        ...consentAnswers,
        ...consentWithdrawnSuspends,
        ...questionAnswers,
        ...withdraw,
      },
    },
    provisioning: {
      meta: { ball: "handler", step: "provide" },
      on: {
        "deliver-access": { target: "active", actions: [change.deliver, tell.delivered] },
        ...consentAnswers,
        ...consentWithdrawnSuspends,
        ...questionAnswers,
        ...withdraw,
      },
    },
    active: {
      meta: { ball: null, step: "access", clocks: ["access-expiry"] },
      on: {
        suspend: { target: "suspended", actions: [change.suspend, tell.suspended] },
        revoke: { target: "revoked", actions: [change.revoke, tell.revoked] },
        "deadline-passed": {
          guard: { type: "isClock", params: { rule: "access-expiry" } },
          target: "ended",
          actions: tell.expired,
        },
        ...consentAnswers,
        ...consentWithdrawnSuspends,
        ...questionAnswers,
      },
    },
    suspended: {
      meta: { ball: "handler", step: "access", clocks: ["access-expiry"] },
      on: {
        resume: [
          {
            guard: "delivered",
            target: "active",
            actions: [change.resume, tell.resumed],
          },
          { target: "provisioning", actions: [change.resume, tell.resumed] },
        ],
        revoke: { target: "revoked", actions: [change.revoke, tell.revoked] },
        "deadline-passed": {
          guard: { type: "isClock", params: { rule: "access-expiry" } },
          target: "ended",
          actions: tell.expired,
        },
        ...consentAnswers,
        ...consentWithdrawnBeforeAccess,
        ...questionAnswers,
      },
    },
    refused: {
      meta: { ball: "applicant", step: "decide", clocks: ["appeal-window"] },
      on: {
        "deadline-passed": {
          guard: { type: "isClock", params: { rule: "appeal-window" } },
          target: "closed",
        },
        ...consentAnswers,
        ...consentWithdrawnBeforeAccess,
        ...questionAnswers,
      },
    },
    discarded: { type: "final", meta: { step: "apply" } },
    withdrawn: { type: "final", meta: { step: "assess" } },
    closed: { type: "final", meta: { step: "decide" } },
    ended: { type: "final", meta: { step: "access" } },
    revoked: { type: "final", meta: { step: "access" } },
  },
});
