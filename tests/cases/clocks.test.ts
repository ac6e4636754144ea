// Clocks over the real worker and a real database: reminders before, ringing after and never early, a new law in between.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { recomputeAllClocks } from "#app/cases/clocks/recompute-clocks.server.ts";
import { sendReminders } from "#app/cases/clocks/send-reminders.server.ts";
import { saveLaw } from "#app/cases/execute/law-settings.server.ts";
import { loadTimeline } from "#app/cases/page/case-view.server.ts";
import { changeLaw } from "#app/ops/law-cli.ts";
import { databaseConnection, sqlClient } from "#db/client.server.ts";
import { makeWorld, must, people, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";
import { DEFAULT_LAW_SETTINGS, type LawSettings } from "#workflows/law/settings.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

const eventsOf = (caseId: string) => sqlClient()<
  { type: string; at: Date; payload: Record<string, unknown> }[]
>`
  select e.type, e.at, p.payload from case_events e join case_event_payloads p using (case_id, seq)
  where e.case_id = ${caseId} order by e.seq`;
const countOf = async (caseId: string, type: string) =>
  (await eventsOf(caseId)).filter((e) => e.type === type).length;
const clockOf = async (caseId: string) => {
  const [clock] = (await stateOf(caseId)).clocks;
  if (!clock) throw new Error("no clock runs");
  return clock;
};
const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();
const setLaw = (law: Partial<LawSettings>) => saveLaw(sqlClient(), { ...DEFAULT_LAW_SETTINGS, ...law });

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

describe("a new law", () => {
  /** On Tue 24 November 2026 one month is Thu 24 December: a working day, unless the setting says otherwise. */
  const BEGUN = "2026-11-24T12:00:00.000Z";
  const NOW = "2026-12-01T12:00:00.000Z";
  beforeEach(() => setLaw({}));

  test("moves the deadlines of open cases, says so in their timelines, and is done once", async () => {
    const caseId = await submitted(BEGUN);
    await recomputeAllClocks({ now: NOW });
    expect(await countOf(caseId, "deadlines-moved")).toBe(0);
    await setLaw({ evesAreHolidays: true });
    const { moved, done } = await recomputeAllClocks({ now: NOW });
    expect(moved).toBeGreaterThan(0);
    expect(done).toBe(true);
    expect(await clockOf(caseId)).toMatchObject({ dueAt: "2026-12-28T22:59:59.999Z" });
    expect(await recomputeAllClocks({ now: NOW })).toMatchObject({ looked: 0, moved: 0 });
    const { entries } = await loadTimeline(
      { id: caseId, kind: "request", roles: ["applicant"], internalAfter: 0 },
      people.applicant.userId,
    );
    expect(entries[0]).toMatchObject({
      type: "deadlines-moved",
      moved: [
        {
          rule: "interim-answer",
          why: "calendar",
          from: "2026-12-24T22:59:59.999Z",
          to: "2026-12-28T22:59:59.999Z",
        },
      ],
    });
  });

  test("and back again moves them back", async () => {
    const caseId = await submitted(BEGUN);
    for (const evesAreHolidays of [true, false, true, false]) {
      await setLaw({ evesAreHolidays });
      await recomputeAllClocks({ now: NOW });
    }
    expect(await countOf(caseId, "deadlines-moved")).toBe(4);
    expect((await clockOf(caseId)).dueAt).toBe("2026-12-24T22:59:59.999Z");
  });

  test("goes on where it was cut off", async () => {
    const ids = [];
    for (let i = 0; i < 5; i++) ids.push(await submitted(BEGUN));
    await recomputeAllClocks({ now: NOW });
    await setLaw({ evesAreHolidays: true });
    const first = await recomputeAllClocks({ now: NOW, batch: 2, mostBatches: 1 });
    expect(first).toMatchObject({ looked: 2, done: false });
    let looked = 0;
    for (let done = false; !done; ) {
      const next = await recomputeAllClocks({ now: NOW, batch: 2, mostBatches: 1 });
      looked += next.looked;
      done = next.done;
    }
    const [{ count } = { count: 0 }] = await sqlClient()<[{ count: number }]>`
      select count(distinct case_id)::int as count from clocks where fired_at is null`;
    expect(first.looked + looked).toBe(count);
    for (const id of ids) expect(await countOf(id, "deadlines-moved")).toBe(1);
  });

  test("governs when its day comes, without anybody saying so again", async () => {
    const caseId = await submitted(BEGUN);
    await setLaw({ newActInForce: "2026-12-10" });
    await recomputeAllClocks({ now: NOW });
    expect((await clockOf(caseId)).lawVersion).toBe("fvl-1967@1");
    await recomputeAllClocks({ now: "2026-12-10T12:00:00.000Z" });
    expect(await clockOf(caseId)).toMatchObject({
      lawVersion: "fvl-2025@1",
      dueAt: "2026-12-24T22:59:59.999Z",
    });
    expect((await eventsOf(caseId)).at(-1)?.payload).toMatchObject({ moved: [{ why: "law" }] });
  });

  test("leaves alone what has rung, and cases that are over", async () => {
    const rung = await submitted("2026-01-15T09:00:00.000Z");
    await fireClocks("2026-03-01T09:00:00.000Z");
    const over = await submitted(BEGUN);
    await must(over, "applicant", "withdraw", { reason: "" });
    await setLaw({ evesAreHolidays: true, newActInForce: "2026-11-30" });
    await recomputeAllClocks({ now: NOW });
    expect(await countOf(rung, "deadlines-moved")).toBe(0);
    expect(await countOf(over, "deadlines-moved")).toBe(0);
  });

  test("counts at once for what is begun after it", async () => {
    await setLaw({ evesAreHolidays: true });
    expect((await clockOf(await submitted(BEGUN))).dueAt).toBe("2026-12-28T22:59:59.999Z");
  });
});

describe("clocks that the build before this one let stand still without a provision that allows it", () => {
  const BEGUN = "2026-09-09T12:00:00.000Z";
  const NOW = "2026-10-20T12:00:00.000Z";
  const DUE = "2026-10-09T21:59:59.999Z";
  const LATE = "2026-10-16T21:59:59.999Z";
  const paused = { at: "2026-09-14T12:00:00.000Z", what: "pause", dueAt: DUE };
  const resumed = { at: "2026-09-21T12:00:00.000Z", what: "resume", dueAt: LATE };
  /** As that build left its row. */
  async function leftBehind(row: { dueAt: string; pausedAt: string | null; moves: object[] }) {
    const caseId = await submitted(BEGUN);
    await sqlClient()`update clocks set due_at = ${row.dueAt}, paused_at = ${row.pausedAt},
      remind_at = null, moves = moves || ${sqlClient().json(row.moves as never)} where case_id = ${caseId}`;
    return caseId;
  }
  const ran = () => leftBehind({ dueAt: LATE, pausedAt: null, moves: [paused, resumed] });
  const stands = () => leftBehind({ dueAt: DUE, pausedAt: paused.at, moves: [paused] });
  const { applicant } = people;
  const told = async (caseId: string) =>
    (
      await loadTimeline(
        { id: caseId, kind: "request", roles: ["applicant"], internalAfter: 0 },
        applicant.userId,
      )
    ).entries.find((e) => e.type === "deadlines-moved");
  beforeEach(() => setLaw({}));

  test("are set right once, each with a line in its timeline, and one that lies in the past is overdue", async () => {
    const [moved, running] = [await ran(), await stands()];
    await recomputeAllClocks({ now: "2026-10-01T12:00:00.000Z" });
    for (const [caseId, from] of [
      [moved, LATE],
      [running, DUE],
    ] as const) {
      expect(await clockOf(caseId)).toMatchObject({ dueAt: DUE, pausedAt: null, firedAt: null });
      expect(await told(caseId)).toMatchObject({
        moved: [{ rule: "interim-answer", why: "correction", from, to: DUE }],
      });
    }
    await setLaw({});
    await recomputeAllClocks({ now: NOW });
    expect(await countOf(moved, "deadlines-moved")).toBe(1);
    await fireClocks(NOW);
    for (const caseId of [moved, running]) expect(await countOf(caseId, "deadline-passed")).toBe(1);
  });

  test("are overdue at once where the right date has passed", async () => {
    const caseId = await stands();
    await fireClocks(NOW);
    expect(await countOf(caseId, "deadline-passed")).toBe(0);
    await recomputeAllClocks({ now: NOW });
    await fireClocks(NOW);
    expect(await countOf(caseId, "deadline-passed")).toBe(1);
  });

  test("stay rung where they have rung", async () => {
    const caseId = await ran();
    await fireClocks("2026-10-17T12:00:00.000Z");
    await setLaw({});
    await recomputeAllClocks({ now: NOW });
    expect(await countOf(caseId, "deadlines-moved")).toBe(0);
    expect(await clockOf(caseId)).toMatchObject({ dueAt: LATE, firedAt: "2026-10-17T12:00:00.000Z" });
  });
});

describe("what an administrator may say about the law", () => {
  test.each([
    [["new-act", "2027-07-01"], { newActInForce: "2027-07-01" }],
    [["new-act", "none"], { newActInForce: null }],
    [["eves", "on"], { evesAreHolidays: true }],
    [["confirm", "fuller-reasons"], { confirmed: ["fuller-reasons"] }],
    [["in-force", "protected-data-reuse"], { nowInForce: ["protected-data-reuse"] }],
    [["recompute"], {}],
  ])("%j", (args, change) => {
    expect(changeLaw(DEFAULT_LAW_SETTINGS, args)).toEqual({ ...DEFAULT_LAW_SETTINGS, ...change });
  });
  test.each(
    [["new-act"], ["new-act", "soon"], ["eves", "maybe"], ["confirm", "no-such-rule"], ["toString"], []].map(
      (a) => [a],
    ),
  )("not %j", (args) => {
    expect(changeLaw(DEFAULT_LAW_SETTINGS, args)).toBeUndefined();
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
