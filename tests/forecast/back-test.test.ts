// The judge is judged too: on hand-counted cases, and on histories whose truth is known because they are made here.
import { describe, expect, test } from "vitest";
import { backTest, type PastCase, skillOf } from "#workflows/forecast/back-test.ts";
import { pastOfThreeOwners } from "./past-of-three-owners.ts";

const of = (owner: string) => ({ datasetId: `of ${owner}`, ownerId: owner, sector: "public", road: "r" });

describe("back-test", () => {
  test("knows of a case only what had happened when the next was sent", () => {
    // Six got access before day 100; a seventh was refused on day 150, when the case of day 101 had been sent.
    const early = Array.from(
      { length: 6 },
      (_, i): PastCase => ({
        ...of("a"),
        sent: i * 10,
        seen: i * 10 + 20,
        days: 20,
        outcome: "access",
      }),
    );
    const late: PastCase = { ...of("a"), sent: 60, seen: 150, days: 90, outcome: "refusal" };
    const one: PastCase = { ...of("a"), sent: 101, seen: 120, days: 19, outcome: "access" };
    const seen = backTest([...early, late, one], { since: 100, until: 107 });
    expect(seen.cases).toBe(1);
    // The share so far was six of six, which is what came.
    expect(seen.brierOfBase).toBe(0);
    // Ours is never so sure.
    expect(seen.brier).toBeGreaterThan(0);
    expect(seen.brier).toBeLessThan(0.05);
  });

  test("gives no figure for cases that nobody could foretell", () => {
    const alone: PastCase = { ...of("a"), sent: 10, seen: 20, days: 10, outcome: "access" };
    expect(backTest([alone], { since: 0, until: 50 })).toMatchObject({ cases: 0, ranged: 0, bins: [] });
  });

  test("finds forecasts of owners that differ far better than one number for all", () => {
    const seen = backTest(pastOfThreeOwners(1), { since: 450, until: 800 });
    expect(seen.cases).toBeGreaterThan(330);
    expect(skillOf(seen)).toBeGreaterThan(0.2);
  });

  test("finds four of five answers within the range, and what was foretold near to what came", () => {
    const tests = Array.from({ length: 8 }, (_, i) =>
      backTest(pastOfThreeOwners(i + 10), { since: 450, until: 800 }),
    );
    const sum = (of: (t: (typeof tests)[number]) => number) => tests.reduce((s, t) => s + of(t), 0);
    const within = sum((t) => t.within) / sum((t) => t.ranged);
    expect(within).toBeGreaterThan(0.75);
    expect(within).toBeLessThan(0.85);
    const bins = tests.flatMap((t) => t.bins.filter((b) => b.cases >= 60));
    expect(bins.length).toBeGreaterThan(10);
    for (const [i, bin] of bins.entries())
      expect(Math.abs(bin.came - bin.foretold), `bin ${i}`).toBeLessThan(0.15);
  });
});
