// An appeal against the part that was refused goes beside the case: what was granted is used meanwhile. Only when it is
// successful is the whole assessed anew.
import { emit as emitAny } from "#workflows/effects.ts";
import type { RuleId } from "#workflows/law/rule.ts";
import { endAgreement } from "./agreement-opening.ts";
import { bodyReads, decided, filed, openAppeal, reopened } from "./appeal-changes.ts";
import type { RequestContext } from "./context.ts";

/** Runs only where a part was refused: see `clockFacts`. */
export const REST_CLOCKS: readonly RuleId[] = ["appeal-window"];

/** The next decision opens its own agreement. */
const agreementFalls = emitAny(({ context: c }: { context: RequestContext }) => endAgreement(c, "ended"));

export const appealOfRest = {
  appeal: {
    guard: "mayAppealRest",
    actions: [filed, openAppeal((c) => c.decision?.partial?.windowOver ?? false)],
  },
  "appeal-forwarded": { guard: "restAppealed", actions: bodyReads },
  "appeal-reopens": {
    guard: "restAppealed",
    target: "#request.assessing",
    actions: [decided, agreementFalls, reopened],
  },
  "appeal-rejected": { guard: "restAppealed", actions: decided },
} as const;
