// How probable each ending is by each day, when there are several and some cases still run.
import { type Observation, OUTCOMES, type Outcome } from "./observation.ts";

export interface IncidenceStep {
  days: number;
  /** Probability that a case still runs after this day. */
  running: number;
  /** Probability that it has ended so by this day. Together with `running`: 1. */
  ended: Record<Outcome, number>;
}

/**
 * Aalen–Johansen estimator of the cumulative incidence with right-censored cases (Aalen & Johansen 1978; formula (4) of
 * Satagopan et al. 2004, Br J Cancer 91:1229): at each day with an ending, the share of those at risk that ends in each
 * way, times the probability of having come so far. Cases that run are at risk until their last day and are never
 * counted as failures, which would make owners with many new cases look slow.
 * @returns a step for each day on which a case ended, by day; empty when none has.
 */
export function cumulativeIncidence(observations: readonly Observation[]): IncidenceStep[] {
  const cases = observations.filter(({ weight }) => weight > 0).sort((a, b) => a.days - b.days);
  let atRisk = cases.reduce((sum, { weight }) => sum + weight, 0);
  let running = 1;
  const ended: Record<Outcome, number> = { access: 0, refusal: 0, stopped: 0 };
  const steps: IncidenceStep[] = [];
  for (let i = 0; i < cases.length; ) {
    const { days } = cases[i] as Observation;
    const here: Record<Outcome, number> = { access: 0, refusal: 0, stopped: 0 };
    let leaving = 0;
    for (; i < cases.length && cases[i]?.days === days; i++) {
      const { outcome, weight } = cases[i] as Observation;
      leaving += weight;
      if (outcome !== null) here[outcome] += weight;
    }
    const ending = here.access + here.refusal + here.stopped;
    if (ending > 0) {
      for (const outcome of OUTCOMES) ended[outcome] += running * (here[outcome] / atRisk);
      running *= 1 - Math.min(1, ending / atRisk);
      steps.push({ days, running, ended: { ...ended } });
    }
    atRisk -= leaving;
  }
  return steps;
}

/** Probability of each ending in the long run: what has not been seen to end is shared as the rest was. */
export function finalShares(steps: readonly IncidenceStep[]): Record<Outcome, number> | null {
  const last = steps.at(-1);
  if (!last) return null;
  const known = last.ended.access + last.ended.refusal + last.ended.stopped;
  return {
    access: last.ended.access / known,
    refusal: last.ended.refusal / known,
    stopped: last.ended.stopped / known,
  };
}
