// The past of one group in short: small enough to be kept beside the group and read with one row.
import type { AskedBack } from "./asked-back.ts";
import { type Duration, timeToAnswer } from "./duration.ts";
import { cumulativeIncidence, finalShares, type IncidenceStep } from "./incidence.ts";
import { effectiveNumber, type Observation, type Outcome } from "./observation.ts";

export interface CurvePoint {
  days: number;
  /** Share of requests that have ended so by this day. */
  access: number;
  refusal: number;
  stopped: number;
}

export interface GroupSummary {
  /** Cases that have ended, and cases that still run. */
  ended: number;
  running: number;
  /** Effective sample size of the cases that have ended. */
  weight: number;
  /** How cases end in the long run; null while none has. */
  shares: Record<Outcome, number> | null;
  /** Null below nine answers. */
  duration: Duration | null;
  /** What the owners usually ask back about; missing in summaries from before it was counted. */
  asked?: AskedBack;
  /** At most `longestCurve` points, by day. */
  curve: CurvePoint[];
}

const longestCurve = 24;

export function summarise(observations: readonly Observation[]): GroupSummary {
  const over = observations.filter(({ outcome }) => outcome !== null);
  const steps = cumulativeIncidence(observations);
  return {
    ended: over.length,
    running: observations.length - over.length,
    weight: effectiveNumber(over),
    shares: finalShares(steps),
    duration: timeToAnswer(observations),
    curve: thinned(steps).map(({ days, ended }) => ({ days, ...ended })),
  };
}

/** The last step always, and as many before it as a reader can distinguish. */
function thinned(steps: readonly IncidenceStep[]): IncidenceStep[] {
  if (steps.length <= longestCurve) return [...steps];
  const nth = (i: number) => Math.round((i * (steps.length - 1)) / (longestCurve - 1));
  return Array.from({ length: longestCurve }, (_, i) => steps[nth(i)] as IncidenceStep);
}
