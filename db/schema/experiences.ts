// What people answered when they stopped or were done: counted, never kept as a person's (docs/decisions/022). No row here
// has a time, a case, a person or an order; nothing refers to any other table.
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

/** How many gave an answer: of all (`all`), and of those who asked one data owner (its id). */
export const experienceCounts = pgTable(
  "experience_counts",
  {
    scope: text().notNull(),
    /** The month in which the count was released; "" while it waits for enough company. */
    month: text().notNull(),
    question: text().notNull(),
    step: text().notNull(),
    choice: text().notNull(),
    answers: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.scope, t.month, t.question, t.step, t.choice] }),
    index("experience_counts_waiting_idx").on(t.scope, t.question, t.step).where(sql`month = ''`),
  ],
);

/** What some added in their own words, for the resource centre alone; not even the owner is named beside it. */
export const experienceTexts = pgTable(
  "experience_texts",
  {
    id: uuid().primaryKey(),
    /** As above. */
    month: text().notNull(),
    step: text().notNull(),
    choice: text().notNull(),
    text: text().notNull(),
  },
  (t) => [index("experience_texts_month_idx").on(t.month.desc(), t.id)],
);

/** That a ticket has been used, so that each case answers once. Says nothing of what was answered. */
export const experienceTickets = pgTable(
  "experience_tickets",
  {
    hash: text().primaryKey(),
    /** The last month in which the ticket would be taken: after that the row can go. */
    until: text().notNull(),
    /** Whether it has been laid among the others, so that its place in storage no longer reveals when it came. */
    mixed: boolean().notNull().default(false),
  },
  (t) => [
    index("experience_tickets_until_idx").on(t.until),
    index("experience_tickets_unmixed_idx").on(t.hash).where(sql`not mixed`),
  ],
);
