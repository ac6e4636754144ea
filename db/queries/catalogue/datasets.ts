// One dataset and what the catalogue knows around it: history, findings, others like it. Open to everybody.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { textArray } from "./search.ts";
import { asJson, type DatasetListItem, listDatasetItems } from "./search-results.ts";

export interface DatasetRow {
  id: string;
  uri: string;
  /** A DatasetDescription of app/catalogue. */
  description: unknown;
  open: boolean;
  publisherId: string | null;
  publisherName: string | null;
  publisherKind: "public" | "private" | "resource-centre" | null;
  /** A person of the publisher uses the service. */
  publisherActive: boolean;
  sourceId: string;
  sourceName: string;
  firstSeenAt: string;
  updatedAt: string;
  goneAt: string | null;
  demo: boolean;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Also one that is gone from its source. Undefined for an id that is none. */
export async function findDataset(executor: Executor, id: string): Promise<DatasetRow | undefined> {
  if (!uuid.test(id)) return undefined;
  const [row] = await executor.execute<DatasetRow & Record<string, unknown>>(sql`
    select d.id, d.uri, d.description, d.open, d.publisher_id as "publisherId", o.name as "publisherName",
      o.kind as "publisherKind", coalesce(o.active, false) as "publisherActive", d.source_id as "sourceId", s.name as "sourceName",
      d.first_seen_at as "firstSeenAt", d.updated_at as "updatedAt", d.gone_at as "goneAt", d.demo
    from datasets d join sources s on s.id = d.source_id left join organisations o on o.id = d.publisher_id
    where d.id = ${id}::uuid`);
  return row && { ...row, description: asJson(row.description) };
}

/** What the roads to some datasets are read from; those that are gone are left out. */
export async function listRoadFacts(executor: Executor, ids: readonly string[]): Promise<RoadFacts[]> {
  if (ids.length === 0) return [];
  const rows = await executor.execute<RoadFacts & Record<string, unknown>>(sql`
    select d.id, d.description, d.publisher_id as "publisherId", o.kind as "publisherKind"
    from datasets d left join organisations o on o.id = d.publisher_id
    where d.id in ${[...ids]} and d.gone_at is null`);
  return rows.map((row) => ({ ...row, description: asJson(row.description) }));
}
export type RoadFacts = Pick<DatasetRow, "id" | "description" | "publisherId" | "publisherKind">;

export interface DatasetChange {
  change: "added" | "changed" | "gone" | "returned";
  /** Fields of the description. */
  fields: string[];
  at: string;
  sourceName: string;
}

/** Newest first, at most 20. */
export async function listDatasetHistory(executor: Executor, datasetId: string): Promise<DatasetChange[]> {
  const rows = await executor.execute<DatasetChange & Record<string, unknown>>(sql`
    select h.change, h.fields, h.at, s.name as "sourceName" from dataset_history h
    join harvests v on v.id = h.harvest_id join sources s on s.id = v.source_id
    where h.dataset_id = ${datasetId}::uuid order by h.at desc, h.id desc limit 20`);
  return [...rows];
}

export interface DatasetFinding {
  code: string;
  severity: string;
  property?: string | undefined;
  value?: string | undefined;
}

/** What the last harvest of the dataset's source found wrong with it, at most 30. */
export async function listDatasetFindings(
  executor: Executor,
  dataset: Pick<DatasetRow, "uri" | "sourceId">,
): Promise<DatasetFinding[]> {
  const rows = await executor.execute<{ finding: DatasetFinding }>(sql`
    select finding from (
      select findings from harvests where source_id = ${dataset.sourceId}::uuid order by at desc limit 1
    ) as last, jsonb_array_elements(last.findings) as finding
    where finding ->> 'datasetUri' = ${dataset.uri} limit 30`);
  return [...rows].map(({ finding }) => asJson(finding));
}

/**
 * Others of the same publisher or theme, those that share most words of the title first; at most `limit`. Looks at the
 * hundred most popular of each.
 */
export async function listSimilarDatasets(
  executor: Executor,
  dataset: {
    id: string;
    publisherId: string | null;
    themes: readonly string[];
    titleWords: readonly string[];
  },
  limit = 4,
): Promise<DatasetListItem[]> {
  const rows = await executor.execute<{ id: string }>(sql`
    with same_publisher as (
      select id, popularity, search from datasets
      where gone_at is null and publisher_id = ${dataset.publisherId}::uuid
      order by popularity desc nulls last, id limit 100
    ), same_theme as (
      select id, popularity, search from datasets where gone_at is null and themes && ${textArray(dataset.themes)}
      order by popularity desc nulls last, id limit 100
    ), near as (
      select id, max(popularity) as popularity, count(*) as shared, max((
        select count(*) from unnest(${textArray(dataset.titleWords.slice(0, 8))}) as word
        where search @@ search_query(array[word], false)
      )) as words
      from (select * from same_publisher union all select * from same_theme) as both_kinds
      where id <> ${dataset.id}::uuid group by id
    )
    select id from near order by words desc, shared desc, popularity desc, id limit ${limit}`);
  return listDatasetItems(
    executor,
    [...rows].map(({ id }) => id),
  );
}
