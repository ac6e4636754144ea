// What a decision takes from data: the access policy that a request is sent under, whether its people are still there, and
// who hears an appeal against it.
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import type { EnrichmentContext, Payload } from "#app/cases/execute/command.ts";
import { db } from "#db/client.server.ts";
import { findAppealBody } from "#db/queries/agreement.ts";
import { findGoverningPolicy, listApprovers } from "#db/queries/organisations/access-policies.ts";
import type { AppealBody } from "#workflows/appeal/events.ts";
import { impossibleStages } from "#workflows/request/access-policy.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { type AccessPolicy, HOUSE_POLICY } from "#workflows/request/memory/access-policy-schema.ts";

const contextOf = ({ before }: EnrichmentContext) => before.snapshot.context as unknown as RequestContext;

/** Kept with the case from then on: what the owner changes later governs later requests. */
export async function underPolicy(payload: Payload, enrichment: EnrichmentContext): Promise<Payload> {
  const { ownerOrg, dataset } = contextOf(enrichment);
  // Sent on to another body, the request comes under what that body asks for.
  const to = payload.type === "forward" ? payload.to : ownerOrg.id;
  const policy = typeof to === "string" && isUuid(to) ? await governingPolicy(to, dataset.id) : HOUSE_POLICY;
  return { ...payload, policy };
}

async function governingPolicy(orgId: string, datasetId: string): Promise<AccessPolicy> {
  const row = await findGoverningPolicy(db(), orgId, datasetId);
  if (!row?.policy) return HOUSE_POLICY;
  return { ...row.policy, of: row.datasetId === null ? "organisation" : "dataset", version: row.version };
}

/** Where so many have left that a stage cannot be filled by those it names, all who decide may fill it. */
export async function withFillableStages(payload: Payload, enrichment: EnrichmentContext): Promise<Payload> {
  const { policy, ownerOrg } = contextOf(enrichment);
  const named = policy.stages.some((s) => s.approvers.length > 0);
  const approvers = named ? (await listApprovers(db(), ownerOrg.id)).map((a) => a.id) : [];
  return { ...payload, openStages: named ? impossibleStages(policy, approvers) : [] };
}

/** The text that is approved stands with each approval; the last of them makes it the decision. */
export async function bindDecisionText(payload: Payload, enrichment: EnrichmentContext): Promise<Payload> {
  return { ...payload, agreedTo: contextOf(enrichment).draft };
}

/** The owner's superior body; where none is known, the resource centre registers the answer on its behalf. */
export async function resolveAppealBody(payload: Payload, enrichment: EnrichmentContext): Promise<Payload> {
  const { ownerOrg, centreOrgId } = contextOf(enrichment);
  const body = await findAppealBody(db(), ownerOrg.id);
  const appealBody: AppealBody = body
    ? { id: body.id, name: body.name, onBehalf: false }
    : { id: centreOrgId, name: "", onBehalf: true };
  return { ...payload, appealBody };
}
