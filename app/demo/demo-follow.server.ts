// How a person of the demo follows along, as it is after some months: searches with new hits and without, and a calendar.
import { eq } from "drizzle-orm";
import { ownCalendarLink, renewCalendarLink } from "#app/calendar/calendar-link.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { saveSearch } from "#db/queries/saved-searches.ts";
import { savedSearches } from "#db/schema/follow.ts";
import { demoUserId } from "./people.ts";

const SEARCHES = [
  { name: "Vei og trafikk", query: "theme=TRAN", newHits: 0 },
  { name: "Data vi må søke om", query: "access=RESTRICTED", newHits: 3 },
];

/** Safe to run again. */
export async function followAlongInDemo(now: Date): Promise<void> {
  const userId = demoUserId("ingrid");
  for (const { newHits, ...search } of SEARCHES) {
    const id = uuidFromName(`demo-search:${search.query}`);
    await saveSearch(db(), { id, userId, ...search }, now);
    await db().update(savedSearches).set({ newHits }).where(eq(savedSearches.id, id));
  }
  if (!(await ownCalendarLink(userId))) await renewCalendarLink(userId, now);
}
