// Where on its way a case is: done, now, next. Drawn from the machine's own meta, so that the map cannot lie.
import { AGREEMENT_STEPS } from "./agreement/journey.ts";
import { APPEAL_STEPS } from "./appeal/journey.ts";
import { CONSENT_STEPS } from "./consent/journey.ts";
import { DEMAND_STEPS } from "./demand/journey.ts";
import { LEGAL_QUESTION_STEPS } from "./legal-question/journey.ts";
import { REQUEST_STEPS } from "./request/journey.ts";
import type { CaseState } from "./state.ts";
import type { CaseKind } from "./types.ts";

export const STEPS = {
  request: REQUEST_STEPS,
  "legal-question": LEGAL_QUESTION_STEPS,
  consent: CONSENT_STEPS,
  agreement: AGREEMENT_STEPS,
  appeal: APPEAL_STEPS,
  demand: DEMAND_STEPS,
} as const satisfies Record<CaseKind, readonly string[]>;

/** `ended`: the way stopped here; `not-reached`: it would have come after that; `not-needed`: this case does without. */
export type StepStatus = "done" | "now" | "next" | "ended" | "not-reached" | "not-needed";
export interface JourneyStep {
  step: string;
  status: StepStatus;
}

/** A refusal can still be appealed, but the way to access has ended. */
const DEAD_ENDS: ReadonlySet<string> = new Set(["refused"]);

/** The way was gone to its end. */
const ARRIVED: ReadonlySet<string> = new Set(["published"]);

export function journeyOf(
  kind: CaseKind,
  state: Pick<CaseState, "state" | "step" | "open">,
  notNeeded: readonly string[] = [],
): JourneyStep[] {
  const steps: readonly string[] = STEPS[kind];
  const here = state.step === null ? -1 : steps.indexOf(state.step);
  const stopped = !state.open || DEAD_ENDS.has(state.state);
  const statusOf = (step: string, i: number): StepStatus => {
    if (notNeeded.includes(step)) return "not-needed";
    if (i < here || (i === here && ARRIVED.has(state.state))) return "done";
    if (i === here) return stopped ? "ended" : "now";
    return stopped ? "not-reached" : "next";
  };
  return steps.map((step, i) => ({ step, status: statusOf(step, i) }));
}
