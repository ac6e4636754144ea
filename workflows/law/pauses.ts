// Which days, and which milliseconds, a clock stood still. Spans may overlap and come in any order.
import type { Temporal } from "temporal-polyfill";
import { osloDate } from "./calendar.ts";

/** From one instant to another, ISO 8601. A span that ends before it begins counts nothing. */
export interface Span {
  from: string;
  to: string;
}

const DAY = 86_400_000;
/** Days since 1970: whole numbers compare and subtract without a calendar. */
const number = (date: Temporal.PlainDate) => Date.UTC(date.year, date.month - 1, date.day) / DAY;

/**
 * The days taken by pauses, from the day of the start on: of each pause the day it begins on and all days before the
 * one it ends on. A day is taken once, however many pauses touch it.
 */
export function pausedDays(pauses: readonly Span[], start: Temporal.PlainDate) {
  const from = number(start);
  const taken = merge(
    pauses.map((p) => [Math.max(number(osloDate(p.from)), from), number(osloDate(p.to))] as const),
  );
  return {
    has: (date: Temporal.PlainDate): boolean => {
      const n = number(date);
      return taken.some(([a, b]) => a <= n && n < b);
    },
    /** How many days up to and with this one. */
    upTo: (date: Temporal.PlainDate): number => {
      const n = number(date);
      return taken.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, n + 1) - a), 0);
    },
  };
}

/**
 * Milliseconds that pauses add to a period that would end at `end`. Each takes its whole length when it begins before the
 * end, or in that very moment: the last one still belongs to the period.
 */
export function pausedMilliseconds(pauses: readonly Span[], start: number, end: number): number {
  let lost = 0;
  for (const [from, to] of merge(
    pauses.map((p) => [Math.max(Date.parse(p.from), start), Date.parse(p.to)] as const),
  )) {
    if (from > end + lost) break;
    lost += to - from;
  }
  return lost;
}

function merge(spans: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [a, b] of [...spans].filter(([a, b]) => a < b).sort((x, y) => x[0] - y[0])) {
    const last = merged.at(-1);
    if (last && a <= last[1]) last[1] = Math.max(last[1], b);
    else merged.push([a, b]);
  }
  return merged;
}
