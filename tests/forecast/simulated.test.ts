// Histories whose truth is known, since they are made here: what is promised must hold for the cases that come next.
import { describe, expect, test } from "vitest";
import { seededRandom } from "#tests/chaos/chance.ts";
import { FEWEST_FOR_RANGE, timeToAnswer } from "#workflows/forecast/duration.ts";
import { cumulativeIncidence, finalShares } from "#workflows/forecast/incidence.ts";
import type { Observation } from "#workflows/forecast/observation.ts";
import { shrunkOdds } from "#workflows/forecast/odds.ts";

const truth = { access: 0.55, refusal: 0.25, stopped: 0.2 };

/** A case of an owner whose answers take some weeks, log-normally; a quarter of the cases still run. */
function makeCase(chance: () => number, stillRunning = true): Observation {
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const days = Math.exp(3.2 + 0.6 * normal);
  const drawn = chance();
  const outcome =
    drawn < truth.access ? "access" : drawn < truth.access + truth.refusal ? "refusal" : "stopped";
  const seenFor = !stillRunning || chance() < 0.5 ? Number.POSITIVE_INFINITY : chance() * 80;
  return seenFor < days ? { days: seenFor, outcome: null, weight: 1 } : { days, outcome, weight: 1 };
}

/** How long the next one waits that gets an answer, seen to its end. */
function nextAnswer(chance: () => number): number {
  for (;;) {
    const { days, outcome } = makeCase(chance, false);
    if (outcome === "access" || outcome === "refusal") return days;
  }
}

/** The past of an owner with at least so many answers. */
function history(chance: () => number, answers: number): Observation[] {
  const past: Observation[] = [];
  for (let given = 0; given < answers; ) {
    const one = makeCase(chance);
    past.push(one);
    if (one.outcome === "access" || one.outcome === "refusal") given++;
  }
  return past;
}

describe("the 80 % range", () => {
  for (const answers of [30, 60, 200]) {
    test(`encloses the next answer in 75 to 85 of 100 histories with ${answers} answers`, () => {
      const chance = seededRandom(answers);
      const histories = 1500;
      let inside = 0;
      for (let i = 0; i < histories; i++) {
        const range = timeToAnswer(history(chance, answers));
        if (!range) throw new Error("Too few answers for a range.");
        const days = nextAnswer(chance);
        if (days >= range.from && days <= range.to) inside++;
      }
      expect(inside / histories).toBeGreaterThan(0.75);
      expect(inside / histories).toBeLessThan(0.85);
    });
  }

  test(`is not given with fewer than ${FEWEST_FOR_RANGE} answers`, () => {
    const answer = (days: number): Observation => ({ days, outcome: "access", weight: 1 });
    const some = Array.from({ length: FEWEST_FOR_RANGE }, (_, i) => answer(i + 1));
    expect(timeToAnswer(some.slice(1))).toBeNull();
    expect(timeToAnswer(some)).toEqual({ median: 5, from: 1, to: 9 });
    expect(timeToAnswer(some.map((o) => ({ ...o, outcome: null })))).toBeNull();
  });
});

describe("the odds", () => {
  test("cases that run are not counted as failures", () => {
    const chance = seededRandom(5);
    const shares = finalShares(cumulativeIncidence(Array.from({ length: 20_000 }, () => makeCase(chance))));
    expect(shares?.access).toBeCloseTo(truth.access, 1);
    expect(shares?.refusal).toBeCloseTo(truth.refusal, 1);
  });

  test("three cases make nobody certain", () => {
    const wide = { cases: 200, hits: 110 };
    const lucky = shrunkOdds([wide, { cases: 3, hits: 3 }]);
    expect(lucky.probability).toBeGreaterThan(0.55);
    expect(lucky.to - lucky.from).toBeGreaterThan(0.3);
    expect(lucky.from).toBeLessThan(0.6);
    const alone = shrunkOdds([{ cases: 3, hits: 3 }]);
    expect(alone.from).toBeLessThan(0.75);
    expect(alone.to).toBeLessThan(1);
  });

  test("many cases speak for themselves, whatever the rest does", () => {
    expect(
      shrunkOdds([
        { cases: 1000, hits: 900 },
        { cases: 400, hits: 40 },
      ]).probability,
    ).toBeCloseTo(0.11, 2);
  });

  test("the interval encloses the truth in at least 75 of 100 small groups", () => {
    const chance = seededRandom(11);
    let inside = 0;
    const groups = 2000;
    for (let i = 0; i < groups; i++) {
      // Groups differ around a common mean, as owners do.
      const p = 0.4 + 0.4 * chance();
      const hits = Array.from({ length: 8 }, () => chance() < p).filter(Boolean).length;
      const { from, to } = shrunkOdds([
        { cases: 500, hits: 300 },
        { cases: 8, hits },
      ]);
      if (p >= from && p <= to) inside++;
    }
    expect(inside / groups).toBeGreaterThan(0.75);
  });
});
