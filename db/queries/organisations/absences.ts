// Who is away and who stands in for them, and whom a case can be given to.
import { and, asc, eq, gte, inArray, lte, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { absences, memberships, users } from "#db/schema/people.ts";

type OfficeRole = "handler" | "adviser";
/** More than any body has in one role; a list of this length is read by nobody. */
const MOST_COLLEAGUES = 200;
/** Substitutes of substitutes: further than this nobody arranged it on purpose. */
const LONGEST_CHAIN = 3;

export interface Absence {
  orgId: string;
  /** Days as 2026-12-31. */
  fromDay: string;
  untilDay: string;
  substituteId: string;
  substituteName: string;
}

export async function listAbsencesOf(executor: Executor, userId: string): Promise<Absence[]> {
  return executor
    .select({
      orgId: absences.orgId,
      fromDay: absences.fromDay,
      untilDay: absences.untilDay,
      substituteId: absences.substituteId,
      substituteName: users.name,
    })
    .from(absences)
    .innerJoin(users, eq(users.id, absences.substituteId))
    .where(eq(absences.userId, userId));
}

export async function saveAbsence(executor: Executor, row: typeof absences.$inferInsert): Promise<void> {
  const { fromDay, untilDay, substituteId } = row;
  await executor
    .insert(absences)
    .values(row)
    .onConflictDoUpdate({
      target: [absences.userId, absences.orgId],
      set: { fromDay, untilDay, substituteId },
    });
}

export async function deleteAbsence(executor: Executor, userId: string, orgId: string): Promise<void> {
  await executor.delete(absences).where(and(eq(absences.userId, userId), eq(absences.orgId, orgId)));
}

export interface Colleague {
  id: string;
  name: string;
  /** Away on the day that was asked about: until when, and who stands in. */
  away: { until: string; substitute: string } | null;
}

/** People with the role in the organisation, by name. @param day as 2026-12-31 */
export async function listColleagues(
  executor: Executor,
  of: { orgId: string; role: OfficeRole; day: string },
): Promise<Colleague[]> {
  const substitute = alias(users, "substitute");
  const rows = await executor
    .select({ id: users.id, name: users.name, until: absences.untilDay, substitute: substitute.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(absences, and(eq(absences.userId, users.id), eq(absences.orgId, of.orgId), on(of.day)))
    .leftJoin(substitute, eq(substitute.id, absences.substituteId))
    .where(and(eq(memberships.orgId, of.orgId), eq(memberships.role, of.role)))
    .orderBy(asc(users.name), asc(users.id))
    .limit(MOST_COLLEAGUES);
  return rows.map(({ id, name, until, substitute }) => ({
    id,
    name,
    away: until !== null && substitute !== null ? { until, substitute } : null,
  }));
}

/**
 * Who gets what is meant for a person: they themselves, or the person who stands in for them on the day.
 * Undefined when the person does not have the role there. A substitute without the role counts as none.
 */
export async function findStandIn(
  executor: Executor,
  wanted: { userId: string; orgId: string; role: OfficeRole; day: string },
): Promise<{ id: string; name: string } | undefined> {
  const { orgId, role, day } = wanted;
  const seen = new Set<string>();
  let here = await memberWith(executor, wanted.userId, { orgId, role, day });
  for (let i = 0; here?.substituteId && i < LONGEST_CHAIN; i++) {
    seen.add(here.id);
    const next = await memberWith(executor, here.substituteId, { orgId, role, day });
    if (!next || seen.has(next.id)) break;
    here = next;
  }
  return here && { id: here.id, name: here.name };
}

async function memberWith(
  executor: Executor,
  userId: string,
  of: { orgId: string; role: OfficeRole; day: string },
) {
  const [row] = await executor
    .select({ id: users.id, name: users.name, substituteId: absences.substituteId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(absences, and(eq(absences.userId, users.id), eq(absences.orgId, of.orgId), on(of.day)))
    .where(and(eq(users.id, userId), eq(memberships.orgId, of.orgId), eq(memberships.role, of.role)));
  return row;
}

/** Of these people, those who are away on the day from one of these organisations, with who stands in. */
export async function listStandIns(
  executor: Executor,
  userIds: readonly string[],
  of: readonly { orgId: string; role: string }[],
  day: string,
): Promise<{ userId: string; substituteId: string }[]> {
  if (userIds.length === 0 || of.length === 0) return [];
  return executor
    .select({ userId: absences.userId, substituteId: absences.substituteId })
    .from(absences)
    .innerJoin(
      memberships,
      and(eq(memberships.userId, absences.substituteId), eq(memberships.orgId, absences.orgId)),
    )
    .where(
      and(
        inArray(absences.userId, [...userIds]),
        inArray(
          sql`${memberships.orgId}::text || ':' || ${memberships.role}`,
          of.map((o) => `${o.orgId}:${o.role}`),
        ),
        on(day),
      ),
    );
}

/** Open requests of the organisation that this person works with, for handing them over; 200 at most. */
export async function listOpenAssigned(
  executor: Executor,
  userId: string,
  orgId: string,
): Promise<{ id: string }[]> {
  return executor
    .select({ id: cases.id })
    .from(cases)
    .where(
      and(
        eq(cases.assigneeId, userId),
        eq(cases.ownerOrgId, orgId),
        eq(cases.kind, "request"),
        eq(cases.open, true),
        ne(cases.state, "draft"),
      ),
    )
    .orderBy(asc(cases.id))
    .limit(200);
}

const on = (day: string) => and(lte(absences.fromDay, day), gte(absences.untilDay, day));
