// Who may do what with an appeal. Who decided the first time may prepare it and send it on, but does not decide it again.
import { messagePolicy } from "#workflows/messages.ts";
import type { Policy } from "#workflows/policy.ts";
import type { CaseActor } from "#workflows/types.ts";
import type { AppealContext } from "./context.ts";
import type { AppealCommandType } from "./events.ts";

const firstDecider = (c: AppealContext, actor: CaseActor) =>
  actor.id !== null && actor.id === c.decision.by ? "first-decider" : null;

const notAlone = (c: AppealContext, actor: CaseActor) =>
  firstDecider(c, actor) ?? (actor.id !== null && actor.id === c.proposal?.by ? "own-proposal" : null);

/** The second instance is a person other than the first, also where one person is a member of both. */
const firstInstance = (c: AppealContext, actor: CaseActor) =>
  actor.id !== null && [c.decision.by, c.handledBy, c.takenBy, c.forwarded?.by].includes(actor.id)
    ? "first-instance"
    : null;

export const appealPolicy: Policy<AppealCommandType, AppealContext> = {
  "take-up": { roles: ["handler"] },
  admit: { roles: ["handler", "approver"] },
  dismiss: { roles: ["approver"], unless: firstDecider },
  "propose-reversal": { roles: ["handler", "approver"] },
  "return-appeal": { roles: ["approver"] },
  reverse: { roles: ["approver"], unless: notAlone },
  forward: { roles: ["handler", "approver"] },
  "begin-hearing": { roles: ["appeal-body"], unless: firstInstance },
  uphold: { roles: ["appeal-body"], unless: firstInstance },
  overturn: { roles: ["appeal-body"], unless: firstInstance },
  remit: { roles: ["appeal-body"], unless: firstInstance },
  "close-appeal": { roles: ["applicant"] },
  "withdraw-appeal": { roles: ["applicant"] },
  "send-message": { roles: ["applicant", "handler", "approver", "appeal-body"], quiet: true },
  ...messagePolicy({
    all: ["applicant", "handler", "approver", "appeal-body"],
    inside: ["handler", "approver"],
  }),
  "deadline-passed": { roles: ["system"] },
};
