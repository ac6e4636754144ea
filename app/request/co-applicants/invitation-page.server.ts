// Everything behind an invitation to apply together, by link or to an organisation that is known here. A link shows what
// is asked; joining takes an account besides, since access is given to organisations and a person answers for theirs.
import type { Actor } from "#app/accounts/actor.ts";
import { type CaseForActor, findCaseForActor } from "#app/cases/execute/case-for-actor.server.ts";
import type { CommandResult } from "#app/cases/execute/command.ts";
import { execute } from "#app/cases/execute/execute.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { limitAll } from "#app/platform/http/rate-limit.server.ts";
import { findLink } from "#app/platform/link-token.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { available } from "#workflows/decide.ts";
import { invitationOf, joined, waiting } from "#workflows/request/co-applicants.ts";
import { type RequestContext, requestContext } from "#workflows/request/context.ts";
import { TERMS_VERSION, type TermsFacts } from "#workflows/request/joint-terms.ts";

export interface Invitation {
  id: string;
  caseId: string;
  /** By what it can be answered: its link, or a principal of the organisation that it names. */
  by: string;
  /** The need that it comes from. */
  demandId: string | null;
  reference: string;
  lead: string;
  owner: string;
  dataset: { nb: string; nn: string; en: string };
  terms: TermsFacts;
  /** Organisations of the reader that can join. */
  organisations: { id: string; name: string }[];
  /** It can be accepted now. */
  open: boolean;
}

export type InvitationAnswer =
  | { found: true; invitation: Invitation }
  | { found: false; waitSeconds: number | null };

/** Unknown, used, expired and withdrawn links get the same answer for the same work. */
export async function openInvitation(
  token: string,
  address: string,
  actor: Actor | undefined,
): Promise<InvitationAnswer> {
  const within = await limitAll([
    ["invitation-link", `from ${address}`],
    ["invitation-link", `to ${token.slice(0, 8)}`],
  ]);
  if (!within.ok) return { found: false, waitSeconds: within.retryAfterSeconds };
  const link = await findLink(db(), token);
  const found =
    link?.role === "invited"
      ? await findCaseForActor(
          link.caseId,
          { userId: null, principals: [`link:${link.id}`] },
          { also: ["invited"] },
        )
      : undefined;
  const c = found && requestContext.parse(found.row.snapshot.context);
  if (!link || !found || !c || !waiting(c).some((x) => x.id === link.id))
    return { found: false, waitSeconds: null };
  const taken = new Set([c.applicantOrg.id, ...joined(c).flatMap((x) => x.org?.id ?? [])]);
  const organisations = (actor?.memberships ?? [])
    .filter((m) => m.role === "applicant" && !taken.has(m.orgId))
    .map((m) => ({ id: m.orgId, name: m.orgName }));
  return { found: true, invitation: shown(found, c, { id: link.id, by: `link:${link.id}`, organisations }) };
}

/** What an organisation of the reader was asked by name, one at a time; undefined where none waits for an answer. */
export async function openOwnInvitation(
  caseId: string | undefined,
  actor: Actor,
): Promise<Invitation | undefined> {
  const found = await findCaseForActor(caseId, actor, { also: ["invited"] });
  if (found?.row.kind !== "request" || !found.roles.includes("invited")) return undefined;
  const c = requestContext.parse(found.row.snapshot.context);
  const [own] = actor.memberships.flatMap(({ role, orgId, orgName }) => {
    const asked = role === "applicant" ? invitationOf(c, orgId) : undefined;
    const organisations = [{ id: orgId, name: orgName }];
    return asked ? [{ id: asked.id, by: `org:${orgId}:applicant`, organisations }] : [];
  });
  return own && shown(found, c, own);
}

const shown = (
  { row }: CaseForActor,
  c: RequestContext,
  asked: Pick<Invitation, "id" | "by" | "organisations">,
): Invitation => ({
  ...asked,
  caseId: row.id,
  demandId: c.demand?.id ?? null,
  reference: row.reference,
  lead: c.applicantOrg.name,
  owner: c.ownerOrg.name,
  dataset: c.dataset.title,
  terms: { title: c.dataset.title, owner: c.ownerOrg.name },
  open: available("request", row.snapshot, { id: null, roles: ["invited"] }).includes("accept-invitation"),
});

export function joinRequest(
  { id, caseId, by }: Invitation,
  actor: Actor,
  said: { orgId: string; confirm: boolean; textHash: string; locale: Locale },
): Promise<CommandResult> {
  return execute({
    caseId,
    // The hash of what the page showed: where the text reads otherwise by now, it does not fit.
    command: { type: "accept-invitation", textVersion: TERMS_VERSION, ...said },
    commandId: uuidFromName(JSON.stringify(["join", id, said])),
    by: { ...actor, principals: [...new Set([...actor.principals, by])] },
  });
}

/** @param userId who says no, where that is known */
export function declineInvitation(
  { id, caseId, by }: Invitation,
  userId: string | null,
): Promise<CommandResult> {
  return execute({
    caseId,
    command: { type: "decline-invitation" },
    commandId: uuidFromName(`decline ${id}`),
    by: { userId, principals: [by] },
  });
}
