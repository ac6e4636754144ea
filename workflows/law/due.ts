// When a deadline falls due, and every step on the way there, so that the page can show how the date was found.
import { Temporal } from "temporal-polyfill";
import {
  addWorkingDays,
  type CalendarSettings,
  type DayOff,
  dayOff,
  endOfDay,
  isWorkingDay,
  OSLO,
  osloDate,
  workingDaysBetween,
} from "./calendar.ts";
import { pausedDays, pausedMilliseconds, type Span } from "./pauses.ts";
import type { Count, Rule } from "./rule.ts";

/** One step of the computation. Dates are Oslo dates (YYYY-MM-DD); `at` is an instant. */
export type Step =
  /** The day the period starts. It is not counted itself. */
  | { step: "start"; date: string }
  | { step: "period"; unit: Count["unit"]; amount: number; date: string }
  | { step: "extension"; unit: Count["unit"]; amount: number; date: string }
  /** The month has no such date: the last one of the month counts. */
  | { step: "month-end"; date: string }
  /** Holidays on weekdays that were passed over. */
  | { step: "holidays"; days: { date: string; why: DayOff }[] }
  | { step: "paused"; unit: "days" | "working-days"; amount: number; date: string }
  | { step: "paused-hours"; hours: number }
  | { step: "moved-to-working-day"; from: string; date: string; why: DayOff | "paused" }
  | { step: "given"; date: string }
  | { step: "no-date" }
  | { step: "due"; date: string; at: string };

export interface DueOptions {
  /** When the clock stood still. Order and overlap do not matter. Ignored by rules that do not pause. */
  pauses?: readonly Span[];
  /** They were counted although the rule does not pause: how a date that has passed was once found. */
  pausedAnyway?: boolean;
  /** The extension that the rule allows has been used. */
  extended?: boolean;
  /** For period `given`: an Oslo date, or an instant whose Oslo date counts. */
  given?: string;
  calendar?: CalendarSettings;
}

export interface Due {
  /** The last millisecond of the last day in Oslo, as an instant; exact for hours; null where there is no date. */
  dueAt: string | null;
  explanation: Step[];
}

/**
 * Computes as domstolloven §§ 148–149 by analogy (unchecked): the day the period starts is not counted; weeks and months
 * end on the same weekday or date, in a shorter month on its last day; a Saturday, Sunday or holiday at the end gives
 * way to the next working day. https://lovdata.no/lov/1915-08-13-5/§148
 *
 * A pause adds the days it took: the day on which it begins counts, the day on which it ends does not. So a question
 * answered the same day moves nothing, no day counts twice, and a clock stopped on its last day gets the day of the
 * answer in exchange: nothing is missed in the moment it runs again. Periods in working days skip paused days; all
 * others get them added before the move to a working day. The last day is never a paused one. More pause can never
 * bring an earlier date: each step is monotone in the set of paused days.
 *
 * @param startedAt ISO 8601 instant
 */
export function dueAt(rule: Rule, startedAt: string, options: DueOptions = {}): Due {
  const { period } = rule;
  if (period.unit === "none") return { dueAt: null, explanation: [{ step: "no-date" }] };
  if (period.unit === "given") return dueAsGiven(options.given);
  const extension = options.extended ? rule.extension : null;
  const pauses = rule.pausesBy || options.pausedAnyway ? (options.pauses ?? []) : [];
  if (period.unit === "hours") return dueAfterHours(startedAt, period, pauses);
  return dueAfterDays(startedAt, period, extension, pauses, options.calendar ?? { evesAreHolidays: false });
}

function dueAsGiven(given: string | undefined): Due {
  if (!given) return { dueAt: null, explanation: [{ step: "no-date" }] };
  const date = given.includes("T") ? osloDate(given) : Temporal.PlainDate.from(given);
  return finish(date, [{ step: "given", date: date.toString() }]);
}

/** Hours run through nights, weekends and holidays. */
function dueAfterHours(startedAt: string, period: Count, pauses: readonly Span[]): Due {
  const start = Temporal.Instant.from(startedAt);
  const base = start.add({ hours: period.amount });
  const lost = pausedMilliseconds(pauses, start.epochMilliseconds, base.epochMilliseconds);
  const due = base.add({ milliseconds: lost });
  const at = due.toString({ fractionalSecondDigits: 3 });
  const date = (i: Temporal.Instant) => i.toZonedDateTimeISO(OSLO).toPlainDate().toString();
  return {
    dueAt: at,
    explanation: [
      { step: "start", date: date(start) },
      { step: "period", unit: "hours", amount: period.amount, date: date(base) },
      ...(lost > 0 ? [{ step: "paused-hours" as const, hours: Math.round(lost / 360_000) / 10 }] : []),
      { step: "due", date: date(due), at },
    ],
  };
}

function dueAfterDays(
  startedAt: string,
  period: Count,
  extension: Count | null,
  pauses: readonly Span[],
  calendar: CalendarSettings,
): Due {
  const start = osloDate(startedAt);
  const steps: Step[] = [{ step: "start", date: start.toString() }];
  let end = plus(start, period, calendar);
  const asked = end.toString();
  steps.push({ step: "period", unit: period.unit, amount: period.amount, date: asked });
  if (period.unit === "months" && end.day !== start.day) steps.push({ step: "month-end", date: asked });
  if (extension) {
    // One longer period where the units agree (one month and two are three), else added at the end.
    end =
      extension.unit === period.unit
        ? plus(start, { unit: period.unit, amount: period.amount + extension.amount }, calendar)
        : plus(end, extension, calendar);
    const date = end.toString();
    steps.push({ step: "extension", unit: extension.unit, amount: extension.amount, date });
  }
  const paused = pausedDays(pauses, start);
  return period.unit === "working-days"
    ? endOnWorkingDay(start, end, paused, calendar, steps)
    : endOnCalendarDay(end, paused, calendar, steps);
}

/** Counts again from the first day that ran, passing over paused days. */
function endOnWorkingDay(
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
  paused: PausedDays,
  calendar: CalendarSettings,
  steps: Step[],
): Due {
  const free: { date: string; why: DayOff }[] = [];
  let left = workingDaysBetween(start, end, calendar);
  let lost = 0;
  let day = start;
  const lose = () => {
    if (isWorkingDay(day, calendar)) lost++;
  };
  for (; paused.has(day); day = day.add({ days: 1 })) lose();
  while (left > 0) {
    day = day.add({ days: 1 });
    const why = dayOff(day, calendar);
    if (paused.has(day)) lose();
    else if (why === null) left--;
    else if (day.dayOfWeek < 6) free.push({ date: day.toString(), why });
  }
  if (free.length > 0) steps.push({ step: "holidays", days: free });
  if (lost > 0) steps.push({ step: "paused", unit: "working-days", amount: lost, date: day.toString() });
  return finish(day, steps);
}

/** The earliest day that is late enough for the pauses up to it: adding days may take in more pause. */
function endOnCalendarDay(
  end: Temporal.PlainDate,
  paused: PausedDays,
  calendar: CalendarSettings,
  steps: Step[],
): Due {
  const lastDay = (from: Temporal.PlainDate) => {
    let day = from;
    while (paused.has(day) || !isWorkingDay(day, calendar)) day = day.add({ days: 1 });
    return day;
  };
  let raw = end;
  let due = lastDay(raw);
  for (;;) {
    const next = end.add({ days: paused.upTo(due) });
    if (next.equals(raw)) break;
    raw = next;
    due = lastDay(raw);
  }
  const lost = paused.upTo(due);
  if (lost > 0) steps.push({ step: "paused", unit: "days", amount: lost, date: raw.toString() });
  if (!due.equals(raw)) {
    const why = dayOff(raw, calendar) ?? "paused";
    steps.push({ step: "moved-to-working-day", from: raw.toString(), date: due.toString(), why });
  }
  return finish(due, steps);
}

function finish(date: Temporal.PlainDate, steps: Step[]): Due {
  const at = endOfDay(date);
  return { dueAt: at, explanation: [...steps, { step: "due", date: date.toString(), at }] };
}

function plus(date: Temporal.PlainDate, count: Count, calendar: CalendarSettings): Temporal.PlainDate {
  switch (count.unit) {
    case "months":
      return date.add({ months: count.amount }, { overflow: "constrain" });
    case "weeks":
      return date.add({ weeks: count.amount });
    case "days":
      return date.add({ days: count.amount });
    case "working-days":
      return addWorkingDays(date, count.amount, calendar);
    case "hours":
      throw new Error("Hours are reckoned on instants, not on days");
  }
}

type PausedDays = ReturnType<typeof pausedDays>;
