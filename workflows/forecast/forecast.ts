// What a new request can expect, from the past of the groups it belongs to. Says how much it rests on, and on whom.
import type { Duration } from "./duration.ts";
import type { Level } from "./groups.ts";
import { OUTCOMES, type Outcome } from "./observation.ts";
import { type Odds, oneOfThree, shrunkOdds } from "./odds.ts";
import type { CurvePoint, GroupSummary } from "./summary.ts";

/** Below so many endings a group is not shown as if it spoke for itself. */
export const FEWEST_FOR_GROUP = 5;

export interface Forecast {
  /** The three add up to 1. */
  odds: Record<Outcome, Odds>;
  /** The narrowest group that has enough endings, which the odds mostly rest on. */
  level: Level;
  /** Cases of that group that have ended, and that still run. */
  ended: number;
  running: number;
  curve: CurvePoint[];
  /** Days with the owner until the answer, from the narrowest group with enough answers; null where none has. */
  duration: (Duration & { level: Level }) | null;
  /** Endings of the dataset itself, which may be too few to stand alone. */
  ofDataset: number;
}

export interface Known {
  level: Level;
  /** Null where nothing is kept of the group. */
  summary: GroupSummary | null;
}

/**
 * @param known the groups of a request, widest first (`groupsOf`).
 * @returns null when no group has enough endings to say anything honest.
 */
export function forecastFrom(known: readonly Known[]): Forecast | null {
  const spoken = known.flatMap(({ level, summary }) =>
    summary?.shares ? [{ level, summary, shares: summary.shares }] : [],
  );
  const basis = spoken.findLast(({ summary }) => summary.ended >= FEWEST_FOR_GROUP);
  if (!basis) return null;
  const oddsOfEnding = (outcome: Outcome): Odds =>
    shrunkOdds(
      spoken.map(({ summary, shares }) => ({
        cases: summary.weight,
        hits: summary.weight * shares[outcome],
      })),
      oneOfThree,
    );
  const timed = spoken.findLast(({ summary }) => summary.duration !== null);
  return {
    odds: Object.fromEntries(OUTCOMES.map((o) => [o, oddsOfEnding(o)])) as Record<Outcome, Odds>,
    level: basis.level,
    ended: basis.summary.ended,
    running: basis.summary.running,
    curve: basis.summary.curve,
    duration: timed?.summary.duration ? { ...timed.summary.duration, level: timed.level } : null,
    ofDataset: known.find(({ level }) => level === "dataset")?.summary?.ended ?? 0,
  };
}
