// What many states of a request hear alike: consents and legal questions that answer, reminders, delays, a withdrawal.
import * as change from "./changes.ts";
import * as tell from "./effects.ts";
import { endReviews } from "./reviews.ts";

/** Consents answer by themselves at any time after they were asked; the case only records it. */
export const consentAnswers = {
  "consent-accepted": { actions: [change.consentIs("accepted"), tell.consentAnswered("consent-accepted")] },
  "consent-rejected": { actions: [change.consentIs("rejected"), tell.consentAnswered("consent-rejected")] },
} as const;
export const consentWithdrawnBeforeAccess = {
  "consent-expired": { actions: change.consentIs("expired") },
  "consent-withdrawn": {
    actions: [change.consentIs("withdrawn"), tell.consentAnswered("consent-withdrawn")],
  },
} as const;
/** The data of the subject may no longer be shared: the access is suspended at once, whatever else has been agreed. */
export const consentWithdrawnSuspends = {
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
export const questionAnswers = {
  "legal-question-answered": { actions: [change.questionAnswered, tell.questionCameBack] },
  "legal-question-redirected": { actions: [change.questionRedirected, tell.questionCameBack] },
} as const;
/** The applicant may remind the owner wherever the ball lies with it. */
export const nudgeTo = (to: "handler" | "approver") =>
  ({ nudge: { actions: [change.nudge, tell.nudged(to)] } }) as const;
/** Wherever the owner owes an answer, it may say that it takes longer. */
export const answerTime = {
  "send-interim-answer": {
    guard: "mayAnswerInterim",
    actions: [change.sendInterimAnswer, tell.interimAnswerSent],
  },
  "extend-deadline": { guard: "mayExtend", actions: [change.extendDeadline, tell.deadlineExtended] },
} as const;
export const withdraw = {
  withdraw: { target: "#request.withdrawn", actions: [tell.withdrawn, endReviews] },
} as const;
