// What requests for datasets can expect: one read by key, for one dataset or for a page of them.
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import { answerRuleOf } from "#app/catalogue/road/answer-rule.ts";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";
import { type RoadContext, roadContextAt, roadOf } from "#app/catalogue/road/road.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { listRoadFacts } from "#db/queries/catalogue/datasets.ts";
import { findGroups, listRunning } from "#db/queries/forecast/forecast.ts";
import type { AskedBack } from "#workflows/forecast/asked-back.ts";
import { type Forecast, forecastFrom } from "#workflows/forecast/forecast.ts";
import { type Belongs, groupsOf } from "#workflows/forecast/groups.ts";
import { oddsOfTen } from "#workflows/forecast/odds-of-ten.ts";
import { type RemainingTime, remainingTime } from "#workflows/forecast/remaining-time.ts";

/** As the observations have it, see db/queries/forecast/forecast.ts. */
export const noRule = "none";
const DAY_MS = 86_400_000;

/** A forecast in one line. */
export interface Outlook {
  /** Of ten requests, so many get access. */
  tenths: number;
  /** Days until half have an answer; null where too few have one. */
  median: number | null;
}

/**
 * Undefined where nobody has to be asked, so that nothing has to be expected; null where too little is known, or nobody
 * is known to have the data.
 */
export async function forecastOf(
  dataset: { id: string; publisherId: string | null },
  description: DatasetDescription,
  context: RoadContext,
): Promise<Forecast | null | undefined> {
  const belongs = belongingOf(dataset, description, context);
  return belongs && (await loadForecasts([belongs])).get(belongs);
}

/** For those of a list of datasets that have to be asked for and of which enough is known. */
export async function outlooksOf(ids: readonly string[]): Promise<Record<string, Outlook>> {
  const [facts, law] = await Promise.all([listRoadFacts(db(), ids), loadLaw(sqlClient())]);
  const contextOf = roadContextAt(new Date().toISOString(), law);
  const belongings = facts.flatMap((fact) => {
    const context = contextOf({ gone: false, publisherKind: fact.publisherKind });
    return belongingOf(fact, fact.description as DatasetDescription, context) ?? [];
  });
  const outlooks: Record<string, Outlook> = {};
  for (const [{ datasetId: id }, forecast] of await loadForecasts(belongings))
    if (forecast)
      outlooks[id] = { tenths: oddsOfTen(forecast.odds).access, median: forecast.duration?.median ?? null };
  return outlooks;
}

/** A running case, with the days it has been with others than the applicant; null when too little is known. */
export interface CaseOutlook {
  days: number;
  waited: RemainingTime | "longer";
  /**
   * What a week less of waiting was worth, from the same curve; null where it cannot be computed, as for a request that was
   * sent since. So it says what waiting has changed, not what other cases have.
   */
  weekAgo: RemainingTime | "longer" | null;
}

const WEEK_DAYS = 7;

/** Callers have checked that the reader may see the case. */
export const outlookOfCase = async (caseId: string, now: Date): Promise<CaseOutlook | null> =>
  (await outlooksOfCases([caseId], now)).get(caseId) ?? null;

/** For a page of cases: two reads by key, however many they are. Callers have checked that the reader may see them. */
export async function outlooksOfCases(
  caseIds: readonly string[],
  now: Date,
): Promise<Map<string, CaseOutlook>> {
  const since = new Date(now.getTime() - WEEK_DAYS * DAY_MS);
  const rows = await listRunning(db(), caseIds, since, now);
  const running = rows.map(({ ownerOrgId: ownerId, ...seen }) => ({ ...seen, ownerId }));
  const forecasts = await loadForecasts(running);
  return new Map(
    running.flatMap((seen) => {
      const curve = forecasts.get(seen)?.curve;
      const days = Math.floor(seen.days);
      const waited = curve && remainingTime(curve, days);
      if (!waited) return [];
      const then = seen.lately === null ? null : Math.floor(seen.days - seen.lately);
      const weekAgo = then === null ? null : remainingTime(curve, Math.max(0, then));
      return [[seen.caseId, { days, waited, weekAgo }] as const];
    }),
  );
}

/** What an owner usually asks back about, by field of the answers; nothing where too little is known. */
export async function askedBackBy(ownerId: string, rule: string | null): Promise<AskedBack> {
  const groups = groupsOf({ datasetId: "", ownerId, sector: "", road: rule ?? noRule });
  const key = groups.find(({ level }) => level === "owner")?.key ?? "";
  return (await findGroups(db(), [key])).get(key)?.asked ?? {};
}

/** Null where nobody is known to have the data, undefined where nobody has to be asked. */
export function belongingOf(
  { id, publisherId }: { id: string; publisherId: string | null },
  description: DatasetDescription,
  context: RoadContext,
): Belongs | null | undefined {
  const { authority, road } = roadOf(description, context);
  if (authority === null || road === "demand") return undefined;
  if (!publisherId || !context.publisherKind) return null;
  return {
    datasetId: id,
    ownerId: publisherId,
    sector: context.publisherKind,
    road: answerRuleOf(description, context) ?? noRule,
  };
}

/** For each of them as it was given; one read, however many. */
async function loadForecasts<T extends Belongs>(belongings: readonly T[]): Promise<Map<T, Forecast | null>> {
  const groups = belongings.map((belongs) => ({ belongs, groups: groupsOf(belongs) }));
  const keys = new Set(groups.flatMap(({ groups }) => groups.map(({ key }) => key)));
  const known = await findGroups(db(), [...keys]);
  return new Map(
    groups.map(({ belongs, groups }) => [
      belongs,
      forecastFrom(groups.map(({ level, key }) => ({ level, summary: known.get(key) ?? null }))),
    ]),
  );
}
