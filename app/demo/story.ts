// The language the demo's cases are told in: who does what, how many days after the case began.
import type { DemoAnswersKey } from "./demo-answers.ts";
import type { DemoOrganisationKey, DemoPersonKey } from "./people.ts";

/** Where a step happens: in the case itself, in its newest legal question, with its n-th consent or by its n-th reviewer. */
export type Scene = "case" | "question" | { consent: number } | { review: number };

export interface Step {
  /** Whole days after the story's first day. */
  day: number;
  /** `subject`, `reviewer`: whoever holds the link. */
  who: DemoPersonKey | "subject" | "reviewer";
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
