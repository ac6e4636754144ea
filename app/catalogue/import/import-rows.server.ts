// The rows of a harvest, written some hundred at a time: a statement per dataset would cost more than reading the file.
import { sql } from "drizzle-orm";
import { type DatasetDescription, isOpen, textIn } from "#app/catalogue/road/dataset-description.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import type { Executor } from "#db/client.server.ts";
import { diffDescriptions } from "./diff-descriptions.ts";
import type { Finding } from "./findings.ts";
import { type PublisherIds, publisherKey } from "./import-publishers.server.ts";
import { jsonParameter } from "./json-parameter.ts";
import type { HarvestPlan, KnownDataset, PlannedDataset } from "./plan-harvest.ts";
import { popularityOf } from "./popularity.ts";
import { searchTexts } from "./search-texts.ts";

export interface Progress {
  step: "reading" | "writing";
  done: number;
  total: number;
}
export interface HarvestCounts {
  datasets: number;
  added: number;
  changed: number;
  gone: number;
  unchanged: number;
}
export interface WriteContext {
  sourceId: string;
  harvestId: string;
  /** ISO 8601. */
  at: string;
  publishers: PublisherIds;
  demo: boolean;
}

const batch = 500;

export function countHarvest(plan: HarvestPlan): HarvestCounts {
  const added = plan.added.length + plan.returned.length;
  const [changed, unchanged] = [plan.changed.length, plan.unchanged.length];
  return { datasets: added + changed + unchanged, added, changed, gone: plan.gone.length, unchanged };
}

export async function writeHarvest(
  tx: Executor,
  row: HarvestCounts & {
    id: string;
    sourceId: string;
    fileName: string;
    format: string;
    at: string;
    importedBy: string | null;
    findings: Finding[];
  },
): Promise<void> {
  await tx.execute(sql`
    insert into harvests (id, source_id, file_name, format, at, imported_by, datasets, added, changed, gone, unchanged, findings)
    values (${row.id}, ${row.sourceId}, ${row.fileName}, ${row.format}, ${row.at}, ${row.importedBy}, ${row.datasets}, ${row.added},
      ${row.changed}, ${row.gone}, ${row.unchanged}, ${jsonParameter(row.findings)}::jsonb)`);
}

/** Added, returned and changed datasets, with their history. */
export async function writeDatasets(
  tx: Executor,
  plan: HarvestPlan,
  context: WriteContext,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const work: { planned: PlannedDataset; change: "added" | "returned" | "changed" }[] = [
    ...plan.added.map((planned) => ({ planned, change: "added" as const })),
    ...plan.returned.map((planned) => ({ planned, change: "returned" as const })),
    ...plan.changed.map((planned) => ({ planned, change: "changed" as const })),
  ];
  onProgress?.({ step: "writing", done: 0, total: work.length });
  for (let start = 0; start < work.length; start += batch) {
    const part = work.slice(start, start + batch);
    const before = await descriptionsOf(
      tx,
      part.map(({ planned }) => planned.known?.id).filter((id) => id !== undefined),
    );
    const rows = part.map(({ planned, change }) => {
      const old = planned.known ? before.get(planned.known.id) : undefined;
      const fields = old ? diffDescriptions(old, planned.dataset) : [];
      return { ...rowOf(planned, context), change, fields };
    });
    await writeBatch(tx, rows, context);
    onProgress?.({ step: "writing", done: Math.min(start + batch, work.length), total: work.length });
  }
}

async function descriptionsOf(tx: Executor, ids: string[]): Promise<Map<string, DatasetDescription>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.execute<{ id: string; description: DatasetDescription }>(sql`
    select id, description from datasets where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`);
  return new Map([...rows].map((row) => [row.id, asObject(row.description)]));
}

/** Drizzle's client hands jsonb out as text. */
function asObject(value: DatasetDescription | string): DatasetDescription {
  return typeof value === "string" ? (JSON.parse(value) as DatasetDescription) : value;
}

function rowOf({ dataset, hash, known }: PlannedDataset, context: WriteContext) {
  return {
    id: known?.id ?? uuidFromName(`dataset:${dataset.uri}`),
    uri: dataset.uri,
    publisher: dataset.publisher ? (context.publishers.get(publisherKey(dataset.publisher)) ?? null) : null,
    description: dataset,
    hash,
    title: {
      nb: textIn(dataset.title, "nb"),
      nn: textIn(dataset.title, "nn"),
      en: textIn(dataset.title, "en"),
    },
    right: dataset.accessRight,
    open: isOpen(dataset),
    themes: dataset.themes,
    formats: [...new Set(dataset.distributions.flatMap((distribution) => distribution.formats))].sort(),
    issued: timestampOf(dataset.issued),
    modified: timestampOf(dataset.modified),
    popularity: popularityOf(dataset),
    search: searchTexts(dataset),
  };
}

/** A date as published may be a year or lack its zone; the column wants a moment. */
function timestampOf(published: string | null): string | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  const date = new Date(time);
  return Number.isNaN(time) || date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999
    ? null
    : date.toISOString();
}

async function writeBatch(tx: Executor, rows: object[], context: WriteContext): Promise<void> {
  const { sourceId, harvestId, at, demo } = context;
  const rowsAsJson = jsonParameter(rows);
  await tx.execute(sql`
    insert into datasets as d (id, uri, source_id, publisher_id, description, content_hash, title, access_right, open, themes, formats,
      issued, modified, popularity, search, first_seen_at, updated_at, gone_at, demo)
    select r.id, r.uri, ${sourceId}::uuid, r.publisher, r.description, r.hash, r.title, r.right, r.open,
      array(select jsonb_array_elements_text(r.themes)), array(select jsonb_array_elements_text(r.formats)),
      r.issued, r.modified, r.popularity,
      dataset_search(r.search ->> 'title', r.search ->> 'keywords', r.search ->> 'description', r.search ->> 'labels'),
      ${at}::timestamptz, ${at}::timestamptz, null, ${demo}
    from jsonb_to_recordset(${rowsAsJson}::jsonb) as r(id uuid, uri text, publisher uuid, description jsonb, hash text, title jsonb,
      "right" text, open boolean, themes jsonb, formats jsonb, issued timestamptz, modified timestamptz, popularity int, search jsonb)
    on conflict (uri) do update set source_id = excluded.source_id, publisher_id = excluded.publisher_id,
      description = excluded.description, content_hash = excluded.content_hash, title = excluded.title,
      access_right = excluded.access_right, open = excluded.open, themes = excluded.themes, formats = excluded.formats,
      issued = excluded.issued, modified = excluded.modified, popularity = excluded.popularity, search = excluded.search,
      updated_at = excluded.updated_at, gone_at = null`);
  await tx.execute(sql`
    insert into dataset_history (dataset_id, harvest_id, change, fields, at)
    select r.id, ${harvestId}::uuid, r.change, array(select jsonb_array_elements_text(r.fields)), ${at}::timestamptz
    from jsonb_to_recordset(${rowsAsJson}::jsonb) as r(id uuid, change text, fields jsonb)`);
}

/** A dataset belongs to the source that last delivered it, also when its content is the same. */
export async function moveToSource(
  tx: Executor,
  unchanged: PlannedDataset[],
  sourceId: string,
): Promise<void> {
  const ids = unchanged
    .filter(({ known }) => known && known.sourceId !== sourceId)
    .map(({ known }) => known?.id);
  if (ids.length === 0) return;
  await tx.execute(sql`
    update datasets set source_id = ${sourceId} where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`);
}

/** Tombstones: nothing is deleted, since requests may point at it. */
export async function markGone(
  tx: Executor,
  gone: KnownDataset[],
  harvestId: string,
  at: string,
): Promise<void> {
  if (gone.length === 0) return;
  const ids = JSON.stringify(gone.map(({ id }) => id));
  await tx.execute(sql`
    with marked as (
      update datasets set gone_at = ${at}::timestamptz, updated_at = ${at}::timestamptz
      where id in (select jsonb_array_elements_text(${ids}::jsonb)::uuid) returning id
    )
    insert into dataset_history (dataset_id, harvest_id, change, at)
    select id, ${harvestId}::uuid, 'gone', ${at}::timestamptz from marked`);
}
