// What an administrator should know before anything else: what waits, what was given up, what came in last.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";

/** Nothing is counted further: beyond this the page says "more than". */
export const HEALTH_LIMIT = 99;

export type ServiceHealth = {
  /** Each is at most HEALTH_LIMIT + 1, which means more than HEALTH_LIMIT. */
  mailsWaiting: number;
  /** Of mails and of events that are to become mail: more than ten minutes. */
  mailsLate: number;
  mailsDead: number;
  /** Deadlines that passed more than ten minutes ago and have not been reported to their case. */
  clocksLate: number;
  jobsFailed: number;
  membershipsAsked: number;
};

export type LastHarvest = {
  id: string;
  sourceName: string;
  /** ISO 8601. */
  at: string;
  datasets: number;
  findings: number;
  errors: number;
};

/** Each count ends at the limit and walks an index; only the small table of jobs is read as it lies. */
export async function readServiceHealth(executor: Executor): Promise<ServiceHealth> {
  const upTo = (rows: ReturnType<typeof sql>) =>
    sql`(select count(*)::int from (${rows} limit ${HEALTH_LIMIT + 1}) part)`;
  const long = sql`now() - interval '10 minutes'`;
  const [row] = await executor.execute<ServiceHealth>(sql`
    select ${upTo(sql`select 1 from mails where status = 'pending'`)} as "mailsWaiting",
      least(${HEALTH_LIMIT + 1},
        ${upTo(sql`select 1 from mails where status = 'pending' and created_at < ${long}`)} +
        ${upTo(sql`select 1 from outbox where processed_at is null and created_at < ${long}`)}) as "mailsLate",
      ${upTo(sql`select 1 from mails where status = 'dead'`)} as "mailsDead",
      ${upTo(sql`select 1 from clocks where fired_at is null and paused_at is null and due_at < ${long}`)} as "clocksLate",
      ${upTo(sql`select 1 from graphile_worker._private_jobs where attempts >= max_attempts`)} as "jobsFailed",
      ${upTo(sql`select 1 from membership_requests where decided_at is null`)} as "membershipsAsked"`);
  if (!row) throw new Error("A select without a table gives a row.");
  return row;
}

/** Undefined where nothing has been imported. */
export async function findLastHarvest(executor: Executor): Promise<LastHarvest | undefined> {
  const [row] = await executor.execute<LastHarvest>(sql`
    select h.id, s.name as "sourceName", to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      h.datasets, jsonb_array_length(h.findings) as findings,
      (select count(*)::int from jsonb_array_elements(h.findings) f where f ->> 'severity' = 'error') as errors
    from (select * from harvests order by at desc limit 1) h join sources s on s.id = h.source_id`);
  return row;
}
