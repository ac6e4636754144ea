// Statistics of past requests, stored per case and per group. No row here says whose request it was.
import { and, asc, eq, getTableColumns, gte, inArray, lt, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import {
  forecastFeatures,
  forecastGroups,
  forecastObservations,
  forecastQueue,
} from "#db/schema/forecast.ts";
import type { StoredGroup } from "#workflows/forecast/groups.ts";
import type { Observation, Outcome } from "#workflows/forecast/observation.ts";
import type { GroupSummary } from "#workflows/forecast/summary.ts";

/** `features`: how it asked, see workflows/forecast/features.ts. */
export type ObservationRow = typeof forecastObservations.$inferSelect & { features: string[] };

/** So many of the newest speak for a group; older ones weigh little, and the work stays the same for ever. */
const mostOfGroup = 3000;
const DAY_MS = 86_400_000;

/** As the answers stand, which is what is decided on; consent is asked by the applicant's basis or by the owner. */
const featuresOf = sql`array_remove(array[
  'purposeKind=' || nullif(c.snapshot->'context'->'answers'->>'purposeKind', ''),
  'extent=' || nullif(c.snapshot->'context'->'answers'->>'extent', ''),
  'area=' || nullif(c.snapshot->'context'->'answers'->>'area', ''),
  'consent=' || case when c.snapshot->'context'->'answers'->>'legalBasis' = 'consent'
    or c.snapshot->'context'->'consents'->0 is not null then 'yes' else 'no' end], null)`;

/** Takes requests off the queue, each of them once; they are back when the transaction fails. */
export async function takeMoved(executor: Executor, most: number): Promise<string[]> {
  const rows = await executor.execute<{ caseId: string }>(sql`
    with taken as (
      delete from ${forecastQueue} where ctid = any(array(
        select ctid from ${forecastQueue} limit ${most} for update skip locked))
      returning case_id)
    select distinct case_id as "caseId" from taken`);
  return rows.map(({ caseId }) => caseId);
}

/**
 * Reads from the ledger and the trail what is known of requests by `now`. An answer is the first decision: an interim answer is
 * none, and what an appeal changes later is another story. Requests that were not sent, or need no answer, are left out.
 */
export async function observe(
  executor: Executor,
  caseIds: readonly string[],
  now: Date,
): Promise<ObservationRow[]> {
  const rows = await executor.execute<
    Record<string, unknown> & Omit<ObservationRow, "seenAt" | "sentAt"> & { seenAt: string; sentAt: string }
  >(sql`
    with sent as (
      select c.id, c.dataset_id, c.owner_org_id, o.kind as sector, c.ball, c.open,
        coalesce(c.snapshot->'context'->'answerTime'->>'rule', 'none') as road,
        (c.snapshot->'context'->>'submittedAt')::timestamptz as sent_at,
        array(select distinct x->>'field' from jsonb_array_elements(c.snapshot->'context'->'clarifications') x) as asked,
        ${featuresOf} as features
      from cases c join organisations o on o.id = c.owner_org_id
      where c.id in ${[...caseIds]} and c.kind = 'request' and c.dataset_id is not null
        and c.snapshot->'context'->>'submittedAt' is not null
        and jsonb_typeof(c.snapshot->'context'->'openData') is distinct from 'object'),
    over as (
      select distinct on (e.case_id) e.case_id, e.at, case
        when e.state_after = 'refused' then 'refusal'
        when e.state_after in ('withdrawn', 'discarded', 'closed') then 'stopped'
        else 'access' end as outcome
      from case_events e join sent s on s.id = e.case_id
      where e.state_after in ('refused', 'withdrawn', 'discarded', 'closed', 'approved', 'partly-approved', 'agreeing',
        'provisioning', 'active')
      order by e.case_id, e.seq)
    select s.id as "caseId", s.dataset_id as "datasetId", s.owner_org_id as "ownerOrgId", s.sector, s.road, s.sent_at as "sentAt", s.asked, s.features,
      over.outcome, coalesce(over.at, ${now.toISOString()}) as "seenAt",
      over.outcome is null and s.open and s.ball is distinct from 'applicant' as ticking,
      coalesce((
        select sum(extract(epoch from least(coalesce(b.to_at, ${now.toISOString()}), coalesce(over.at, ${now.toISOString()}))
          - greatest(b.from_at, s.sent_at)))
        from ball_intervals b
        where b.case_id = s.id and b.role is distinct from 'applicant'
          and b.from_at < coalesce(over.at, ${now.toISOString()}) and coalesce(b.to_at, ${now.toISOString()}) > s.sent_at
      ), 0) / 86400 as days
    from sent s left join over on over.case_id = s.id`);
  return rows.map((row) => ({
    ...row,
    days: Number(row.days),
    sentAt: new Date(row.sentAt),
    seenAt: new Date(row.seenAt),
  }));
}

/** @returns what stood there before, so that a request that has changed owner leaves the old groups too. */
export async function saveObservations(
  executor: Executor,
  rows: readonly ObservationRow[],
): Promise<ObservationRow[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ caseId }) => caseId);
  const before = await selectWithFeatures(executor).where(inArray(forecastObservations.caseId, ids));
  const fresh = (column: string) => sql.raw(`excluded.${column}`);
  await executor
    .insert(forecastObservations)
    .values(rows.map(({ features: _, ...row }) => row))
    .onConflictDoUpdate({
      target: forecastObservations.caseId,
      set: {
        ownerOrgId: fresh("owner_org_id"),
        sector: fresh("sector"),
        road: fresh("road"),
        days: fresh("days"),
        outcome: fresh("outcome"),
        seenAt: fresh("seen_at"),
        ticking: fresh("ticking"),
        asked: fresh("asked"),
      },
    });
  await executor.delete(forecastFeatures).where(inArray(forecastFeatures.caseId, ids));
  const features = rows.flatMap(({ caseId, ownerOrgId, road, seenAt, features }) =>
    features.map((feature) => ({ caseId, feature, ownerOrgId, road, seenAt })),
  );
  if (features.length > 0) await executor.insert(forecastFeatures).values(features);
  return before;
}

/** The newest of a group, with the days of those that run counted on until `now`; `weigh` says what age takes away. */
export async function listObservations(
  executor: Executor,
  group: StoredGroup,
  now: Date,
  weigh: (daysAgo: number) => number,
): Promise<(Observation & { asked: string[] })[]> {
  const t = forecastObservations;
  const f = forecastFeatures;
  const asked = and(eq(f.road, group.road), eq(f.feature, group.feature ?? ""));
  const where = {
    "all-asked": asked,
    "owner-asked": and(eq(f.ownerOrgId, group.id), asked),
    all: eq(t.road, group.road),
    sector: and(eq(t.sector, group.id), eq(t.road, group.road)),
    owner: and(eq(t.ownerOrgId, group.id), eq(t.road, group.road)),
    dataset: eq(t.datasetId, group.id),
  }[group.level];
  const all = executor
    .select({ days: t.days, outcome: t.outcome, seenAt: t.seenAt, ticking: t.ticking, asked: t.asked })
    .from(t)
    .$dynamic();
  const rows = await (group.feature === undefined ? all : all.innerJoin(f, eq(f.caseId, t.caseId)))
    .where(where)
    .orderBy(sql`${group.feature === undefined ? t.seenAt : f.seenAt} desc nulls last`)
    .limit(mostOfGroup);
  return rows.map(({ days, outcome, seenAt, ticking, asked }) => {
    const since = Math.max(0, now.getTime() - seenAt.getTime()) / DAY_MS;
    return {
      days: Math.round(ticking ? days + since : days),
      asked,
      outcome: outcome as Outcome | null,
      weight: outcome === null ? 1 : weigh(since),
    };
  });
}

export async function saveGroups(
  executor: Executor,
  groups: readonly { key: string; summary: GroupSummary }[],
  now: Date,
): Promise<void> {
  if (groups.length === 0) return;
  await executor
    .insert(forecastGroups)
    .values(groups.map((group) => ({ ...group, computedAt: now })))
    .onConflictDoUpdate({
      target: forecastGroups.key,
      set: { summary: sql`excluded.summary`, computedAt: now },
    });
}

/** The table is named by hand: of one table alone Drizzle writes bare columns, and that would be the inner `case_id`. */
const selectWithFeatures = (executor: Executor) =>
  executor
    .select({
      ...getTableColumns(forecastObservations),
      features: sql<string[]>`array(
        select f.feature from ${forecastFeatures} f where f.case_id = ${forecastObservations}.case_id)`,
    })
    .from(forecastObservations);

/** A request that runs; both in days with others than the applicant. */
type RunningRow = Pick<ObservationRow, "caseId" | "datasetId" | "ownerOrgId" | "sector" | "road"> & {
  days: number;
  lately: number | null;
};

/**
 * Of those that were sent and run. `lately`: days of the ledger with others than the applicant since `since`; null for a
 * request that was sent later. By the primary keys of observations and ledger, so a list costs as much as its rows.
 */
export async function listRunning(
  executor: Executor,
  caseIds: readonly string[],
  since: Date,
  now: Date,
): Promise<RunningRow[]> {
  if (caseIds.length === 0) return [];
  const [from, until] = [since.toISOString(), now.toISOString()];
  const rows = await executor.execute<RunningRow>(sql`
    select o.case_id as "caseId", o.dataset_id as "datasetId", o.owner_org_id as "ownerOrgId", o.sector, o.road,
      (o.days + case when o.ticking
        then greatest(0, extract(epoch from ${until}::timestamptz - o.seen_at)) / 86400 else 0 end)::float8 as days,
      case when o.sent_at <= ${from}::timestamptz then coalesce((
        select sum(extract(epoch from least(coalesce(b.to_at, ${until}::timestamptz), ${until}::timestamptz)
          - greatest(b.from_at, ${from}::timestamptz)))
        from ball_intervals b
        where b.case_id = o.case_id and b.role is distinct from 'applicant' and b.from_at < ${until}::timestamptz
          and coalesce(b.to_at, ${until}::timestamptz) > ${from}::timestamptz), 0)::float8 / 86400 end as lately
    from forecast_observations o where o.case_id in ${[...caseIds]} and o.outcome is null`);
  return [...rows];
}

/** Cases sent since, newest first, for holding what was foretold beside what came. */
export function listSentSince(executor: Executor, since: Date, most: number): Promise<ObservationRow[]> {
  return selectWithFeatures(executor)
    .where(gte(forecastObservations.sentAt, since))
    .orderBy(sql`${forecastObservations.sentAt} desc nulls last`)
    .limit(most);
}

/** One read by key, however many requests there are. */
export async function findGroups(
  executor: Executor,
  keys: readonly string[],
): Promise<Map<string, GroupSummary>> {
  if (keys.length === 0) return new Map();
  const rows = await executor
    .select({ key: forecastGroups.key, summary: forecastGroups.summary })
    .from(forecastGroups)
    .where(inArray(forecastGroups.key, [...keys]));
  return new Map(rows.map(({ key, summary }) => [key, summary]));
}

/** Running cases grow older and old ones count less, also where nothing happens. */
export async function listAgedGroups(executor: Executor, before: Date, most: number): Promise<string[]> {
  const rows = await executor
    .select({ key: forecastGroups.key })
    .from(forecastGroups)
    .where(lt(forecastGroups.computedAt, before))
    .orderBy(asc(forecastGroups.computedAt))
    .limit(most);
  return rows.map(({ key }) => key);
}
