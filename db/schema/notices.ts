// How each person wants to be notified, and what is held back to be sent later in one mail.
import { index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Role } from "#workflows/types.ts";
import { users } from "./people.ts";

export const NOTICE_PACES = ["at-once", "daily", "never"] as const;
export type NoticePace = (typeof NOTICE_PACES)[number];

/** A choice that differs from the usual; app/notifications/notice-table.ts says what is usual. */
export const noticeChoices = pgTable(
  "notice_choices",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** A group of the notice table. */
    group: text().notNull(),
    pace: text({ enum: NOTICE_PACES }).notNull(),
    chosenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.group] })],
);

/** News held back for one person; gone when the mail that reports it has been kept. */
export const heldNotices = pgTable(
  "held_notices",
  {
    id: uuid().primaryKey(),
    outboxId: uuid().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    caseId: uuid().notNull(),
    topic: text().notNull().$type<NotifyTopic>(),
    group: text().notNull(),
    role: text().notNull().$type<Role>(),
    /** What the template needs beside the case's own facts. */
    facts: jsonb().notNull().$type<Record<string, unknown>>(),
    /** soon: with what else happens in the case within minutes; daily: with everything else of the day. */
    wait: text({ enum: ["soon", "daily"] }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex("held_notices_once_key").on(t.outboxId, t.userId),
    index("held_notices_person_idx").on(t.userId, t.wait, t.caseId),
    index("held_notices_due_idx").on(t.dueAt),
  ],
);
