// What an owner usually asks about, counted by hand.
import { expect, test } from "vitest";
import { askedBack } from "#workflows/forecast/asked-back.ts";
import type { Outcome } from "#workflows/forecast/observation.ts";

const one = (asked: string[], weight = 1, outcome: Outcome | null = "access") => ({
  days: 9,
  outcome,
  weight,
  asked,
});

test("a field is named with its share of the cases that have ended, recent ones counting more", () => {
  const past = [one(["purpose"]), one(["purpose", "use"], 0.5), one([]), one([], 0.5), one([])];
  const habits = askedBack([...past, one(["purpose"], 1, null)]);
  expect(habits.purpose).toBeCloseTo(1.5 / 4);
  expect(habits.use).toBeCloseTo(0.5 / 4);
});

test("few cases are no habit, nor is what happens once in a while", () => {
  expect(askedBack([one(["use"]), one(["use"]), one(["use"]), one(["use"])])).toEqual({});
  expect(askedBack([one(["use"]), ...Array.from({ length: 19 }, () => one([]))])).toEqual({});
});
