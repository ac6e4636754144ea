// What commands of those who apply together take from data: for which organisation a person acts, and its name.
import type { EnrichmentContext, Payload } from "#app/cases/execute/command.ts";
import { signerOf } from "#app/cases/execute/resolve-signer.server.ts";
import { db } from "#db/client.server.ts";
import { listMembers } from "#db/queries/accounts/receivers.ts";
import { namesOfOrganisations } from "#db/queries/cases/cases.ts";
import { invitationOf } from "#workflows/request/co-applicants.ts";
import type { RequestContext } from "#workflows/request/context.ts";

/** By which invitation a person answers: the one whose link they hold, or that their organisation got, and no other. */
export async function resolveInvitation(
  payload: Payload,
  { before, by }: EnrichmentContext,
): Promise<Payload> {
  const held = principalsOf(by);
  const link = held.find((p) => p.startsWith("link:"));
  if (link) return { ...payload, invitationId: link.slice("link:".length) };
  const c = before.snapshot.context as RequestContext;
  const asked = held.flatMap(applicantOrg).flatMap((orgId) => invitationOf(c, orgId) ?? []);
  const named = asked.find((x) => x.org?.id === payload.orgId) ?? asked[0];
  return { ...payload, invitationId: named?.id ?? "" };
}

/** Joining is for an organisation that the person applies for, by the name it is registered with. */
export async function resolveJoiningOrganisation(
  payload: Payload,
  enrichment: EnrichmentContext,
): Promise<Payload> {
  const own = principalsOf(enrichment.by).flatMap(applicantOrg);
  const orgId = own.find((id) => id === payload.orgId) ?? "";
  const names = orgId ? await namesOfOrganisations(db(), [orgId]) : {};
  const signer = await signerOf(enrichment);
  return { ...(await resolveInvitation(payload, enrichment)), orgId, orgName: names[orgId] ?? "", signer };
}

/** Of the organisations that a person acts for, the one they named, or the only one that takes part. */
export async function forOrganisation(payload: Payload, { before, by }: EnrichmentContext): Promise<Payload> {
  const held = principalsOf(by);
  const own = before.parties
    .filter((p) => p.role === "co-applicant" && held.includes(p.principal))
    .flatMap((p) => applicantOrg(p.principal));
  return { ...payload, orgId: own.find((id) => id === payload.orgId) ?? own[0] ?? "" };
}

export async function signedForOrganisation(
  payload: Payload,
  enrichment: EnrichmentContext,
): Promise<Payload> {
  return { ...(await forOrganisation(payload, enrichment)), signer: await signerOf(enrichment) };
}

/** Is there anybody left who acts for the lead? */
export async function checkLeadGone(payload: Payload, { before }: EnrichmentContext): Promise<Payload> {
  const { applicantOrg: lead } = before.snapshot.context as Pick<RequestContext, "applicantOrg">;
  return { ...payload, leadGone: await isLeadGone(lead.id) };
}

export async function isLeadGone(orgId: string): Promise<boolean> {
  return (await listMembers(db(), [{ orgId, role: "applicant" }])).length === 0;
}

const principalsOf = (by: EnrichmentContext["by"]): readonly string[] =>
  "system" in by ? [] : by.principals;

function applicantOrg(principal: string): string[] {
  const [kind, orgId, role] = principal.split(":");
  return kind === "org" && role === "applicant" && orgId ? [orgId] : [];
}
