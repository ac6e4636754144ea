// Clock rows that an older build left with a date that no provision allows: set right once, and said to be.
import { describe, expect, test } from "vitest";
import { type ClockRow, isDue, recomputeClocks, syncClocks } from "#workflows/law/clocks.ts";
import { explainClock } from "#workflows/law/explain-clock.ts";
import { DEFAULT_LAW_SETTINGS } from "#workflows/law/settings.ts";
import { DUE, interim, on, only, received } from "./clocks-fixture.ts";

describe("a clock that an older build let stand still without a provision that allows it", () => {
  /** Stopped on Mon 14 September; where it ran again on Mon 21, seven days were added to Fri 9 October. */
  const stopped: ClockRow = {
    ...only(received().rows),
    pausedAt: on("2026-09-14"),
    remindAt: null,
    moves: [...only(received().rows).moves, { at: on("2026-09-14"), what: "pause", dueAt: DUE }],
  };
  const LATE = "2026-10-16T21:59:59.999Z";
  const ran: ClockRow = {
    ...stopped,
    pausedAt: null,
    dueAt: LATE,
    remindAt: "2026-10-09T05:00:00.000Z",
    moves: [...stopped.moves, { at: on("2026-09-21"), what: "resume", dueAt: LATE }],
  };
  const anew = (row: ClockRow, at: string, law = DEFAULT_LAW_SETTINGS) => recomputeClocks([row], at, law);

  test("gets the date that it should have had, once", () => {
    const { rows, moved } = anew(ran, on("2026-09-25"));
    expect(moved).toEqual([{ rule: "interim-answer", why: "correction", from: LATE, to: DUE }]);
    expect(only(rows)).toMatchObject({ dueAt: DUE, remindAt: "2026-10-02T05:00:00.000Z" });
    expect(only(rows).moves.at(-1)).toEqual({ at: on("2026-09-25"), what: "correction", dueAt: DUE });
    expect(recomputeClocks(rows, on("2026-09-26"), DEFAULT_LAW_SETTINGS)).toEqual({ rows, moved: [] });
  });

  test("runs again, also while the applicant still has to answer", () => {
    const { rows, moved } = anew(stopped, on("2026-09-25"));
    expect(moved).toEqual([{ rule: "interim-answer", why: "correction", from: DUE, to: DUE }]);
    expect(only(rows)).toMatchObject({ pausedAt: null, dueAt: DUE, remindAt: "2026-10-02T05:00:00.000Z" });
    // What the state says afterwards does not stop it again.
    expect(syncClocks(rows, interim, true, on("2026-09-26"))).toEqual({ rows, changes: [] });
  });

  test("is overdue at once where that date has passed", () => {
    const { rows } = anew(stopped, on("2026-10-20"));
    expect(only(rows)).toMatchObject({ dueAt: DUE, firedAt: null, remindAt: null });
    expect(isDue(only(rows), on("2026-10-20"))).toBe(true);
  });

  test("waits for that correction: an answer in between does not move it without a word", () => {
    expect(syncClocks([stopped], interim, false, on("2026-09-25"))).toEqual({ rows: [stopped], changes: [] });
  });

  test("that has rung stays rung, says how its date was found, and which day was right", () => {
    const rung = { ...ran, firedAt: "2026-10-16T22:00:30.000Z" };
    expect(anew(rung, on("2026-10-20"))).toEqual({ rows: [rung], moved: [] });
    const told = explainClock(rung, on("2026-10-20"));
    expect(told).toMatchObject({ status: "missed", dueDate: "2026-10-16", rightDate: "2026-10-09" });
    expect(told.steps).toContainEqual({ step: "paused", unit: "days", amount: 7, date: "2026-10-16" });
    expect(told.steps.at(-1)).toMatchObject({ step: "due", date: "2026-10-16" });
    expect(explainClock(only(anew(ran, on("2026-09-25")).rows), on("2026-09-26"))).toMatchObject({
      dueDate: "2026-10-09",
      rightDate: null,
    });
  });

  test("is set right first, and then moved to a new Act: each move has one cause", () => {
    const law = { ...DEFAULT_LAW_SETTINGS, newActInForce: "2026-09-24" };
    const { rows, moved } = anew(ran, on("2026-09-25"), law);
    expect(moved.map((m) => m.why)).toEqual(["correction", "law"]);
    expect(only(rows)).toMatchObject({ lawVersion: "fvl-2025@1", dueAt: DUE });
  });
});
