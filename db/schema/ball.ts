// Who held the ball of a case, from when to when: what waiting times are counted from.
import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { CaseKind, Role } from "#workflows/types.ts";
import { cases } from "./cases.ts";
import { organisations, users } from "./people.ts";

/** One row per holder and unbroken time, written with the event that passed the ball (workflows/ball.ts). */
export const ballIntervals = pgTable(
  "ball_intervals",
  {
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    /** The event that passed it. */
    seq: integer().notNull(),
    kind: text().notNull().$type<CaseKind>(),
    /** Null: nobody had to act. */
    role: text().$type<Role>(),
    orgId: uuid().references(() => organisations.id),
    userId: uuid().references(() => users.id, { onDelete: "set null" }),
    fromAt: timestamp({ withTimezone: true }).notNull(),
    /** Null while it lasts. */
    toAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.seq] }),
    // One open row per case, found without reading those that are closed.
    index("ball_intervals_open_idx").on(t.caseId).where(sql`to_at is null`),
    index("ball_intervals_org_idx").on(t.orgId, t.kind, t.fromAt).where(sql`org_id is not null`),
    index("ball_intervals_user_idx").on(t.userId).where(sql`user_id is not null`),
  ],
);
