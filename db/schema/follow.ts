// How people follow along without opening their page: a calendar by secret link, and searches that notify of new hits.
import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "./people.ts";

/** One link a person. The address is derived from `linkId` and the service's secret; here is only its hash. */
export const calendarLinks = pgTable(
  "calendar_links",
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    linkId: uuid().notNull(),
    tokenHash: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [uniqueIndex("calendar_links_token_key").on(t.tokenHash)],
);

/** A search that its owner wants notifications for. The job remembers in each how far it has looked, so new datasets are looked at once. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** What its owner calls it. */
    name: text().notNull(),
    /** The search as the query of an address (app/catalogue/search/search-params.ts), in its one order. */
    query: text().notNull(),
    /** Hits that came since its owner looked, and those of them that no mail has reported. Counted to 1,000. */
    newHits: integer().notNull().default(0),
    untold: integer().notNull().default(0),
    /** Looked through up to here: all that was first seen before; of that instant, ids from `seenId` up. Null: all of it. */
    seenAt: timestamp({ withTimezone: true }).notNull(),
    seenId: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex("saved_searches_query_key").on(t.userId, t.query),
    // With the id, so that the many that have come to the end are not read.
    index("saved_searches_seen_idx").on(t.seenAt, t.seenId),
    index("saved_searches_untold_idx").on(t.userId).where(sql`untold > 0`),
  ],
);
