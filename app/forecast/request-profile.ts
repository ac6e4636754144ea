// One profile of a request for a dataset, and what it has to pass: papers, approvals, deadlines, and the reasons.
import type { PaperId, Road } from "#app/catalogue/road/road.ts";
import { DIMENSIONS, type Dimension, FEATURES } from "#workflows/forecast/features.ts";
import type { AnswerRule } from "#workflows/request/answer-time.ts";
import type { AccessPolicy } from "#workflows/request/memory/access-policy-schema.ts";
import type { ReasonId } from "./reasons.ts";

/** The road that the catalogue leads to, or the one that is open beside it at a public body. */
export const ROADS_TO_TRY = ["recorded", "documents"] as const;
export type RoadToTry = (typeof ROADS_TO_TRY)[number];

export type Turn = Dimension | "road";
export const TURNS: readonly Turn[] = [...DIMENSIONS, "road"];

/** Each value is one of `valuesOf`, or "" where it is not said. */
export type RequestProfile = Record<Dimension, string> & { road: RoadToTry };

export const valuesOf = (turn: Turn): readonly string[] => (turn === "road" ? ROADS_TO_TRY : FEATURES[turn]);

/** What an address says; anything else is left unsaid. @param prefix before each name */
export function readRequestProfile(
  params: URLSearchParams,
  prefix: string,
  unsaid: RequestProfile,
): RequestProfile {
  const read = (turn: Turn) => {
    const said = params.get(`${prefix}${turn}`) ?? "";
    return valuesOf(turn).includes(said) ? said : unsaid[turn];
  };
  return Object.fromEntries(TURNS.map((turn) => [turn, read(turn)])) as RequestProfile;
}

export const UNSAID: RequestProfile = {
  purposeKind: "",
  extent: "",
  area: "",
  consent: "",
  road: "recorded",
};

/** The answers of a request that is being written, as far as they are choices: nothing that anybody has typed. */
export const requestProfileOf = (typed: Readonly<Record<string, string | undefined>>): RequestProfile =>
  readRequestProfile(
    new URLSearchParams({
      purposeKind: typed.purposeKind ?? "",
      extent: typed.extent ?? "",
      area: typed.area ?? "",
      consent: typed.legalBasis ? (typed.legalBasis === "consent" ? "yes" : "no") : "",
    }),
    "",
    UNSAID,
  );

export function whatIfHref(datasetId: string, now: RequestProfile, then: RequestProfile = now): string {
  const params = new URLSearchParams({ dataset: datasetId });
  for (const turn of TURNS) {
    if (now[turn] !== UNSAID[turn]) params.set(turn, now[turn]);
    if (then[turn] !== now[turn]) params.set(`to.${turn}`, then[turn]);
  }
  return `/what-if?${params}`;
}

export const changedTurns = (now: RequestProfile, then: RequestProfile): Turn[] =>
  TURNS.filter((turn) => now[turn] !== then[turn]);

export type ApprovalKind = "owner" | "subjects" | "legal-question" | "agreement" | "maybe-agreement";

export interface Standing {
  papers: PaperId[];
  approvals: ApprovalKind[];
  /** By how many people of the owner, in how many stages. */
  people: number;
  stages: number;
  /** By which rule the owner answers; null where no law sets a time. */
  rule: AnswerRule | null;
  /** Those whom the data concern answer in their own time. */
  subjects: boolean;
}

/**
 * What the road, the owner's policy and the way of asking lead to together. Statistics without single rows are no personal
 * data where nobody can be recognised (GDPR recital 26, fvl. § 13 a no. 2, unchecked), so that paper falls away; consent is
 * its own basis (GDPR art. 6(1)(a)) and has to be asked for in words.
 */
export function standingOf(
  road: Road,
  rule: AnswerRule | null,
  asking: RequestProfile,
  policy: Pick<AccessPolicy, "stages" | "agreement">,
): Standing {
  const subjects = asking.consent === "yes" || road.road === "consent";
  const papers = new Set(road.papers);
  if (subjects) {
    papers.delete("own-legal-basis");
    papers.add("consent-text").add("data-protection");
  }
  if (asking.extent === "totals") papers.delete("data-protection");
  const terms = road.steps.includes("agree-terms");
  const byDecision = policy.agreement === "by-decision" && terms;
  const approvals: ApprovalKind[] = [
    ...(road.steps.includes("centre-answers") ? (["legal-question"] as const) : []),
    ...(subjects ? (["subjects"] as const) : []),
    "owner",
    ...(policy.agreement === "always" && road.road !== "documents" ? (["agreement"] as const) : []),
    ...(byDecision ? (["maybe-agreement"] as const) : []),
  ];
  return {
    papers: [...papers],
    approvals,
    people: policy.stages.reduce((sum, { needed }) => sum + needed, 0),
    stages: policy.stages.length,
    rule,
    subjects,
  };
}

const WIDTH: Readonly<Record<string, number>> = { "": 3, country: 3, region: 2, places: 1 };

/** Why one change moves what it moves. */
export function reasonsFor(turn: Turn, from: string, to: string): ReasonId[] {
  switch (turn) {
    case "purposeKind":
      return to === "research" || to === "public-task" ? [to] : ["purpose-alone"];
    case "extent":
      return to === "totals" ? ["totals"] : [to === "some" ? "fewer-fields" : "all-fields"];
    case "area":
      return [(WIDTH[to] ?? 3) < (WIDTH[from] ?? 3) ? "smaller-area" : "larger-area"];
    case "consent":
      return to === "yes" ? ["subjects-first", "consent-lifts"] : ["no-consent"];
    case "road":
      return to === "documents" ? ["documents", "documents-secret"] : ["recorded"];
  }
}
