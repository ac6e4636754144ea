// The assessment of a request: regions that move on their own. A decision can be proposed when none of them blocks.
import { and, not } from "xstate";
import { ANSWER_CLOCKS } from "./answer-time.ts";
import * as change from "./changes.ts";
import { joining } from "./co-applicants-machine.ts";
import * as tell from "./effects.ts";
import { requestSetup } from "./machine-setup.ts";
import {
  answerTime,
  consentAnswers,
  consentWithdrawnBeforeAccess,
  nudgeTo,
  questionAnswers,
  withdraw,
} from "./other-cases.ts";
import { review } from "./reviews.ts";

export const assessing = requestSetup.createStateConfig({
  type: "parallel",
  meta: { ball: "handler", step: "assess", clocks: ANSWER_CLOCKS },
  on: {
    "propose-decision": {
      guard: "nothingBlocks",
      target: "deciding",
      actions: [change.propose, tell.proposed],
    },
    amend: { actions: [change.amend, tell.amended(["handler"])] },
    claim: { actions: [tell.claimed, change.claim] },
    nudge: { guard: not("clarifying"), ...nudgeTo("handler").nudge },
    ...joining,
    ...answerTime,
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
          meta: { ball: "applicant", ballRank: 40 },
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
    review,
  },
});
