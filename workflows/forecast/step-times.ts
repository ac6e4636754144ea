// How long a request has been in each step of its way, with whom, and whether it went on from there. Pure.
import type { Role } from "#workflows/types.ts";
import type { Outcome } from "./observation.ts";

/** Steps that take time with a person and that one goes on from, in the order of the way. */
export const TIMED_STEPS = ["apply", "receive", "assess", "decide", "agree", "provide"] as const;
export type TimedStep = (typeof TIMED_STEPS)[number];

const STEP_OF_STATE: Readonly<Record<string, TimedStep>> = {
  draft: "apply",
  received: "receive",
  assessing: "assess",
  deciding: "decide",
  approved: "agree",
  "partly-approved": "agree",
  agreeing: "agree",
  provisioning: "provide",
};
export const isTimedStep = (step: string): step is TimedStep =>
  (TIMED_STEPS as readonly string[]).includes(step);

/** Where the request was, and with whom, from this instant on. */
export interface Whereabouts {
  /** ISO 8601 */
  at: string;
  state: string;
  ball: Role | null;
}

export interface StepTime {
  step: TimedStep;
  /** First in, last out; ISO 8601, null while it is there. */
  from: string;
  to: string | null;
  /** With others than the applicant, and with the applicant; for a step it is in, so far. */
  days: number;
  ownDays: number;
  /** It went on ("access"), the applicant or nobody went on ("stopped"), or it is there still (null: right-censored). */
  outcome: Extract<Outcome, "access" | "stopped"> | null;
  /** The days with others go on by themselves. */
  ticking: boolean;
}

const DAY_MS = 86_400_000;
const GIVEN_UP: ReadonlySet<string> = new Set(["withdrawn", "discarded", "closed", "not-agreed"]);

/**
 * @param whereabouts oldest first, one per change
 * @param now ISO 8601
 */
export function stepTimes(whereabouts: readonly Whereabouts[], now: string): StepTime[] {
  const times = new Map<TimedStep, StepTime>();
  let here: StepTime | undefined;
  for (const [i, { at, state, ball }] of whereabouts.entries()) {
    const step = STEP_OF_STATE[state];
    if (here && here.step !== step) {
      here.to = at;
      here.outcome = GIVEN_UP.has(state) ? "stopped" : "access";
      here.ticking = false;
    }
    // A refusal ends the way, and so does access: what an appeal or a stop changes later is another story.
    if (!step) break;
    const until = whereabouts[i + 1]?.at ?? now;
    const days = Math.max(0, Date.parse(until) - Date.parse(at)) / DAY_MS;
    const own = ball === "applicant";
    here = times.get(step) ?? {
      step,
      from: at,
      to: null,
      days: 0,
      ownDays: 0,
      outcome: null,
      ticking: false,
    };
    here.to = null;
    here.outcome = null;
    here.ticking = !own;
    here[own ? "ownDays" : "days"] += days;
    times.set(step, here);
  }
  return TIMED_STEPS.flatMap((step) => times.get(step) ?? []);
}
