// Ten cases counted by hand: what is left for those that have lasted so long.
import { describe, expect, test } from "vitest";
import { remainingTime } from "#workflows/forecast/remaining-time.ts";
import { summarise } from "#workflows/forecast/summary.ts";

/** Access on days 1 to 5, refusal on days 10, 20 and 30, access on day 40, given up on day 50. */
const { curve } = summarise([
  ...[1, 2, 3, 4, 5, 40].map((days) => ({ days, outcome: "access" as const, weight: 1 })),
  ...[10, 20, 30].map((days) => ({ days, outcome: "refusal" as const, weight: 1 })),
  { days: 50, outcome: "stopped", weight: 1 },
]);

describe("after having waited", () => {
  test("nothing, the odds are those of all", () => {
    const seen = remainingTime(curve, 0);
    expect(seen).toMatchObject({ halfAnswered: 5 });
    expect((seen as { access: number }).access).toBeCloseTo(0.6);
  });

  test("six days, the quick ones are over: one of the five that are left got access", () => {
    const seen = remainingTime(curve, 6);
    // Four of the five got an answer, the second of them on day 20.
    expect(seen).toMatchObject({ halfAnswered: 14 });
    expect((seen as { access: number }).access).toBeCloseTo(0.2);
  });

  test("longer than all, the past has nothing to say", () => {
    expect(remainingTime(curve, 51)).toBe("longer");
    expect(remainingTime([], 3)).toBeNull();
  });
});
