// What is known of the past: one row per request that was sent, and one per group of them, kept up to date as cases move.
import { sql } from "drizzle-orm";
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Outcome } from "#workflows/forecast/observation.ts";
import type { GroupSummary } from "#workflows/forecast/summary.ts";
import { cases } from "./cases.ts";

/** Requests whose ball has passed since they were last looked at. No key: the person who writes must not wait for an index. */
export const forecastQueue = pgTable("forecast_queue", {
  caseId: uuid().notNull(),
  seq: integer().notNull(),
});

export const forecastObservations = pgTable(
  "forecast_observations",
  {
    caseId: uuid()
      .primaryKey()
      .references(() => cases.id),
    datasetId: uuid().notNull(),
    ownerOrgId: uuid().notNull(),
    sector: text().notNull(),
    road: text().notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull(),
    /** Days with others than the applicant (the ball ledger), from sending to the ending, or to `seenAt`. */
    days: doublePrecision().notNull(),
    /** Null while it runs. */
    outcome: text().$type<Outcome>(),
    /** When it ended; while it runs, when it was looked at. */
    seenAt: timestamp({ withTimezone: true }).notNull(),
    /** Fields of the answers that the owner asked back about. */
    asked: text().array().notNull().default(sql`'{}'::text[]`),
    /** Whether the days go on by themselves: it runs, and the ball is not with the applicant. */
    ticking: boolean().notNull(),
  },
  (t) => [
    index("forecast_observations_dataset_idx").on(t.datasetId, t.seenAt.desc()),
    index("forecast_observations_owner_idx").on(t.ownerOrgId, t.road, t.seenAt.desc()),
    index("forecast_observations_sector_idx").on(t.sector, t.road, t.seenAt.desc()),
    index("forecast_observations_sent_idx").on(t.sentAt.desc()),
    index("forecast_observations_road_idx").on(t.road, t.seenAt.desc()),
  ],
);

/** How each request asked, one row a feature (workflows/forecast/features.ts); what its group is found by stands here too. */
export const forecastFeatures = pgTable(
  "forecast_features",
  {
    caseId: uuid()
      .notNull()
      .references(() => forecastObservations.caseId, { onDelete: "cascade" }),
    feature: text().notNull(),
    ownerOrgId: uuid().notNull(),
    road: text().notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.feature] }),
    index("forecast_features_road_idx").on(t.road, t.feature, t.seenAt.desc()),
    index("forecast_features_owner_idx").on(t.ownerOrgId, t.road, t.feature, t.seenAt.desc()),
  ],
);

export const forecastGroups = pgTable(
  "forecast_groups",
  {
    /** workflows/forecast/groups.ts */
    key: text().primaryKey(),
    summary: jsonb().notNull().$type<GroupSummary>(),
    computedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index("forecast_groups_age_idx").on(t.computedAt)],
);
