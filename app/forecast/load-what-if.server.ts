// What changes when one asks in another way: all that the past and the law can say, with one read of the groups by key.
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import { answerRuleOf } from "#app/catalogue/road/answer-rule.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { documentRoadOf, type RoadId, roadContextAt, roadOf } from "#app/catalogue/road/road.ts";
import { findExamples } from "#app/published-examples/published-examples.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { findDataset } from "#db/queries/catalogue/datasets.ts";
import { findGroups } from "#db/queries/forecast/forecast.ts";
import { findGoverningPolicy } from "#db/queries/organisations/access-policies.ts";
import type { ShownExample } from "#db/queries/published-examples.ts";
import { mayForetell } from "#workflows/forecast/back-test.ts";
import { DIMENSIONS, FEATURES, featureGroupsOf, featureOf } from "#workflows/forecast/features.ts";
import { type Forecast, forecastFrom } from "#workflows/forecast/forecast.ts";
import { type Belongs, groupsOf } from "#workflows/forecast/groups.ts";
import { oddsOfTen } from "#workflows/forecast/odds-of-ten.ts";
import type { GroupSummary } from "#workflows/forecast/summary.ts";
import { type Effect, type Expected, effectOf, expectedWith, pastOf } from "#workflows/forecast/what-if.ts";
import { ruleAt } from "#workflows/law/find-rule.ts";
import type { Rule } from "#workflows/law/rule.ts";
import { HOUSE_POLICY } from "#workflows/request/memory/access-policy-schema.ts";
import { belongingOf } from "./load-forecast.server.ts";
import type { ReasonId } from "./reasons.ts";
import {
  changedTurns,
  type RequestProfile,
  type RoadToTry,
  readRequestProfile,
  reasonsFor,
  type Standing,
  standingOf,
  type Turn,
  UNSAID,
} from "./request-profile.ts";
import { loadBackTest } from "./run-back-test.server.ts";

/** `tenths`: of ten who ask so, so many get access. */
export type ExpectedOutcome = Expected & { tenths: number };

export interface Side {
  /** Null where too little is known, and where nothing is proven. */
  expected: ExpectedOutcome | null;
  /** False where the back-test does not show that the model predicts (`mayForetell`). */
  proven: boolean;
  standing: Standing;
  /** The provision behind `standing.rule`. */
  law: Pick<Rule, "url" | "checked"> | null;
}

export interface Change {
  turn: Turn;
  from: string;
  to: string;
  /** With this change alone. */
  only: Side;
  /** Endings of those who asked so; null where too few are known, or where another road has a past of its own. */
  past: Pick<Effect, "ended" | "level"> | null;
  timeKnown: boolean;
  reasons: ReasonId[];
}

export interface WhatIf {
  dataset: { id: string; title: DatasetDescription["title"] };
  owner: string;
  roads: RoadToTry[];
  /** False while the back-test does not show that numbers that follow the way of asking are better than one for all. */
  foretells: boolean;
  recorded: RoadId;
  now: RequestProfile;
  other: RequestProfile;
  before: Side;
  after: Side;
  changes: Change[];
  /** Approved requests for the same or similar data. */
  examples: ShownExample[];
  /** Single changes of which something is known, the most promising first. */
  tries: { turn: Turn; to: string; expected: ExpectedOutcome }[];
}

const mostTries = 6;

/** "open": nobody has to be asked. Undefined: no such dataset, or nobody who could be asked for it. */
export async function loadWhatIf(params: URLSearchParams): Promise<WhatIf | "open" | undefined> {
  const row = await findDataset(db(), params.get("dataset") ?? "");
  if (!row?.publisherId || row.goneAt) return undefined;
  const description = row.description as DatasetDescription;
  const law = await loadLaw(sqlClient());
  const today = new Date().toISOString();
  const contextOf = roadContextAt(today, law);
  const lawOf = (id: string) => {
    const { url, checked } = ruleAt(id, today, law);
    return { url, checked };
  };
  const context = contextOf({ gone: false, publisherKind: row.publisherKind });
  const belongs = belongingOf(row, description, context);
  if (belongs === undefined) return "open";
  if (belongs === null) return undefined;
  const recorded = roadOf(description, context);
  const mayAskDocuments = row.publisherKind === "public" && recorded.road !== "documents";
  const roads: RoadToTry[] = mayAskDocuments ? ["recorded", "documents"] : ["recorded"];
  const ways = {
    recorded: { road: recorded, belongs, rule: answerRuleOf(description, context) },
    // The dataset's own past is that of the road it has.
    documents: {
      road: documentRoadOf(description),
      belongs: { ...belongs, datasetId: "", road: "access-silence" },
      rule: "access-silence" as const,
    },
  };
  const possible = (asking: RequestProfile): RequestProfile =>
    mayAskDocuments ? asking : { ...asking, road: "recorded" };
  const now = possible(readRequestProfile(params, "", UNSAID));
  const other = possible(readRequestProfile(params, "to.", now));
  const [summaryOf, set, examples, tested] = await Promise.all([
    summariesOf(roads.map((way) => ways[way].belongs)),
    findGoverningPolicy(db(), row.publisherId, row.id),
    findExamples({ id: row.id, ownerId: row.publisherId }, other),
    loadBackTest(),
  ]);
  const policy = set?.policy ?? HOUSE_POLICY;
  const forecasts = {
    recorded: forecastOn(ways.recorded.belongs, summaryOf),
    documents: forecastOn(ways.documents.belongs, summaryOf),
  };
  const effectIn = (asking: RequestProfile, turn: (typeof DIMENSIONS)[number]) =>
    asking[turn] === ""
      ? null
      : effectOf(pastOf(ways[asking.road].belongs, summaryOf)(featureOf(turn, asking[turn])));
  const sideOf = (asking: RequestProfile): Side => {
    const { road, rule } = ways[asking.road];
    const forecast = forecasts[asking.road];
    const moving = DIMENSIONS.flatMap((turn) => {
      const effect = effectIn(asking, turn);
      return effect ? [{ turn, effect }] : [];
    });
    const proven = mayForetell(
      tested,
      moving.map(({ turn }) => turn),
    );
    return {
      expected:
        forecast && proven
          ? told(
              forecast,
              moving.map(({ effect }) => effect),
            )
          : null,
      proven,
      standing: standingOf(road, rule, asking, policy),
      law: rule && lawOf(rule),
    };
  };
  const changes = changedTurns(now, other).map((turn): Change => {
    const only = { ...now, [turn]: other[turn] };
    const effect = turn === "road" ? null : effectIn(only, turn);
    return {
      turn,
      from: now[turn],
      to: other[turn],
      only: sideOf(only),
      past: effect && { ended: effect.ended, level: effect.level },
      timeKnown: turn === "road" ? forecasts[other.road]?.duration != null : (effect?.time ?? null) !== null,
      reasons: reasonsFor(turn, now[turn], other[turn]),
    };
  });
  return {
    dataset: { id: row.id, title: description.title },
    owner: row.publisherName ?? "",
    roads,
    foretells: mayForetell(tested),
    recorded: recorded.road,
    now,
    other,
    before: sideOf(now),
    after: sideOf(other),
    changes,
    examples,
    tries: triesFrom(now, (asking, turn) => (effectIn(asking, turn) ? sideOf(asking).expected : null)),
  };
}

function triesFrom(
  now: RequestProfile,
  expectedIf: (asking: RequestProfile, turn: (typeof DIMENSIONS)[number]) => ExpectedOutcome | null,
): WhatIf["tries"] {
  return DIMENSIONS.flatMap((turn) =>
    FEATURES[turn]
      .filter((to) => to !== now[turn])
      .flatMap((to) => {
        const expected = expectedIf({ ...now, [turn]: to }, turn);
        return expected ? [{ turn, to, expected }] : [];
      }),
  )
    .sort((a, b) => b.expected.access.probability - a.expected.access.probability)
    .slice(0, mostTries);
}

/** As the page of the dataset rounds it, where nothing is moved. */
function told(forecast: Forecast, effects: readonly Effect[]): ExpectedOutcome {
  const expected = expectedWith(forecast, effects);
  const tenths =
    effects.length === 0 ? oddsOfTen(forecast.odds).access : Math.round(expected.access.probability * 10);
  return { ...expected, tenths };
}

/** Every group that any way of asking on these roads could need. */
async function summariesOf(belongings: readonly Belongs[]): Promise<(key: string) => GroupSummary | null> {
  const features = DIMENSIONS.flatMap((turn) => FEATURES[turn].map((value) => featureOf(turn, value)));
  const keys = belongings.flatMap((belongs) => [
    ...groupsOf(belongs).map(({ key }) => key),
    ...features.flatMap((feature) => featureGroupsOf(belongs, feature).map(({ key }) => key)),
  ]);
  const known = await findGroups(db(), keys);
  return (key) => known.get(key) ?? null;
}

const forecastOn = (belongs: Belongs, summaryOf: (key: string) => GroupSummary | null): Forecast | null =>
  forecastFrom(groupsOf(belongs).map(({ level, key }) => ({ level, summary: summaryOf(key) })));
