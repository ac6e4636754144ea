// What is observed of one past request: how it ended, after how many days with the owner, and how much it still counts.

/** How a request can end: the data were given, the owner said no, or the applicant stopped. */
export const OUTCOMES = ["access", "refusal", "stopped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Observation {
  /** Days with the owner, the applicant's own waiting not counted (the ball ledger); for a running case, so far. */
  days: number;
  /** Null while the case runs: it is known only that it took longer than so (right-censored). */
  outcome: Outcome | null;
  /** 0 to 1: how much it counts today. */
  weight: number;
}

/** Years after which a case counts half. Owners change their ways; five-year-old practice is a hint, not a rule. */
const halfLifeYears = 2;

/** Weight of a case that was decided (or, running, seen) so many days ago. */
export const recencyWeight = (daysAgo: number): number =>
  0.5 ** (Math.max(0, daysAgo) / 365.25 / halfLifeYears);

/**
 * Effective sample size: how many cases of equal weight carry as much information (Kish 1965, Survey Sampling, § 8.2): (Σw)² / Σw².
 * Below the number of cases where some are old.
 */
export function effectiveNumber(observations: readonly Pick<Observation, "weight">[]): number {
  const sum = observations.reduce((s, { weight }) => s + weight, 0);
  const squares = observations.reduce((s, { weight }) => s + weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}
