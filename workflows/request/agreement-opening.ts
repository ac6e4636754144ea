// The agreement that an approval asks for: how it is opened, and how it ends with the request.
import { childId } from "#workflows/child-id.ts";
import type { Effect } from "#workflows/types.ts";
import type { RequestContext } from "./context.ts";
import type { Decision } from "./decision-schema.ts";
import type { RequestEvent } from "./events.ts";

/** What an approval remembers of the agreement it asks for. */
export const agreementOf = (
  decision: Pick<Decision, "needsAgreement">,
  e: Pick<RequestEvent, "commandId">,
): Pick<RequestContext, "agreement"> => ({
  agreement: decision.needsAgreement
    ? { id: childId(e.commandId, 0), state: "under-way", waitsFor: "handler", reasons: "" }
    : null,
});

/** Opens it with what the decision says: the conditions go into the text. */
export function openAgreement(c: RequestContext, e: Pick<RequestEvent, "caseId" | "commandId">): Effect[] {
  const { decision } = c;
  if (!decision?.needsAgreement) return [];
  const input = {
    requestId: e.caseId,
    dataset: c.dataset,
    applicantOrg: c.applicantOrg,
    ownerOrg: c.ownerOrg,
    handlerId: c.claimedBy,
    basis: {
      purpose: c.answers?.purpose ?? "",
      safeguards: c.answers?.safeguards ?? "",
      conditions: decision.conditions,
      legalBasis: decision.legalBasis,
      accessUntil: decision.accessUntil,
      decidedAt: decision.at,
    },
  };
  return [{ type: "open-case", kind: "agreement", id: childId(e.commandId, 0), input }];
}

/** The request is over: what was agreed for it ends too. */
export const endAgreement = (c: RequestContext, how: "withdrawn" | "revoked" | "ended"): Effect[] =>
  c.agreement && c.agreement.state !== "ended"
    ? [{ type: "tell-case", caseId: c.agreement.id, event: { type: "request-over", how } }]
    : [];
