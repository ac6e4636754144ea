// Approved requests that both sides let others learn from, without names. A row is there only as long as both say yes: the
// write path of cases puts it there and takes it away with the transition itself.
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { cases } from "./cases.ts";

export const examples = pgTable(
  "examples",
  {
    /** Never shown. */
    caseId: uuid()
      .primaryKey()
      .references(() => cases.id, { onDelete: "cascade" }),
    datasetId: uuid().notNull(),
    ownerOrgId: uuid().notNull(),
    outcome: text().$type<"approved" | "partly-approved">().notNull(),
    /** Choices of the answers; "" where they were left open. */
    purposeKind: text().notNull(),
    extent: text().notNull(),
    area: text().notNull(),
    consent: boolean().notNull(),
    conditionCount: integer().notNull(),
    conditions: text().array().notNull(),
    summary: text().notNull(),
    shownAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index("examples_dataset_idx").on(t.datasetId, t.shownAt.desc()),
    index("examples_owner_idx").on(t.ownerOrgId, t.shownAt.desc()),
    index("examples_words_idx").using("gin", sql`to_tsvector('norwegian'::regconfig, ${t.summary})`),
  ],
);
