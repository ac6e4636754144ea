// Dates and numbers as they are written in Norway, whatever the time zone of the machine.
import { expect, test } from "vitest";
import {
  daysBetween,
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatRelativeDays,
  isoDay,
} from "#app/i18n/format.ts";

// Half past midnight in Norway, still the day before in UTC.
const night = "2026-07-01T22:30:00Z";

test("a moment belongs to the day that it has in Norway", () => {
  expect(isoDay(night)).toBe("2026-07-02");
  expect(formatDate("nb", night)).toBe("2. juli 2026");
  expect(formatDateTime("en", night)).toBe("2 July 2026 at 00:30");
});

test("a bare day stays that day", () => {
  expect(formatDate("nn", "2026-12-31")).toBe("31. desember 2026");
});

test("days are counted by the calendar, also over the change to summer time", () => {
  expect(daysBetween("2026-03-28T23:30:00Z", "2026-03-29T22:30:00Z")).toBe(1);
  expect(daysBetween("2026-03-01", "2026-02-27")).toBe(-2);
});

test("near days have names, others are counted", () => {
  const now = "2026-11-24T08:00:00Z";
  expect(formatRelativeDays("nb", "2026-11-25", now)).toBe("i morgen");
  expect(formatRelativeDays("nn", "2026-11-25", now)).toBe("i morgon");
  expect(formatRelativeDays("en", now, now)).toBe("today");
  expect(formatRelativeDays("nb", "2026-12-14", now)).toBe("om 20 dager");
  expect(formatRelativeDays("nn", "2026-11-14", now)).toBe("for 10 dagar sidan");
});

test("numbers and lists follow the language", () => {
  expect(formatNumber("nn", 1234567.5).replace(/\s/g, " ")).toBe("1 234 567,5");
  expect(formatNumber("en", 1234567.5)).toBe("1,234,567.5");
  expect(formatList("nb", ["a", "b", "c"])).toBe("a, b og c");
  expect(formatList("nn", ["a", "b"], "or")).toBe("a eller b");
});
