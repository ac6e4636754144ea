// Search stays cheap however much there is: rows visited are counted on a catalogue of twenty thousand datasets.
import { type SQL, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import {
  type DatasetFilters,
  facetsOfHits,
  pageOfHits,
  readWords,
  type SearchOrder,
  searchLimits,
} from "#db/queries/catalogue/search.ts";
import { refreshSearchWords } from "#db/queries/catalogue/search-index.ts";
import { searchDatasets } from "#db/queries/catalogue/search-results.ts";
import { listNearWords } from "#db/queries/catalogue/search-words.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();

const rows = 20_000;
const source = "00000000-0000-4000-8000-000000000001";

beforeAll(async () => {
  await db().execute(sql`insert into sources (id, name) values (${source}, 'mange')`);
  // "kommune" stands in half of them, "data" in two of five, "fiske" in one of a hundred, "matrikkel" in ten.
  await db().execute(sql`
    insert into datasets (id, uri, source_id, description, content_hash, title, access_right, themes, formats, popularity, search,
      first_seen_at, updated_at)
    select md5(i::text)::uuid, 'urn:mange:' || i, ${source}::uuid,
      jsonb_build_object('title', jsonb_build_object('nb', title), 'keywords', '[]'::jsonb), md5(i::text),
      jsonb_build_object('nb', title, 'nn', title, 'en', title), (array['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'])[1 + i % 3],
      array[(array['TRAN', 'HEAL', 'ENVI', 'GOVE'])[1 + i % 4]], array['CSV'], (i * 7919) % 101,
      dataset_search(title, '', '', ''), now() - i % 500 * interval '1 day', now()
    from (select i, 'samling' || translate((i % 5000)::text, '0123456789', 'abcdefghij')
      || case when i % 2 = 0 then ' kommune' else '' end || case when i % 5 < 2 then ' data' else '' end
      || case when i % 100 = 0 then ' fiske' else '' end || case when i % 2000 = 0 then ' matrikkel' else '' end as title
      from generate_series(1, ${rows}) as i) as numbered`);
  // What autovacuum does in its own time: statistics, and the index's list of rows yet to be sorted in.
  await db().execute(sql`vacuum (analyze) datasets`);
  await refreshSearchWords(db());
  await db().execute(sql`analyze search_words`);
});

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Plan[];
};

/** Rows that scans of tables looked at, those thrown away among them. */
async function visited(query: SQL): Promise<number> {
  const [row] = await db().execute(sql`explain (analyze, format json) ${query}`);
  const value = Object.values(row ?? {})[0];
  const [{ Plan: plan }] = (typeof value === "string" ? JSON.parse(value) : value) as [{ Plan: Plan }];
  return count(plan);
}

function count(plan: Plan): number {
  const own = plan["Relation Name"]
    ? (plan["Actual Rows"] +
        (plan["Rows Removed by Filter"] ?? 0) +
        (plan["Rows Removed by Index Recheck"] ?? 0)) *
      plan["Actual Loops"]
    : 0;
  return own + (plan.Plans ?? []).reduce((sum, child) => sum + count(child), 0);
}

async function queryOf(
  words: string[],
  filters: DatasetFilters = {},
  order: SearchOrder = "relevance",
  page = 1,
) {
  return { words: await readWords(db(), words), filters, order, page };
}

describe("rows visited", () => {
  test.each<[string, string[], DatasetFilters, SearchOrder, number]>([
    ["a common word", ["kommune"], {}, "relevance", 4_000],
    ["two common words", ["kommune", "data"], {}, "relevance", 8_000],
    ["a rare word", ["matrikkel"], {}, "relevance", 20],
    ["a common word, newest first", ["kommune"], {}, "newest", 200],
    ["no word", [], {}, "relevance", 50],
    ["no word, newest first", [], {}, "newest", 50],
    ["no word, one access right", [], { accessRight: "RESTRICTED" }, "relevance", 50],
    ["a word that is nowhere", ["finnesikke"], {}, "relevance", 5],
  ])("%s: a page costs few rows", async (_, words, filters, order, most) => {
    expect(await visited(pageOfHits(await queryOf(words, filters, order)))).toBeLessThanOrEqual(most);
  });

  test.each<[string, string[], DatasetFilters, number]>([
    ["no word", [], {}, 5_000],
    ["a common word, in every other dataset", ["kommune"], {}, 10_500],
    ["a rare word", ["matrikkel"], {}, 20],
    ["an access right and a rare word", ["fiske"], { accessRight: "RESTRICTED" }, 250],
  ])("%s: facets look at little more than the first five thousand hits", async (_, words, filters, most) => {
    expect(await visited(facetsOfHits(await queryOf(words, filters)))).toBeLessThanOrEqual(most);
  });
});

describe("counting and paging", () => {
  test("more hits than a thousand are told as more", async () => {
    const result = await searchDatasets(db(), await queryOf(["kommune"]));
    expect(result).toMatchObject({ total: 1_000, more: true, facetsCut: true });
    expect(await searchDatasets(db(), await queryOf(["fiske"]))).toMatchObject({ total: 200, more: false });
  });

  test.each<[SearchOrder, string[]]>([
    ["relevance", ["kommune"]],
    ["newest", ["kommune"]],
    ["relevance", []],
    ["newest", []],
  ])("ordered by %s, every hit stands on exactly one page (words: %j)", async (order, words) => {
    const seen = new Set<string>();
    for (let page = 1; page <= searchLimits.pages; page++) {
      const ids = await db().execute<{ id: string }>(pageOfHits(await queryOf(words, {}, order, page)));
      expect(ids.length).toBe(searchLimits.pageSize);
      for (const { id } of ids) seen.add(id);
    }
    expect(seen.size).toBe(searchLimits.pages * searchLimits.pageSize);
  });

  test("a page beyond the last is the last", async () => {
    const last = await db().execute(pageOfHits(await queryOf(["kommune"], {}, "relevance", 40)));
    const beyond = await db().execute(pageOfHits(await queryOf(["kommune"], {}, "relevance", 41)));
    expect([...beyond]).toEqual([...last]);
  });
});

test("near words come from the index, not from reading all words", async () => {
  expect((await listNearWords(db(), ["komune"])).get("komune")?.[0]?.word).toBe("kommune");
  const rows = await db().execute(
    sql`explain select word from search_words order by word <-> 'komune' limit 20`,
  );
  expect(JSON.stringify([...rows])).toContain("search_words_trgm_idx");
});

test("words are counted anew without touching those that have not changed", async () => {
  const xmin = () =>
    db().execute<{ tx: string }>(sql`select xmin::text as tx from search_words where word = 'kommune'`);
  const [before] = await xmin();
  await refreshSearchWords(db());
  expect((await xmin())[0]).toEqual(before);
  await db().execute(sql`update datasets set gone_at = now() where uri = 'urn:mange:2000'`);
  await refreshSearchWords(db());
  expect((await xmin())[0]).not.toEqual(before);
});
