// What the commands of a demand take from data: who speaks for whom, which owner, which dataset, which other demand.
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import type { Enrichers, EnrichmentContext, Payload } from "#app/cases/execute/command.ts";
import { findRequestable } from "#app/request/form/request-input.server.ts";
import { db } from "#db/client.server.ts";
import { namesOfOrganisations } from "#db/queries/cases/cases.ts";
import { findPublicDemand } from "#db/queries/demand.ts";
import { findOwner } from "#db/queries/organisations/owners.ts";

export const demandEnrichers: Enrichers = {
  "name-owner": toOwner,
  merge: resolveMergeTarget,
  publish: withDataset,
  follow: asFollower,
  unfollow: asFollower,
  "ask-together": asFollower,
  "ask-alone": asFollower,
};

/** `as` is `me` or `org:<id>`: only what the person is, whatever is sent. */
async function asFollower(payload: Payload, { by }: EnrichmentContext): Promise<Payload> {
  const { as } = payload;
  const held = "principals" in by ? by.principals : [];
  if (as === "me" && "userId" in by && by.userId)
    return { ...payload, follower: { principal: `user:${by.userId}`, org: null } };
  const principal = held.find((p) => p === `${String(as)}:applicant`);
  const id = principal?.split(":")[1] ?? "";
  const names = principal ? await namesOfOrganisations(db(), [id]) : {};
  const name = (names as Record<string, string>)[id];
  // Unknown: the command's schema says so at the field that was chosen.
  if (!principal || name === undefined) return { ...payload, as: null, follower: undefined };
  return { ...payload, follower: { principal, org: { id, name } } };
}

async function toOwner(payload: Payload): Promise<Payload> {
  const { to } = payload;
  const found = typeof to === "string" && isUuid(to) ? await findOwner(db(), to) : undefined;
  return { ...payload, to: found?.id ?? "", toName: found?.name ?? "" };
}

/** By its number, and only one that everyone reads and can still follow. */
async function resolveMergeTarget(payload: Payload, { before }: EnrichmentContext): Promise<Payload> {
  const reference = String(payload.reference ?? "").trim();
  const found = await findPublicDemand(db(), reference.toUpperCase());
  const into = found?.open && found.id !== before.id ? { id: found.id, title: found.title } : null;
  return { ...payload, into };
}

/** The address of a dataset's page, or its id. */
async function withDataset(payload: Payload): Promise<Payload> {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(String(payload.dataset ?? ""))?.[0];
  return { ...payload, found: (isUuid(id) ? await findRequestable(id) : undefined) ?? null };
}
