// The way of a request from draft to access. States and transitions here; what they change stands in changes.ts.
import { and } from "xstate";
import { active, ended, provisioning, suspended } from "./access.ts";
import { agreeing } from "./agreement.ts";
import { ANSWER_CLOCKS } from "./answer-time.ts";
import { appealed, appealInTime, closed, refused } from "./appeal.ts";
import { assessing } from "./assessing.ts";
import * as change from "./changes.ts";
import { coApplicantTransitions, joining, notifyDiscarded } from "./co-applicants-machine.ts";
import * as decision from "./decision.ts";
import * as tell from "./effects.ts";
import { requestSetup } from "./machine-setup.ts";
import {
  answerTime,
  consentAnswers,
  consentWithdrawnBeforeAccess,
  consentWithdrawnSuspends,
  nudgeTo,
  questionAnswers,
  withdraw,
} from "./other-cases.ts";
import { partlyApproved } from "./partly-approved.ts";
import { endReviews } from "./reviews.ts";
import { publishedExamples } from "./showing.ts";

const agreedOn = (outcome: "approved" | "partly-approved" | "refused") =>
  ({ type: "agreedOn", params: { outcome } }) as const;

export const requestMachine = requestSetup.createMachine({
  id: "request",
  context: ({ input }) => change.fresh(input),
  initial: "draft",
  on: {
    "hand-over": { guard: "isClaimed", actions: [tell.handedOver, change.handOver] },
    "send-message": { guard: "hasOwnerInCase", actions: tell.messageSent },
    ...tell.messageEvents,
    ...coApplicantTransitions,
    ...publishedExamples,
    // A deadline that ends nothing is still recorded in the trail and notified.
    "deadline-passed": { actions: [tell.deadlinePassed, decision.windowOver] },
  },
  states: {
    draft: {
      meta: { ball: "applicant", step: "apply" },
      entry: tell.opened,
      // Open data: nobody has to be asked, and it still counts as a journey to data.
      always: { guard: "isOpenData", target: "active" },
      on: {
        submit: { target: "received", actions: [change.submit, tell.submitted] },
        discard: { target: "discarded", actions: notifyDiscarded },
        ...joining,
      },
    },
    received: {
      meta: { ball: "handler", step: "receive", clocks: ANSWER_CLOCKS },
      on: {
        claim: { target: "assessing", actions: [tell.claimed, change.claim] },
        forward: { guard: "mayBeForwarded", actions: [tell.forwarded, change.forward] },
        ...joining,
        amend: { actions: [change.amend, tell.amended(["handler"])] },
        ...nudgeTo("handler"),
        ...answerTime,
        ...withdraw,
      },
    },
    assessing,
    deciding: {
      meta: { ball: "approver", step: "decide", clocks: ANSWER_CLOCKS },
      // The approval that was the last one needed makes the decision.
      always: [
        {
          guard: agreedOn("approved"),
          target: "approved",
          actions: [decision.make, tell.approved, endReviews],
        },
        {
          guard: agreedOn("partly-approved"),
          target: "partly-approved",
          actions: [decision.make, tell.partlyApproved, endReviews],
        },
        { guard: agreedOn("refused"), target: "refused", actions: [decision.make, tell.refused, endReviews] },
      ],
      on: {
        approve: {
          guard: and(["consentsAllowAccess", "noDraft"]),
          actions: [decision.approve, decision.notifyApproved.approve],
        },
        "approve-partly": {
          guard: and(["consentsAllowAccess", "noDraft"]),
          actions: [decision.approvePartly, decision.notifyApproved["approve-partly"]],
        },
        refuse: { guard: "noDraft", actions: [decision.refuse, decision.notifyApproved.refuse] },
        "sign-decision": {
          guard: "draftMayPass",
          actions: [decision.sign, decision.notifyApproved["sign-decision"]],
        },
        "return-to-handler": { target: "assessing", actions: [change.returnToHandler, tell.returned] },
        amend: { target: "assessing", actions: [change.amend, tell.amended(["handler", "approver"])] },
        ...nudgeTo("approver"),
        ...answerTime,
        ...consentAnswers,
        ...consentWithdrawnBeforeAccess,
        ...questionAnswers,
        ...withdraw,
      },
    },
    approved: {
      meta: { ball: "applicant", step: "agree" },
      always: [
        { guard: "needsAgreement", target: "agreeing" },
        { guard: "noConditions", target: "provisioning" },
      ],
      on: {
        ...appealInTime,
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
    "partly-approved": partlyApproved,
    agreeing,
    provisioning,
    active,
    suspended,
    refused,
    appealed,
    discarded: { type: "final", meta: { step: "apply" } },
    withdrawn: { type: "final", meta: { step: "assess" } },
    closed,
    "not-agreed": { type: "final", meta: { step: "agree" } },
    ended,
    revoked: { type: "final", meta: { step: "access" } },
  },
});
