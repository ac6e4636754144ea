// Due dates against dates worked out by hand with a printed calendar; the working stands beside each.
import { describe, expect, test } from "vitest";
import { osloDate } from "#workflows/law/calendar.ts";
import { type DueOptions, dueAt } from "#workflows/law/due.ts";
import type { Span } from "#workflows/law/pauses.ts";
import type { Rule, RuleId } from "#workflows/law/rule.ts";
import { pausing, rule } from "./due-fixture.ts";

/** A day at noon in UTC, which is the same day in Oslo. */
const on = (date: string) => `${date}T12:00:00.000Z`;
const from = (a: string, b: string): Span => ({ from: on(a), to: on(b) });
const lastDay = (r: Rule, start: string, options: DueOptions = {}) => {
  const { dueAt: at } = dueAt(r, start.includes("T") ? start : on(start), options);
  return at && osloDate(at).toString();
};
const dueDate = (id: RuleId, start: string, options: DueOptions = {}) => lastDay(rule(id), start, options);

describe("without pauses", () => {
  test.each<[RuleId, string, string, string]>([
    ["interim-answer", "2026-09-09", "2026-10-09", "Wed 9 Sep: the 9th of the next month, a Friday"],
    ["interim-answer", "2026-01-31", "2026-03-02", "February has no 31st: Sat 28, so Mon 2 March"],
    ["interim-answer", "2027-01-29", "2027-03-01", "no 29th in 2027: Sun 28 February, so Mon 1 March"],
    ["interim-answer", "2028-01-31", "2028-02-29", "leap year: Tue 29 February"],
    ["interim-answer", "2028-01-29", "2028-02-29", "the 29th exists, a Tuesday"],
    ["interim-answer", "2028-02-29", "2028-03-29", "Wed 29 March"],
    ["interim-answer", "2026-03-31", "2026-04-30", "April has 30 days: Thu 30 April"],
    ["interim-answer", "2026-08-31", "2026-09-30", "Wed 30 September"],
    ["interim-answer", "2026-04-01", "2026-05-04", "Fri 1 May is a holiday, then a weekend: Mon 4"],
    ["interim-answer", "2026-12-01", "2027-01-04", "Fri 1 January 2027, then a weekend: Mon 4"],
    ["interim-answer", "2026-12-15", "2027-01-15", "over new year: Fri 15 January"],
    ["interim-answer", "2026-11-24", "2026-12-24", "Thu 24 December is a working day by law"],
    ["interim-answer", "2026-11-25", "2026-12-28", "Fri 25, Sat 26, Sun 27 December: Mon 28"],
    [
      "interim-answer",
      "2026-03-04",
      "2026-04-07",
      "Sat 4 April is before Easter, Mon 6 is Easter Monday: Tue 7",
    ],
    ["interim-answer", "2025-03-19", "2025-04-22", "Sat 19 April before Easter 2025: Tue 22"],
    ["interim-answer", "2027-02-27", "2027-03-30", "Sat 27 March before Easter 2027: Tue 30"],
    ["interim-answer", "2026-04-14", "2026-05-15", "Thu 14 May is Ascension: Fri 15"],
    ["interim-answer", "2028-04-17", "2028-05-18", "Wed 17 May 2028: Thu 18"],
    ["interim-answer", "2027-04-17", "2027-05-18", "Mon 17 May 2027, Whit Monday too: Tue 18"],
    ["interim-answer", "2026-04-17", "2026-05-18", "Sun 17 May 2026: Mon 18 is a working day"],
    ["interim-answer", "2026-04-25", "2026-05-26", "Mon 25 May 2026 is Whit Monday: Tue 26"],
    ["appeal-window", "2026-09-09", "2026-09-30", "three weeks from a Wednesday end on a Wednesday"],
    ["appeal-window", "2026-03-12", "2026-04-07", "Thu 2 April is Maundy Thursday; five days off: Tue 7"],
    ["appeal-window", "2026-12-10", "2026-12-31", "Thu 31 December is a working day by law"],
    ["appeal-window", "2026-12-11", "2027-01-04", "Fri 1 January, weekend: Mon 4"],
    ["late-appeal", "2027-02-28", "2028-02-28", "a year later, a Monday; leap year changes nothing"],
    ["late-appeal", "2028-02-29", "2029-02-28", "no 29th: Wed 28 February 2029"],
    ["access-silence", "2026-03-30", "2026-04-09", "Tue 31, Wed 1; Easter; Tue 7, Wed 8, Thu 9"],
    ["access-silence", "2026-05-11", "2026-05-19", "Tue 12, Wed 13, (Ascension), Fri 15, Mon 18, Tue 19"],
    [
      "access-silence",
      "2026-09-12",
      "2026-09-18",
      "asked on a Saturday: Mon 14 is the first, Fri 18 the fifth",
    ],
    ["access-silence", "2026-12-22", "2026-12-30", "Wed 23, Thu 24, (25-27), Mon 28, Tue 29, Wed 30"],
    [
      "access-fuller-reasons-answer",
      "2025-04-14",
      "2025-05-02",
      "15, 16; Easter 17-21; 22, 23, 24, 25, 28, 29, 30; 1 May off; 2 May is the tenth",
    ],
    ["centre-answer", "2026-09-07", "2026-09-21", "two plain weeks"],
    ["consent-reply", "2026-09-07", "2026-10-07", "30 days, a Wednesday"],
    ["protected-data-reuse", "2026-12-31", "2027-03-01", "no 31st: Sun 28 February, so Mon 1 March"],
    ["subject-rights", "2026-09-07", "2026-10-07", "one month"],
  ])("%s from %s is due on %s (%s)", (id, start, due) => {
    expect(dueDate(id, start)).toBe(due);
  });

  test("what arrives just before midnight in Oslo starts that day, just after it the next", () => {
    // 22:30 UTC on 9 July is 00:30 on 10 July in Oslo.
    expect(dueDate("access-silence", "2026-07-09T21:30:00.000Z")).toBe("2026-07-16");
    expect(dueDate("access-silence", "2026-07-09T22:30:00.000Z")).toBe("2026-07-17");
  });

  test("the last day lasts to midnight in Oslo, in summer time and in winter time", () => {
    // Started in winter (UTC+1), due in summer (UTC+2), and the other way round.
    expect(dueAt(rule("interim-answer"), on("2026-03-10")).dueAt).toBe("2026-04-10T21:59:59.999Z");
    expect(dueAt(rule("interim-answer"), on("2026-10-05")).dueAt).toBe("2026-11-05T22:59:59.999Z");
  });

  test("72 hours are 72 hours, through a weekend and the change to summer time", () => {
    // Sat 28 March 10:00 UTC and three days, to the second; the lost hour of the 29th does not shorten it.
    expect(dueAt(rule("breach-notice"), "2026-03-28T10:00:07.000Z").dueAt).toBe("2026-03-31T10:00:07.000Z");
  });

  test("where the law sets no date there is none", () => {
    expect(dueAt(rule("decide-without-delay"), on("2026-09-09"))).toEqual({
      dueAt: null,
      explanation: [{ step: "no-date" }],
    });
  });

  test("a date that the case gives is kept, also on a Sunday", () => {
    expect(dueAt(rule("access-expiry"), on("2026-01-01"), { given: "2026-12-27" }).dueAt).toBe(
      "2026-12-27T22:59:59.999Z",
    );
  });

  test("where 24 and 31 December are days off, a due date there moves", () => {
    const calendar = { evesAreHolidays: true };
    expect(dueDate("interim-answer", "2026-11-24", { calendar })).toBe("2026-12-28");
  });
});

describe("with an extension", () => {
  test.each<[RuleId, string, string, string]>([
    ["protected-data-reuse", "2026-09-07", "2026-12-07", "Sat 7 November and 30 days: Mon 7 December"],
    ["subject-rights", "2026-01-31", "2026-04-30", "three months, not one and then two: Thu 30 April"],
    ["open-data-reuse", "2026-09-07", "2026-11-02", "40 working days are eight plain weeks"],
    ["interim-answer", "2026-09-09", "2026-10-09", "this rule knows no extension"],
  ])("%s from %s is due on %s (%s)", (id, start, due) => {
    expect(dueDate(id, start, { extended: true })).toBe(due);
  });
});

describe("with pauses", () => {
  test.each<[RuleId, string, Span[], string, string]>([
    [
      "interim-answer",
      "2026-09-09",
      [from("2026-09-14", "2026-09-21")],
      "2026-10-16",
      "Fri 9 October and seven days",
    ],
    [
      "interim-answer",
      "2026-09-09",
      [from("2026-09-14", "2026-09-14")],
      "2026-10-09",
      "answered the same day: nothing",
    ],
    [
      "interim-answer",
      "2026-09-09",
      [from("2026-09-14", "2026-09-15")],
      "2026-10-12",
      "Sat 10 October, so Mon 12",
    ],
    [
      "interim-answer",
      "2026-03-02",
      [from("2026-03-30", "2026-04-08")],
      "2026-04-13",
      "Thu 2 April is Maundy Thursday; 30 March to 7 April are nine days: Sat 11, so Mon 13",
    ],
    [
      "interim-answer",
      "2026-09-09",
      [from("2026-10-09", "2026-10-14")],
      "2026-10-14",
      "stopped on the last day: the day of the answer instead",
    ],
    [
      "interim-answer",
      "2026-09-09",
      [from("2026-10-10", "2026-10-14")],
      "2026-10-09",
      "stopped after the last day: too late to move it",
    ],
    [
      "interim-answer",
      "2026-09-10",
      [from("2026-10-11", "2026-10-16")],
      "2026-10-16",
      "ended Sat 10, rested until Mon 12, stopped on the Sunday: not missed on Fri 16",
    ],
    [
      "centre-answer",
      "2026-09-07",
      [from("2026-09-10", "2026-09-15")],
      "2026-09-24",
      "Thu, Fri, Mon skipped: Mon 21 and three working days",
    ],
    [
      "centre-answer",
      "2026-03-23",
      [from("2026-04-01", "2026-04-08")],
      "2026-04-13",
      "24-27, 30, 31 are six; 1-7 April stand still; 8, 9, 10, 13 are seven to ten",
    ],
    [
      "centre-answer",
      "2026-09-07",
      [from("2026-09-12", "2026-09-14")],
      "2026-09-21",
      "a weekend's pause costs no working day",
    ],
    [
      "centre-answer",
      "2026-09-07",
      [from("2026-09-07", "2026-09-09")],
      "2026-09-23",
      "stopped on the first day: as if received on Wed 9",
    ],
  ])("%s from %s paused %o is due on %s (%s)", (id, start, pauses, due) => {
    expect(lastDay(pausing(id), start, { pauses })).toBe(due);
  });

  test.each<[RuleId, string, string]>([
    ["interim-answer", "2026-10-09", "one month from receipt, whoever holds the ball (fvl. § 11 a)"],
    ["protected-data-reuse", "2026-11-09", "two months from receipt: Sat 7 November, so Mon 9"],
    ["open-data-reuse", "2026-10-07", "20 working days"],
    ["access-silence", "2026-09-16", "five working days"],
    ["appeal-window", "2026-09-30", "three weeks"],
  ])("%s does not stand still, and is due on %s (%s)", (id, due) => {
    const pauses = [from("2026-09-10", "2026-09-20")];
    const start = id === "protected-data-reuse" ? "2026-09-07" : "2026-09-09";
    expect(dueDate(id, start, { pauses })).toBe(due);
  });

  test("hours lose exactly the time that was paused", () => {
    const pauses = [{ from: "2026-03-02T10:00:00.000Z", to: "2026-03-02T11:30:00.000Z" }];
    expect(dueAt(pausing("breach-notice"), "2026-03-01T10:00:00.000Z", { pauses }).dueAt).toBe(
      "2026-03-04T11:30:00.000Z",
    );
  });

  test("hours that are stopped in their last moment are not missed when they run again", () => {
    const pauses = [{ from: "2026-03-04T10:00:00.000Z", to: "2026-03-04T11:00:00.000Z" }];
    expect(dueAt(pausing("breach-notice"), "2026-03-01T10:00:00.000Z", { pauses }).dueAt).toBe(
      "2026-03-04T11:00:00.000Z",
    );
  });
});
