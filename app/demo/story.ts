// The language of the demo's stories: who does what, how many days after the case began.
import type { DemoAnswersKey } from "./demo-answers.ts";
import type { DemoOrganisationKey, DemoPersonKey } from "./people.ts";

/**
 * Where a step happens: in the case itself, in its newest legal question, its agreement or appeal, with its n-th
 * consent or by its n-th reviewer.
 */
export type Scene =
  | "case"
  | "question"
  | "agreement"
  | "appeal"
  | { consent: number }
  | { review: number }
  | StoryCoApplicants;
/** By the n-th invitation to apply together, or where the page shows the terms of it. */
type StoryCoApplicants = { invitation: number } | "terms";

export interface Step {
  /** Whole days after the story's first day. */
  day: number;
  /** `subject`, `reviewer`: the person who holds the link. `time`: nobody does anything, but deadlines pass until then. */
  who: DemoPersonKey | "subject" | "reviewer" | "time";
  where?: Scene;
  does: string;
  with?: Record<string, unknown>;
}

export interface Story {
  /** Also the seed of its ids, so that they are the same on every machine. */
  key: string;
  /** How many days before the demo's today it begins. */
  daysAgo: number;
  by: DemoPersonKey;
  applicant: DemoOrganisationKey;
  owner: DemoOrganisationKey;
  /** Which of the owner's datasets, counted in the order of their addresses. */
  dataset: number;
  answers: DemoAnswersKey;
  /** Counts among the owner's open datasets instead: nobody is asked, the use begins at once. */
  openData?: true;
  /** Begun from the request of a story before, with its answers; `untilDay` as other days, for a renewal. */
  earlier?: { story: string; how: "copy-as-new" | "renew"; untilDay?: number };
  /** Left as a draft: what is typed so far. */
  draftOnly?: readonly string[];
  steps: readonly Step[];
  /** The state it ends in; the seeding fails when it is another. */
  endsIn: string;
  /** The states that its agreement and its appeal end in. */
  agreementEndsIn?: string;
  appealEndsIn?: string;
}

export const step = (
  day: number,
  who: Step["who"],
  does: string,
  payload?: Record<string, unknown>,
): Step => ({
  day,
  who,
  does,
  ...(payload ? { with: payload } : {}),
});
export const agreeing = (
  day: number,
  who: Step["who"],
  does: string,
  payload?: Record<string, unknown>,
): Step => ({ ...step(day, who, does, payload), where: "agreement" });
export const appealing = (
  day: number,
  who: Step["who"],
  does: string,
  payload?: Record<string, unknown>,
): Step => ({ ...step(day, who, does, payload), where: "appeal" });
export const until = (day: number): Step => ({ day, who: "time", does: "wait" });
export const asking = (
  day: number,
  who: Step["who"],
  does: string,
  payload?: Record<string, unknown>,
): Step => ({
  ...step(day, who, does, payload),
  where: "question",
});
export const consenting = (n: number, day: number, does: "accept" | "reject" | "withdraw"): Step => ({
  ...step(day, "subject", does, does === "accept" ? { textVersion: "2026-11", locale: "nb" } : {}),
  where: { consent: n },
});
export const reviewing = (n: number, day: number, recommendation: string, comment: string): Step => ({
  ...step(day, "reviewer", "give-review", { recommendation, comment }),
  where: { review: n },
});
