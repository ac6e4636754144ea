// The decision on a request: written by the first who approves, agreed to by as many as the access policy asks for, and
// only then made. Until the last has agreed it is a draft that the applicant knows nothing of.
import { assign } from "xstate";
import { findRefusalProvision, refusalBasis } from "#workflows/law/refusal-provisions.ts";
import { agreementNeeded, allAgreed, stageNow } from "./access-policy.ts";
import { agreementOf } from "./agreement-opening.ts";
import { change, type EventOf } from "./change.ts";
import type { RequestContext } from "./context.ts";
import type { Decision } from "./decision-schema.ts";
import { notify, on } from "./effect-builders.ts";
import type { RequestEvent } from "./events.ts";

const written = (c: RequestContext, e: { by: string | null; at: string }) => ({
  by: e.by,
  at: e.at,
  answersVersion: c.answersVersion,
});

export const withoutAccess = (
  outcome: "refused" | "revoked",
  c: RequestContext,
  e: EventOf<"refuse" | "revoke">,
): Decision => ({
  outcome,
  reasons: e.reasons,
  ...refusedUnder(e),
  partial: null,
  conditions: [],
  needsAgreement: false,
  accessUntil: null,
  ...written(c, e),
});

/** What was chosen from the list and what was written, as one basis. */
const refusedUnder = (e: { legalBasis: string; provision?: string }) => ({
  legalBasis: refusalBasis(e.provision, e.legalBasis),
  provision: findRefusalProvision(e.provision) && e.provision ? e.provision : null,
});

/** Its author counts as having approved it. */
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

export const approve = change("approve", (c, e) => ({
  draft: { outcome: "approved" as const, ...granting(c, e), partial: null },
  ...withApproval(c, e),
}));
export const approvePartly = change("approve-partly", (c, e) => ({
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
/** The appeal window of the refused part: after it an appeal is late. */
export const windowOver = change("deadline-passed", ({ decision }, e) =>
  e.rule === "appeal-window" && decision?.partial
    ? { decision: { ...decision, partial: { ...decision.partial, windowOver: true } } }
    : {},
);
export const refuse = change("refuse", (c, e) => ({
  draft: withoutAccess("refused", c, e),
  ...withApproval(c, e),
}));
export const sign = change("sign-decision", (c, e) => withApproval(c, e));

/** The last approval makes the decision; it bears that approval's date. */
export const make = assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(
  ({ context: c, event }) => {
    if (!c.draft) return {};
    const decision = { ...c.draft, by: event.by, at: event.at };
    const approvals = c.approvals.length > 1 ? c.approvals : [];
    return { decision, draft: null, approvals, ...agreementOf(decision, event) };
  },
);

/** Nothing has been agreed to yet. */
export const NOTHING_AGREED = { draft: null, approvals: [] } satisfies Partial<RequestContext>;

/** Emitted after the change: the next who have to agree are asked. */
const askNext = (c: RequestContext) => (allAgreed(c) ? [] : [notify("approval-needed", ["approver"])]);
export const notifyApproved = {
  approve: on("approve", askNext),
  "approve-partly": on("approve-partly", askNext),
  refuse: on("refuse", askNext),
  "sign-decision": on("sign-decision", askNext),
};
