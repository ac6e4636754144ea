// The clock rows of a case: started, stopped, paused, moved, never early.
import { describe, expect, test } from "vitest";
import { isDue, pausesOf, recomputeClocks, syncClocks } from "#workflows/law/clocks.ts";
import { DEFAULT_LAW_SETTINGS } from "#workflows/law/settings.ts";
import { asked, centre, DUE, interim, on, only, received } from "./clocks-fixture.ts";

const CENTRE_DUE = "2026-09-23T21:59:59.999Z";

describe("starting and stopping", () => {
  test("a clock that the state declares starts with the command", () => {
    expect(received()).toEqual({
      changes: ["start"],
      rows: [
        {
          rule: "interim-answer",
          startedAt: on("2026-09-09"),
          dueAt: DUE,
          pausedAt: null,
          firedAt: null,
          // Five working days before the last day, when people come to work.
          remindAt: "2026-10-02T05:00:00.000Z",
          lawVersion: "fvl-1967@1",
          moves: [{ at: on("2026-09-09"), what: "start", dueAt: DUE }],
        },
      ],
    });
  });

  test("a second command in a state with the same clock changes nothing", () => {
    const { rows } = received();
    const again = syncClocks(rows, interim, [], on("2026-09-20"));
    expect(again).toEqual({ rows, changes: [] });
    expect(again.rows[0]).toBe(rows[0]);
  });

  test("a clock that is no longer declared stops", () => {
    const { rows } = received();
    expect(syncClocks(rows, [], [], on("2026-09-20"))).toEqual({ rows: [], changes: ["stop"] });
  });

  test("a rule named by two states is one clock", () => {
    expect(syncClocks([], [...interim, ...interim], [], on("2026-09-09")).rows).toHaveLength(1);
  });

  test("what is not the law here has no clock until an administrator says that it is", () => {
    const reuse = [{ rule: "protected-data-reuse" }];
    expect(syncClocks([], reuse, [], on("2026-09-07")).rows).toEqual([]);
    const law = { ...DEFAULT_LAW_SETTINGS, nowInForce: ["protected-data-reuse" as const] };
    // Two months end on Sat 7 November, so Mon 9.
    expect(only(syncClocks([], reuse, [], on("2026-09-07"), law).rows).dueAt).toBe(
      "2026-11-09T22:59:59.999Z",
    );
  });

  test("a clock stops when what it is for has been done", () => {
    const { rows } = received();
    const done = [
      { rule: "interim-answer", off: true },
      { rule: "promised-answer", given: "2026-12-14" },
    ];
    const after = syncClocks(rows, done, [], on("2026-10-01"));
    expect(after.changes).toEqual(["start", "stop"]);
    expect(only(after.rows)).toMatchObject({ rule: "promised-answer", dueAt: "2026-12-14T22:59:59.999Z" });
  });

  test("a rule without a date has no clock", () => {
    const without = [{ rule: "decide-without-delay" }, { rule: "access-expiry" }];
    expect(syncClocks([], without, [], on("2026-09-09"))).toEqual({ rows: [], changes: [] });
  });
});

describe("standing still", () => {
  test("a pause keeps the date, and running again moves it by the working days that were lost", () => {
    const stopped = syncClocks(asked().rows, centre, ["centre-answer"], on("2026-09-14"));
    expect(stopped.changes).toEqual(["pause"]);
    expect(only(stopped.rows)).toMatchObject({ pausedAt: on("2026-09-14"), dueAt: CENTRE_DUE });
    const running = syncClocks(stopped.rows, centre, [], on("2026-09-21"));
    expect(running.changes).toEqual(["resume", "move"]);
    // Monday to Friday were lost: five working days after Wed 23 September is Wed 30.
    expect(only(running.rows)).toMatchObject({ pausedAt: null, dueAt: "2026-09-30T21:59:59.999Z" });
    expect(pausesOf(only(running.rows))).toEqual([{ from: on("2026-09-14"), to: on("2026-09-21") }]);
    expect(only(running.rows).moves.map((m) => m.what)).toEqual(["start", "pause", "resume"]);
  });

  test("a pause that goes on, and one told twice, change nothing", () => {
    const stopped = syncClocks(asked().rows, centre, true, on("2026-09-14"));
    expect(syncClocks(stopped.rows, centre, true, on("2026-09-30"))).toEqual({
      rows: stopped.rows,
      changes: [],
    });
  });

  test("two pauses add up", () => {
    let rows = asked().rows;
    for (const [at, paused] of [
      ["2026-09-14", true],
      ["2026-09-16", false],
      ["2026-09-21", true],
      ["2026-09-24", false],
    ] as const) {
      rows = syncClocks(rows, centre, paused, on(at)).rows;
    }
    // Two and three days: Wed 23 September becomes Wed 30.
    expect(only(rows).dueAt).toBe("2026-09-30T21:59:59.999Z");
  });

  test.each([
    "interim-answer",
    "protected-data-reuse",
    "open-data-reuse",
    "access-silence",
    "appeal-window",
  ] as const)("no law lets %s stand still, whatever the state says", (rule) => {
    const law = { ...DEFAULT_LAW_SETTINGS, nowInForce: [rule] };
    const { rows } = syncClocks([], [{ rule }], false, on("2026-09-09"), law);
    const stopped = syncClocks(rows, [{ rule }], true, on("2026-09-14"), law);
    expect(stopped).toEqual({ rows, changes: [] });
    expect(syncClocks(stopped.rows, [{ rule }], false, on("2026-09-21"), law)).toEqual({ rows, changes: [] });
  });

  test("a clock may start while it stands still", () => {
    const begun = syncClocks([], centre, true, on("2026-09-09"));
    expect(begun.changes).toEqual(["start", "pause"]);
    const running = syncClocks(begun.rows, centre, false, on("2026-09-11"));
    // As if received on Fri 11 September: ten working days are Fri 25.
    expect(only(running.rows).dueAt).toBe("2026-09-25T21:59:59.999Z");
  });
});

describe("ringing", () => {
  const row = only(received().rows);
  test.each([
    ["2026-10-09T21:59:59.998Z", false],
    // The last millisecond still belongs to the day.
    [DUE, false],
    ["2026-10-09T22:00:00.000Z", true],
  ])("at %s: %s", (now, rings) => {
    expect(isDue(row, now)).toBe(rings);
  });

  test("never while it stands still, and only once", () => {
    const later = "2027-01-01T00:00:00.000Z";
    expect(isDue({ ...row, pausedAt: on("2026-10-09") }, later)).toBe(false);
    expect(isDue({ ...row, firedAt: on("2026-10-10") }, later)).toBe(false);
  });

  test("what was missed stays missed: no pause, extension or new law unrings it", () => {
    const fired = [{ ...row, firedAt: on("2026-10-10") }];
    const settings = { ...DEFAULT_LAW_SETTINGS, newActInForce: "2026-10-11" };
    const extended = [{ rule: "interim-answer", extended: true }];
    expect(syncClocks(fired, extended, true, on("2026-10-12"), settings)).toEqual({
      rows: fired,
      changes: [],
    });
    expect(recomputeClocks(fired, on("2026-10-12"), settings)).toEqual({ rows: fired, moved: [] });
  });

  test("a new end date of an access is a new deadline that rings again", () => {
    const access = (given: string) => [{ rule: "access-expiry", given }];
    const { rows } = syncClocks([], access("2026-12-31"), [], on("2026-09-09"));
    const rung = rows.map((r) => ({ ...r, firedAt: on("2027-01-01") }));
    const renewed = syncClocks(rung, access("2027-12-31"), [], on("2027-01-02"));
    expect(renewed.changes).toEqual(["move"]);
    expect(only(renewed.rows)).toMatchObject({ firedAt: null, dueAt: "2027-12-31T22:59:59.999Z" });
    expect(syncClocks(renewed.rows, access("2027-12-31"), [], on("2027-02-01")).changes).toEqual([]);
  });

  test("an access that is made endless has no clock any more", () => {
    const { rows } = syncClocks([], [{ rule: "access-expiry", given: "2026-12-31" }], [], on("2026-09-09"));
    expect(syncClocks(rows, [{ rule: "access-expiry" }], [], on("2026-09-10"))).toEqual({
      rows: [],
      changes: ["stop"],
    });
  });
});

describe("moving", () => {
  test("an extension moves the date once and is not taken back", () => {
    const reuse = { rule: "protected-data-reuse" };
    const law = { ...DEFAULT_LAW_SETTINGS, nowInForce: ["protected-data-reuse" as const] };
    const { rows } = syncClocks([], [reuse], [], on("2026-09-07"), law);
    const extended = syncClocks(rows, [{ ...reuse, extended: true }], [], on("2026-10-01"), law);
    expect(extended.changes).toEqual(["move"]);
    // Sat 7 November and 30 days: Mon 7 December.
    expect(only(extended.rows).dueAt).toBe("2026-12-07T22:59:59.999Z");
    const again = [{ ...reuse, extended: true }];
    expect(syncClocks(extended.rows, again, [], on("2026-10-02"), law).changes).toEqual([]);
    expect(syncClocks(extended.rows, [reuse], [], on("2026-10-03"), law).changes).toEqual([]);
  });

  test("a new Act moves open clocks to its version and says so", () => {
    const settings = { ...DEFAULT_LAW_SETTINGS, newActInForce: "2026-09-20" };
    const before = received().rows;
    expect(syncClocks(before, interim, [], on("2026-09-19"), settings).changes).toEqual([]);
    const after = syncClocks(before, interim, [], on("2026-09-20"), settings);
    expect(after.changes).toEqual(["move"]);
    expect(only(after.rows)).toMatchObject({ lawVersion: "fvl-2025@1", dueAt: DUE });
    expect(only(after.rows).moves.at(-1)).toEqual({ at: on("2026-09-20"), what: "law", dueAt: DUE });
    expect(syncClocks(after.rows, interim, [], on("2026-09-21"), settings).changes).toEqual([]);
  });

  test("another calendar is reckoned with when the administrator says so, once", () => {
    const { rows } = syncClocks([], interim, [], on("2026-11-24"));
    const settings = { ...DEFAULT_LAW_SETTINGS, evesAreHolidays: true };
    const anew = recomputeClocks(rows, on("2026-12-01"), settings);
    expect(anew.moved).toEqual([
      { rule: "interim-answer", why: "calendar", from: only(rows).dueAt, to: "2026-12-28T22:59:59.999Z" },
    ]);
    expect(only(anew.rows).moves.at(-1)).toMatchObject({
      what: "calendar",
      dueAt: "2026-12-28T22:59:59.999Z",
    });
    expect(recomputeClocks(anew.rows, on("2026-12-02"), settings)).toEqual({ rows: anew.rows, moved: [] });
  });
});
