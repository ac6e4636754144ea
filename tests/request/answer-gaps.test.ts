// Which gaps a request is shown: by the road it takes, and never about what it has said.
import { describe, expect, test } from "vitest";
import type { PaperId, RoadId } from "#app/catalogue/road/road.ts";
import { type GapId, gapsOf } from "#app/request/form/answer-gaps.ts";
import { answers } from "#tests/cases/samples.ts";

const whole = {
  ...answers,
  purposeKind: "insight",
  extent: "some",
  area: "region",
  personalData: "direct",
  legalBasis: "public-task",
  legalBasisDetail: "Barnehagelova § 16",
  safeguards: "Kryptert i Norge.",
};
const lacks = (typed: Record<string, string>, road: RoadId, ...papers: PaperId[]): GapId[] =>
  gapsOf({ ...whole, ...typed }, { road, papers }).map(({ id }) => id);

describe("A request lacks", () => {
  test("nothing when it has said all that its road asks for", () => {
    for (const road of ["registration", "protected-reuse", "consent", "documents"] as const)
      expect(lacks({}, road, "own-legal-basis", "data-protection", "recorded-basis")).toEqual([]);
  });

  test.each<[string, Record<string, string>, RoadId, PaperId[], GapId[]]>([
    [
      "the law it relies on",
      { legalBasisDetail: " " },
      "registration",
      ["own-legal-basis"],
      ["basis-detail"],
    ],
    [
      "how it meets the recorded law",
      { legalBasisDetail: "" },
      "sector-law",
      ["recorded-basis"],
      ["recorded-basis"],
    ],
    ["a basis for personal data", { legalBasis: "none-needed" }, "registration", [], ["basis-for-personal"]],
    [
      "certainty of its basis",
      { legalBasis: "unsure" },
      "registration",
      ["own-legal-basis"],
      ["basis-unsure"],
    ],
    [
      "words for the question",
      { legalBasis: "consent", legalBasisDetail: "" },
      "registration",
      [],
      ["consent-words"],
    ],
    ["care for personal data", { safeguards: "" }, "registration", [], ["safeguards-personal"]],
    [
      "care for protected data",
      { safeguards: "", personalData: "none" },
      "protected-reuse",
      [],
      ["safeguards-protected"],
    ],
    ["sense: totals with names", { extent: "totals" }, "registration", [], ["totals-with-names"]],
    [
      "what can be chosen",
      { purposeKind: "", extent: "", area: "" },
      "documents",
      [],
      ["purpose-kind", "extent", "area"],
    ],
  ])("%s", (_, typed, road, papers, gaps) => {
    expect(lacks(typed, road, ...papers)).toEqual(gaps);
  });

  test("no data-protection paper for totals without persons, and no safeguards for documents", () => {
    const bare = { safeguards: "", personalData: "none" };
    expect(lacks({ ...bare, extent: "totals" }, "registration", "data-protection")).toEqual([]);
    expect(lacks(bare, "documents", "purpose")).toEqual([]);
  });
});
