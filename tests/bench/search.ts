// What a search costs with a hundred thousand and with a million datasets, beside the bare query: the same words, 25 hits, neither
// ranked, counted nor sorted into facets. SEARCH_DATASETS sets how many "a million" are.
import { sql } from "drizzle-orm";
import { searchCatalogue } from "#app/catalogue/search/search-catalogue.server.ts";
import { parseSearchParams } from "#app/catalogue/search/search-params.ts";
import { findForGoal } from "#app/guide/find-for-goal.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { listSimilarDatasets } from "#db/queries/catalogue/datasets.ts";
import { readWords } from "#db/queries/catalogue/search.ts";
import { refreshSearchWords } from "#db/queries/catalogue/search-index.ts";
import { withBenchDatabase } from "./bench-database.ts";
import type { Report } from "./run.ts";
import { median } from "./transitions.ts";

const FEW = 100_000;
const MANY = Number(process.env.SEARCH_DATASETS ?? 1_000_000);
const BATCH = 50_000;
const LOOKS = 7;
/**
 * Times the cost at a tenth. A search visits the hits of its words, or goes through the datasets by popularity until it has
 * its thousand candidates: at most some 1,000 × √(datasets / 1,000) rows, so ten times as many cost three times as much.
 */
const MOST_GROWTH = 6;

/** As people search, with what is rare, what is common and what is wrong. */
const SEARCHES: Record<string, string> = {
  "no words": "",
  "the costliest kind of word": "q=skred",
  "a common word": "q=kommune",
  "two common words": "q=kommune+register",
  "the beginning of a word": "q=ko",
  "a common word and two filters": "q=kommune&theme=TRAN&access=PUBLIC",
  "the newest of a theme": "theme=HEAL&order=newest",
  "the last page": "q=kommune&page=40",
  "a life event": "way=business",
  "a typing error": "q=komune+registre",
  "words nobody knows": "q=xqzwvk",
  "ten thousand letters": `q=${"trafikk".repeat(1_400)}`,
};

/** The guide's second question: all that is shown of a goal, with roads, odds, answers and needs. */
const GOALS: Record<string, string> = {
  "the guide, a sentence": "Jeg vil varsle kommunene om veier med mye trafikk og skred",
  "the guide, ten common words":
    "register kart målinger statistikk kommune fylke region by stasjon strekning",
};

export default async function search(report: Report): Promise<void> {
  await withBenchDatabase(4, async () => {
    const few = await measure(FEW);
    const many = await measure(MANY);
    for (const [name, { time, bare }] of many) {
      report(`${name}, ${figure(MANY)} datasets`, time, "ms", null, bare === null ? null : time / bare);
      const growth = time / (few.get(name)?.time ?? Number.NaN);
      report(`${name}: ${figure(MANY)} beside ${figure(FEW)}`, growth, "times", MOST_GROWTH, growth);
    }
  });
}

type Times = Map<string, { time: number; bare: number | null }>;

async function measure(datasets: number): Promise<Times> {
  await fill(datasets);
  const times: Times = new Map();
  for (const [name, query] of Object.entries(SEARCHES)) {
    const params = parseSearchParams(new URLSearchParams(query));
    const words = await readWords(db(), params.words);
    const bare = words
      ? await timed(() =>
          db().execute(
            sql`select id from datasets where gone_at is null and search @@ ${words.matching}::tsquery limit 25`,
          ),
        )
      : null;
    times.set(name, { time: await timed(() => searchCatalogue(db(), params)), bare });
  }
  for (const [name, goal] of Object.entries(GOALS))
    times.set(name, { time: await timed(() => findForGoal(goal, null)), bare: null });
  const [one] = await sqlClient()<
    { id: string; themes: string[] }[]
  >`select id, themes from datasets limit 1`;
  if (!one) throw new Error("No dataset was made.");
  const similar = { ...one, publisherId: null, titleWords: ["kommune", "register", "veg"] };
  times.set("similar datasets", { time: await timed(() => listSimilarDatasets(db(), similar)), bare: null });
  return times;
}

async function timed(look: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = -2; n < LOOKS; n++) {
    const start = performance.now();
    await look();
    if (n >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

const SOURCE = "00000000-0000-4000-8000-000000000001";
const PLACES = ["kommune", "fylke", "region", "by", "bydel", "grunnkrets", "stasjon", "strekning"];
const KINDS = ["register", "kart", "målinger", "oversikt", "statistikk", "tabell", "plan", "hendelser"];
const SUBJECTS =
  `vei bru trafikk helse sykehus barnehage skole fisk vann energi bygg eiendom næring foretak konkurs lønn stilling skatt
  luft støy avfall skog jord reindrift havn fartøy skip museum kulturminne frivillig idrett valg domstol straff brann skred`.split(
    /\s+/,
  );

/** Common words stand in one of eight titles, subjects in one of 35. */
async function fill(datasets: number): Promise<void> {
  await sqlClient()`insert into sources (id, name) values (${SOURCE}, 'many') on conflict do nothing`;
  const [row] = await sqlClient()<{ count: number }[]>`select count(*)::int as count from datasets`;
  for (let from = row?.count ?? 0; from < datasets; from += BATCH) {
    const to = Math.min(from + BATCH, datasets);
    await db().transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`);
      await tx.execute(sql`
        insert into datasets (id, uri, source_id, description, content_hash, title, access_right, open, themes, formats,
          popularity, search, first_seen_at, updated_at)
        select md5(i::text)::uuid, 'urn:many:' || i, ${SOURCE}::uuid,
          jsonb_build_object('title', jsonb_build_object('nb', title), 'description', jsonb_build_object('nb', about),
            'keywords', '[]'::jsonb),
          md5(i::text), jsonb_build_object('nb', title, 'nn', title, 'en', title),
          (array['PUBLIC', 'PUBLIC', 'RESTRICTED', 'NON_PUBLIC'])[1 + i % 4], i % 4 = 0,
          array[(array['TRAN', 'HEAL', 'ENVI', 'GOVE', 'EDUC', 'ECON'])[1 + i % 6]],
          array[(array['CSV', 'JSON', 'XML'])[1 + i % 3]], (i * 7919::bigint % 100003)::int,
          dataset_search(title, subject, about, ''), now() - i % 3000 * interval '1 hour', now()
        from (
          select i, subject, subject || kind || ' for ' || place || ' ' || i as title,
            'Datasettet viser ' || subject || ' i hver ' || place || ', oppdatert hver måned siden ' || 1950 + i % 70 as about
          from (select i,
              (${list(SUBJECTS)})[1 + (i * 31 % ${SUBJECTS.length})] as subject,
              (${list(KINDS)})[1 + (i / 8 % ${KINDS.length})] as kind, (${list(PLACES)})[1 + (i % ${PLACES.length})] as place
            from generate_series(${from + 1}::int, ${to}::int) i) as drawn
        ) as made`);
    });
  }
  // What autovacuum does in its own time: statistics, and the index's list of rows yet to be sorted in.
  await sqlClient()`vacuum (analyze) datasets`;
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await refreshSearchWords(tx);
  });
  await sqlClient()`analyze search_words`;
}

const list = (words: readonly string[]) =>
  sql`array[${sql.join(
    words.map((word) => sql`${word}::text`),
    sql`, `,
  )}]`;
const figure = (n: number) => n.toLocaleString("en-GB");
