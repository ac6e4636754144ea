// What a request for a dataset can expect: one read by key.
import { answerRuleOf } from "#app/cases/answer-rule.ts";
import type { DatasetDescription } from "#app/catalogue/dataset-description.ts";
import type { RoadContext } from "#app/catalogue/road.ts";
import { db } from "#db/client.server.ts";
import { findGroups } from "#db/queries/forecast.ts";
import { type Forecast, forecastFrom } from "#workflows/forecast/forecast.ts";
import { type Belongs, groupsOf } from "#workflows/forecast/groups.ts";

/** Null where too little is known, or nobody is known to have the data. */
export async function forecastOf(
  { id, publisherId }: { id: string; publisherId: string | null },
  dataset: DatasetDescription,
  context: RoadContext,
): Promise<Forecast | null> {
  if (!publisherId || !context.publisherKind) return null;
  return loadForecast({
    datasetId: id,
    ownerId: publisherId,
    sector: context.publisherKind,
    road: answerRuleOf(dataset, context) ?? "none",
  });
}

async function loadForecast(belongs: Belongs): Promise<Forecast | null> {
  const groups = groupsOf(belongs);
  const known = await findGroups(
    db(),
    groups.map(({ key }) => key),
  );
  return forecastFrom(groups.map(({ level, key }) => ({ level, summary: known.get(key) ?? null })));
}
