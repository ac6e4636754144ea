// The commands recorded as available in each live case, and which cases have moved since.
import type { SqlExecutor } from "#db/client.server.ts";
import type { AvailableByRole } from "#workflows/available-commands.ts";

export interface RecordedCommands {
  seq: number;
  offers: AvailableByRole;
}

export async function findAvailableCommands(
  sql: SqlExecutor,
  caseId: string,
): Promise<RecordedCommands | undefined> {
  const [row] = await sql<[RecordedCommands?]>`select seq, offers from case_offers where case_id = ${caseId}`;
  return row;
}

/** An older state of the case never replaces a newer one. */
export async function saveAvailableCommands(
  sql: SqlExecutor,
  rows: readonly ({ caseId: string } & RecordedCommands)[],
  at: string,
): Promise<void> {
  await sql`
    insert into case_offers (case_id, seq, offers, recorded_at)
    select x."caseId", x.seq, x.offers, ${at}
    from jsonb_to_recordset(${sql.json(rows as never)}) as x("caseId" uuid, seq int, offers jsonb)
    on conflict (case_id) do update set seq = excluded.seq, offers = excluded.offers, recorded_at = excluded.recorded_at
    where case_offers.seq <= excluded.seq`;
}

export async function deleteAvailableCommands(sql: SqlExecutor, caseIds: readonly string[]): Promise<void> {
  await sql`delete from case_offers where case_id = any(${caseIds as string[]}::uuid[])`;
}

/** Cases that checkpoints after this one have seen move, by checkpoint; `upTo` is the last of them. */
export async function casesSince(
  sql: SqlExecutor,
  checkpoint: number,
  atMost: number,
): Promise<{ caseIds: string[]; upTo: number }> {
  const rows = await sql<{ caseId: string; checkpoint: number }[]>`
    select case_id as "caseId", checkpoint from audit_leaves
    where checkpoint > ${checkpoint} and checkpoint <= ${checkpoint + atMost} order by checkpoint, position`;
  return {
    caseIds: [...new Set(rows.map((r) => r.caseId))],
    upTo: rows.at(-1)?.checkpoint ?? checkpoint,
  };
}

const KEY = "offers-recorded-to";

export async function recordedTo(sql: SqlExecutor): Promise<number> {
  const [row] = await sql<[{ value: unknown }?]>`select value from settings where key = ${KEY}`;
  return typeof row?.value === "number" ? row.value : 0;
}

export async function setRecordedTo(sql: SqlExecutor, checkpoint: number): Promise<void> {
  await sql`insert into settings (key, value) values (${KEY}, ${sql.json(checkpoint)})
    on conflict (key) do update set value = excluded.value`;
}

/** Open cases from an id on, in the order of ids, which are random: any stretch of them is a fair sample. */
export async function listLiveCases(sql: SqlExecutor, after: string, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from cases where open and id > ${after}::uuid order by id limit ${limit}`;
  return rows.map((r) => r.id);
}

export async function countLiveCases(sql: SqlExecutor): Promise<number> {
  const [row] = await sql<[{ n: number }]>`select count(*)::int as n from cases where open`;
  return row.n;
}
