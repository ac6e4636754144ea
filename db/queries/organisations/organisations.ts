// Organisations, who is a member, and who asks to be. Who may see the lists is asked in SQL: a person who is no
// member gets nothing, whatever the route forgot.
import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { membershipRequests, memberships, organisations, users } from "#db/schema/people.ts";

export type OrganisationRow = typeof organisations.$inferSelect;
export type MemberRole = "applicant" | "handler" | "approver" | "adviser";
/** Who reads: administrators see every organisation, others their own. */
export interface Reader {
  userId: string;
  admin: boolean;
}

const mayRead = (reader: Reader) =>
  reader.admin
    ? undefined
    : sql`exists (select 1 from memberships mine where mine.user_id = ${reader.userId} and mine.org_id = ${organisations.id})`;

export async function findOrganisation(
  executor: Executor,
  orgId: string,
): Promise<OrganisationRow | undefined> {
  const [row] = await executor.select().from(organisations).where(eq(organisations.id, orgId));
  return row;
}

export async function findOrganisationForReader(
  executor: Executor,
  reader: Reader,
  orgId: string,
): Promise<OrganisationRow | undefined> {
  const [row] = await executor
    .select()
    .from(organisations)
    .where(and(eq(organisations.id, orgId), mayRead(reader)));
  return row;
}

/**
 * The organisation with the number, made with the name when there is none, and locked until the transaction ends:
 * of two who register the same number at once, one is the first member and the other finds that out.
 */
export async function lockOrganisationByNumber(
  executor: Executor,
  made: { id: string; orgNumber: string; name: string },
): Promise<OrganisationRow> {
  const [row] = await executor
    .insert(organisations)
    .values({ ...made, kind: "private" })
    .onConflictDoUpdate({
      target: organisations.orgNumber,
      targetWhere: sql`org_number is not null`,
      set: { orgNumber: sql`excluded.org_number` },
    })
    .returning();
  if (!row) throw new Error("An upsert gave no row.");
  return row;
}

export async function markActive(executor: Executor, orgId: string): Promise<void> {
  await executor
    .update(organisations)
    .set({ active: true })
    .where(and(eq(organisations.id, orgId), eq(organisations.active, false)));
}

export async function hasMembership(
  executor: Executor,
  { userId, orgId, role }: { userId: string; orgId: string; role: MemberRole },
): Promise<boolean> {
  const [row] = await executor
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.orgId, orgId), eq(memberships.role, role)));
  return row !== undefined;
}

/** False when the person already had the role. */
export async function insertMembership(
  executor: Executor,
  row: { userId: string; orgId: string; role: MemberRole },
): Promise<boolean> {
  const added = await executor.insert(memberships).values(row).onConflictDoNothing().returning();
  return added.length > 0;
}

/** False when there was no such membership. */
export async function deleteMembership(
  executor: Executor,
  row: { userId: string; orgId: string; role: MemberRole },
): Promise<boolean> {
  const gone = await executor
    .delete(memberships)
    .where(
      and(
        eq(memberships.userId, row.userId),
        eq(memberships.orgId, row.orgId),
        eq(memberships.role, row.role),
      ),
    )
    .returning();
  return gone.length > 0;
}

/** Members by name, a row per role, 200 a page; `after` is the page number from 0. Nothing for outsiders. */
export async function listMembers(executor: Executor, reader: Reader, orgId: string, page = 0) {
  return executor
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      since: memberships.createdAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(organisations, eq(organisations.id, memberships.orgId))
    .where(and(eq(memberships.orgId, orgId), mayRead(reader)))
    .orderBy(asc(users.name), asc(users.id), asc(memberships.role))
    .limit(200)
    .offset(page * 200);
}

/** Who waits to be let in, oldest first, 100 at most. Nothing for outsiders. */
export async function listOpenRequests(executor: Executor, reader: Reader, orgId: string) {
  return executor
    .select({
      id: membershipRequests.id,
      name: users.name,
      email: users.email,
      emailConfirmed: sql<boolean>`${users.emailConfirmedAt} is not null`,
      role: membershipRequests.role,
      askedAt: membershipRequests.createdAt,
    })
    .from(membershipRequests)
    .innerJoin(users, eq(users.id, membershipRequests.userId))
    .innerJoin(organisations, eq(organisations.id, membershipRequests.orgId))
    .where(and(eq(membershipRequests.orgId, orgId), isNull(membershipRequests.decidedAt), mayRead(reader)))
    .orderBy(asc(membershipRequests.createdAt))
    .limit(100);
}

/** Organisations where a person waits, for administrators, 100 at most. */
export async function listWaitingOrganisations(executor: Executor) {
  return executor
    .select({ id: organisations.id, name: organisations.name, waiting: sql<number>`count(*)::int` })
    .from(membershipRequests)
    .innerJoin(organisations, eq(organisations.id, membershipRequests.orgId))
    .where(isNull(membershipRequests.decidedAt))
    .groupBy(organisations.id)
    .orderBy(asc(organisations.name))
    .limit(100);
}

/** What the person has asked for and nobody has decided, with the organisation; for telling those who can. */
export async function listOpenRequestsOf(executor: Executor, userId: string) {
  return executor
    .select({ id: membershipRequests.id, role: membershipRequests.role, org: organisations })
    .from(membershipRequests)
    .innerJoin(organisations, eq(organisations.id, membershipRequests.orgId))
    .where(and(eq(membershipRequests.userId, userId), isNull(membershipRequests.decidedAt)))
    .limit(20);
}

/** What the person has asked for and what became of it, newest first. */
export async function listOwnRequests(executor: Executor, userId: string) {
  return executor
    .select({
      id: membershipRequests.id,
      orgId: organisations.id,
      orgName: organisations.name,
      role: membershipRequests.role,
      askedAt: membershipRequests.createdAt,
      outcome: membershipRequests.outcome,
    })
    .from(membershipRequests)
    .innerJoin(organisations, eq(organisations.id, membershipRequests.orgId))
    .where(eq(membershipRequests.userId, userId))
    .orderBy(desc(membershipRequests.createdAt))
    .limit(20);
}

/** False when the person already waits for the same. */
export async function insertRequest(
  executor: Executor,
  row: { id: string; userId: string; orgId: string; role: MemberRole; createdAt: Date },
): Promise<boolean> {
  const added = await executor
    .insert(membershipRequests)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: membershipRequests.id });
  return added.length > 0;
}

/** The request, locked until the transaction ends, with whom it is about. */
export async function lockRequest(executor: Executor, requestId: string) {
  const [row] = await executor
    .select({
      request: membershipRequests,
      user: users,
      organisation: organisations,
    })
    .from(membershipRequests)
    .innerJoin(users, eq(users.id, membershipRequests.userId))
    .innerJoin(organisations, eq(organisations.id, membershipRequests.orgId))
    .where(eq(membershipRequests.id, requestId))
    .for("update", { of: membershipRequests });
  return row;
}

/** Decides what the person has asked for and what is still open; at most one request. */
export async function closeRequest(
  executor: Executor,
  about: { userId: string; orgId: string; role: MemberRole },
  decision: { outcome: "granted" | "refused"; decidedBy: string; decidedAt: Date },
): Promise<void> {
  await executor
    .update(membershipRequests)
    .set(decision)
    .where(
      and(
        eq(membershipRequests.userId, about.userId),
        eq(membershipRequests.orgId, about.orgId),
        eq(membershipRequests.role, about.role),
        isNull(membershipRequests.decidedAt),
      ),
    );
}

/**
 * Whom to notify that a person asks: members with one of the roles and a confirmed address; where there are none,
 * administrators. 20 at most.
 */
export async function listDeciders(executor: Executor, orgId: string, roles: readonly MemberRole[]) {
  const columns = { userId: users.id, name: users.name, email: users.email, locale: users.locale };
  const members = await executor
    .selectDistinct(columns)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.orgId, orgId),
        inArray(memberships.role, [...roles]),
        sql`${users.emailConfirmedAt} is not null`,
      ),
    )
    .limit(20);
  return members.length > 0 ? members : listAdministrators(executor);
}

/** 20 at most. */
export async function listAdministrators(executor: Executor) {
  const columns = { userId: users.id, name: users.name, email: users.email, locale: users.locale };
  return executor.select(columns).from(users).where(eq(users.admin, true)).limit(20);
}

/** For administrators: by name from `after`, 50 a page; or the one with exactly this number. */
export async function listOrganisations(
  executor: Executor,
  filter: { orgNumber?: string; after?: { name: string; id: string } },
) {
  const { orgNumber, after } = filter;
  return executor
    .select({
      id: organisations.id,
      name: organisations.name,
      orgNumber: organisations.orgNumber,
      kind: organisations.kind,
      active: organisations.active,
    })
    .from(organisations)
    .where(
      and(
        orgNumber === undefined ? undefined : eq(organisations.orgNumber, orgNumber),
        after &&
          or(
            gt(organisations.name, after.name),
            and(eq(organisations.name, after.name), gt(organisations.id, after.id)),
          ),
      ),
    )
    .orderBy(asc(organisations.name), asc(organisations.id))
    .limit(50);
}
