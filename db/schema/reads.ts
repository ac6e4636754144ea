// Who has read the messages of a case, how far. The other side learns of the organisation, never of the person.
import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { cases } from "./cases.ts";

/** A row each time a person reads further than before: at most one per message and reader. */
export const messageReads = pgTable(
  "message_reads",
  {
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    userId: uuid().notNull(),
    /** Every message up to this event has been read. */
    uptoSeq: integer().notNull(),
    /** The reader's side of the case (workflows/sides.ts). */
    side: text().notNull(),
    /** For which organisation; null for people who ask for themselves. */
    orgId: uuid(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.userId, t.uptoSeq] }),
    index("message_reads_side_idx").on(t.caseId, t.side, t.uptoSeq),
  ],
);
