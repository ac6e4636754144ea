// How long an answer takes: the middle, and the range in which four of five of the next ones will lie.
import { cumulativeIncidence } from "./incidence.ts";
import { effectiveNumber, type Observation } from "./observation.ts";

export interface Duration {
  /** Days with the owner until the answer, yes or no. */
  median: number;
  /** The next answer lies in here with 80 % probability. */
  from: number;
  to: number;
}

/** Below so many answers no 80 % range can be promised: 0.1 (n + 1) must be at least 1. */
export const FEWEST_FOR_RANGE = 9;

/**
 * Quantiles of the time to an answer among those that get one, from the cumulative incidence, so that running cases count.
 * The range is one for the *next* case, not for the curve: with n answers the k-th and the (n + 1 − k)-th enclose a new one
 * with probability (n + 1 − 2k) / (n + 1), whatever the distribution (order statistics; David & Nagaraja 2003, § 7.3).
 * So the outer quantiles are read at 0.1 (n + 1) / n from either end.
 * @returns null with fewer than nine answers' worth of cases.
 */
export function timeToAnswer(observations: readonly Observation[]): Duration | null {
  const isAnswer = (o: Observation) => o.outcome === "access" || o.outcome === "refusal";
  const n = effectiveNumber(observations.filter(isAnswer));
  if (n < FEWEST_FOR_RANGE - 1e-9) return null;
  const steps = cumulativeIncidence(observations).map(({ days, ended }) => ({
    days,
    answered: ended.access + ended.refusal,
  }));
  const all = steps.at(-1)?.answered ?? 0;
  const quantile = (share: number) =>
    (steps.find(({ answered }) => answered >= share * all - 1e-12) ?? steps.at(-1))?.days ?? 0;
  const outer = (0.1 * (n + 1)) / n;
  return { median: quantile(0.5), from: quantile(outer), to: quantile(1 - outer + 1 / n) };
}
