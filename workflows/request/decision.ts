// What a decision on a request says, and what time does to it. How it is made stands in deciding.ts.
import { findRefusalProvision, refusalBasis } from "#workflows/law/refusal-provisions.ts";
import { change, type EventOf } from "./change.ts";
import type { RequestContext } from "./context.ts";
import type { Decision } from "./decision-schema.ts";

export const written = (c: RequestContext, e: { by: string | null; at: string }) => ({
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
export const refusedUnder = (e: { legalBasis: string; provision?: string }) => ({
  legalBasis: refusalBasis(e.provision, e.legalBasis),
  provision: findRefusalProvision(e.provision) && e.provision ? e.provision : null,
});

/** The appeal window of the refused part: after it an appeal is late. */
export const windowOver = change("deadline-passed", ({ decision }, e) =>
  e.rule === "appeal-window" && decision?.partial
    ? { decision: { ...decision, partial: { ...decision.partial, windowOver: true } } }
    : {},
);
/** Nothing has been agreed to yet. */
export const NOTHING_AGREED = { draft: null, approvals: [] } satisfies Partial<RequestContext>;
