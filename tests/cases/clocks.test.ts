// Clocks over the real worker and a real database: reminders before, ringing after and never early.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { sendReminders } from "#app/cases/clocks/send-reminders.server.ts";
import { databaseConnection, sqlClient } from "#db/client.server.ts";
import { makeWorld, must, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";
import { clockOf, countOf, eventsOf, later, setLaw } from "./clocks-fixture.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

describe("reminders", () => {
  test("go to whoever has to act, once, and the next one only when its own day comes", async () => {
    const caseId = await submitted();
    const first = (await clockOf(caseId)).remindAt ?? "";
    await sendReminders(later(first, -1));
    expect(await countOf(caseId, "deadline-near")).toBe(0);
    await Promise.all([sendReminders(first), sendReminders(first)]);
    await sendReminders(later(first, 60_000));
    expect(await countOf(caseId, "deadline-near")).toBe(1);
    const second = (await clockOf(caseId)).remindAt ?? "";
    expect(second > later(first, 3 * 86_400_000)).toBe(true);
    await sendReminders(second);
    expect(await countOf(caseId, "deadline-near")).toBe(2);
    expect((await clockOf(caseId)).remindAt).toBeNull();
    const letters = await sqlClient()`
      select payload from outbox where case_id = ${caseId} and topic = 'deadline-near'`;
    expect(letters.map((l) => l.payload.to)).toEqual([["handler"], ["handler"]]);
  });

  test("that nobody was there to send are not sent after the last day", async () => {
    const caseId = await submitted();
    await sendReminders(later((await clockOf(caseId)).dueAt, 1));
    expect(await countOf(caseId, "deadline-near")).toBe(0);
  });

  test("go on while the applicant has to answer, and the deadline is missed all the same", async () => {
    const caseId = await submitted("2026-01-15T09:00:00.000Z");
    await must(caseId, "handler", "claim", {}, { at: "2026-01-16T09:00:00.000Z" });
    const before = await clockOf(caseId);
    const question = { field: "purpose", question: "What for, exactly?" };
    await must(caseId, "handler", "ask-clarification", question, { at: "2026-01-19T09:00:00.000Z" });
    expect(await clockOf(caseId)).toEqual(before);
    await sendReminders(before.remindAt ?? "");
    expect(await countOf(caseId, "deadline-near")).toBe(1);
    await fireClocks("2026-02-16T09:00:00.000Z");
    expect(await countOf(caseId, "deadline-passed")).toBe(0);
    // One month from Thu 15 January is Sun 15 February, so Mon 16.
    await fireClocks("2026-02-16T23:00:00.000Z");
    expect(await countOf(caseId, "deadline-passed")).toBe(1);
  });

  test("do not make a page stale that somebody is writing on", async () => {
    const caseId = await submitted();
    const { version } = await stateOf(caseId);
    await sendReminders((await clockOf(caseId)).remindAt ?? "");
    expect((await stateOf(caseId)).version).toBe(version);
  });
});

describe("a clock that is moved while others ring", () => {
  const answer = (expectedBy: string) => ({
    reasons: "It takes longer than we thought it would.",
    expectedBy,
  });
  const promiseOf = async (caseId: string) => {
    const clock = (await stateOf(caseId)).clocks.find((k) => k.rule === "promised-answer");
    if (!clock) throw new Error("nothing was promised");
    return clock;
  };
  /** Two promised answers; the later one is moved while the round is held up at the earlier one. */
  async function movedMidway(round: (now: string) => Promise<unknown>, nowOf: (due: string) => string) {
    await setLaw({});
    const [first, second] = [await submitted(), await submitted()];
    await must(first, "handler", "send-interim-answer", answer("2090-03-01"));
    await must(second, "handler", "send-interim-answer", answer("2090-03-02"));
    const now = nowOf((await promiseOf(second)).dueAt);
    const sql = sqlClient();
    let letGo = () => {};
    const free = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let holding: Promise<unknown> = Promise.resolve();
    await new Promise<void>((held, failed) => {
      holding = sql.begin(async (tx) => {
        await tx`select 1 from cases where id = ${first} for update`;
        held();
        await free;
      });
      holding.catch(failed);
    });
    const ringing = round(now);
    // It has read what is due, and waits for the first case.
    const waiting = () => sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%update cases%'`;
    while ((await waiting()).length === 0) await sleep(20);
    await must(second, "handler", "send-interim-answer", answer("2090-05-02"));
    letGo();
    await Promise.all([holding, ringing]);
    return { first, second };
  }

  test("does not ring early, and rings when its new day is over", async () => {
    const { first, second } = await movedMidway(fireClocks, (due) => later(due, 1));
    expect(await countOf(first, "deadline-passed")).toBeGreaterThan(0);
    const moved = await promiseOf(second);
    expect(moved.firedAt).toBeNull();
    const promises = async () =>
      (await eventsOf(second)).filter(
        (e) => e.type === "deadline-passed" && e.payload.rule === "promised-answer",
      );
    expect(await promises()).toEqual([]);
    await fireClocks(moved.dueAt);
    expect(await promises()).toEqual([]);
    await fireClocks(later(moved.dueAt, 1));
    expect(await promises()).toHaveLength(1);
    // Another promise, and then the one of before again: it can be broken again.
    await must(second, "handler", "send-interim-answer", answer("2090-07-03"));
    await must(second, "handler", "send-interim-answer", answer("2090-05-02"));
    await fireClocks(later(moved.dueAt, 2));
    expect(await promises()).toHaveLength(2);
  });

  test("reminds of its new day only", async () => {
    const { first, second } = await movedMidway(sendReminders, (due) => later(due, -25 * 3_600_000));
    expect(await countOf(first, "deadline-near")).toBe(1);
    expect(await countOf(second, "deadline-near")).toBe(0);
    await sendReminders((await promiseOf(second)).remindAt ?? "");
    expect(await countOf(second, "deadline-near")).toBe(1);
  });
});

describe("a worker that is killed and started again", () => {
  const script = fileURLToPath(new URL("./moved-clock-child.ts", import.meta.url));
  async function startChild(offsetMs: number) {
    const child = spawn(process.execPath, ["--import", "tsx", script], {
      env: {
        ...process.env,
        TEST_CONNECTION: JSON.stringify(databaseConnection()),
        TEST_OFFSET_MS: String(offsetMs),
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await Promise.race([
      once(child.stdout, "data"),
      once(child, "exit").then(() => Promise.reject(new Error("The worker did not start"))),
    ]);
    return child;
  }
  const ask = () => sqlClient()`select graphile_worker.add_job('fire-clocks', '{}'::json)`;

  test("never rings early, and rings once when the last day is over", async () => {
    await setLaw({});
    const caseId = await submitted();
    const due = Date.parse((await clockOf(caseId)).dueAt);
    // The clock on the wall is moved so that the last day ends while we watch, and is the same after the restart.
    const dueOnTheWall = Date.now() + 14_000;
    const offset = due - dueOnTheWall;
    const first = await startChild(offset);
    for (let i = 0; i < 5; i++) {
      await ask();
      await sleep(100);
    }
    first.kill("SIGKILL");
    await once(first, "exit");
    const second = await startChild(offset);
    try {
      while (Date.now() < dueOnTheWall) {
        await ask();
        const rang = await countOf(caseId, "deadline-passed");
        // The answer may have come after the moment itself.
        if (Date.now() < dueOnTheWall) expect(rang).toBe(0);
        await sleep(50);
      }
      await sleep(20);
      await Promise.all([ask(), ask(), ask()]);
      await vi.waitFor(async () => expect(await countOf(caseId, "deadline-passed")).toBe(1), {
        timeout: PATIENCE_MS,
      });
      await ask();
      await sleep(500);
    } finally {
      second.kill("SIGTERM");
      await once(second, "exit");
    }
    const rang = (await eventsOf(caseId)).filter((e) => e.type === "deadline-passed");
    expect(rang).toHaveLength(1);
    expect(rang[0]?.at.getTime()).toBeGreaterThan(due);
  });
});
