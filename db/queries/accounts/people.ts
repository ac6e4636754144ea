// Reading and writing people. The address is compared without regard to case, as its index does.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { mails } from "#db/schema/mail.ts";
import { emailTokens, membershipRequests, memberships, sessions, users } from "#db/schema/people.ts";

export type UserRow = typeof users.$inferSelect;

export async function findUserByEmail(executor: Executor, email: string): Promise<UserRow | undefined> {
  const [row] = await executor.select().from(users).where(sql`lower(${users.email}) = lower(${email})`);
  return row;
}

export async function findUser(executor: Executor, userId: string): Promise<UserRow | undefined> {
  const [row] = await executor.select().from(users).where(eq(users.id, userId));
  return row;
}

/** False when the id or the address is taken. */
export async function insertUser(executor: Executor, row: typeof users.$inferInsert): Promise<boolean> {
  const added = await executor.insert(users).values(row).onConflictDoNothing().returning({ id: users.id });
  return added.length > 0;
}

/** False, and the first time is kept, when the address was confirmed before. Of two at once one is first. */
export async function markEmailConfirmed(executor: Executor, userId: string, now: Date): Promise<boolean> {
  const marked = await executor
    .update(users)
    .set({ emailConfirmedAt: now })
    .where(and(eq(users.id, userId), isNull(users.emailConfirmedAt)))
    .returning({ id: users.id });
  return marked.length > 0;
}

/** `instead`: only where this is still the hash. False when nothing was changed. */
export async function setPasswordHash(
  executor: Executor,
  userId: string,
  passwordHash: string,
  instead?: string,
): Promise<boolean> {
  const changed = await executor
    .update(users)
    .set({ passwordHash })
    .where(and(eq(users.id, userId), instead === undefined ? undefined : eq(users.passwordHash, instead)))
    .returning({ id: users.id });
  return changed.length > 0;
}

export async function updateProfile(
  executor: Executor,
  userId: string,
  values: { name: string; locale: "nb" | "nn" | "en" },
): Promise<void> {
  await executor.update(users).set(values).where(eq(users.id, userId));
}

/** Open cases that the person has taken; of one organisation when `ownerOrgId` is given. */
export async function countOpenAssigned(
  executor: Executor,
  userId: string,
  ownerOrgId?: string,
): Promise<number> {
  const [row] = await executor
    .select({ count: sql<number>`count(*)::int` })
    .from(cases)
    .where(
      and(
        eq(cases.assigneeId, userId),
        eq(cases.open, true),
        ownerOrgId === undefined ? undefined : eq(cases.ownerOrgId, ownerOrgId),
      ),
    );
  return row?.count ?? 0;
}

/**
 * Takes away all that says who the person was: name, address, password, sessions, links, memberships, and mails that
 * belong to no case. The bare id stays, because the audit trail of cases refers to it.
 */
export async function erasePerson(executor: Executor, userId: string, nameOfNobody: string): Promise<void> {
  await executor.delete(sessions).where(eq(sessions.userId, userId));
  await executor.delete(emailTokens).where(eq(emailTokens.userId, userId));
  await executor.delete(membershipRequests).where(eq(membershipRequests.userId, userId));
  await executor.delete(memberships).where(eq(memberships.userId, userId));
  await executor.delete(mails).where(and(eq(mails.userId, userId), isNull(mails.caseId)));
  await executor
    .update(users)
    .set({
      name: nameOfNobody,
      email: `${userId}@erased.invalid`,
      passwordHash: null,
      emailConfirmedAt: null,
      admin: false,
      auditor: false,
    })
    .where(eq(users.id, userId));
}

/** Demo people with what they are, by name; for the page where one becomes each of them. 100 at most. */
export async function listDemoPeople(executor: Executor) {
  return executor
    .select({
      id: users.id,
      name: users.name,
      admin: users.admin,
      auditor: users.auditor,
      memberships: sql<{ orgName: string; orgKind: string; role: string }[]>`coalesce((
        select json_agg(json_build_object('orgName', o.name, 'orgKind', o.kind, 'role', m.role) order by o.name, m.role)
        from memberships m join organisations o on o.id = m.org_id
        where m.user_id = users.id), '[]'::json)`,
    })
    .from(users)
    .where(eq(users.demo, true))
    .orderBy(asc(users.name))
    .limit(100);
}
