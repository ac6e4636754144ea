// Nine hundred days of requests to three owners whose habits are known, since they are made here: one a day, in turn.
import { seededRandom, someDays } from "#app/demo/seeded-random.ts";
import type { PastCase } from "#workflows/forecast/back-test.ts";

const DAYS = 900;
const OWNERS = [
  { owner: "generous", access: 0.9, middle: 10 },
  { owner: "middling", access: 0.6, middle: 25 },
  { owner: "strict", access: 0.2, middle: 60 },
] as const;

/** The last ones still run. */
export function pastOfThreeOwners(seed: number): PastCase[] {
  const chance = seededRandom(seed);
  return Array.from({ length: DAYS }, (_, sent): PastCase => {
    const { owner, access, middle } = OWNERS[sent % 3] as (typeof OWNERS)[number];
    const of = { datasetId: `of ${owner}`, ownerId: owner, sector: "public", road: "r", sent };
    const days = someDays(chance, middle, 1.7);
    const outcome = chance() < access ? "access" : "refusal";
    return sent + days < DAYS
      ? { ...of, seen: sent + days, days, outcome }
      : { ...of, seen: DAYS, days: DAYS - sent, outcome: null };
  });
}
