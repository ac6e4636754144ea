// Finding datasets. Every query visits a bounded number of rows, whatever is asked: cost follows the rows that are
// ranked and counted, so those are cut, by popularity, before anything is computed of them.
import { type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";

export const SEARCH_ORDERS = ["relevance", "newest"] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

export interface DatasetFilters {
  /** Id of an organisation. */
  publisher?: string;
  theme?: string;
  accessRight?: string;
  format?: string;
  open?: boolean;
  /** One of the words stands in the title or the keywords (`ferge*`: begins a word there), or it has one of the themes. */
  way?: { words: readonly string[]; themes: readonly string[] };
}

export const searchLimits = {
  pageSize: 25,
  /** The last page that can be asked for. */
  pages: 40,
  /** Hits that are ranked: the most popular ones. As many as all pages hold, so that paging sees one order. */
  ranked: 1_000,
  /** More hits than this are shown as "more than". */
  counted: 1_000,
  /** Hits that facets are counted over. */
  faceted: 5_000,
  facetValues: 20,
} as const;

/** What words mean to the index, as tsquery text. */
export interface WordQuery {
  matching: string;
  /** Without beginnings of words; what has the very word is ranked higher. */
  exact: string;
}

/**
 * @param words letters and digits only, lower case, at most a dozen.
 * @returns null when the words ask for nothing: none, or only stop words.
 */
export async function readWords(executor: Executor, words: readonly string[]): Promise<WordQuery | null> {
  if (words.length === 0) return null;
  const [row] = await executor.execute<{ matching: string | null; exact: string | null }>(
    sql`select search_query(${textArray(words)}, true)::text as matching,
      search_query(${textArray(words)}, false)::text as exact`,
  );
  return row?.matching && row.exact ? { matching: row.matching, exact: row.exact } : null;
}

export interface SearchQuery {
  words: WordQuery | null;
  filters: DatasetFilters;
  order: SearchOrder;
  /** From 1. */
  page: number;
}

/** Ids of one page of hits. The same question gives the same order; every hit stands on exactly one page. */
export function pageOfHits({ words, filters, order, page }: SearchQuery): SQL {
  const { pageSize, pages, ranked } = searchLimits;
  const offset = (Math.min(Math.max(page, 1), pages) - 1) * pageSize;
  const where = conditions(words, filters);
  if (order === "newest" || !words) {
    // The indexes put nulls last; an order that does not say so sorts the whole table instead of using them.
    const by =
      order === "newest" ? sql`first_seen_at desc nulls last, id` : sql`popularity desc nulls last, id`;
    return sql`select id from datasets where ${where} order by ${by} limit ${pageSize} offset ${offset}`;
  }
  return sql`
    with candidates as materialized (
      select id, popularity, search from datasets where ${where} order by popularity desc nulls last, id limit ${ranked}
    ), ranked as materialized (
      select id, popularity,
        2 * ts_rank(search, ${words.exact}::tsquery) + ts_rank(search, ${words.matching}::tsquery) as rank
      from candidates
    )
    select id from ranked order by rank desc, popularity desc nulls last, id limit ${pageSize} offset ${offset}`;
}

/** Rows of `kind`, `value`, `count` over the first hits; the row of kind "total" counts at most `faceted`. */
export function facetsOfHits({ words, filters }: Pick<SearchQuery, "words" | "filters">): SQL {
  const { faceted, facetValues } = searchLimits;
  const top = (kind: string, value: SQL, from: SQL) =>
    sql`(select ${kind}::text as kind, ${value}::text as value, count(*)::int as count from ${from}
      where ${value} is not null group by ${value} order by count(*) desc, 2 limit ${facetValues})`;
  return sql`
    with hits as materialized (
      select publisher_id, themes, access_right, formats, open from datasets
      where ${conditions(words, filters)} limit ${faceted}
    )
    select 'total'::text as kind, null::text as value, count(*)::int as count from hits
    union all select 'open', 'true', count(*)::int from hits where open
    union all ${top("publisher", sql`publisher_id`, sql`hits`)}
    union all ${top("theme", sql`theme`, sql`hits, unnest(themes) as theme`)}
    union all ${top("accessRight", sql`access_right`, sql`hits`)}
    union all ${top("format", sql`format`, sql`hits, unnest(formats) as format`)}`;
}

/**
 * One row: how many datasets after a point were read, how many of them are hits, and the last one read. In the order in which they
 * came, `most` at a time, straight off the index of the newest: what it costs does not depend on the catalogue's size,
 * nor on how many came in one harvest.
 * @param after an instant as PostgreSQL writes it, and the id that was read last of those of that instant
 */
export function newHits(
  { words, filters }: Pick<SearchQuery, "words" | "filters">,
  after: { seenAt: string; seenId: string | null },
  to: { newest: string; most: number },
): SQL {
  const wanted = sql.raw(
    "id, first_seen_at, gone_at, search, publisher_id, themes, access_right, formats, open",
  );
  // The other way round than the index is read for "newest", or the order would be sorted.
  const order = sql.raw("order by first_seen_at asc nulls first, id desc");
  const sameInstant = after.seenId
    ? sql`(select ${wanted} from datasets where gone_at is null and first_seen_at = ${after.seenAt}::timestamptz
        and id < ${after.seenId}::uuid ${order} limit ${to.most}) union all`
    : sql``;
  return sql`
    with candidates as materialized (
      select * from (${sameInstant} (select ${wanted} from datasets
        where gone_at is null and first_seen_at > ${after.seenAt}::timestamptz
          and first_seen_at <= ${to.newest}::timestamptz ${order} limit ${to.most})) came
      ${order} limit ${to.most})
    select (select count(*)::int from candidates) as read,
      (select count(*)::int from candidates where ${conditions(words, filters)}) as hits,
      last.first_seen_at::text as at, last.id as last
    from (select 1) one left join lateral (
      select first_seen_at, id from candidates order by first_seen_at desc, id limit 1) last on true`;
}

function conditions(words: WordQuery | null, filters: DatasetFilters): SQL {
  const parts = [sql`gone_at is null`];
  if (words) parts.push(sql`search @@ ${words.matching}::tsquery`);
  if (filters.publisher) parts.push(sql`publisher_id = ${filters.publisher}::uuid`);
  if (filters.theme) parts.push(sql`themes @> ${textArray([filters.theme])}`);
  if (filters.accessRight) parts.push(sql`access_right = ${filters.accessRight}`);
  if (filters.format) parts.push(sql`formats @> ${textArray([filters.format])}`);
  if (filters.open) parts.push(sql`open`);
  if (filters.way) {
    const { words: sought, themes } = filters.way;
    const query = sought
      .map((word) => `${word.replace("*", "")}:${word.endsWith("*") ? "*" : ""}AB`)
      .join(" | ");
    const byWords = sql`search @@ to_tsquery('norwegian_plain', ${query})`;
    parts.push(themes.length > 0 ? sql`(${byWords} or themes && ${textArray(themes)})` : byWords);
  }
  return sql.join(parts, sql` and `);
}

/** One parameter: drizzle would make a list of parameters of an array. */
export function textArray(values: readonly string[]): SQL {
  const quoted = values.map((value) => `"${value.replace(/[\\"]/g, "\\$&")}"`);
  return sql`${`{${quoted.join(",")}}`}::text[]`;
}
