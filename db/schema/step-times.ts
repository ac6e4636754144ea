// How long requests are in each step: one row per request and step, and one per group of them, kept as cases move.
import {
  boolean,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { StepSummaries } from "#workflows/forecast/step-summary.ts";
import type { StepTime, TimedStep } from "#workflows/forecast/step-times.ts";
import { forecastObservations } from "./forecast.ts";

export const stepObservations = pgTable(
  "step_observations",
  {
    caseId: uuid()
      .notNull()
      .references(() => forecastObservations.caseId, { onDelete: "cascade" }),
    step: text().notNull().$type<TimedStep>(),
    ownerOrgId: uuid().notNull(),
    road: text().notNull(),
    /** With others than the applicant, with the applicant; while it is there, until `seenAt`. */
    days: doublePrecision().notNull(),
    ownDays: doublePrecision().notNull(),
    outcome: text().$type<NonNullable<StepTime["outcome"]>>(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
    ticking: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.step] }),
    index("step_observations_owner_idx").on(t.ownerOrgId, t.road, t.seenAt.desc()),
    index("step_observations_road_idx").on(t.road, t.seenAt.desc()),
  ],
);

export const stepGroups = pgTable(
  "step_groups",
  {
    /** `owner:<id>:<road>` or `all:<road>`, as in workflows/forecast/groups.ts. */
    key: text().primaryKey(),
    summaries: jsonb().notNull().$type<StepSummaries>(),
    computedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index("step_groups_age_idx").on(t.computedAt)],
);
