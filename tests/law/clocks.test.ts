// The clock rows of a case: started, stopped, paused, moved, never early, and able to say why.
import { describe, expect, test } from "vitest";
import { type ClockRow, isDue, pausesOf, recomputeClocks, syncClocks } from "#workflows/law/clocks.ts";
import { explainClock } from "#workflows/law/explain-clock.ts";
import { DEFAULT_LAW_SETTINGS } from "#workflows/law/settings.ts";

const on = (date: string) => `${date}T12:00:00.000Z`;
const interim = [{ rule: "interim-answer" }];
const only = (rows: ClockRow[]): ClockRow => {
  const [row] = rows;
  if (rows.length !== 1 || !row) throw new Error(`Expected one clock, got ${rows.length}`);
  return row;
};
/** Received on Wed 9 September 2026; one month is Fri 9 October. */
const received = () => syncClocks([], interim, [], on("2026-09-09"));
const DUE = "2026-10-09T21:59:59.999Z";
const centre = [{ rule: "centre-answer" }];
/** Ten working days after Wed 9 September are Wed 23. */
const asked = () => syncClocks([], centre, [], on("2026-09-09"));
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

describe("explaining itself", () => {
  test("names start, move to a working day, due date, provision and next step", () => {
    const row = only(syncClocks([], interim, [], on("2026-09-10")).rows);
    expect(explainClock(row, on("2026-10-01"))).toMatchObject({
      provision: { id: "fvl-11a-2", url: "https://lovdata.no/lov/1967-02-10/§11a" },
      lawVersion: "fvl-1967@1",
      checked: true,
      status: "running",
      dueDate: "2026-10-12",
      left: { days: 11, workingDays: 7 },
      nextSteps: ["remind-handler", "complain-to-ombudsman"],
      // Five working days before Mon 12 October is Mon 5, one is Fri 9.
      reminders: ["2026-10-05", "2026-10-09"],
      steps: [
        { step: "start", date: "2026-09-10" },
        { step: "period", unit: "months", amount: 1, date: "2026-10-10" },
        { step: "moved-to-working-day", from: "2026-10-10", date: "2026-10-12", why: "saturday" },
        { step: "due", date: "2026-10-12", at: row.dueAt },
      ],
    });
  });

  test("names the days on which a service level stood still", () => {
    const stopped = syncClocks(asked().rows, centre, true, on("2026-09-14")).rows;
    const row = only(syncClocks(stopped, centre, false, on("2026-09-15")).rows);
    expect(explainClock(row, on("2026-09-16"))).toMatchObject({
      dueDate: "2026-09-24",
      rightDate: null,
      steps: [
        { step: "start", date: "2026-09-09" },
        { step: "period", unit: "working-days", amount: 10, date: "2026-09-23" },
        { step: "paused", unit: "working-days", amount: 1, date: "2026-09-24" },
        { step: "due", date: "2026-09-24", at: row.dueAt },
      ],
    });
  });

  test.each([
    ["2026-10-09", "due-today"],
    ["2026-10-08", "running"],
    ["2026-10-10", "missed"],
  ])("on %s it is %s", (day, status) => {
    expect(explainClock(only(received().rows), on(day)).status).toBe(status);
  });

  test("what is left stands still with the clock", () => {
    const row = only(syncClocks(asked().rows, centre, true, on("2026-09-14")).rows);
    const left = explainClock(row, on("2026-09-14")).left;
    expect(explainClock(row, on("2026-12-01"))).toMatchObject({ status: "paused", left, reminders: [] });
  });

  test("the steps end on the date that the row holds", () => {
    for (const wanted of [
      interim,
      [{ rule: "centre-answer" }],
      [{ rule: "access-expiry", given: "2026-12-27" }],
    ]) {
      const row = only(syncClocks([], wanted, [], on("2026-09-09")).rows);
      expect(explainClock(row, on("2026-09-10")).steps.at(-1)).toMatchObject({ step: "due", at: row.dueAt });
    }
  });
});
