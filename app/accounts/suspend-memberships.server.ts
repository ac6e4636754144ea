// A publisher's catalogue arrives and its number is registered already: the catalogue shows that it is a public body, and
// nobody has shown that those who registered it are its people. Until a person of it or an administrator lets them in
// they act for it no more; what they have begun themselves they follow and finish.
import { sql } from "drizzle-orm";
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import type { Executor } from "#db/client.server.ts";
import { type Suspended, suspendUnproven, turnPublic } from "#db/queries/accounts/suspend-memberships.ts";
import { listAdministrators, listDeciders } from "#db/queries/organisations/organisations.ts";
import { decidingRoles } from "./membership-policy.ts";

/** Call it in the transaction of the import. Organisations that are public bodies already are left alone. */
export async function becomePublicBodies(
  tx: Executor,
  orgIds: readonly string[],
  now: string,
): Promise<void> {
  const turned = await turnPublic(tx, orgIds);
  for (const suspended of await suspendUnproven(tx, turned, now)) {
    await keepParts(tx, suspended.requestId);
    await notifyMember(tx, suspended);
  }
}

/** A job, since each case records it in an event of its own, and there may be many. It begins with the commit. */
async function keepParts(tx: Executor, requestId: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job('keep-parts', json_build_object('requestId', ${requestId}::text),
      job_key := ${`keep-parts:${requestId}`})`);
}

async function notifyMember(tx: Executor, s: Suspended): Promise<void> {
  // An address that nobody has confirmed gets no notification, here as everywhere.
  if (s.emailConfirmed)
    await enqueueMail(tx, {
      topic: "membership-suspended",
      to: { name: s.name, email: s.email, userId: s.userId, locale: s.locale },
      facts: { path: "/profile", organisation: s.orgName },
      idempotencyKey: `membership-suspended:${s.requestId}`,
    });
  const deciders = await listDeciders(tx, s.orgId, decidingRoles("public", "applicant"));
  const all = new Map([...deciders, ...(await listAdministrators(tx))].map((one) => [one.userId, one]));
  for (const to of all.values())
    await enqueueMail(tx, {
      topic: "membership-to-prove",
      to,
      facts: { path: `/organisations/${s.orgId}/members`, asker: s.name, organisation: s.orgName },
      idempotencyKey: `membership-to-prove:${s.requestId}:${to.userId}`,
    });
}
