// Harvests for administrators: the list, one of them, and its findings page by page.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { asJson } from "./search-results.ts";

export interface HarvestRow {
  id: string;
  sourceName: string;
  fileName: string;
  format: string;
  at: string;
  importedByName: string | null;
  datasets: number;
  added: number;
  changed: number;
  gone: number;
  unchanged: number;
  findings: number;
}

const harvestsPerPage = 25;
export const findingsPerPage = 50;

const columns = sql`h.id, s.name as "sourceName", h.file_name as "fileName", h.format, h.at, u.name as "importedByName",
  h.datasets, h.added, h.changed, h.gone, h.unchanged, jsonb_array_length(h.findings) as findings`;
const from = sql`from harvests h join sources s on s.id = h.source_id left join users u on u.id = h.imported_by`;

/** Newest first. `pages` counts at most 40. */
export async function listHarvests(
  executor: Executor,
  page: number,
): Promise<{ harvests: HarvestRow[]; pages: number }> {
  const most = harvestsPerPage * 40;
  const at = Math.min(Math.max(page, 1), 40);
  const rows = await executor.execute<HarvestRow & Record<string, unknown>>(sql`
    select ${columns} ${from} order by h.at desc, h.id limit ${harvestsPerPage} offset ${(at - 1) * harvestsPerPage}`);
  const [count] = await executor.execute<{ count: number }>(
    sql`select count(*)::int as count from (select 1 from harvests limit ${most}) as part`,
  );
  return { harvests: [...rows], pages: Math.max(1, Math.ceil((count?.count ?? 0) / harvestsPerPage)) };
}

export interface HarvestFinding {
  code: string;
  severity: string;
  property?: string | undefined;
  value?: string | undefined;
  datasetUri?: string | undefined;
  /** Where the dataset is in the catalogue. */
  datasetId: string | null;
}

/** One harvest with a page of its findings, errors first. Undefined for an id that is none. */
export async function findHarvest(
  executor: Executor,
  id: string,
  page: number,
): Promise<{ harvest: HarvestRow; found: HarvestFinding[] } | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return undefined;
  const [harvest] = await executor.execute<HarvestRow & Record<string, unknown>>(
    sql`select ${columns} ${from} where h.id = ${id}::uuid`,
  );
  if (!harvest) return undefined;
  const rows = await executor.execute<{
    finding: Omit<HarvestFinding, "datasetId">;
    datasetId: string | null;
  }>(sql`
    select finding, d.id as "datasetId" from (
      select finding, place from harvests h, jsonb_array_elements(h.findings) with ordinality as f(finding, place)
      where h.id = ${id}::uuid
      order by array_position(array['error', 'warning', 'info'], finding ->> 'severity'), place
      limit ${findingsPerPage} offset ${(Math.max(page, 1) - 1) * findingsPerPage}
    ) as part left join datasets d on d.uri = finding ->> 'datasetUri'
    order by array_position(array['error', 'warning', 'info'], finding ->> 'severity'), place`);
  const found = [...rows].map(({ finding, datasetId }) => ({ ...asJson(finding), datasetId }));
  return { harvest, found };
}

/** The harvest that was written at this moment by an import of this source. */
export async function findLastHarvestId(
  executor: Executor,
  sourceName: string,
  at: Date,
): Promise<string | undefined> {
  const [row] = await executor.execute<{ id: string }>(sql`
    select h.id from harvests h join sources s on s.id = h.source_id
    where s.name = ${sourceName} and h.at = ${at.toISOString()}::timestamptz order by h.id limit 1`);
  return row?.id;
}

/** Names of sources for the upload form, at most 200. */
export async function listSourceNames(executor: Executor): Promise<string[]> {
  const rows = await executor.execute<{ name: string }>(
    sql`select name from sources order by name limit 200`,
  );
  return [...rows].map(({ name }) => name);
}
