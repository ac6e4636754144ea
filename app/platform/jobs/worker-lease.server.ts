// Whether a worker still lives. graphile-worker leaves the jobs of a killed process locked for four hours; a session
// lock in the database ends with its process, so the others notice at once and take over.
import { sql as query } from "drizzle-orm";
import { connect, databaseConnection, db } from "#db/client.server.ts";

const lockClass = 271_828_182;
/** A worker takes its lock right after its first jobs. */
const graceSeconds = 5;

export type WorkerLease = { renew(): Promise<void>; end(): Promise<void> };

/** Says "I live" for as long as this process does. `workerId` is what graphile-worker writes into `locked_by`. */
export async function takeWorkerLease(workerId: string): Promise<WorkerLease> {
  const client = connect(databaseConnection(), { poolSize: 1, applicationName: "dataveien-worker-lease" });
  // Taken again and again because the connection may have been replaced; session locks nest without harm.
  const renew = async () => {
    await client`select pg_try_advisory_lock(${lockClass}, hashtext(${workerId}))`;
  };
  await renew();
  return { renew, end: () => client.end({ timeout: 1 }) };
}

/** Unlocks the jobs of dead workers, so that living ones take them over. Returns the ids of the dead. */
export async function freeJobsOfTheDead(ownId: string): Promise<string[]> {
  const rows = await db().execute<{ worker: string }>(query`
    with holders as (
      select distinct locked_by as worker from graphile_worker._private_jobs
      where locked_at < now() - make_interval(secs => ${graceSeconds}) and locked_by <> ${ownId}),
    dead as materialized (
      select worker from holders where pg_try_advisory_xact_lock(${lockClass}, hashtext(worker)))
    select worker, graphile_worker.force_unlock_workers(array[worker]) from dead`);
  return rows.map((row) => row.worker);
}

/** Younger locks may be on their way to us. */
const lostAfterSeconds = 30;

/**
 * Unlocks the jobs that the database says we hold and that we do not run: its answer, or ours, was lost when it went away.
 * All jobs may run twice. Returns their ids.
 */
export async function freeLostJobs(ownId: string, isRunning: (jobId: string) => boolean): Promise<string[]> {
  const held = await db().execute<{ id: string }>(query`
    select id::text from graphile_worker._private_jobs
    where locked_by = ${ownId} and locked_at < now() - make_interval(secs => ${lostAfterSeconds})`);
  const lost = held.map(({ id }) => id).filter((id) => !isRunning(id));
  if (lost.length === 0) return [];
  const rows = await db().execute<{ id: string }>(query`
    update graphile_worker._private_jobs set locked_by = null, locked_at = null
    where locked_by = ${ownId} and id in ${lost} returning id::text`);
  return rows.map(({ id }) => id);
}
