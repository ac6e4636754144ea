// Typing errors: which words are not in the catalogue, and which words of the catalogue look like them.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { textArray } from "./search.ts";

/** Those of the words that find nothing by themselves. Stop words are not among them. */
export async function listWordsWithoutHits(executor: Executor, words: readonly string[]): Promise<string[]> {
  const rows = await executor.execute<{ word: string }>(sql`
    select word from unnest(${textArray(words)}) as word
    where search_query(array[word], true) is not null and not exists (
      select 1 from datasets where gone_at is null and search @@ search_query(array[word], true))`);
  return [...rows].map(({ word }) => word);
}

export interface NearWord {
  word: string;
  /** Number of datasets that have it. */
  datasets: number;
}

/** Words of the catalogue that share most letters with each, nearest first, twenty a word at most. */
export async function listNearWords(
  executor: Executor,
  words: readonly string[],
): Promise<Map<string, NearWord[]>> {
  const rows = await executor.execute<{ typed: string } & NearWord & Record<string, unknown>>(sql`
    select typed, near.word, near.datasets from unnest(${textArray(words.slice(0, 8))}) as typed
    cross join lateral (
      select word, datasets from search_words order by word <-> typed limit 20
    ) as near`);
  const byTyped = new Map<string, NearWord[]>(words.map((word) => [word, []]));
  for (const { typed, word, datasets } of rows) byTyped.get(typed)?.push({ word, datasets });
  return byTyped;
}
