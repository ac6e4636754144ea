// A harvest into the catalogue: read the file, compare with what the source delivered before, write the difference. All or nothing.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db, type Executor } from "#db/client.server.ts";
import { refreshSearchWords } from "#db/queries/catalogue/search-index.ts";
import type { Finding } from "./findings.ts";
import { upsertPublishers } from "./import-publishers.server.ts";
import {
  countHarvest,
  markGone,
  moveToSource,
  type Progress,
  writeDatasets,
  writeHarvest,
} from "./import-rows.server.ts";
import type { ParseError } from "./parse-error.ts";
import { type KnownDataset, planHarvest } from "./plan-harvest.ts";
import { type ReadCatalogue, readCatalogue } from "./read-catalogue.ts";

export interface HarvestInput {
  /** Names the source; the files of one source are its successive harvests. */
  source: string;
  fileName: string;
  bytes: Uint8Array;
  at: Date;
  importedBy?: string;
  /** Marks datasets and publishers that are new with it as demo data. */
  demo?: boolean;
  onProgress?: (progress: Progress) => void;
}

export interface HarvestReport {
  file: string;
  datasets: number;
  /** New ones, and ones that had been gone. */
  added: number;
  changed: number;
  gone: number;
  unchanged: number;
  findings: Finding[];
}

export type HarvestResult =
  | { ok: true; report: HarvestReport }
  | { ok: false; error: ParseError & { file: string } };

/** Imports one file in one transaction. A file that cannot be read, or holds no dataset, changes nothing. */
export async function importHarvest(input: HarvestInput): Promise<HarvestResult> {
  input.onProgress?.({ step: "reading", done: 0, total: 1 });
  return writeCatalogue(input, await readCatalogue(input.bytes));
}

/** The second half of `importHarvest`, for callers that read several files before they write the first. */
export async function writeCatalogue(
  input: Omit<HarvestInput, "bytes">,
  read: ReadCatalogue,
): Promise<HarvestResult> {
  if (!read.ok) return { ok: false, error: { ...read.error, file: input.fileName } };
  const at = input.at.toISOString();
  const report = await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '10min'`);
    const sourceId = await lockSource(tx, input.source);
    const plan = planHarvest(
      sourceId,
      read.datasets,
      await knownDatasets(
        tx,
        sourceId,
        read.datasets.map((d) => d.uri),
      ),
    );
    const publishers = await upsertPublishers(tx, read.datasets, input.demo === true, at);
    const harvestId = randomUUID();
    const counts = countHarvest(plan);
    await writeHarvest(tx, {
      id: harvestId,
      sourceId,
      fileName: input.fileName,
      format: read.format,
      at,
      importedBy: input.importedBy ?? null,
      ...counts,
      findings: read.findings,
    });
    const context = { sourceId, harvestId, at, publishers, demo: input.demo === true };
    await writeDatasets(tx, plan, context, input.onProgress);
    await moveToSource(tx, plan.unchanged, sourceId);
    await markGone(tx, plan.gone, harvestId, at);
    await refreshSearchWords(tx);
    return { file: input.fileName, ...counts, findings: read.findings };
  });
  return { ok: true, report };
}

/** Makes the source when it is new; two imports of one source go one after the other. */
async function lockSource(tx: Executor, name: string): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${name}`}, 0))`);
  const rows = await tx.execute<{ id: string }>(sql`
    insert into sources (id, name) values (${uuidFromName(`source:${name}`)}, ${name})
    on conflict (name) do update set name = excluded.name returning id`);
  const [row] = rows;
  if (!row) throw new Error("An upsert gave no row.");
  return row.id;
}

async function knownDatasets(tx: Executor, sourceId: string, uris: string[]): Promise<KnownDataset[]> {
  const rows = await tx.execute<{
    id: string;
    uri: string;
    contentHash: string;
    sourceId: string;
    gone: boolean;
  }>(sql`
    select id, uri, content_hash as "contentHash", source_id as "sourceId", gone_at is not null as gone from datasets
    where source_id = ${sourceId} and gone_at is null
      or uri in (select jsonb_array_elements_text(${JSON.stringify(uris)}::jsonb))
    order by uri for update`);
  return [...rows];
}
