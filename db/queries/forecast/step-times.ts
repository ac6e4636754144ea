// Statistics of each step of past requests. No row here says whose request it was.
import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { stepGroups, stepObservations } from "#db/schema/step-times.ts";
import type { StepObservation, StepSummaries } from "#workflows/forecast/step-summary.ts";
import type { Whereabouts } from "#workflows/forecast/step-times.ts";
import type { Role } from "#workflows/types.ts";

export type StepRow = typeof stepObservations.$inferInsert;

/** So many of the newest speak for a group: some six hundred requests, five steps each. */
const mostOfGroup = 3000;
const DAY_MS = 86_400_000;

/** Where requests were and with whom, each change once, oldest first. */
export async function listWhereabouts(
  executor: Executor,
  caseIds: readonly string[],
): Promise<Map<string, Whereabouts[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await executor.execute<{ caseId: string; at: string; state: string; ball: Role | null }>(sql`
    select case_id as "caseId", at, state_after as state, ball_after as ball
    from (
      select case_id, seq, at, state_after, ball_after,
        lag(state_after) over w as state_before, lag(ball_after) over w as ball_before
      from case_events where case_id in ${[...caseIds]}
      window w as (partition by case_id order by seq)) e
    where state_before is null or state_before <> state_after or ball_before is distinct from ball_after
    order by case_id, seq`);
  const found = new Map<string, Whereabouts[]>();
  for (const { caseId, at, state, ball } of rows) {
    const one = { at: new Date(at).toISOString(), state, ball };
    found.set(caseId, [...(found.get(caseId) ?? []), one]);
  }
  return found;
}

export async function saveStepRows(executor: Executor, rows: readonly StepRow[]): Promise<void> {
  if (rows.length === 0) return;
  const fresh = (column: string) => sql.raw(`excluded.${column}`);
  await executor
    .insert(stepObservations)
    .values([...rows])
    .onConflictDoUpdate({
      target: [stepObservations.caseId, stepObservations.step],
      set: {
        ownerOrgId: fresh("owner_org_id"),
        road: fresh("road"),
        days: fresh("days"),
        ownDays: fresh("own_days"),
        outcome: fresh("outcome"),
        seenAt: fresh("seen_at"),
        ticking: fresh("ticking"),
      },
    });
}

/** The newest of a group, with the days of those that are in a step counted on until `now`. */
export async function listStepRows(
  executor: Executor,
  group: { ownerId: string | null; road: string },
  now: Date,
  weigh: (daysAgo: number) => number,
): Promise<StepObservation[]> {
  const t = stepObservations;
  const rows = await executor
    .select()
    .from(t)
    .where(and(eq(t.road, group.road), group.ownerId === null ? undefined : eq(t.ownerOrgId, group.ownerId)))
    .orderBy(sql`${t.seenAt} desc nulls last`)
    .limit(mostOfGroup);
  return rows.map(({ step, days, ownDays, outcome, seenAt, ticking }) => {
    const since = Math.max(0, now.getTime() - seenAt.getTime()) / DAY_MS;
    const weight = outcome === null ? 1 : weigh(since);
    return { step, days: ticking ? days + since : days, ownDays, outcome, weight };
  });
}

export async function saveStepGroup(
  executor: Executor,
  group: { key: string; summaries: StepSummaries; computedAt: Date },
): Promise<void> {
  const { summaries, computedAt } = group;
  await executor
    .insert(stepGroups)
    .values(group)
    .onConflictDoUpdate({ target: stepGroups.key, set: { summaries, computedAt } });
}

/** One read by key, however many steps there are. */
export async function findStepGroups(
  executor: Executor,
  keys: readonly string[],
): Promise<Map<string, StepSummaries>> {
  const rows = await executor
    .select({ key: stepGroups.key, summaries: stepGroups.summaries })
    .from(stepGroups)
    .where(inArray(stepGroups.key, [...keys]));
  return new Map(rows.map(({ key, summaries }) => [key, summaries]));
}

/** Requests in a step grow older, and old ones count less, also where nothing happens. */
export async function listAgedStepGroups(executor: Executor, before: Date, most: number): Promise<string[]> {
  const rows = await executor
    .select({ key: stepGroups.key })
    .from(stepGroups)
    .where(lt(stepGroups.computedAt, before))
    .orderBy(asc(stepGroups.computedAt))
    .limit(most);
  return rows.map(({ key }) => key);
}
