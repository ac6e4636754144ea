// Beginning from an earlier request: from which, when, and which of its answers still fit the form of today.
import { describe, expect, test } from "vitest";
import { answers } from "#tests/cases/samples.ts";
import { beginningsFrom, fitAnswers, startingAnswers } from "#workflows/request/earlier.ts";

const decision = { accessUntil: "2027-06-30" } as never;
const asked = { answers: answers as never, openData: null, decision: null };
const granted = { ...asked, decision };

describe("what may be begun", () => {
  test.each(["refused", "closed", "withdrawn", "revoked", "assessing", "suspended"])(
    "from a request that is %s: the same once more, no renewal",
    (state) => {
      expect(beginningsFrom(granted, state, "2027-06-01T08:00:00.000Z")).toEqual([
        { how: "copy-as-new", from: null },
      ]);
    },
  );

  test("nothing from what was never sent, and nothing from open data", () => {
    expect(beginningsFrom({ ...asked, answers: null }, "discarded", "2027-06-01T08:00:00.000Z")).toEqual([]);
    expect(beginningsFrom({ ...asked, openData: {} as never }, "active", "2027-06-01T08:00:00.000Z")).toEqual(
      [],
    );
  });

  test("a renewal from half a year before the access ends, and after it has ended", () => {
    const renewal = (state: string, now: string) =>
      beginningsFrom(granted, state, now).find((b) => b.how === "renew");
    expect(renewal("active", "2026-12-31T23:59:59.000Z")?.from).toBe("2027-01-01T00:00:00.000Z");
    expect(renewal("active", "2027-01-01T00:00:00.000Z")?.from).toBeNull();
    expect(renewal("ended", "2028-01-01T00:00:00.000Z")?.from).toBeNull();
  });
});

describe("which answers come along", () => {
  test("all that fit, and never the period", () => {
    const { values, unfit, gone } = fitAnswers(answers);
    expect(values.purpose).toBe(answers.purpose);
    expect(values).not.toHaveProperty("periodFrom");
    expect(values).not.toHaveProperty("periodTo");
    expect([unfit, gone]).toEqual([[], []]);
  });

  test("what the form of today no longer asks, or no longer takes, is named with what was said", () => {
    const then = { ...answers, projectName: "Aurora", legalBasis: "royal-favour", purpose: "Short" };
    const { values, unfit, gone } = fitAnswers(then);
    expect(gone).toEqual([{ name: "projectName", was: "Aurora" }]);
    expect(unfit).toEqual([
      { field: "purpose", was: "Short" },
      { field: "legalBasis", was: "royal-favour" },
    ]);
    // A text can be corrected where it stands; a choice that is gone can only be made anew.
    expect(values.purpose).toBe("Short");
    expect(values).not.toHaveProperty("legalBasis");
  });

  test("a renewal begins the day after the access that it renews ends, across the end of a year", () => {
    const until = "2027-12-31";
    expect(startingAnswers({ answers, how: "renew", until }).periodFrom).toBe("2028-01-01");
    expect(startingAnswers({ answers, how: "copy-as-new", until }).periodFrom).toBeUndefined();
  });
});
