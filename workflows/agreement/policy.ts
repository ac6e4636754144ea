// Who may do what with an agreement: handlers negotiate for the data owner, approvers bind it.
import { messagePolicy } from "#workflows/messages.ts";
import type { Policy } from "#workflows/policy.ts";
import type { CaseActor, Role } from "#workflows/types.ts";
import { sideOf } from "./changes.ts";
import { type AgreementContext, hasSigned } from "./context.ts";
import type { AgreementCommandType } from "./events.ts";

const alreadySigned = (c: AgreementContext, _: CaseActor, role: Role) =>
  hasSigned(c, sideOf(role)) ? "already-signed" : null;
const ownProposal = (c: AgreementContext, _: CaseActor, role: Role) =>
  c.proposed?.by === sideOf(role) ? "own-proposal" : null;
const alreadyMine = (c: AgreementContext, actor: CaseActor) =>
  actor.id !== null && actor.id === c.handlerId ? "already-yours" : null;

export const agreementPolicy: Policy<AgreementCommandType, AgreementContext> = {
  take: { roles: ["handler"], unless: alreadyMine },
  offer: { roles: ["handler"] },
  "counter-offer": { roles: ["applicant"] },
  "accept-offer": { roles: ["applicant"] },
  "accept-counter-offer": { roles: ["handler"] },
  sign: { roles: ["applicant", "approver"], unless: alreadySigned },
  "propose-amendment": { roles: ["applicant", "approver"] },
  "accept-amendment": { roles: ["applicant", "approver"], unless: ownProposal },
  "decline-amendment": { roles: ["applicant", "approver"] },
  "fulfil-obligation": { roles: ["applicant", "handler"] },
  "break-off": { roles: ["applicant", "handler", "approver"] },
  terminate: { roles: ["applicant", "approver"] },
  "send-message": { roles: ["applicant", "handler", "approver"], quiet: true },
  ...messagePolicy({ all: ["applicant", "handler", "approver"], inside: ["handler", "approver"] }),
  "request-over": { roles: ["system"] },
  "deadline-passed": { roles: ["system"] },
};
