// What each command changes in an appeal's context: pure functions of what was and what was said.
import { changeOf } from "#workflows/change.ts";
import type { AppealContext, AppealOutcome } from "./context.ts";
import type { AppealEvent, AppealInput } from "./events.ts";

const change = changeOf<AppealContext, AppealEvent>();

export function fresh(input: AppealInput): AppealContext {
  return {
    requestId: input.requestId,
    title: input.title,
    applicantOrg: input.applicantOrg,
    ownerOrg: input.ownerOrg,
    body: input.body,
    decision: input.decision,
    handledBy: input.handledBy,
    grounds: input.grounds,
    wanted: input.wanted,
    lateReason: input.lateReason,
    late: input.late,
    filedAt: input.at,
    takenBy: null,
    admitted: null,
    proposal: null,
    returned: null,
    forwarded: null,
    outcome: null,
    withdrawnAt: null,
  };
}

export const takeUp = change("take-up", (_, e) => ({ takenBy: e.by }));
export const admit = change("admit", (_, e) => ({
  takenBy: e.by,
  admitted: { reasons: e.reasons, by: e.by, at: e.at },
}));
export const propose = change("propose-reversal", (_, e) => ({
  proposal: { comment: e.comment, by: e.by, at: e.at },
  returned: null,
}));
export const giveBack = change("return-appeal", (_, e) => ({
  proposal: null,
  returned: { comment: e.comment, at: e.at },
}));
export const forward = change("forward", (_, e) => ({
  forwarded: { comment: e.comment, by: e.by, at: e.at },
}));
export const withdraw = change("withdraw-appeal", (_, e) => ({ withdrawnAt: e.at }));

export const decided = (
  type: "dismiss" | "reverse" | "uphold" | "overturn" | "remit",
  outcome: AppealOutcome,
) =>
  change(type, (_, e) => ({
    outcome: { outcome, reasons: e.reasons, legalBasis: e.legalBasis, by: e.by, at: e.at },
  }));
