// A law that changes under open cases, on a real database: their clocks move, once, and their timelines say so.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { recomputeAllClocks } from "#app/cases/clocks/recompute-clocks.server.ts";
import { loadTimeline } from "#app/cases/page/case-view.server.ts";
import { changeLaw } from "#app/ops/law-cli.ts";
import { sqlClient } from "#db/client.server.ts";
import { makeWorld, must, people, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { DEFAULT_LAW_SETTINGS } from "#workflows/law/settings.ts";
import { clockOf, countOf, eventsOf, setLaw } from "./clocks-fixture.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

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
