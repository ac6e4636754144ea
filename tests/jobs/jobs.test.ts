// What the system does by itself: sweeping up after dead processes, forgetting, ringing clocks.
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { parseCrontab } from "graphile-worker";
import { describe, expect, test, vi } from "vitest";
import { cleanUp } from "#app/jobs/clean-up.server.ts";
import { crontab, tasks } from "#app/jobs/tasks.server.ts";
import { drainJobs, startWorker } from "#app/jobs/worker.server.ts";
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import { sweepOutbox } from "#app/notifications/sweep-outbox.server.ts";
import { freeJobsOfTheDead, takeWorkerLease } from "#app/platform/jobs/worker-lease.server.ts";
import { db } from "#db/client.server.ts";
import { mails, outbox } from "#db/schema/mail.ts";
import { emailTokens, sessions } from "#db/schema/people.ts";
import { addCase, addLetter, addPerson } from "#tests/notifications/case-with-people.ts";
import { withDatabase } from "#tests/support/database.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";

withDatabase();

const jobKeys = async () => {
  const rows = await db().execute<{ key: string }>(sql`
    select key from graphile_worker.jobs where attempts < max_attempts order by key`);
  return rows.map((row) => row.key);
};
const forgetJobs = () => db().execute(sql`delete from graphile_worker._private_jobs`);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function queueMail() {
  const idempotencyKey = randomUUID();
  const to = { name: "Kari", email: "kari@example.no", locale: "nb" as const };
  await enqueueMail(db(), { topic: "already-registered", to, facts: { path: "/sign-in" }, idempotencyKey });
  const [mail] = await db().select().from(mails).where(eq(mails.idempotencyKey, idempotencyKey));
  return mail?.id ?? "";
}

describe("what was left behind", () => {
  test("an old row without a living job gets a new one; young rows and rows with a job are left alone", async () => {
    await forgetJobs();
    const old = { createdAt: daysAgo(1) };
    const [lost, queued, exhausted] = [await queueMail(), await queueMail(), await queueMail()];
    const letter = await addLetter(await addCase({}), "message-sent", ["handler"]);
    await db().update(mails).set(old);
    await db().update(outbox).set(old);
    await db().execute(sql`delete from graphile_worker._private_jobs where key = ${`send-mail:${lost}`}`);
    await db().execute(sql`
      update graphile_worker._private_jobs set attempts = max_attempts where key = ${`send-mail:${exhausted}`}`);
    await db().execute(sql`
      update graphile_worker._private_jobs set attempts = 3 where key = ${`send-mail:${queued}`}`);
    const young = await queueMail();
    await db().execute(sql`delete from graphile_worker._private_jobs where key = ${`send-mail:${young}`}`);

    expect(await sweepOutbox()).toBe(3);
    const expected = [
      `deliver-outbox:${letter}`,
      ...[lost, queued, exhausted].map((id) => `send-mail:${id}`),
    ];
    expect(await jobKeys()).toEqual(expected.sort());
    const [kept] = await db().execute(
      sql`select attempts from graphile_worker.jobs where key = ${`send-mail:${queued}`}`,
    );
    expect(kept?.attempts, "its backoff goes on").toBe(3);
    expect(await sweepOutbox()).toBe(0);
    await drainJobs();
    expect(await jobKeys()).toEqual([]);
    expect(await sweepOutbox(), "the young one still waits for its ten minutes").toBe(0);
  });
});

describe("forgetting", () => {
  test("expired sessions, old tokens and old letters go; what is in use stays", async () => {
    await db().delete(mails);
    await db().delete(outbox);
    const { id: userId } = await addPerson("Kari");
    const session = (idHash: string, expiresAt: Date) => ({ idHash, userId, expiresAt });
    await db()
      .insert(sessions)
      .values([session("old", daysAgo(1)), session("new", daysAgo(-1))]);
    const token = (tokenHash: string, expiresAt: Date) => {
      return { tokenHash, userId, purpose: "confirm-email" as const, expiresAt };
    };
    await db()
      .insert(emailTokens)
      .values([token("old", daysAgo(8)), token("late", daysAgo(6))]);
    const [sent, waiting, fresh] = [await queueMail(), await queueMail(), await queueMail()];
    const old = { createdAt: daysAgo(200) };
    await db()
      .update(mails)
      .set({ ...old, status: "sent" })
      .where(eq(mails.id, sent));
    await db().update(mails).set(old).where(eq(mails.id, waiting));
    const caseId = await addCase({});
    const [done, undone] = [
      await addLetter(caseId, "message-sent", []),
      await addLetter(caseId, "message-sent", []),
    ];
    await db().update(outbox).set(old);
    await db()
      .update(outbox)
      .set({ processedAt: daysAgo(200) })
      .where(eq(outbox.id, done));

    await cleanUp(new Date());
    expect((await db().select().from(sessions)).map((row) => row.idHash)).toEqual(["new"]);
    expect((await db().select().from(emailTokens)).map((row) => row.tokenHash)).toEqual(["late"]);
    expect((await db().select().from(mails)).map((row) => row.id).sort()).toEqual([waiting, fresh].sort());
    expect((await db().select().from(outbox)).map((row) => row.id)).toEqual([undone]);
  });
});

describe("workers", () => {
  test("every line of the crontab names a task that exists", () => {
    const items = parseCrontab(crontab);
    expect(items.map((item) => item.task).sort()).toEqual([
      "clean-up",
      "fire-clocks",
      "keep-back-test",
      "keep-forecasts",
      "let-out-experiences",
      "look-for-hits",
      "recompute-clocks",
      "record-offers",
      "send-reminders",
      "sweep-files",
      "sweep-outbox",
      "take-checkpoints",
    ]);
    for (const { task } of items) expect(Object.keys(tasks)).toContain(task);
  });

  test("jobs of a dead worker are freed; those of a living one are not", async () => {
    await forgetJobs();
    const [alive, dead] = [await queueMail(), await queueMail()];
    for (const [worker, id] of [
      ["pool-alive", alive],
      ["pool-dead", dead],
    ] as const) {
      await db().execute(sql`
        update graphile_worker._private_jobs set locked_by = ${worker}, locked_at = now() - interval '1 minute', attempts = 1
        where key = ${`send-mail:${id}`}`);
    }
    const lease = await takeWorkerLease("pool-alive");
    const before = await takeWorkerLease("pool-dead");
    expect(await freeJobsOfTheDead("pool-own")).toEqual([]);
    await before.end();
    await vi.waitFor(
      async () => expect(await freeJobsOfTheDead("pool-own")).toEqual(["pool-dead"]),
      PATIENCE_MS,
    );
    const locked = await db().execute(sql`select key from graphile_worker.jobs where locked_by is not null`);
    expect(locked.map((row) => row.key)).toEqual([`send-mail:${alive}`]);
    await lease.end();
    await forgetJobs();
  });

  test("a running worker takes what is queued at once, and stops in good order", async () => {
    const worker = await startWorker();
    const id = await queueMail();
    const status = async () => (await db().select().from(mails).where(eq(mails.id, id)))[0]?.status;
    await vi.waitFor(async () => expect(await status()).toBe("kept"), { timeout: PATIENCE_MS, interval: 10 });
    await worker.stop();
    await worker.stop();
    const [sessionsLeft] = await db().execute(sql`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and application_name like '%worker%'`);
    expect(sessionsLeft?.count).toBe(0);
  });

  test("a payload of the wrong shape fails and is kept to be looked at", async () => {
    await forgetJobs();
    await db().execute(
      sql`select graphile_worker.add_job('send-mail', '{"mailId":"x"}'::json, job_key := 'bad')`,
    );
    await drainJobs();
    const [job] = await db().execute(
      sql`select attempts, last_error from graphile_worker.jobs where key = 'bad'`,
    );
    expect(job).toMatchObject({ attempts: 1 });
    expect(String(job?.last_error)).toContain("mailId");
  });
});
