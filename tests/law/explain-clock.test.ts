// A clock row says how its date was found, step by step, and what is left.
import { describe, expect, test } from "vitest";
import { syncClocks } from "#workflows/law/clocks.ts";
import { explainClock } from "#workflows/law/explain-clock.ts";
import { asked, centre, interim, on, only, received } from "./clocks-fixture.ts";

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
