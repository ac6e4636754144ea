// How the requests of the demo's past asked, and what that did to the answer: true differences, for what-if to find.
import type { Answers } from "#workflows/request/answers.ts";
import type { DemoAnswersKey } from "./demo-answers.ts";
import type { Habits } from "./history-people.ts";
import { pick } from "./seeded-random.ts";

type Said<F extends "purposeKind" | "extent" | "area"> = Exclude<Answers[F], "" | undefined>;
export interface PastAsked {
  purposeKind: Said<"purposeKind">;
  extent: Said<"extent">;
  area: Said<"area">;
  consent: boolean;
}

/** What each way of asking adds to the log-odds of yes, and the factor of the days. Made up, and the same with every owner. */
const EFFECTS: Record<string, readonly [odds: number, days: number]> = {
  "own-service": [-0.3, 1.1],
  insight: [0, 1],
  research: [0.5, 1],
  "public-task": [0.7, 0.9],
  all: [-0.8, 1.25],
  some: [0.2, 1],
  totals: [1.5, 0.55],
  country: [-0.2, 1.1],
  region: [0, 1],
  places: [0.4, 0.8],
  consent: [0.9, 1.5],
};

const KINDS: Record<DemoAnswersKey, readonly PastAsked["purposeKind"][]> = {
  credit: ["own-service", "own-service", "insight"],
  roads: ["own-service", "insight", "research"],
  health: ["research", "research", "insight"],
  property: ["own-service", "insight"],
  municipality: ["public-task"],
  transit: ["own-service"],
};

export function askedBy(chance: () => number, answers: DemoAnswersKey): PastAsked {
  return {
    purposeKind: pick(chance, KINDS[answers]) ?? "other",
    extent: pick(chance, ["all", "some", "some", "totals"] as const) ?? "some",
    area: pick(chance, ["country", "country", "region", "places"] as const) ?? "country",
    consent: chance() < 0.2,
  };
}

/** The owner's habits towards a request that asks so. */
export function towards(h: Habits, { purposeKind, extent, area, consent }: PastAsked): Habits {
  const effects = [purposeKind, extent, area, consent ? "consent" : ""].map((key) => EFFECTS[key] ?? [0, 1]);
  const odds = effects.reduce((sum, [o]) => sum + o, Math.log(h.approves / (100 - h.approves)));
  const factor = effects.reduce((product, [, days]) => product * days, 1);
  return { ...h, approves: 100 / (1 + Math.exp(-odds)), days: Math.max(2, h.days * factor) };
}
