// How people follow along without opening their page: a calendar by secret link, and searches that tell of new hits.
import { pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
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
