// Everything behind an invitation to apply together. The link shows what is asked; joining takes an account besides,
// since access is given to organisations and somebody has to answer for theirs.
import { limitAll } from "#app/auth/rate-limit.server.ts";
import { stableUuid } from "#app/auth/stable-uuid.ts";
import { findLink } from "#app/notify/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { available } from "#workflows/decide.ts";
import { joined, waiting } from "#workflows/request/co-applicants.ts";
import { requestContext } from "#workflows/request/context.ts";
import { TERMS_VERSION, type TermsFacts } from "#workflows/request/joint-terms.ts";
import type { Actor } from "../auth/actor.ts";
import { findCaseForActor } from "../commands/case-for-actor.server.ts";
import { type CommandResult, execute } from "../commands/execute.server.ts";
import type { Locale } from "../i18n/locale.ts";

export interface InvitationByLink {
  caseId: string;
  linkId: string;
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
  | { found: true; invitation: InvitationByLink }
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
      ? await findCaseForActor(link.caseId, { userId: null, principals: [`link:${link.id}`] })
      : undefined;
  const c = found && requestContext.parse(found.row.snapshot.context);
  if (!link || !found || !c || !waiting(c).some((x) => x.id === link.id))
    return { found: false, waitSeconds: null };
  const taken = new Set([c.applicantOrg.id, ...joined(c).flatMap((x) => x.org?.id ?? [])]);
  return {
    found: true,
    invitation: {
      caseId: link.caseId,
      linkId: link.id,
      reference: found.row.reference,
      lead: c.applicantOrg.name,
      owner: c.ownerOrg.name,
      dataset: c.dataset.title,
      terms: { title: c.dataset.title, owner: c.ownerOrg.name },
      organisations: (actor?.memberships ?? [])
        .filter((m) => m.role === "applicant" && !taken.has(m.orgId))
        .map((m) => ({ id: m.orgId, name: m.orgName })),
      open: available("request", found.row.snapshot, { id: null, roles: found.roles }).includes(
        "accept-invitation",
      ),
    },
  };
}

export function joinRequest(
  { caseId, linkId }: InvitationByLink,
  actor: Actor,
  said: { orgId: string; confirm: boolean; textHash: string; locale: Locale },
): Promise<CommandResult> {
  return execute({
    caseId,
    // The hash of what the page showed: where the text reads otherwise by now, it does not fit.
    command: { type: "accept-invitation", textVersion: TERMS_VERSION, ...said },
    commandId: stableUuid(JSON.stringify(["join", linkId, said])),
    by: { ...actor, principals: [...actor.principals, `link:${linkId}`] },
  });
}

export function declineInvitation({ caseId, linkId }: InvitationByLink): Promise<CommandResult> {
  return execute({
    caseId,
    command: { type: "decline-invitation" },
    commandId: stableUuid(`decline ${linkId}`),
    by: { userId: null, principals: [`link:${linkId}`] },
  });
}
