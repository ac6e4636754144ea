// The Norwegian calendar against printed calendars: dates here were read off almanacs, not computed by the code.
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  dayOff,
  endOfDay,
  isWorkingDay,
  nextWorkingDay,
  osloDate,
  workingDaysBetween,
} from "#workflows/law/calendar.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe("days off", () => {
  test.each([
    // Easter Sunday: 20 April 2025, 5 April 2026, 28 March 2027.
    ["2025-04-17", "maundy-thursday"],
    ["2025-04-18", "good-friday"],
    ["2025-04-19", "saturday"],
    ["2025-04-20", "easter-sunday"],
    ["2025-04-21", "easter-monday"],
    ["2025-04-22", null],
    ["2026-04-01", null],
    ["2026-04-02", "maundy-thursday"],
    ["2026-04-06", "easter-monday"],
    ["2027-03-25", "maundy-thursday"],
    ["2027-03-29", "easter-monday"],
    // Ascension is the Thursday 39 days after Easter, Whit Monday the Monday 50 days after.
    ["2025-05-29", "ascension-day"],
    ["2026-05-14", "ascension-day"],
    ["2027-05-06", "ascension-day"],
    ["2025-06-09", "whit-monday"],
    ["2026-05-25", "whit-monday"],
    // 17 May: a Saturday in 2025, a Sunday in 2026 (the Monday is a working day), a Wednesday in 2028.
    ["2025-05-17", "constitution-day"],
    ["2026-05-17", "constitution-day"],
    ["2026-05-18", null],
    ["2028-05-17", "constitution-day"],
    // 17 May 2027 is Whit Monday too.
    ["2027-05-17", "constitution-day"],
    ["2026-05-01", "labour-day"],
    ["2026-01-01", "new-year"],
    ["2026-12-25", "christmas-day"],
    ["2026-12-26", "boxing-day"],
    ["2026-12-27", "sunday"],
    // Not days off by law, though calendars mention them.
    ["2026-05-08", null],
    ["2026-07-29", null],
    ["2026-12-24", null],
    ["2026-12-31", null],
  ])("%s is %s", (iso, why) => {
    expect(dayOff(day(iso))).toBe(why);
  });

  test("24 and 31 December are days off where the setting says so", () => {
    const closed = { evesAreHolidays: true };
    expect(dayOff(day("2026-12-24"), closed)).toBe("christmas-eve");
    expect(dayOff(day("2026-12-31"), closed)).toBe("new-years-eve");
    expect(isWorkingDay(day("2026-12-23"), closed)).toBe(true);
    expect(addWorkingDays(day("2026-12-23"), 1, closed).toString()).toBe("2026-12-28");
  });
});

describe("counting working days", () => {
  test.each([
    // Wed 1 April 2026 + 1: Thu, Fri, Sat, Sun, Mon are Easter, so Tue 7.
    ["2026-04-01", 1, "2026-04-07"],
    // Fri 15 May 2026 + 2: Mon 18, Tue 19; 17 May was a Sunday.
    ["2026-05-15", 2, "2026-05-19"],
    // Tue 16 May 2028 + 1: Wed is 17 May, so Thu 18.
    ["2028-05-16", 1, "2028-05-18"],
    // Wed 23 December 2026 + 3: Thu 24, (Fri 25, Sat 26, Sun 27), Mon 28, Tue 29.
    ["2026-12-23", 3, "2026-12-29"],
    // Thu 31 December 2026 + 1: Fri 1 January is a holiday, so Mon 4.
    ["2026-12-31", 1, "2027-01-04"],
    // Backwards from Tue 7 April 2026: the working day before is Wed 1.
    ["2026-04-07", -1, "2026-04-01"],
    ["2026-04-04", 0, "2026-04-04"],
  ])("%s and %i working days is %s", (from, n, to) => {
    expect(addWorkingDays(day(from), n).toString()).toBe(to);
  });

  test("the next working day is the day itself when it is one", () => {
    expect(nextWorkingDay(day("2026-04-01")).toString()).toBe("2026-04-01");
    expect(nextWorkingDay(day("2026-04-02")).toString()).toBe("2026-04-07");
  });

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => day("2000-01-01").add({ days: n }));

  test("more working days, or a later start, never end earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), fc.nat(60), fc.nat(30), (from, n, later, more) => {
        const end = addWorkingDays(from, n);
        expect(Temporal.PlainDate.compare(addWorkingDays(from, n + more), end)).toBeGreaterThanOrEqual(0);
        expect(
          Temporal.PlainDate.compare(addWorkingDays(from.add({ days: later }), n), end),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("counting forward and counting between agree", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const end = addWorkingDays(from, n);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(from, end)).toBe(n);
      }),
    );
  });
});

describe("days of Oslo", () => {
  test.each([
    // Winter is one hour ahead of UTC, summer two.
    ["2026-01-10T22:59:59.999Z", "2026-01-10"],
    ["2026-01-10T23:00:00.000Z", "2026-01-11"],
    ["2026-07-10T21:59:59.999Z", "2026-07-10"],
    ["2026-07-10T22:00:00.000Z", "2026-07-11"],
  ])("%s falls on %s", (instant, date) => {
    expect(osloDate(instant).toString()).toBe(date);
  });

  test.each([
    // Summer time begins on 29 March 2026: that day has 23 hours. It ends on 25 October 2026: 25 hours.
    ["2026-03-28", "2026-03-28T22:59:59.999Z"],
    ["2026-03-29", "2026-03-29T21:59:59.999Z"],
    ["2026-10-24", "2026-10-24T21:59:59.999Z"],
    ["2026-10-25", "2026-10-25T22:59:59.999Z"],
  ])("%s ends at %s", (date, instant) => {
    expect(endOfDay(day(date))).toBe(instant);
  });
});
