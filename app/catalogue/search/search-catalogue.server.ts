// A search as the page needs it: hits, facets, and what was done with typing errors.
import type { Executor } from "#db/client.server.ts";
import { type DatasetFilters, readWords, type SearchQuery } from "#db/queries/catalogue/search.ts";
import { type SearchResult, searchDatasets } from "#db/queries/catalogue/search-results.ts";
import { listNearWords, listWordsWithoutHits } from "#db/queries/catalogue/search-words.ts";
import { correctWord } from "./search-correction.ts";
import type { SearchParams } from "./search-params.ts";
import { isWayIn, wayCriteria } from "./ways-in.ts";

export interface CatalogueSearch extends SearchResult {
  /** What was searched for instead of what was typed. */
  corrected: string | null;
  /** Words that could not be corrected and find nothing by themselves. */
  unknownWords: string[];
  /** Words were typed, but only such as stand in every text. */
  onlyStopWords: boolean;
}

export async function searchCatalogue(executor: Executor, params: SearchParams): Promise<CatalogueSearch> {
  const { filters, order, page } = params;
  const query: Omit<SearchQuery, "words"> = { filters: datasetFilters(filters), order, page };
  const words = await readWords(executor, params.words);
  const plain = { corrected: null, unknownWords: [], onlyStopWords: params.words.length > 0 && !words };
  const result = await searchDatasets(executor, { ...query, words });
  if (result.total > 0 || !words) return { ...result, ...plain };

  const unknownWords = await listWordsWithoutHits(executor, params.words);
  if (params.asTyped || unknownWords.length === 0) return { ...result, ...plain, unknownWords };
  const near = await listNearWords(executor, unknownWords);
  const meant = new Map(unknownWords.map((word) => [word, correctWord(word, near.get(word) ?? [])]));
  const better = params.words.map((word) => meant.get(word) ?? word);
  if (better.every((word, index) => word === params.words[index]))
    return { ...result, ...plain, unknownWords };
  const corrected = await searchDatasets(executor, { ...query, words: await readWords(executor, better) });
  const stillUnknown = unknownWords.filter((word) => !meant.get(word));
  if (corrected.total === 0) return { ...result, ...plain, unknownWords: stillUnknown };
  return { ...corrected, corrected: better.join(" "), unknownWords: stillUnknown, onlyStopWords: false };
}

/** What an address asks of the database, without its order and page. Typing errors are not corrected. */
export async function searchQueryOf(
  executor: Executor,
  { words, filters }: Pick<SearchParams, "words" | "filters">,
): Promise<Pick<SearchQuery, "words" | "filters">> {
  return { words: await readWords(executor, words), filters: datasetFilters(filters) };
}

/** The filters of an address as the database knows them. */
export function datasetFilters({ open, way, ...others }: SearchParams["filters"]): DatasetFilters {
  return {
    ...others,
    ...(open ? { open: true } : {}),
    ...(way && isWayIn(way) ? { way: wayCriteria[way] } : {}),
  };
}
