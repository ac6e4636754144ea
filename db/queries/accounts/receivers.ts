// Who is behind the roles of a case: people by themselves, members of an organisation, people reached by a link.
import { and, asc, eq, inArray, isNotNull, or, type SQL } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { caseContacts, caseParties } from "#db/schema/cases.ts";
import { memberships, users } from "#db/schema/people.ts";
import type { Role } from "#workflows/types.ts";

/** Limits how many people in one role of one case are notified: nobody reads a mail that everybody gets. */
export const MOST_RECEIVERS = 200;

export interface Person {
  userId: string;
  name: string;
  email: string;
  locale: "nb" | "nn" | "en";
}

/** Principals of a case by role. */
export async function listParties(executor: Executor, caseId: string, roles: readonly Role[]) {
  return executor
    .select({ principal: caseParties.principal, role: caseParties.role })
    .from(caseParties)
    .where(and(eq(caseParties.caseId, caseId), inArray(caseParties.role, [...roles])))
    .orderBy(asc(caseParties.principal))
    .limit(MOST_RECEIVERS);
}

/** Only people who have shown that the address is theirs. */
export async function listUsers(executor: Executor, userIds: readonly string[]): Promise<Person[]> {
  if (userIds.length === 0) return [];
  return selectPeople(executor).where(
    and(inArray(users.id, [...userIds]), isNotNull(users.emailConfirmedAt)),
  );
}

/** Members with exactly this role in exactly this organisation, for each pair; each person once. */
export async function listMembers(
  executor: Executor,
  of: readonly { orgId: string; role: string }[],
): Promise<Person[]> {
  if (of.length === 0) return [];
  const pairs = of.map(({ orgId, role }): SQL | undefined =>
    and(eq(memberships.orgId, orgId), eq(memberships.role, role as typeof memberships.$inferSelect.role)),
  );
  const members = executor
    .select({ id: memberships.userId })
    .from(memberships)
    .where(or(...pairs));
  return selectPeople(executor)
    .where(and(inArray(users.id, members), isNotNull(users.emailConfirmedAt)))
    .orderBy(asc(users.id))
    .limit(MOST_RECEIVERS);
}

export interface Contact {
  linkId: string;
  name: string;
  email: string;
  locale: "nb" | "nn" | "en";
}

/** People without an account, by the link each of them acts by in this case. */
export async function listContacts(
  executor: Executor,
  caseId: string,
  role: Role,
  linkIds: readonly string[],
): Promise<Contact[]> {
  if (linkIds.length === 0) return [];
  return executor
    .select({
      linkId: caseContacts.linkId,
      name: caseContacts.name,
      email: caseContacts.email,
      locale: caseContacts.locale,
    })
    .from(caseContacts)
    .where(
      and(
        eq(caseContacts.caseId, caseId),
        eq(caseContacts.role, role),
        inArray(caseContacts.linkId, [...linkIds]),
      ),
    )
    .limit(MOST_RECEIVERS);
}

/** Everybody who was ever invited by link in this role: for the side that invited them. */
export async function listContactsInRole(executor: Executor, caseId: string, role: Role): Promise<Contact[]> {
  return executor
    .select({
      linkId: caseContacts.linkId,
      name: caseContacts.name,
      email: caseContacts.email,
      locale: caseContacts.locale,
    })
    .from(caseContacts)
    .where(and(eq(caseContacts.caseId, caseId), eq(caseContacts.role, role)))
    .limit(MOST_RECEIVERS);
}

function selectPeople(executor: Executor) {
  return executor
    .select({ userId: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .$dynamic();
}
