// Datasets that have some of the words of a sentence: people who do not know the catalogue say more than one dataset has.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { textArray } from "./search.ts";

/** The most popular ones that have a word are looked at. */
const candidatesAWord = 200;
/** What fits much less than the best is chance: a word like "free" stands in many descriptions. */
const leastShare = 0.4;

/**
 * Ids of datasets, those that have most of the words first; a rare word weighs more than a common one, and one in the title
 * more than one in the description. Looks at most at `candidatesAWord` datasets a word.
 * @param words each with its other names; letters and digits only, lower case, at most a dozen.
 */
export async function listDatasetsWithAny(
  executor: Executor,
  words: readonly (readonly string[])[],
  limit: number,
): Promise<string[]> {
  const names = words.flatMap((word, place) => word.map((name) => ({ name, place })));
  if (names.length === 0) return [];
  const rows = await executor.execute<{ id: string }>(sql`
    with names as materialized (
      select place, search_query(array[name], true) as matching, search_query(array[name], false) as exact
      from unnest(${textArray(names.map(({ name }) => name))}, ${textArray(names.map(({ place }) => String(place)))}) as n(name, place)
    ), hits as materialized (
      select names.place, hit.id, count(*) over (partition by names.place) as common
      from names cross join lateral (
        select id from datasets where gone_at is null and search @@ names.matching
        order by popularity desc nulls last, id limit ${candidatesAWord}
      ) as hit where names.matching is not null
    ), weights as (
      select place, 1 / (1 + ln(max(common))) as weight from hits group by place
    ), candidates as materialized (
      select id, popularity, search from datasets where id in (select id from hits)
    ), scored as (
      select c.id, c.popularity, w.place, w.weight,
        max(1 + 4 * ts_rank(c.search, n.exact) + 2 * ts_rank(c.search, n.matching)) as fit
      from candidates c join names n on c.search @@ n.matching join weights w on w.place = n.place
      group by c.id, c.popularity, w.place, w.weight
    ), summed as (
      select id, popularity, sum(weight * fit) as score, max(sum(weight * fit)) over () as best
      from scored group by id, popularity
    )
    select id from summed where score >= ${leastShare} * best
    order by score desc, popularity desc nulls last, id limit ${limit}`);
  return [...rows].map(({ id }) => id);
}
