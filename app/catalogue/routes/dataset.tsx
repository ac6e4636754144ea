// A dataset: can I use it, and how do I get it? One that is gone from its source is still shown, since requests point at it.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { loadLaw } from "#app/cases/execute/law-settings.server.ts";
import { DatasetPage } from "#app/catalogue/dataset/dataset-page.tsx";
import { type DatasetDescription, textIn } from "#app/catalogue/road/dataset-description.ts";
import { roadContextAt, roadOf } from "#app/catalogue/road/road.ts";
import { wordsOf } from "#app/catalogue/search/search-params.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { forecastOf } from "#app/forecast/load-forecast.server.ts";
import { findExamples } from "#app/published-examples/published-examples.server.ts";
import { localeOfMatches, titleMeta } from "#app/ui/title-meta.ts";
import { db, sqlClient } from "#db/client.server.ts";
import {
  findDataset,
  listDatasetFindings,
  listDatasetHistory,
  listSimilarDatasets,
} from "#db/queries/catalogue/datasets.ts";
import { listDemandsForDataset } from "#db/queries/demand.ts";
import { ruleAt } from "#workflows/law/find-rule.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleMeta(
    matches,
    catalogueTexts,
    (catalogue) => (data && textIn(data.dataset.title, localeOfMatches(matches))) || catalogue.search.noTitle,
  );

export async function loader({ params }: LoaderFunctionArgs) {
  const row = await findDataset(db(), params.id ?? "");
  if (!row) throw notFound();
  const dataset = row.description as DatasetDescription;
  const [law, history, findings, similar, demands] = await Promise.all([
    loadLaw(sqlClient()),
    listDatasetHistory(db(), row.id),
    row.goneAt ? [] : listDatasetFindings(db(), row),
    listSimilarDatasets(db(), {
      id: row.id,
      publisherId: row.publisherId,
      themes: dataset.themes,
      titleWords: wordsOf(Object.values(dataset.title)[0] ?? ""),
    }),
    listDemandsForDataset(db(), row.id),
  ]);
  const now = new Date().toISOString();
  const context = roadContextAt(now, law)({ gone: row.goneAt !== null, publisherKind: row.publisherKind });
  const road = roadOf(dataset, context);
  const forecast = await forecastOf(row, dataset, context);
  const examples =
    row.publisherId && road.authority !== null && !row.goneAt
      ? await findExamples({ id: row.id, ownerId: row.publisherId })
      : [];
  return {
    id: row.id,
    examples,
    dataset,
    open: row.open,
    publisher: row.publisherId && row.publisherName ? { id: row.publisherId, name: row.publisherName } : null,
    gone: row.goneAt ? { at: row.goneAt, source: row.sourceName } : null,
    history,
    findings,
    similar,
    demands,
    road,
    forecast,
    rule: road.clockRule ? ruleAt(road.clockRule, now, law) : null,
  };
}

export default function DatasetRoute() {
  const data = useLoaderData<typeof loader>();
  // What Remix says a loader gives is the same shape spelled out; the description keeps its own name.
  return <DatasetPage {...data} dataset={data.dataset as DatasetDescription} />;
}
