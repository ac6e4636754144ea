// The calendar of a person: its secret link, and the due dates that stand in it.
import { and, eq, gt, inArray, isNull, or } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { cases, clocks } from "#db/schema/cases.ts";
import { calendarLinks } from "#db/schema/follow.ts";
import { memberships, users } from "#db/schema/people.ts";

export async function findCalendarLink(executor: Executor, userId: string) {
  const { linkId, createdAt } = calendarLinks;
  const [row] = await executor
    .select({ linkId, createdAt })
    .from(calendarLinks)
    .where(eq(calendarLinks.userId, userId));
  return row;
}

/** The one before stops working. */
export async function saveCalendarLink(
  executor: Executor,
  link: typeof calendarLinks.$inferInsert,
): Promise<void> {
  const { userId: _, ...set } = link;
  await executor.insert(calendarLinks).values(link).onConflictDoUpdate({ target: calendarLinks.userId, set });
}

export async function deleteCalendarLink(executor: Executor, userId: string): Promise<void> {
  await executor.delete(calendarLinks).where(eq(calendarLinks.userId, userId));
}

/** Whose link it is, and for whom they act now; undefined where there is none such, or none any more. */
export async function findCalendarOwner(executor: Executor, tokenHash: string) {
  const [person] = await executor
    .select({ userId: users.id, locale: users.locale })
    .from(calendarLinks)
    .innerJoin(users, eq(users.id, calendarLinks.userId))
    .where(eq(calendarLinks.tokenHash, tokenHash));
  if (!person) return undefined;
  const of = await executor
    .select({ orgId: memberships.orgId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.userId, person.userId));
  return { ...person, memberships: of };
}

/** More dates than a calendar can show anybody. */
const mostDates = 1000;

/** Deadlines of these cases that run, or were due after `since`. Those that stand still have no date now. */
export function listDueDates(executor: Executor, caseIds: readonly string[], since: Date) {
  return executor
    .select({
      caseId: clocks.caseId,
      rule: clocks.rule,
      dueAt: clocks.dueAt,
      seq: cases.seq,
      updatedAt: cases.updatedAt,
    })
    .from(clocks)
    .innerJoin(cases, eq(cases.id, clocks.caseId))
    .where(
      and(
        inArray(clocks.caseId, [...caseIds]),
        isNull(clocks.pausedAt),
        or(isNull(clocks.firedAt), gt(clocks.dueAt, since)),
      ),
    )
    .orderBy(clocks.dueAt, clocks.caseId, clocks.rule)
    .limit(mostDates);
}
