// The agreement that an approval asks for: how it is opened, and how it ends with the request.
import { childId } from "../child-id.ts";
import type { Effect } from "../types.ts";
import type { RequestContext } from "./context.ts";
import type { RequestEvent } from "./events.ts";

type EventOf<T extends RequestEvent["type"]> = Extract<RequestEvent, { type: T }>;

/** What an approval remembers of the agreement it asks for. */
export const agreementOf = (e: EventOf<"approve">): Pick<RequestContext, "agreement"> => ({
  agreement: e.needsAgreement
    ? { id: childId(e.commandId, 0), state: "under-way", waitsFor: "handler", reasons: "" }
    : null,
});

/** Opens it with what the decision says: the conditions go into the text. */
export function openAgreement(c: RequestContext, e: EventOf<"approve">): Effect[] {
  if (!e.needsAgreement) return [];
  const input = {
    requestId: e.caseId,
    dataset: c.dataset,
    applicantOrg: c.applicantOrg,
    ownerOrg: c.ownerOrg,
    handlerId: c.claimedBy,
    basis: {
      purpose: c.answers?.purpose ?? "",
      safeguards: c.answers?.safeguards ?? "",
      conditions: e.conditions,
      legalBasis: e.legalBasis,
      accessUntil: e.accessUntil,
      decidedAt: e.at,
    },
  };
  return [{ type: "open-case", kind: "agreement", id: childId(e.commandId, 0), input }];
}

/** The request is over: what was agreed for it ends too. */
export const endAgreement = (c: RequestContext, how: "withdrawn" | "revoked" | "ended"): Effect[] =>
  c.agreement && c.agreement.state !== "ended"
    ? [{ type: "tell-case", caseId: c.agreement.id, event: { type: "request-over", how } }]
    : [];
