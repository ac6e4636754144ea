// Files that people add to a case. The row is the record; the bytes lie beside it in pieces, or in an object store.
import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Role } from "#workflows/types.ts";
import { cases } from "./cases.ts";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/**
 * unscanned: no scanner was set up. waiting: the scanner has not answered yet. infected: malware was found and the
 * bytes are gone. quarantined: no scanner gave a verdict; held back until an administrator decides.
 */
export const SCAN_STATES = ["unscanned", "waiting", "clean", "infected", "quarantined"] as const;
export type ScanState = (typeof SCAN_STATES)[number];

export const files = pgTable(
  "files",
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    /** The event that added it; null while it arrives, and then nobody sees it. */
    seq: integer(),
    /** For the uploader's own side only. */
    internal: boolean().notNull(),
    uploadedBy: uuid(),
    /** What the uploader was in the case. */
    role: text().notNull().$type<Role>(),
    name: text().notNull(),
    mediaType: text().notNull(),
    /** Bytes. */
    size: integer().notNull(),
    /** Hex. */
    sha256: text().notNull(),
    /** Where the bytes are; none once they are gone. */
    place: text({ enum: ["database", "s3", "none"] }).notNull(),
    scan: text({ enum: SCAN_STATES }).notNull(),
    /** What the scanner called it, or why it gave no verdict. */
    finding: text(),
    scannedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Taken away by a person of the side that added it. */
    removedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("files_case_idx").on(t.caseId, t.seq.desc(), t.id),
    index("files_arriving_idx").on(t.createdAt).where(sql`seq is null`),
    index("files_scan_idx").on(t.createdAt, t.id).where(sql`scan in ('waiting', 'infected', 'quarantined')`),
    index("files_to_move_idx").on(t.createdAt).where(sql`place = 'database' and seq is not null`),
  ],
);

/** The bytes of a file in pieces of at most 256 KiB, so that neither side ever holds a whole file in memory. */
export const filePieces = pgTable(
  "file_pieces",
  {
    fileId: uuid()
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    n: integer().notNull(),
    bytes: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.n] })],
);
