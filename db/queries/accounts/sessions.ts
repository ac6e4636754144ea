// Sessions and the person behind one. Session ids come here only as SHA-256: a stolen copy of the database signs nobody in.
import { and, desc, eq, lte, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { sessions, users } from "#db/schema/people.ts";

interface SessionMembership {
  orgId: string;
  orgName: string;
  orgKind: "public" | "private" | "resource-centre";
  role: "applicant" | "handler" | "approver" | "adviser";
}

const membershipsOfUser = sql<SessionMembership[]>`coalesce((
  select json_agg(json_build_object('orgId', m.org_id, 'orgName', o.name, 'orgKind', o.kind, 'role', m.role)
    order by o.name, m.org_id, m.role)
  from memberships m join organisations o on o.id = m.org_id
  where m.user_id = ${users.id}), '[]'::json)`;

const person = {
  userId: users.id,
  name: users.name,
  email: users.email,
  emailConfirmed: sql<boolean>`${users.emailConfirmedAt} is not null`,
  locale: users.locale,
  admin: users.admin,
  auditor: users.auditor,
  demo: users.demo,
  memberships: membershipsOfUser,
};

/** Session, person and memberships in one read. Expired sessions are found too: the caller compares the time. */
export async function findSession(executor: Executor, idHash: string) {
  const [row] = await executor
    .select({ expiresAt: sessions.expiresAt, ...person })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.idHash, idHash));
  return row;
}

export async function insertSession(
  executor: Executor,
  row: { idHash: string; userId: string; expiresAt: Date; userAgent: string | null },
): Promise<void> {
  await executor.insert(sessions).values(row);
}

export async function extendSession(executor: Executor, idHash: string, expiresAt: Date): Promise<void> {
  await executor.update(sessions).set({ expiresAt }).where(eq(sessions.idHash, idHash));
}

/** `userId` given: only if it is a session of that person. */
export async function deleteSession(executor: Executor, idHash: string, userId?: string): Promise<void> {
  await executor
    .delete(sessions)
    .where(and(eq(sessions.idHash, idHash), userId === undefined ? undefined : eq(sessions.userId, userId)));
}

export async function deleteSessionsOf(executor: Executor, userId: string): Promise<void> {
  await executor.delete(sessions).where(eq(sessions.userId, userId));
}

export async function deleteExpiredSessions(executor: Executor, now: Date): Promise<void> {
  await executor.delete(sessions).where(lte(sessions.expiresAt, now));
}

/** The person's sessions, newest first, 50 at most; expired ones are left out. */
export async function listSessions(executor: Executor, userId: string, now: Date) {
  return executor
    .select({
      idHash: sessions.idHash,
      userId: sessions.userId,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), sql`${sessions.expiresAt} > ${now.toISOString()}::timestamptz`))
    .orderBy(desc(sessions.createdAt))
    .limit(50);
}
