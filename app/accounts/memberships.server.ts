// Joining an organisation. Nobody gets into one that others use without a person of it saying yes: a member sees the
// organisation's cases, also those from before.
import { randomUUID } from "node:crypto";
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import { db, type Executor } from "#db/client.server.ts";
import { countOpenAssigned, findUserByEmail } from "#db/queries/accounts/people.ts";
import { releaseMember } from "#db/queries/accounts/release-member.ts";
import {
  closeRequest,
  deleteMembership,
  findOrganisation,
  hasMembership,
  insertMembership,
  insertRequest,
  listDeciders,
  lockOrganisationByNumber,
  lockRequest,
  markActive,
} from "#db/queries/organisations/organisations.ts";
import type { Actor, MemberRole } from "./actor.ts";
import { decidingRoles, mayDecide, mayRemove, ROLES_OF_KIND } from "./membership-policy.ts";

export type JoinOutcome = "member" | "asked" | "already-member" | "no-such-role";

/**
 * In the caller's transaction: the person becomes the first applicant of a company nobody has used, else a request
 * waits for a member or an administrator. `active` and not the number of members decides: where all have left,
 * their cases are still there.
 */
export async function joinOrganisation(
  tx: Executor,
  person: { userId: string; emailConfirmed: boolean; name: string },
  wish: { orgNumber: string; orgName: string; role: MemberRole },
  now: Date,
): Promise<{ outcome: JoinOutcome; orgId: string; orgName: string }> {
  const org = await lockOrganisationByNumber(tx, {
    id: randomUUID(),
    orgNumber: wish.orgNumber,
    name: wish.orgName,
  });
  const answer = (outcome: JoinOutcome) => ({ outcome, orgId: org.id, orgName: org.name });
  if (!ROLES_OF_KIND[org.kind].includes(wish.role)) return answer("no-such-role");
  if (await hasMembership(tx, { userId: person.userId, orgId: org.id, role: wish.role })) {
    return answer("already-member");
  }
  if (org.kind === "private" && !org.active) {
    await insertMembership(tx, { userId: person.userId, orgId: org.id, role: wish.role });
    await markActive(tx, org.id);
    return answer("member");
  }
  const requestId = randomUUID();
  const row = { id: requestId, userId: person.userId, orgId: org.id, role: wish.role, createdAt: now };
  // An address nobody has confirmed may not make us write to others; confirmEmail notifies them later.
  if ((await insertRequest(tx, row)) && person.emailConfirmed) {
    await notifyDeciders(tx, { requestId, asker: person.name, org, role: wish.role });
  }
  return answer("asked");
}

/** Notifies those who can decide on a membership request. */
export async function notifyDeciders(
  tx: Executor,
  asked: {
    requestId: string;
    asker: string;
    org: { id: string; name: string; kind: "public" | "private" | "resource-centre" };
    role: MemberRole;
  },
): Promise<void> {
  const { org } = asked;
  for (const decider of await listDeciders(tx, org.id, decidingRoles(org.kind, asked.role))) {
    await enqueueMail(tx, {
      topic: "membership-asked",
      to: decider,
      facts: { path: `/organisations/${org.id}/members`, asker: asked.asker, organisation: org.name },
      idempotencyKey: `membership-asked:${asked.requestId}:${decider.userId}`,
    });
  }
}

/** A person who is signed in asks to join. */
export async function askMembership(
  actor: Actor,
  wish: { orgNumber: string; orgName: string; role: MemberRole },
  now = new Date(),
): Promise<{ outcome: JoinOutcome; orgId: string; orgName: string }> {
  return db().transaction((tx) => joinOrganisation(tx, actor, wish, now));
}

export type DecideOutcome = "done" | "not-found" | "forbidden" | "asker-not-confirmed" | "decided-otherwise";

/** Grants or refuses a request. Sent twice it is done once. */
export async function decideMembership(
  actor: Actor,
  orgId: string,
  requestId: string,
  outcome: "granted" | "refused",
  now = new Date(),
): Promise<DecideOutcome> {
  return db().transaction(async (tx): Promise<DecideOutcome> => {
    const found = await lockRequest(tx, requestId);
    if (found?.organisation.id !== orgId) return "not-found";
    const { request, user, organisation: org } = found;
    if (!mayDecide(actor, org, request.role) || actor.userId === user.id) return "forbidden";
    if (request.outcome !== null) return request.outcome === outcome ? "done" : "decided-otherwise";
    if (outcome === "granted" && user.emailConfirmedAt === null) return "asker-not-confirmed";
    const about = { userId: user.id, orgId, role: request.role };
    await closeRequest(tx, about, { outcome, decidedBy: actor.userId, decidedAt: now });
    if (outcome === "granted") await admit(tx, user, org, request.role, requestId);
    // The person who was in it before and is not of it keeps no part in its cases either.
    else await releaseMember(tx, user.id, orgId);
    return "done";
  });
}

/** Lets a person in who has not asked, by address. Leaves a decided request behind, to show who let them in. */
export async function grantMembership(
  actor: Actor,
  orgId: string,
  grant: { email: string; role: MemberRole },
  now = new Date(),
): Promise<"done" | "not-found" | "forbidden" | "no-such-person" | "asker-not-confirmed"> {
  return db().transaction(async (tx) => {
    const org = await findOrganisation(tx, orgId);
    if (!org) return "not-found";
    if (!mayDecide(actor, org, grant.role) || !ROLES_OF_KIND[org.kind].includes(grant.role))
      return "forbidden";
    const user = await findUserByEmail(tx, grant.email);
    // Nobody grants themselves another role: handler and approver of one case must be two people.
    if (user?.id === actor.userId && !actor.admin) return "forbidden";
    if (!user) return "no-such-person";
    if (user.emailConfirmedAt === null) return "asker-not-confirmed";
    const requestId = randomUUID();
    const isNew = await admit(tx, user, org, grant.role, requestId);
    if (!isNew) return "done";
    const about = { userId: user.id, orgId, role: grant.role };
    await insertRequest(tx, { ...about, id: requestId, createdAt: now });
    await closeRequest(tx, about, { outcome: "granted", decidedBy: actor.userId, decidedAt: now });
    return "done";
  });
}

async function admit(
  tx: Executor,
  user: { id: string; name: string; email: string; locale: "nb" | "nn" | "en" },
  org: { id: string; name: string },
  role: MemberRole,
  requestId: string,
): Promise<boolean> {
  const isNew = await insertMembership(tx, { userId: user.id, orgId: org.id, role });
  if (!isNew) return false;
  await markActive(tx, org.id);
  await enqueueMail(tx, {
    topic: "membership-granted",
    to: { name: user.name, email: user.email, userId: user.id, locale: user.locale },
    facts: { path: "/profile", organisation: org.name },
    idempotencyKey: `membership-granted:${requestId}`,
  });
  return true;
}

/** Ends a membership, others' or one's own. Refused while the person has open cases of the organisation. */
export async function removeMembership(
  actor: Actor,
  orgId: string,
  member: { userId: string; role: MemberRole },
): Promise<"done" | "not-found" | "forbidden" | "holds-open-cases"> {
  return db().transaction(async (tx) => {
    const org = await findOrganisation(tx, orgId);
    if (!org) return "not-found";
    if (!mayRemove(actor, org, member)) return "forbidden";
    if ((await countOpenAssigned(tx, member.userId, orgId)) > 0) return "holds-open-cases";
    await deleteMembership(tx, { ...member, orgId });
    await releaseMember(tx, member.userId, orgId);
    return "done";
  });
}
