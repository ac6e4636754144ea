// Demands that everybody may read: the public list, what resembles a new need, and one by its number.
import { type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { inList } from "#db/in-list.ts";
import type { Principal, Role } from "#workflows/types.ts";

const EVERYONE: Principal = "everyone";

export const DEMANDS_PER_PAGE = 20;

export interface DemandFilter {
  q?: string | undefined;
  states: readonly string[];
  theme?: string | undefined;
  ownerId?: string | undefined;
}
export type DemandRow = {
  id: string;
  reference: string;
  title: string;
  summary: string;
  theme: string;
  state: string;
  followers: number;
  votes: number;
  owner: string | null;
  /** `YYYY-MM-DD`, where the owner has named a day. */
  expectedOn: string | null;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
};

const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const context = sql.raw(`c.snapshot->'context'`);
const words = sql`to_tsvector('norwegian', (c.title->>'nb') || ' ' || (${context}->'triaged'->>'summary'))`;
const shown = sql`c.id, c.reference, c.title->>'nb' as title, ${context}->'triaged'->>'summary' as summary,
  ${context}->>'theme' as theme, c.state, jsonb_array_length(${context}->'followers') as followers,
  jsonb_array_length(${context}->'votes') as votes, coalesce(${context}->'published'->>'owner', ${context}->'owner'->>'name') as owner, ${context}->'plan'->>'expectedOn' as "expectedOn",
  ${iso("c.created_at")} as "createdAt", ${iso("c.updated_at")} as "updatedAt"`;
/** The row of `everyone` is what makes a demand public. */
const publicOnes = sql`case_parties p join cases c on c.id = p.case_id
  where p.principal = ${EVERYONE} and p.kind = 'demand'`;

/** A page, and how many there are in all. */
export async function listDemands(
  executor: Executor,
  filter: DemandFilter,
  { order, page }: { order: "wanted" | "newest"; page: number },
): Promise<{ rows: DemandRow[]; total: number }> {
  const by =
    order === "wanted"
      ? sql`followers desc, votes desc, c.created_at desc, c.id`
      : sql`c.created_at desc, c.id`;
  const found = await executor.execute<DemandRow & { total: number }>(sql`
    select ${shown}, count(*) over ()::int as total from ${publicOnes} ${matching(filter)}
    order by ${by} limit ${DEMANDS_PER_PAGE} offset ${(page - 1) * DEMANDS_PER_PAGE}`);
  const all = [...found];
  return { rows: all.map(({ total: _, ...row }) => row), total: all[0]?.total ?? 0 };
}

function matching({ q, states, theme, ownerId }: DemandFilter): SQL {
  return sql`and c.state in (${inList(states)})
    ${theme ? sql`and ${context}->>'theme' = ${theme}` : sql``}
    ${ownerId ? sql`and ${context}->'owner'->>'id' = ${ownerId}` : sql``}
    ${q ? sql`and (${words} @@ websearch_to_tsquery('norwegian', ${q}) or c.title->>'nb' ilike ${`%${escaped(q)}%`})` : sql``}`;
}
const escaped = (s: string) => s.replace(/[\\%_]/g, (c) => `\\${c}`);

/** Owners that a person waits for, by name. */
export async function listDemandedOwners(executor: Executor): Promise<{ id: string; name: string }[]> {
  const rows = await executor.execute<{ id: string; name: string }>(sql`
    select distinct ${context}->'owner'->>'id' as id, ${context}->'owner'->>'name' as name
    from ${publicOnes} and ${context}->'owner'->>'id' is not null order by name limit 200`);
  return [...rows];
}

/** Open needs that share words with this one, the nearest first. */
export async function listSimilarDemands(
  executor: Executor,
  text: string,
  wishedDatasetId: string | null,
): Promise<DemandRow[]> {
  const any = sql`nullif(replace(plainto_tsquery('norwegian', ${text})::text, '&', '|'), '')::tsquery`;
  const same = wishedDatasetId ? sql`c.dataset_id = ${wishedDatasetId}::uuid` : sql`false`;
  const rows = await executor.execute<DemandRow>(sql`
    select ${shown} from ${publicOnes} and c.open and (${same} or ${words} @@ ${any})
    order by case when ${same} then 0 else 1 end, ts_rank(${words}, ${any}) desc nulls last, c.created_at limit 5`);
  return [...rows];
}

/** Open needs for this very dataset, the most wanted first. */
export async function listDemandsForDataset(
  executor: Executor,
  datasetId: string,
): Promise<Pick<DemandRow, "id" | "title" | "followers">[]> {
  const rows = await executor.execute<Pick<DemandRow, "id" | "title" | "followers">>(sql`
    select c.id, c.title->>'nb' as title, jsonb_array_length(${context}->'followers') as followers
    from ${publicOnes} and c.open and c.kind = 'demand' and c.dataset_id = ${datasetId}::uuid
    order by followers desc, c.id limit 3`);
  return [...rows];
}

/** Open needs that a person follows for themselves; more than these nobody follows. */
export async function listFollowedDemands(executor: Executor, userId: string): Promise<string[]> {
  const principal: Principal = `user:${userId}`;
  const rows = await executor.execute<{ id: string }>(sql`
    select c.id from case_parties p join cases c on c.id = p.case_id
    where p.principal = ${principal} and p.kind = 'demand' and p.role = 'applicant' and c.open order by c.id limit 1000`);
  return rows.map(({ id }) => id);
}

export async function findPublicDemand(
  executor: Executor,
  reference: string,
): Promise<{ id: string; title: string; open: boolean } | undefined> {
  const [row] = await executor.execute<{ id: string; title: string; open: boolean }>(sql`
    select c.id, c.title->>'nb' as title, c.open from ${publicOnes} and c.reference = ${reference}`);
  return row;
}

export type RequestOfDemand = { id: string; state: string; role: Role; orgId: string; lead: string };

/** The requests that a met demand became, in which organisations of this reader take part or are asked to. */
export async function listRequestsOfDemand(
  executor: Executor,
  demandId: string,
  principals: readonly string[],
): Promise<RequestOfDemand[]> {
  const own = principals.filter((p) => p.startsWith("org:") && p.endsWith(":applicant"));
  if (own.length === 0) return [];
  const rows = await executor.execute<RequestOfDemand>(sql`
    select c.id, c.state, p.role, split_part(p.principal, ':', 2) as "orgId", o.name as lead from cases c
    join case_parties p on p.case_id = c.id and p.principal in (${inList(own)})
      and p.role in ('applicant', 'co-applicant', 'invited')
    join organisations o on o.id = c.applicant_org_id
    where c.parent_id = ${demandId}::uuid and c.kind = 'request' order by o.name, c.id, p.principal limit 100`);
  return [...rows];
}
