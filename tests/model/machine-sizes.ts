// How large each machine is: the one table to update when a machine changes. The test of the paths says what to write.
import type { AgreementContext } from "#workflows/agreement/context.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import type { CaseKind } from "#workflows/types.ts";

/**
 * `situations`: sets of states that can be active together, with at most two regions of a parallel state under way.
 * `transitions`: situation, command, next situation, and what leaves a top-level state as it is; without talk. `declared`: transitions that the definition holds.
 */
export const MACHINE_SIZES: Record<CaseKind, { situations: number; transitions: number; declared: number }> =
  {
    request: { situations: 66, transitions: 771, declared: 239 },
    "legal-question": { situations: 8, transitions: 69, declared: 52 },
    consent: { situations: 5, transitions: 10, declared: 11 },
    agreement: { situations: 15, transitions: 85, declared: 63 },
    appeal: { situations: 12, transitions: 41, declared: 34 },
    demand: { situations: 9, transitions: 28, declared: 52 },
  };

/** Declared transitions that nothing can take, and why they stand there all the same. */
export const NEVER_TAKEN: Partial<Record<CaseKind, Record<string, string>>> = {
  // No path goes on from a vote, which moves nothing: tests/demand/demand.command.test.ts takes one back.
  demand: {
    "considered on unvote": "after a vote",
    "owner-found on unvote": "after a vote",
    "planned on unvote": "after a vote",
    "triaged on unvote": "after a vote",
    // Nor from saying that one asks together, which is as quiet.
    "considered on ask-alone": "after asking together",
    "owner-found on ask-alone": "after asking together",
    "planned on ask-alone": "after asking together",
    "triaged on ask-alone": "after asking together",
  },
  request: {
    "anywhere on appoint-lead":
      "the lead's organisation would have to be empty: tests/request/co-applicants.command.test.ts",
    "assessing.specification.complete on always":
      "nothing leaves the assessment while a question is unanswered",
    "assessing.legal.answered on always": "asking again has a transition of its own",
    "assessing.consent.insufficient on always (1 of 2)": "who has said no can only be asked anew",
    "assessing.consent.insufficient on always (2 of 2)": "asking anew has a transition of its own",
    "assessing.review.done on always (3 of 3)": "a review that was given is not cancelled",
  },
};

/** What a case remembers that shows only more than one step later, by which the walk has to distinguish cases. */
export const TOLD_APART: Partial<Record<CaseKind, (context: never) => string>> = {
  request: (c: RequestContext) =>
    [
      // Enough can have said yes while others have not answered.
      c.consents.some((x) => x.state !== "pending") && c.consents.some((x) => x.state === "pending"),
      c.consents.length > c.consentsNeeded,
      // What was refused of it can be appealed against while the agreement is made.
      c.decision?.partial != null,
      // A review that blocks hides one that does not.
      new Set(c.reviews.filter((r) => r.state === "asked").map((r) => r.blocking)).size > 1,
    ].join(),
  // When it begins shows only when the second party signs.
  agreement: (c: AgreementContext) => c.current?.terms.validFrom ?? "",
};
