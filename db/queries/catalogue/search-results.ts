// Runs a search and fetches what a list of hits shows of each dataset.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { facetsOfHits, pageOfHits, type SearchQuery, searchLimits, textArray } from "./search.ts";

export interface DatasetListItem {
  id: string;
  /** As published, per language; `und` where the catalogue does not say. */
  title: Record<string, string>;
  /** The first 400 characters. */
  excerpt: Record<string, string>;
  publisherId: string | null;
  publisherName: string | null;
  accessRight: "PUBLIC" | "RESTRICTED" | "NON_PUBLIC" | "UNKNOWN";
  open: boolean;
  themes: string[];
  formats: string[];
  modified: string | null;
  firstSeenAt: string;
}

export interface FacetValue {
  value: string;
  /** Publishers have a name of their own; other labels are texts. */
  name?: string | undefined;
  count: number;
}

export interface Facets {
  publisher: FacetValue[];
  theme: FacetValue[];
  accessRight: FacetValue[];
  format: FacetValue[];
  open: FacetValue[];
}

export interface SearchResult {
  items: DatasetListItem[];
  /** At most `searchLimits.counted`; `more` when there are more. */
  total: number;
  more: boolean;
  facets: Facets;
  /** Facets are over the first 5,000 hits only. */
  facetsCut: boolean;
}

export async function searchDatasets(executor: Executor, query: SearchQuery): Promise<SearchResult> {
  const [ids, { total, facets }] = await Promise.all([
    executor.execute<{ id: string }>(pageOfHits(query)),
    readFacets(executor, query),
  ]);
  const items = await listDatasetItems(
    executor,
    ids.map(({ id }) => id),
  );
  const { counted, faceted } = searchLimits;
  return {
    items,
    total: Math.min(total, counted),
    more: total > counted,
    facets,
    facetsCut: total >= faceted,
  };
}

async function readFacets(
  executor: Executor,
  query: SearchQuery,
): Promise<{ total: number; facets: Facets }> {
  const rows = await executor.execute<{ kind: keyof Facets | "total"; value: string; count: number }>(
    facetsOfHits(query),
  );
  const facets: Facets = { publisher: [], theme: [], accessRight: [], format: [], open: [] };
  let total = 0;
  for (const { kind, value, count } of rows) {
    if (kind === "total") total = count;
    else if (count > 0) facets[kind].push({ value, count });
  }
  const names = await executor.execute<{ id: string; name: string }>(
    sql`select id, name from organisations where id = any(${textArray(facets.publisher.map((p) => p.value))}::uuid[])`,
  );
  const nameOf = new Map([...names].map(({ id, name }) => [id, name]));
  for (const publisher of facets.publisher) publisher.name = nameOf.get(publisher.value) ?? publisher.value;
  return { total, facets };
}

/** Drizzle's client hands jsonb out as text. */
export function asJson<T>(value: T): T {
  return typeof value === "string" ? (JSON.parse(value) as T) : value;
}

/** In the order of the ids; those that are not there are left out. At most 100. */
export async function listDatasetItems(
  executor: Executor,
  ids: readonly string[],
): Promise<DatasetListItem[]> {
  if (ids.length === 0) return [];
  const excerpt = (language: string) => sql`left(d.description -> 'description' ->> ${language}::text, 400)`;
  const rows = await executor.execute<DatasetListItem & Record<string, unknown>>(sql`
    select d.id, d.description -> 'title' as title,
      jsonb_strip_nulls(jsonb_build_object('nb', ${excerpt("nb")}, 'nn', ${excerpt("nn")}, 'en', ${excerpt("en")}, 'und', ${excerpt("und")})) as excerpt,
      d.publisher_id as "publisherId", o.name as "publisherName", d.access_right as "accessRight", d.open,
      d.themes, d.formats, d.description ->> 'modified' as modified, d.first_seen_at as "firstSeenAt"
    from datasets d left join organisations o on o.id = d.publisher_id
    where d.id = any(${textArray(ids.slice(0, 100))}::uuid[])`);
  const byId = new Map(
    [...rows].map((row) => [row.id, { ...row, title: asJson(row.title), excerpt: asJson(row.excerpt) }]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** For a filter whose publisher has no hit, or is none. */
export async function findPublisherName(executor: Executor, id: string): Promise<string | null> {
  const [row] = await executor.execute<{ name: string }>(
    sql`select name from organisations where id = ${id}::uuid`,
  );
  return row?.name ?? null;
}
