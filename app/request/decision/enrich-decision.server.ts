// What a decision takes from data: the access policy that a request is sent under, and whether its people are still there.
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import type { Occasion, Payload } from "#app/cases/execute/enrich-command.server.ts";
import { db } from "#db/client.server.ts";
import { findGoverningPolicy, listApprovers } from "#db/queries/organisations/access-policies.ts";
import { type AccessPolicy, HOUSE_POLICY, impossibleStages } from "#workflows/request/access-policy.ts";
import type { RequestContext } from "#workflows/request/context.ts";

const contextOf = ({ before }: Occasion) => before.snapshot.context as unknown as RequestContext;

/** Kept with the case from then on: what the owner changes later governs later requests. */
export async function underPolicy(payload: Payload, occasion: Occasion): Promise<Payload> {
  const { ownerOrg, dataset } = contextOf(occasion);
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
export async function withFillableStages(payload: Payload, occasion: Occasion): Promise<Payload> {
  const { policy, ownerOrg } = contextOf(occasion);
  const named = policy.stages.some((s) => s.approvers.length > 0);
  const approvers = named ? (await listApprovers(db(), ownerOrg.id)).map((a) => a.id) : [];
  return { ...payload, openStages: named ? impossibleStages(policy, approvers) : [] };
}

/** The text that is approved stands with each approval; the last of them makes it the decision. */
export async function toTheText(payload: Payload, occasion: Occasion): Promise<Payload> {
  return { ...payload, agreedTo: contextOf(occasion).draft };
}
