// The estimators against worked examples that others have published.
import { expect, test } from "vitest";
import { cumulativeIncidence } from "#workflows/forecast/incidence.ts";
import type { Observation, Outcome } from "#workflows/forecast/observation.ts";
import { effectiveNumber, recencyWeight } from "#workflows/forecast/observation.ts";
import { meanOf, oddsOf, update } from "#workflows/forecast/odds.ts";

const seen = (days: number, outcome: Outcome | null, weight = 1): Observation => ({ days, outcome, weight });

test("Satagopan et al. 2004, table 2: two causes, 305 patients", () => {
  const first: Observation[] = [
    seen(7, null),
    seen(10, "access"),
    seen(14, null),
    seen(16, "access"),
    seen(18, "refusal"),
    seen(23, "access"),
    seen(24, null),
    seen(26, "refusal"),
    seen(27, "access"),
  ];
  const rest = Array.from({ length: 305 - first.length }, () => seen(100, null));
  const steps = cumulativeIncidence([...rest, ...first]);
  const percent = (x: number | undefined) => Math.round((x ?? 0) * 1000) / 10;
  expect(steps.map(({ days }) => days)).toEqual([10, 16, 18, 23, 26, 27]);
  expect(steps.map(({ running }) => percent(running))).toEqual([99.7, 99.3, 99.0, 98.7, 98.3, 98.0]);
  // The table rounds each day's share before it adds them up.
  const days = [10, 16, 23, 27];
  const incidence = days.map((day) => steps.find((step) => step.days === day)?.ended.access ?? 0);
  const shares = incidence.map((value, i) => percent(value - (incidence[i - 1] ?? 0)));
  expect(shares).toEqual([0.3, 0.3, 0.3, 0.3]);
});

test("Freireich et al. 1963, as in Kalbfleisch & Prentice 2002, § 1.1: one cause is the Kaplan–Meier estimator", () => {
  const remission = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+".split(" ");
  const steps = cumulativeIncidence(
    remission.map((text) => seen(Number.parseInt(text, 10), text.endsWith("+") ? null : "access")),
  );
  expect(steps.map(({ days, running }) => [days, Number(running.toFixed(3))])).toEqual([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ]);
});

test("Gelman et al., Bayesian Data Analysis, § 5.1: tumours in rats, prior Beta(1.4, 8.6), 4 of 14", () => {
  const posterior = update({ a: 1.4, b: 8.6 }, { cases: 14, hits: 4 });
  expect(posterior).toEqual({ a: 5.4, b: 18.6 });
  // Printed there as 0.223; 5.4 / 24 is 0.225 before the parameters were rounded to one decimal.
  expect(meanOf(posterior)).toBeCloseTo(0.223, 2);
});

test("quantiles of the beta distribution where they are known in closed form", () => {
  expect(oddsOf({ a: 1, b: 1 })).toEqual({
    probability: 0.5,
    from: expect.closeTo(0.1, 6),
    to: expect.closeTo(0.9, 6),
  });
  // Beta(2, 1) has the distribution function x².
  expect(oddsOf({ a: 2, b: 1 }).from).toBeCloseTo(Math.sqrt(0.1), 6);
});

test("Kish: half as many effective cases when half of them weigh nothing, all of them when they weigh the same", () => {
  expect(effectiveNumber([1, 1, 0, 0].map((weight) => ({ weight })))).toBe(2);
  expect(effectiveNumber([0.3, 0.3, 0.3].map((weight) => ({ weight })))).toBeCloseTo(3, 10);
  expect(effectiveNumber([])).toBe(0);
});

test("a case of two years ago counts half, one of today wholly", () => {
  expect(recencyWeight(0)).toBe(1);
  expect(recencyWeight(730.5)).toBeCloseTo(0.5, 10);
  expect(recencyWeight(-3)).toBe(1);
});
