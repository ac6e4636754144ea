// The demo's three years: the same on every machine, and as much as figures and forecasts need.
import { describe, expect, test } from "vitest";
import { historyOf, WHOLE_HISTORY } from "#app/demo/history.ts";
import { PAST_APPLICANTS } from "#app/demo/history-people.ts";
import { isOrgNumber } from "#app/platform/org-number.ts";

const past = historyOf(7, WHOLE_HISTORY);
const decided = past.filter(({ steps }) => steps.some(({ does }) => does === "approve" || does === "refuse"));
const withdrawn = past.filter(({ steps }) => steps.some(({ does }) => does === "withdraw"));

describe("the demo's history", () => {
  test("is drawn by chance that gives the same each time", () => {
    expect(historyOf(7, WHOLE_HISTORY)).toEqual(past);
    expect(historyOf(8, WHOLE_HISTORY)).not.toEqual(past);
  });

  test("has at least 300 requests with an ending and 60 that run, over three years", () => {
    expect(decided.length + withdrawn.length).toBeGreaterThanOrEqual(300);
    expect(past.length - decided.length - withdrawn.length).toBeGreaterThanOrEqual(60);
    expect(past[0]?.daysAgo).toBeGreaterThan(1000);
  });

  test("lets nothing happen after today, and nothing before what it follows from", () => {
    for (const { steps, daysAgo } of past) {
      const days = steps.map(({ day }) => day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(Math.max(0, ...days)).toBeLessThan(daysAgo);
    }
  });

  test("has owners that differ, and a request from each applicant", () => {
    const rate = (owner: string) => {
      const own = decided.filter(({ habits }) => habits.owner === owner);
      return own.filter(({ steps }) => steps.some(({ does }) => does === "approve")).length / own.length;
    };
    expect(rate("kartverket")).toBeGreaterThan(rate("helsedir") + 0.3);
    expect(new Set(past.map(({ applicant }) => applicant)).size).toBe(PAST_APPLICANTS.length);
  });

  test("names applicants by numbers that could be real, from the series of test data", () => {
    for (const { orgNumber } of PAST_APPLICANTS) {
      expect(isOrgNumber(orgNumber)).toBe(true);
      expect(orgNumber.startsWith("3")).toBe(true);
    }
  });
});
