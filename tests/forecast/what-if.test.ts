// What another way of asking does: worked by hand where it can be, and held beside pasts whose truth is known.
import { describe, expect, test } from "vitest";
import { historyOf } from "#app/demo/history.ts";
import { type BackTest, backTest, mayForetell, type PastCase } from "#workflows/forecast/back-test.ts";
import { featureGroupsOf } from "#workflows/forecast/features.ts";
import { forecastFrom } from "#workflows/forecast/forecast.ts";
import { groupOfKey } from "#workflows/forecast/groups.ts";
import type { Observation, Outcome } from "#workflows/forecast/observation.ts";
import { type GroupSummary, summarise } from "#workflows/forecast/summary.ts";
import { effectOf, expectedWith } from "#workflows/forecast/what-if.ts";

/** So many with access and refusal, all after the same days. */
function past(access: number, refusal: number, days: number): GroupSummary {
  const some = (n: number, outcome: Outcome): Observation[] =>
    Array.from({ length: n }, () => ({ days, outcome, weight: 1 }));
  return summarise([...some(access, "access"), ...some(refusal, "refusal")]);
}

const all = past(100, 100, 20);
const owner = past(30, 30, 20);
const forecast = forecastFrom([
  { level: "all", summary: all },
  { level: "owner", summary: owner },
]);

describe("What asking in another way does", () => {
  test("is not said where fewer than five who asked so have an ending", () => {
    const few = { all, owner, allAsked: past(3, 1, 5), ownerAsked: past(2, 0, 5) };
    expect(effectOf(few)).toBeNull();
    expect(effectOf({ ...few, allAsked: null, ownerAsked: null })).toBeNull();
  });

  test("is nothing where those who asked so fared as all others", () => {
    const same = effectOf({ all, owner, allAsked: past(40, 40, 20), ownerAsked: past(10, 10, 20) });
    expect(same?.logOdds).toBeCloseTo(0, 1);
    expect(same?.time).toBeCloseTo(1, 5);
  });

  test("is learned from all where the owner has no past of it, and less where they are few", () => {
    const many = effectOf({ all, owner, allAsked: past(72, 8, 10), ownerAsked: null });
    const some = effectOf({ all, owner, allAsked: past(9, 1, 10), ownerAsked: null });
    expect(many).toMatchObject({ level: "all", ended: { owner: 0, all: 80 } });
    // Posterior of 72 of 80 with 20 cases of one half: (72 + 10) / 100.
    expect(1 / (1 + Math.exp(-(many?.logOdds ?? 0)))).toBeCloseTo(0.82, 1);
    expect(some?.logOdds).toBeGreaterThan(0);
    expect(some?.logOdds).toBeLessThan((many?.logOdds ?? 0) / 2);
    expect(many?.time).toBeCloseTo(0.5, 5);
  });

  test("is corrected by what the owner itself has done", () => {
    const unlike = effectOf({ all, owner, allAsked: past(72, 8, 10), ownerAsked: past(6, 24, 30) });
    const usual = effectOf({ all, owner, allAsked: past(72, 8, 10), ownerAsked: null });
    expect(unlike?.level).toBe("owner");
    expect(unlike?.logOdds).toBeLessThan(usual?.logOdds ?? 0);
    expect(unlike?.time).toBeGreaterThan(usual?.time ?? 9);
  });

  test("moves the forecast and widens its range; without a change nothing moves", () => {
    const effect = effectOf({ all, owner, allAsked: past(72, 8, 10), ownerAsked: null });
    if (!forecast || !effect) throw new Error("Nothing is known.");
    expect(expectedWith(forecast, [])).toEqual({
      access: forecast.odds.access,
      duration: { median: 20, from: 20, to: 20 },
    });
    const moved = expectedWith(forecast, [effect]);
    expect(moved.access.probability).toBeGreaterThan(forecast.odds.access.probability + 0.2);
    expect(moved.access.from).toBeLessThan(moved.access.probability);
    expect(moved.access.to).toBeLessThan(1);
    expect(moved.duration?.median).toBe(10);
  });
});

test("a group of those who asked in the same way is found again by its key", () => {
  for (const { level, key } of featureGroupsOf({ ownerId: "o", road: "r" }, "extent=totals"))
    expect(groupOfKey(key)).toEqual({
      level,
      key,
      id: level === "owner-asked" ? "o" : "",
      road: "r",
      feature: "extent=totals",
    });
});

test("in made-up pasts where asking otherwise matters, the chances are foretold better with it than without", () => {
  const days = 1095;
  const cases = [1, 2, 3].flatMap((seed) =>
    historyOf(seed, { years: 700, weeks: 60 }).map(({ daysAgo, steps, habits, asked }): PastCase => {
      const end = steps.find(({ does }) => ["approve", "refuse", "withdraw"].includes(does));
      const outcomes: Record<string, Outcome> = { approve: "access", refuse: "refusal", withdraw: "stopped" };
      const seen = end?.day ?? daysAgo;
      const { consent, ...said } = asked;
      return {
        datasetId: `${habits.owner} ${seed}`,
        ownerId: habits.owner,
        sector: "public",
        road: "r",
        sent: days - daysAgo,
        seen: days - daysAgo + seen,
        days: seen,
        outcome: end ? (outcomes[end.does] ?? null) : null,
        features: [...Object.entries(said).map(([k, v]) => `${k}=${v}`), `consent=${consent ? "yes" : "no"}`],
      };
    }),
  );
  const tested = backTest(cases, { since: 730, until: days, step: 28 });
  const { asked, askedBy } = tested;
  expect(asked.cases).toBeGreaterThan(400);
  expect(asked.brier).toBeLessThan(asked.brierWithout);
  expect(asked.brier).toBeLessThan(asked.brierOfBase);
  // Each way of saying some of four things, and all of them as a whole.
  expect(Object.keys(askedBy)).toHaveLength(15);
  expect(askedBy["area+consent+extent+purposeKind"]).toEqual(asked);
  expect(mayForetell(tested, ["extent"])).toBe(true);
});

describe("Numbers that follow the way of asking are told", () => {
  const good = { cases: 40, brier: 0.17, brierWithout: 0.18, brierOfBase: 0.22 };
  const bad = { ...good, brier: 0.304 };
  const tested = (more: Partial<BackTest>): BackTest => ({
    cases: 100,
    brier: 0.183,
    brierOfBase: 0.222,
    ranged: 0,
    within: 0,
    bins: [],
    asked: good,
    askedBy: { extent: good, area: bad, "area+extent": good },
    ...more,
  });

  test.each<[string, BackTest | null, Parameters<typeof mayForetell>[1], boolean]>([
    ["where all of it beats one number for all", tested({}), ["extent"], true],
    ["for what is said together by its own score, in any order", tested({}), ["extent", "area"], true],
    ["where nothing is said, by the plain forecast", tested({}), [], true],
    ["but not where this one does not", tested({}), ["area"], false],
    ["nor where nobody has asked so yet", tested({}), ["consent"], false],
    ["nor where the method as a whole does not", tested({ asked: bad }), ["extent"], false],
    ["nor where the plain forecast does not", tested({ brier: 0.23 }), ["extent"], false],
    ["nor at a draw", tested({ asked: { ...good, brier: 0.222, brierOfBase: 0.222 } }), ["extent"], false],
    ["nor on fewer cases than say something", tested({ asked: { ...good, cases: 19 } }), ["extent"], false],
    ["nor before the first night", null, [], false],
  ])("%s", (_, kept, dimensions, told) => {
    expect(mayForetell(kept, dimensions)).toBe(told);
  });
});
