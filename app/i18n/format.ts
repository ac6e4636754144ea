// Dates, numbers and lists as people in Norway write them. Time is always Norwegian time, wherever the reader is.
import type { Locale } from "./locale.ts";

const timeZone = "Europe/Oslo";
/** British English writes the day first, as Norwegian does. */
const tags: Record<Locale, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** Making an Intl formatter costs a hundred times as much as using it. */
function remembered<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const fresh = make(tags[locale]);
    made.set(locale, fresh);
    return fresh;
  };
}

const dates = remembered((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone }));
const shortDates = remembered(
  (tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone }),
);
const dateTimes = remembered(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short", timeZone }),
);
const numbers = remembered((tag) => new Intl.NumberFormat(tag));
const percents = remembered(
  (tag) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 }),
);
const ands = remembered((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const ors = remembered((tag) => new Intl.ListFormat(tag, { type: "disjunction" }));
/** Sweden writes dates as ISO does, so this gives the Norwegian calendar day as 2026-11-24. */
const isoDays = new Intl.DateTimeFormat("sv-SE", { timeZone });

/** What the functions take: a Date, or what JSON made of one. */
export type Moment = Date | string | number;

function valid(moment: Moment): Date {
  // A bare day is read as noon, so that no time zone moves it.
  const bare = typeof moment === "string" && /^\d{4}-\d{2}-\d{2}$/.test(moment);
  return new Date(bare ? `${moment}T12:00:00Z` : moment);
}

/** 24. november 2026 */
export function formatDate(locale: Locale, moment: Moment): string {
  return dates(locale).format(valid(moment));
}

/** 24. nov. 2026 */
export function formatShortDate(locale: Locale, moment: Moment): string {
  return shortDates(locale).format(valid(moment));
}

/** 24. november 2026 kl. 09:00 */
export function formatDateTime(locale: Locale, moment: Moment): string {
  return dateTimes(locale).format(valid(moment));
}

/** 0.725 becomes 73 %. */
export function formatPercent(locale: Locale, share: number): string {
  return percents(locale).format(share);
}

/** 1 234 567,5 */
export function formatNumber(locale: Locale, value: number): string {
  return numbers(locale).format(value);
}

/** a, b og c; with "or": a, b eller c */
export function formatList(locale: Locale, items: readonly string[], word: "and" | "or" = "and"): string {
  return (word === "and" ? ands : ors)(locale).format(items);
}

/** The calendar day in Norway, as 2026-11-24. */
export function isoDay(moment: Moment): string {
  return isoDays.format(valid(moment));
}

/** Whole calendar days in Norway from one moment to another; negative when it lies behind. */
export function daysBetween(from: Moment, to: Moment): number {
  return Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / 86_400_000);
}

// Intl says "om 3 døgn", which nobody says; these few words are better than its grammar.
const relative: Record<
  Locale,
  { near: [string, string, string]; ahead(n: string): string; ago(n: string): string }
> = {
  nb: {
    near: ["i går", "i dag", "i morgen"],
    ahead: (n) => `om ${n} dager`,
    ago: (n) => `for ${n} dager siden`,
  },
  nn: {
    near: ["i går", "i dag", "i morgon"],
    ahead: (n) => `om ${n} dagar`,
    ago: (n) => `for ${n} dagar sidan`,
  },
  en: { near: ["yesterday", "today", "tomorrow"], ahead: (n) => `in ${n} days`, ago: (n) => `${n} days ago` },
};

/** om 3 dager, i dag, i går: counted in calendar days of Norway. */
export function formatRelativeDays(locale: Locale, moment: Moment, now: Moment): string {
  const days = daysBetween(now, moment);
  const { near, ahead, ago } = relative[locale];
  if (days >= -1 && days <= 1) return near[days + 1] ?? "";
  const count = formatNumber(locale, Math.abs(days));
  return days > 0 ? ahead(count) : ago(count);
}
