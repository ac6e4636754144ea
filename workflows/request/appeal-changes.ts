// What an appeal changes in the request it is about, and the case it opens.
import { assign } from "xstate";
import { childId } from "#workflows/child-id.ts";
import { emit as emitAny } from "#workflows/effects.ts";
import type { Effect } from "#workflows/types.ts";
import type { RequestContext } from "./context.ts";
import type { RequestEvent } from "./events.ts";

const changing = (fn: (c: RequestContext, e: RequestEvent) => Partial<RequestContext>) =>
  assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(({ context, event }) =>
    fn(context, event),
  );

export const filed = changing((_, e) => {
  if (e.type !== "appeal") return {};
  const { id: bodyId, name: body, onBehalf } = e.appealBody;
  return { appeal: { id: childId(e.commandId, 0), bodyId, body, onBehalf, outcome: null } };
});
/** Who hears the appeal reads the case it is about (fvl. § 33); who only registers the answer does not. */
export const bodyReads = emitAny(({ context: c }: { context: RequestContext }): Effect[] => {
  if (!c.appeal || c.appeal.onBehalf) return [];
  const { bodyId } = c.appeal;
  return ["handler", "approver"].map((seat) => ({
    type: "add-party",
    principal: `org:${bodyId}:${seat}`,
    role: "appeal-body",
  }));
});
export const decided = changing((c, e) =>
  "outcome" in e && c.appeal ? { appeal: { ...c.appeal, outcome: e.outcome } } : {},
);
/** Assessed anew: the proposal and the decision that fell are history, and stand in the case file. */
export const reopened = changing((_, e) =>
  e.type === "appeal-reopens"
    ? {
        reopened: { outcome: e.outcome, reasons: e.reasons, at: e.at },
        proposal: null,
        decision: null,
        draft: null,
        approvals: [],
        conditionsAccepted: null,
      }
    : {},
);

/** @param isLate past the appeal window: registered, and the owner decides whether it is admitted */
export const openAppeal = (isLate: (c: RequestContext) => boolean) =>
  emitAny(({ context: c, event: e }: { context: RequestContext; event: RequestEvent }): Effect[] => {
    if (e.type !== "appeal" || !c.decision) return [];
    const { outcome, at, by, partial } = c.decision;
    // What is appealed against is the part that was refused, where only a part was.
    const { reasons, legalBasis } = partial ?? c.decision;
    const late = isLate(c);
    const input = {
      requestId: e.caseId,
      title: c.dataset.title,
      applicantOrg: c.applicantOrg,
      ownerOrg: c.ownerOrg,
      body: e.appealBody,
      decision: { outcome, reasons, legalBasis, at, by },
      handledBy: c.claimedBy,
      grounds: e.grounds,
      wanted: e.wanted,
      lateReason: late ? e.lateReason : "",
      late,
    };
    return [{ type: "open-case", kind: "appeal", id: childId(e.commandId, 0), input }];
  });
