// What vouches for the audit trail: signed checkpoints over the heads of cases, and which events still wait for one.
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { AvailableByRole } from "#workflows/available-commands.ts";

/** Append-only, chained by `previous`, signed with a key that is not in the database. */
export const auditCheckpoints = pgTable("audit_checkpoints", {
  number: integer().primaryKey(),
  takenAt: timestamp({ withTimezone: true }).notNull(),
  leaves: integer().notNull(),
  root: text().notNull(),
  previous: text().notNull(),
  publicKey: text().notNull(),
  hash: text().notNull(),
  signature: text().notNull(),
});

/** Append-only. The heads that a checkpoint covers, in the order of its tree. No foreign key: a case that is gone must show. */
export const auditLeaves = pgTable(
  "audit_leaves",
  {
    checkpoint: integer().notNull(),
    position: integer().notNull(),
    caseId: uuid().notNull(),
    reference: text().notNull(),
    seq: integer().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.checkpoint, t.position] }),
    uniqueIndex("audit_leaves_case_key").on(t.caseId, t.seq),
  ],
);

/**
 * Events that no checkpoint covers yet: written with the event, taken by the next checkpoint. Work is by what has
 * happened, however many cases there are. It has no key: the person who writes must not wait for an index.
 */
export const auditQueue = pgTable("audit_queue", {
  caseId: uuid().notNull(),
  seq: integer().notNull(),
});

/**
 * What is recorded beside the trail's events, by case; append-only.
 * `parties-before`, `erased-before`: how things stood when a migration made both of them events of the case; it wrote them
 * once. `party-released`: a personal part that ended with a membership, after event `seq`.
 */
export const auditNotes = pgTable(
  "audit_notes",
  {
    caseId: uuid().notNull(),
    seq: integer().notNull(),
    what: text().notNull().$type<"parties-before" | "erased-before" | "party-released">(),
    /** Principals and roles; empty for a payload. */
    parties: jsonb().notNull().$type<[principal: string, role: string][]>(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index("audit_notes_case_idx").on(t.caseId, t.seq)],
);

/** What a build last offered the parties of a case; `npm run simulate-change` holds the next build beside it. */
export const caseOffers = pgTable("case_offers", {
  caseId: uuid().primaryKey(),
  /** Of the case then: a case that has moved since has nothing to compare. */
  seq: integer().notNull(),
  offers: jsonb().notNull().$type<AvailableByRole>(),
  recordedAt: timestamp({ withTimezone: true }).notNull(),
});
