// Mails speak differently to the two sides of a case and to those who help; this says who is which.
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Role } from "#workflows/types.ts";

export type MemberSide =
  | "applicant"
  | "owner"
  | "asker"
  | "centre"
  | "reviewer"
  | "invited"
  | "appeal-body"
  | "subject"
  | "service";

const sides: Record<Role, MemberSide> = {
  applicant: "applicant",
  "co-applicant": "applicant",
  invited: "invited",
  handler: "owner",
  approver: "owner",
  "appeal-body": "appeal-body",
  reviewer: "reviewer",
  "earlier-owner": "service",
  asker: "asker",
  adviser: "centre",
  subject: "subject",
  visitor: "service",
  admin: "service",
  auditor: "service",
  system: "service",
};

export function sideOfRole(role: Role): MemberSide {
  return sides[role];
}

const turns: Partial<Record<NotifyTopic, readonly Role[]>> = {
  "request-received": ["handler"],
  "clarification-asked": ["applicant"],
  "clarification-answered": ["handler"],
  "decision-proposed": ["approver"],
  "approval-needed": ["approver"],
  "request-returned": ["handler"],
  "request-partly-approved": ["applicant"],
  "request-refused": ["applicant"],
  "conditions-accepted": ["handler"],
  "deadline-near": ["handler", "applicant", "adviser", "subject"],
  "question-received": ["adviser"],
  "question-details-asked": ["asker"],
  "question-details-given": ["adviser"],
  "question-review-asked": ["adviser"],
  "question-reopened": ["adviser"],
  "consent-asked": ["subject"],
  "co-applicant-invited": ["invited"],
  "review-given": ["handler"],
  "review-reminder": ["reviewer"],
  "review-asked": ["reviewer"],
  "request-amended": ["handler"],
  "request-handed-over": ["handler"],
  "agreement-opened": ["handler"],
  "agreement-offered": ["applicant"],
  "agreement-countered": ["handler"],
  "agreement-accepted": ["applicant", "approver"],
  "amendment-proposed": ["applicant", "approver"],
  "obligation-near": ["applicant"],
  "appeal-filed": ["handler"],
  "appeal-forwarded": ["appeal-body"],
  "appeal-decided": ["applicant"],
  "reversal-proposed": ["approver"],
  "appeal-returned": ["handler"],
  "demand-registered": ["adviser"],
  "demand-owner-named": ["handler"],
  "demand-returned": ["adviser"],
  "request-nudged": ["handler", "approver"],
};

/** Does the topic leave this receiver with something to do, so that the mail says by when? */
export function isTheirTurn(topic: NotifyTopic, role: Role): boolean {
  if (topic === "question-assigned") return role === "adviser";
  return turns[topic]?.includes(role) ?? false;
}
