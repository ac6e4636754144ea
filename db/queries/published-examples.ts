// Approved requests like the one a person is writing, as far as both their sides let others see them. No row leaves here
// with an id, a name or a day.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { examples } from "#db/schema/examples.ts";
import { forecastObservations } from "#db/schema/forecast.ts";

export interface ShownExample {
  outcome: "approved" | "partly-approved";
  purposeKind: string;
  extent: string;
  area: string;
  consent: boolean;
  conditionCount: number;
  conditions: string[];
  summary: string;
  /** Days with the owner until the decision; null where that is not known. */
  days: number | null;
  /** What it has in common with the one that is written. */
  likeness: "dataset" | "owner" | "words";
}

export interface WantedExample {
  datasetId: string;
  ownerId: string;
  purposeKind: string;
  extent: string;
  area: string;
  /** What the one that is written is about, in any words; may be empty. */
  words: string;
}

/** So many of the newest are looked at on each ground: the work is the same however many there are. */
const mostOfGround = 60;

/** The same data first, then the same owner and a way of asking in common, then words in common. */
export async function listExamples(
  executor: Executor,
  wanted: WantedExample,
  most: number,
): Promise<ShownExample[]> {
  const { datasetId, ownerId, purposeKind, extent, area } = wanted;
  const alike = sql`(purpose_kind <> '' and purpose_kind = ${purposeKind})::int
    + (extent <> '' and extent = ${extent})::int + (area <> '' and area = ${area})::int`;
  const words = sql`to_tsvector('norwegian'::regconfig, ${examples.summary})`;
  const rows = await executor.execute<ShownExample & Record<string, unknown>>(sql`
    with asked as (
      -- The words are stems already: to stem them again would change them.
      select to_tsquery('simple', string_agg(quote_literal(lexeme), ' | ')) as q
      from unnest(to_tsvector('norwegian'::regconfig, ${wanted.words.slice(0, 2000)}))),
    of_dataset as (
      select case_id, 1 as rank, ${alike} as alike, shown_at from ${examples}
      where dataset_id = ${datasetId}::uuid order by shown_at desc nulls last limit ${mostOfGround}),
    of_owner as (
      select case_id, 2 as rank, ${alike} as alike, shown_at from ${examples}
      where owner_org_id = ${ownerId}::uuid order by shown_at desc nulls last limit ${mostOfGround}),
    of_words as (
      select case_id, 3 as rank, 0 as alike, shown_at from ${examples}
      where ${words} @@ (select q from asked) limit ${mostOfGround}),
    best as (
      select distinct on (case_id) * from (
        select * from of_dataset
        union all select * from of_owner where alike > 0
        union all select * from of_words) found
      order by case_id, rank)
    select outcome, purpose_kind as "purposeKind", extent, area, consent, condition_count as "conditionCount",
      conditions, summary, (
        select round(o.days)::int from ${forecastObservations} o where o.case_id = x.case_id) as days,
      (array['dataset', 'owner', 'words'])[best.rank] as likeness
    from best join ${examples} x using (case_id)
    order by best.rank, best.alike desc, best.shown_at desc limit ${most}`);
  return [...rows];
}
