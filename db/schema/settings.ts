// What the database says about itself, and how often a person has tried something.
import { index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** `demo`: true only where the demo seeding has filled an empty embedded database; never set by configuration. */
export const settings = pgTable("settings", {
  key: text().primaryKey(),
  value: jsonb().notNull(),
});

/** Counters of rate-limiter-flexible. Keys are hashed: they would otherwise be addresses of people. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().primaryKey(),
    points: integer().notNull(),
    expire: timestamp({ withTimezone: true }),
  },
  (t) => [index("rate_limits_expire_idx").on(t.expire)],
);
