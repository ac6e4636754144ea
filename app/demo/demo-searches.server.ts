// Searches that a person of the demo has saved, as they are after some months: one with new hits, one without.

import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { saveSearch } from "#db/queries/saved-searches.ts";
import { savedSearches } from "#db/schema/follow.ts";
import { stableUuid } from "../auth/stable-uuid.ts";
import { demoUserId } from "./people.ts";

const SEARCHES = [
  { name: "Vei og trafikk", query: "q=vei", newHits: 3 },
  { name: "Data vi må søke om", query: "access=RESTRICTED", newHits: 0 },
];

/** Safe to run again. */
export async function saveDemoSearches(now: Date): Promise<void> {
  const userId = demoUserId("ingrid");
  for (const { newHits, ...search } of SEARCHES) {
    const id = stableUuid(`demo-search:${search.query}`);
    await saveSearch(db(), { id, userId, ...search }, now);
    await db().update(savedSearches).set({ newHits }).where(eq(savedSearches.id, id));
  }
}
