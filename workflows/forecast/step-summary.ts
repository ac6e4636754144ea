// How long each step usually takes, in short: small enough to be kept beside the group and read with one row.
import { type Duration, timeToAnswer } from "./duration.ts";
import type { Observation } from "./observation.ts";
import type { StepTime, TimedStep } from "./step-times.ts";

export type StepObservation = Pick<StepTime, "step" | "days" | "ownDays" | "outcome"> & {
  /** 0 to 1: how much it counts today. */
  weight: number;
};

export interface StepSummary {
  /** Requests that have gone on from the step, and that are in it. */
  ended: number;
  running: number;
  /** Days with others than the applicant; of agreeing, where both have to act, all days. Null below nine. */
  duration: Duration | null;
  /** In so many of a hundred the applicant had to do something as well, and half of them took so many days. */
  own: { share: number; median: number } | null;
}
export type StepSummaries = Partial<Record<TimedStep, StepSummary>>;

/** The applicant had the ball for so long that it is shown. */
const noticed = 0.5;
/** Fewer are no habit. */
const fewestOwn = 5;

export function summariseSteps(rows: readonly StepObservation[]): StepSummaries {
  const summaries: StepSummaries = {};
  for (const step of new Set(rows.map((row) => row.step)))
    summaries[step] = summarise(rows.filter((row) => row.step === step));
  return summaries;
}

function summarise(rows: readonly StepObservation[]): StepSummary {
  const both = rows[0]?.step === "agree";
  const past = rows.map(
    ({ days, ownDays, outcome, weight }): Observation => ({
      days: Math.round(both ? days + ownDays : days),
      outcome,
      weight,
    }),
  );
  const over = rows.filter(({ outcome }) => outcome === "access");
  const own = over.map(({ ownDays }) => ownDays).filter((days) => days >= noticed);
  own.sort((a, b) => a - b);
  return {
    ended: over.length,
    running: rows.filter(({ outcome }) => outcome === null).length,
    duration: timeToAnswer(past),
    own:
      both || own.length < fewestOwn
        ? null
        : {
            share: own.length / over.length,
            median: Math.max(1, Math.round(own[Math.floor(own.length / 2)] ?? 0)),
          },
  };
}

export interface UsualTime extends StepSummary {
  duration: Duration;
  level: "owner" | "all";
}

/** What a step usually takes at this owner, else at all who answer under the same rule; null where too few are known. */
export function usualTime(
  step: TimedStep,
  known: { owner: StepSummaries | undefined; all: StepSummaries | undefined },
): UsualTime | null {
  for (const level of ["owner", "all"] as const) {
    const summary = known[level]?.[step];
    if (summary?.duration) return { ...summary, duration: summary.duration, level };
  }
  return null;
}
