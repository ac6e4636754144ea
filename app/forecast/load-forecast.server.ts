// What requests for datasets can expect: one read by key, for one dataset or for a page of them.
import { answerRuleOf } from "#app/cases/answer-rule.ts";
import type { DatasetDescription } from "#app/catalogue/dataset-description.ts";
import { type RoadContext, roadContextAt, roadOf } from "#app/catalogue/road.ts";
import { loadLaw } from "#app/commands/law-settings.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { listRoadFacts } from "#db/queries/datasets.ts";
import { findGroups, findObservation } from "#db/queries/forecast.ts";
import type { AskedBack } from "#workflows/forecast/asked-back.ts";
import { type Forecast, forecastFrom } from "#workflows/forecast/forecast.ts";
import { type Belongs, groupsOf } from "#workflows/forecast/groups.ts";
import { tenthsOf } from "#workflows/forecast/tenths.ts";
import { afterWaiting, type Waited } from "#workflows/forecast/waited.ts";

/** As the observations have it, see db/queries/forecast.ts. */
const noRule = "none";
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
  return belongs && (await loadForecasts([belongs])).get(dataset.id);
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
  for (const [id, forecast] of await loadForecasts(belongings))
    if (forecast)
      outlooks[id] = { tenths: tenthsOf(forecast.odds).access, median: forecast.duration?.median ?? null };
  return outlooks;
}

/** A running case, with the days it has been with others than the applicant; null when too little is known. */
export interface CaseOutlook {
  days: number;
  waited: Waited | "longer";
}

/** Whoever calls has found the case for the reader. */
export async function outlookOfCase(caseId: string, now: Date): Promise<CaseOutlook | null> {
  const seen = await findObservation(db(), caseId);
  if (!seen || seen.outcome !== null) return null;
  const since = seen.ticking ? (now.getTime() - seen.seenAt.getTime()) / DAY_MS : 0;
  const days = Math.floor(seen.days + Math.max(0, since));
  const { datasetId, ownerOrgId: ownerId, sector, road } = seen;
  const forecast = (await loadForecasts([{ datasetId, ownerId, sector, road }])).get(datasetId);
  const waited = forecast && afterWaiting(forecast.curve, days);
  return waited ? { days, waited } : null;
}

/** What an owner usually asks back about, by field of the answers; nothing where too little is known. */
export async function askedBackBy(ownerId: string, rule: string | null): Promise<AskedBack> {
  const groups = groupsOf({ datasetId: "", ownerId, sector: "", road: rule ?? noRule });
  const key = groups.find(({ level }) => level === "owner")?.key ?? "";
  return (await findGroups(db(), [key])).get(key)?.asked ?? {};
}

/** Null where nobody is known to have the data, undefined where nobody has to be asked. */
function belongingOf(
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

async function loadForecasts(belongings: readonly Belongs[]): Promise<Map<string, Forecast | null>> {
  const groups = belongings.map((belongs) => ({ id: belongs.datasetId, groups: groupsOf(belongs) }));
  const keys = new Set(groups.flatMap(({ groups }) => groups.map(({ key }) => key)));
  const known = await findGroups(db(), [...keys]);
  return new Map(
    groups.map(({ id, groups }) => [
      id,
      forecastFrom(groups.map(({ level, key }) => ({ level, summary: known.get(key) ?? null }))),
    ]),
  );
}
