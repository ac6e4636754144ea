// Looks for datasets that are new to saved searches: each new dataset once, some at a time.
import { searchQueryOf } from "#app/catalogue/search/search-catalogue.server.ts";
import { parseSearchParams } from "#app/catalogue/search/search-params.ts";
import { db } from "#db/client.server.ts";
import { findNewest, lookOn, takeBehind } from "#db/queries/saved-searches.ts";

const searchesAtOnce = 200;
const datasetsAtOnce = 1000;
/** A harvest says when it began and is seen when it is whole. What is younger may still have company on its way. */
const settlesWithin = 15 * 60_000;

/** True where nothing is left to look at. */
export function matchSavedSearches(now: Date): Promise<boolean> {
  return db().transaction(async (tx) => {
    const newest = await findNewest(tx, new Date(now.getTime() - settlesWithin));
    if (!newest) return true;
    const behind = await takeBehind(tx, newest, searchesAtOnce);
    let all = behind.length < searchesAtOnce;
    for (const search of behind) {
      const query = await searchQueryOf(tx, parseSearchParams(new URLSearchParams(search.query)));
      const done = await lookOn(tx, search, query, { newest, most: datasetsAtOnce });
      all = all && done;
    }
    return all;
  });
}
