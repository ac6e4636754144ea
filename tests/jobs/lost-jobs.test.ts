// A job that the database has given us and of which we never heard is taken up again; one that is being done is left alone.
import { describe, expect, test } from "vitest";
import { RunningJobs } from "#app/platform/jobs/running-jobs.ts";
import { freeLostJobs } from "#app/platform/jobs/worker-lease.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();

/** A job that a person holds since so many seconds ago. */
async function held(by: string, seconds: number): Promise<string> {
  const [job] = await sqlClient()<[{ id: string }]>`
    select id::text from graphile_worker.add_job('clean-up', '{}'::json)`;
  await sqlClient()`update graphile_worker._private_jobs
    set locked_by = ${by}, locked_at = now() - make_interval(secs => ${seconds}), attempts = 1 where id = ${job.id}`;
  return job.id;
}
const holderOf = async (id: string) =>
  (await sqlClient()`select locked_by from graphile_worker._private_jobs where id = ${id}`)[0]?.locked_by;

describe("jobs that were lost on their way", () => {
  test("are let go when we hold them for long and do not run them", async () => {
    const [lost, ran, young, theirs] = await Promise.all([
      held("us", 60),
      held("us", 60),
      held("us", 5),
      held("them", 60),
    ]);
    expect(await freeLostJobs("us", (id) => id === ran)).toEqual([lost]);
    expect(await Promise.all([lost, ran, young, theirs].map(holderOf))).toEqual([null, "us", "us", "them"]);
    expect(await freeLostJobs("us", (id) => id === ran)).toEqual([]);
  });

  test("are not those that run, nor those that have just ended, well or badly", async () => {
    const running = new RunningJobs();
    let end = () => {};
    const tasks = running.follow({
      long: () =>
        new Promise<void>((done) => {
          end = done;
        }),
      bad: () => Promise.reject(new Error("no")),
    });
    const helpers = (id: string) => ({ job: { id } }) as never;
    const long = tasks.long?.({}, helpers("1"));
    expect([running.has("1"), running.has("2")]).toEqual([true, false]);
    await expect(tasks.bad?.({}, helpers("2"))).rejects.toThrow("no");
    end();
    await long;
    expect([running.has("1"), running.has("2"), running.has("3")]).toEqual([true, true, false]);
  });
});
