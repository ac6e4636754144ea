// The decision on a request is made here: written by the first who approves, agreed to by as many as the access policy asks
// for, and only then made. Until the last has agreed it is a draft that the applicant knows nothing of.
import { and, assign } from "xstate";
import { agreementNeeded, allAgreed, stageNow } from "./access-policy.ts";
import { agreementOf, openAgreement } from "./agreement-opening.ts";
import { ANSWER_CLOCKS } from "./answer-time.ts";
import { change, type EventOf } from "./change.ts";
import * as changes from "./changes.ts";
import type { RequestContext } from "./context.ts";
import { refusedUnder, withoutAccess, written } from "./decision.ts";
import { emit, notify, on } from "./effect-builders.ts";
import * as tell from "./effects.ts";
import type { RequestEvent } from "./events.ts";
import { requestSetup } from "./machine-setup.ts";
import {
  answerTime,
  consentAnswers,
  consentWithdrawnBeforeAccess,
  nudgeTo,
  questionAnswers,
  withdraw,
} from "./other-cases.ts";
import { reviewsOver } from "./review-notices.ts";
import { endReviews } from "./reviews.ts";

/** The person who writes it has approved it. */
const withApproval = (c: RequestContext, e: { by: string | null; at: string }) => ({
  approvals: [...c.approvals, { stage: stageNow(c), by: e.by, at: e.at }],
});

const granting = (c: RequestContext, e: EventOf<"approve" | "approve-partly">) => ({
  reasons: e.reasons,
  legalBasis: e.legalBasis,
  provision: null,
  conditions: e.conditions,
  needsAgreement: agreementNeeded(c.policy, e.needsAgreement),
  accessUntil: e.accessUntil,
  ...written(c, e),
});

const approve = change("approve", (c, e) => ({
  draft: { outcome: "approved" as const, ...granting(c, e), partial: null },
  ...withApproval(c, e),
}));
const approvePartly = change("approve-partly", (c, e) => ({
  draft: {
    outcome: "partly-approved" as const,
    ...granting(c, e),
    partial: {
      granted: e.granted,
      refused: e.refused,
      reasons: e.refusalReasons,
      ...refusedUnder({ legalBasis: e.refusalBasis, provision: e.provision }),
      windowOver: false,
    },
  },
  ...withApproval(c, e),
}));
const refuse = change("refuse", (c, e) => ({
  draft: withoutAccess("refused", c, e),
  ...withApproval(c, e),
}));
const sign = change("sign-decision", (c, e) => withApproval(c, e));

/** The last approval makes the decision; it bears that approval's date. */
const make = assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(({ context: c, event }) => {
  if (!c.draft) return {};
  const decision = { ...c.draft, by: event.by, at: event.at };
  const approvals = c.approvals.length > 1 ? c.approvals : [];
  return { decision, draft: null, approvals, ...agreementOf(decision, event) };
});

/** To be notified after the change: the next who have to agree are asked. */
const next = (c: RequestContext) => (allAgreed(c) ? [] : [notify("approval-needed", ["approver"])]);
const askNext = {
  approve: on("approve", next),
  "approve-partly": on("approve-partly", next),
  refuse: on("refuse", next),
  "sign-decision": on("sign-decision", next),
};

/** Both to be notified once the decision is made, whose approval was the last. */
const notifyApproved = emit((c, e) => [
  ...reviewsOver(c),
  notify("request-approved", ["applicant", "co-applicant", "handler"], {
    accessUntil: c.decision?.accessUntil ?? null,
    conditions: c.decision?.conditions.length ?? 0,
    agreement: Number(c.decision?.needsAgreement ?? false),
  }),
  ...openAgreement(c, e),
]);
const notifyPartlyApproved = emit((c, e) => [
  ...reviewsOver(c),
  notify("request-partly-approved", ["applicant", "co-applicant", "handler"]),
  ...openAgreement(c, e),
]);
const notifyRefused = emit((c) => [
  notify("request-refused", ["applicant", "co-applicant", "handler"]),
  ...tell.endPendingConsents(c),
  ...reviewsOver(c),
]);

const agreedOn = (outcome: "approved" | "partly-approved" | "refused") =>
  ({ type: "agreedOn", params: { outcome } }) as const;

export const deciding = requestSetup.createStateConfig({
  meta: { ball: "approver", step: "decide", clocks: ANSWER_CLOCKS },
  // The approval that was the last one needed makes the decision.
  always: [
    {
      guard: agreedOn("approved"),
      target: "approved",
      actions: [make, notifyApproved, endReviews],
    },
    {
      guard: agreedOn("partly-approved"),
      target: "partly-approved",
      actions: [make, notifyPartlyApproved, endReviews],
    },
    { guard: agreedOn("refused"), target: "refused", actions: [make, notifyRefused, endReviews] },
  ],
  on: {
    approve: {
      guard: and(["consentsAllowAccess", "noDraft"]),
      actions: [approve, askNext.approve],
    },
    "approve-partly": {
      guard: and(["consentsAllowAccess", "noDraft"]),
      actions: [approvePartly, askNext["approve-partly"]],
    },
    refuse: { guard: "noDraft", actions: [refuse, askNext.refuse] },
    "sign-decision": {
      guard: "draftMayPass",
      actions: [sign, askNext["sign-decision"]],
    },
    "return-to-handler": { target: "assessing", actions: [changes.returnToHandler, tell.returned] },
    amend: { target: "assessing", actions: [changes.amend, tell.amended(["handler", "approver"])] },
    ...nudgeTo("approver"),
    ...answerTime,
    ...consentAnswers,
    ...consentWithdrawnBeforeAccess,
    ...questionAnswers,
    ...withdraw,
  },
});
