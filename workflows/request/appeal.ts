// A refusal, or conditions, that the applicant does not accept: an appeal is opened, and its outcome comes back here.
import { assign } from "xstate";
import { childId } from "../child-id.ts";
import { emit as emitAny } from "../effects.ts";
import type { Effect } from "../types.ts";
import { suspendForConsent } from "./changes.ts";
import type { RequestContext } from "./context.ts";
import { suspendedForConsent } from "./effects.ts";
import type { RequestEvent } from "./events.ts";
import { requestSetup } from "./machine-setup.ts";
import { consentAnswers, consentWithdrawnBeforeAccess, questionAnswers } from "./other-cases.ts";

const changing = (fn: (c: RequestContext, e: RequestEvent) => Partial<RequestContext>) =>
  assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(({ context, event }) =>
    fn(context, event),
  );

const filed = changing((_, e) => {
  if (e.type !== "appeal") return {};
  const { id: bodyId, name: body, onBehalf } = e.appealBody;
  return { appeal: { id: childId(e.commandId, 0), bodyId, body, onBehalf, outcome: null } };
});
/** Who hears the appeal reads the case it is about (fvl. § 33); who only registers the answer does not. */
const bodyReads = emitAny(({ context: c }: { context: RequestContext }): Effect[] => {
  if (!c.appeal || c.appeal.onBehalf) return [];
  const { bodyId } = c.appeal;
  return ["handler", "approver"].map((seat) => ({
    type: "add-party",
    principal: `org:${bodyId}:${seat}`,
    role: "appeal-body",
  }));
});
const decided = changing((c, e) =>
  "outcome" in e && c.appeal ? { appeal: { ...c.appeal, outcome: e.outcome } } : {},
);
/** Assessed anew: the proposal and the decision that fell are history, and stand in the case file. */
const reopened = changing((_, e) =>
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

/** @param late past the appeal window: registered, and somebody says whether it is heard */
const openAppeal = (late: boolean) =>
  emitAny(({ context: c, event: e }: { context: RequestContext; event: RequestEvent }): Effect[] => {
    if (e.type !== "appeal" || !c.decision) return [];
    const { outcome, reasons, legalBasis, at, by } = c.decision;
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

const appeal = (late: boolean) =>
  ({
    appeal: { guard: "mayAppeal", target: "#request.appealed", actions: [filed, openAppeal(late)] },
  }) as const;
export const appealInTime = appeal(false);
const appealLate = appeal(true);

export const refused = requestSetup.createStateConfig({
  meta: { ball: "applicant", step: "decide", clocks: ["appeal-window"] },
  on: {
    ...appealInTime,
    "deadline-passed": {
      guard: { type: "isClock", params: { rule: "appeal-window" } },
      target: "closed",
    },
    ...consentAnswers,
    ...consentWithdrawnBeforeAccess,
    ...questionAnswers,
  },
});

export const appealed = requestSetup.createStateConfig({
  meta: { step: "decide" },
  initial: "reconsidering",
  states: {
    reconsidering: { meta: { ball: "handler" } },
    hearing: { meta: { ball: "appeal-body" } },
  },
  on: {
    "appeal-forwarded": { target: ".hearing", actions: bodyReads },
    "appeal-reopens": { target: "assessing", actions: [decided, reopened] },
    "appeal-rejected": [
      { guard: "wasRefused", target: "closed", actions: decided },
      { guard: "consentsAllowAccess", target: "approved", actions: decided },
      { target: "suspended", actions: [decided, suspendForConsent, suspendedForConsent] },
    ],
    ...consentAnswers,
    ...consentWithdrawnBeforeAccess,
    ...questionAnswers,
  },
});

/** Over, but for an appeal that comes late (fvl. § 31). */
export const closed = requestSetup.createStateConfig({
  meta: { step: "decide", afterwards: ["appeal"] },
  tags: "over",
  on: { ...appealLate },
});
