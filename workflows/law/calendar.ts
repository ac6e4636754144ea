// The Norwegian calendar: days, working days, public holidays. Holidays come from a maintained library, Easter included.
import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";

export const OSLO = "Europe/Oslo";

/** `evesAreHolidays`: 24 and 31 December are working days by law, but not for every body. */
export interface CalendarSettings {
  evesAreHolidays: boolean;
}
const BY_LAW: CalendarSettings = { evesAreHolidays: false };

/** The library's own names of the days, by how it finds them. Others are called `public-holiday`. */
const HOLIDAY_IDS = {
  "01-01": "new-year",
  "easter -3": "maundy-thursday",
  "easter -2": "good-friday",
  easter: "easter-sunday",
  "easter 1": "easter-monday",
  "05-01": "labour-day",
  "05-17": "constitution-day",
  "easter 39": "ascension-day",
  "easter 49": "whit-sunday",
  "easter 50": "whit-monday",
  "12-25": "christmas-day",
  "12-26": "boxing-day",
} as const;
export type HolidayId =
  | (typeof HOLIDAY_IDS)[keyof typeof HOLIDAY_IDS]
  | "christmas-eve"
  | "new-years-eve"
  | "public-holiday";
/** Why a day is no working day. */
export type DayOff = HolidayId | "saturday" | "sunday";

const norway = new Holidays("NO", { types: ["public"] });
const years = new Map<number, ReadonlyMap<string, HolidayId>>();

function holidaysOf(year: number): ReadonlyMap<string, HolidayId> {
  let days = years.get(year);
  if (!days) {
    const found = new Map<string, HolidayId>();
    for (const holiday of norway.getHolidays(year)) {
      const id = (HOLIDAY_IDS as Record<string, HolidayId>)[holiday.rule] ?? "public-holiday";
      const day = holiday.date.slice(0, 10);
      // Two may share a day (17 May 2027 is Whit Monday too): the first one found names it.
      if (!found.has(day)) found.set(day, id);
    }
    days = found;
    years.set(year, days);
  }
  return days;
}

/** The day an instant falls on in Oslo. @param instant ISO 8601 with offset or Z */
export function osloDate(instant: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(OSLO).toPlainDate();
}

/**
 * The last millisecond of a day in Oslo. Not the first of the next day, so that a page that prints the date of the
 * instant prints the right day; a clock rings strictly after it.
 */
export function endOfDay(date: Temporal.PlainDate): string {
  return date
    .add({ days: 1 })
    .toZonedDateTime(OSLO)
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 });
}

/** The holiday a date is, whatever weekday it falls on. */
export function holidayOn(
  date: Temporal.PlainDate,
  { evesAreHolidays }: CalendarSettings = BY_LAW,
): HolidayId | null {
  if (evesAreHolidays && date.month === 12) {
    if (date.day === 24) return "christmas-eve";
    if (date.day === 31) return "new-years-eve";
  }
  return holidaysOf(date.year).get(date.toString()) ?? null;
}

/** Why nobody works on a date; null on a working day. A holiday outranks the weekend in naming the reason. */
export function dayOff(date: Temporal.PlainDate, settings: CalendarSettings = BY_LAW): DayOff | null {
  const holiday = holidayOn(date, settings);
  if (holiday) return holiday;
  return date.dayOfWeek === 6 ? "saturday" : date.dayOfWeek === 7 ? "sunday" : null;
}

export function isWorkingDay(date: Temporal.PlainDate, settings: CalendarSettings = BY_LAW): boolean {
  return dayOff(date, settings) === null;
}

/** The date itself when it is a working day, else the first one after it. */
export function nextWorkingDay(
  date: Temporal.PlainDate,
  settings: CalendarSettings = BY_LAW,
): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(day, settings)) day = day.add({ days: 1 });
  return day;
}

/** The n-th working day after a date, which is not counted itself; before it when n is negative. n = 0: the date. */
export function addWorkingDays(
  date: Temporal.PlainDate,
  n: number,
  settings: CalendarSettings = BY_LAW,
): Temporal.PlainDate {
  const step = { days: n < 0 ? -1 : 1 };
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = day.add(step);
    if (isWorkingDay(day, settings)) left--;
  }
  return day;
}

/** Working days after `from`, up to and with `to`. 0 when `to` is not later. */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  settings: CalendarSettings = BY_LAW,
): number {
  let n = 0;
  for (
    let day = from.add({ days: 1 });
    Temporal.PlainDate.compare(day, to) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (isWorkingDay(day, settings)) n++;
  }
  return n;
}
