// Who may do what with a request.
import { messagePolicy } from "#workflows/messages.ts";
import type { Policy } from "#workflows/policy.ts";
import type { Role } from "#workflows/types.ts";
import { barOf } from "./access-policy.ts";
import { answerTimePolicy } from "./answer-time.ts";
import { coApplicantPolicy } from "./co-applicant-commands.ts";
import type { RequestContext } from "./context.ts";
import type { RequestCommandType } from "./events.ts";
import { publishedExamplePolicy } from "./showing.ts";

const mayNotApprove = (c: RequestContext, actor: { id: string | null }) => barOf(c, actor.id);
/** Four eyes: the handler and the proposer do not also revoke the access. */
const fourEyes = (c: RequestContext, actor: { id: string | null }) =>
  c.policy.fourEyes && actor.id !== null && (actor.id === c.claimedBy || actor.id === c.proposal?.by)
    ? "four-eyes"
    : null;

const alreadyMine = (c: RequestContext, actor: { id: string | null }) =>
  actor.id !== null && actor.id === c.claimedBy ? "already-yours" : null;

const WEEK_MS = 7 * 24 * 3_600_000;
/** Once in seven days: more often it would be noise, and the owner would stop listening. */
const aWeekAfterNudge = (c: RequestContext) =>
  c.nudgedAt === null ? null : new Date(Date.parse(c.nudgedAt) + WEEK_MS).toISOString();

const REMINDER_MS = 2 * 24 * 3_600_000;
/** Those who are asked get two days in peace after each letter. */
const daysAfterReminder = (c: RequestContext) => {
  const last = c.reviews
    .flatMap((r) => (r.state === "asked" ? [r.remindedAt ?? r.askedAt] : []))
    .sort()
    .at(-1);
  return last === undefined ? null : new Date(Date.parse(last) + REMINDER_MS).toISOString();
};

const messageRoles: readonly Role[] = ["applicant", "co-applicant", "handler", "approver"];

export const requestPolicy: Policy<RequestCommandType, RequestContext> = {
  submit: { roles: ["applicant"] },
  discard: { roles: ["applicant"] },
  withdraw: { roles: ["applicant"] },
  claim: { roles: ["handler"], unless: alreadyMine },
  nudge: { roles: ["applicant"], notBefore: aWeekAfterNudge, quiet: true },
  "hand-over": { roles: ["handler"] },
  forward: { roles: ["handler"] },
  "ask-clarification": { roles: ["handler"] },
  "answer-clarification": { roles: ["applicant"] },
  amend: { roles: ["applicant"] },
  "ask-resource-centre": { roles: ["handler", "applicant"] },
  "require-consent": { roles: ["handler"] },
  "record-use": { roles: ["applicant", "handler"], quiet: true },
  ...answerTimePolicy,
  "ask-review": { roles: ["handler"] },
  "remind-reviewers": { roles: ["handler"], notBefore: daysAfterReminder, quiet: true },
  "cancel-review": { roles: ["handler"] },
  "give-review": { roles: ["reviewer"] },
  "propose-decision": { roles: ["handler"] },
  "return-to-handler": { roles: ["approver"] },
  approve: { roles: ["approver"], unless: mayNotApprove },
  "approve-partly": { roles: ["approver"], unless: mayNotApprove },
  refuse: { roles: ["approver"], unless: mayNotApprove },
  "sign-decision": { roles: ["approver"], unless: mayNotApprove },
  appeal: { roles: ["applicant"] },
  "accept-conditions": { roles: ["applicant"] },
  "deliver-access": { roles: ["handler"], secret: ["address", "instructions"] },
  suspend: { roles: ["handler", "approver"] },
  resume: { roles: ["handler", "approver"] },
  revoke: { roles: ["approver"], unless: fourEyes },
  "end-use": { roles: ["applicant"] },
  "send-message": { roles: messageRoles, quiet: true },
  ...coApplicantPolicy,
  ...publishedExamplePolicy,
  ...messagePolicy({ all: messageRoles, inside: ["handler", "approver"] }),
  "legal-question-answered": { roles: ["system"] },
  "legal-question-redirected": { roles: ["system"] },
  "consent-accepted": { roles: ["system"] },
  "consent-rejected": { roles: ["system"] },
  "consent-withdrawn": { roles: ["system"] },
  "consent-expired": { roles: ["system"] },
  "agreement-moved": { roles: ["system"] },
  "agreement-in-force": { roles: ["system"] },
  "agreement-ended": { roles: ["system"] },
  "appeal-forwarded": { roles: ["system"] },
  "appeal-reopens": { roles: ["system"] },
  "appeal-rejected": { roles: ["system"] },
  "deadline-passed": { roles: ["system"] },
};
