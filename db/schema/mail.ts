// What goes out of the service: effects waiting to be carried out, and every mail with what became of it.
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** Written in the transaction of the command that caused it; a job turns each row into mails. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid().primaryKey(),
    caseId: uuid().notNull(),
    seq: integer().notNull(),
    /** The event the receivers are notified of, a key of the mail templates. */
    topic: text().notNull(),
    /** Roles that are notified, and facts for the template. */
    payload: jsonb().notNull().$type<Record<string, unknown>>(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    processedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("outbox_case_idx").on(t.caseId, t.seq),
    index("outbox_waiting_idx").on(t.createdAt).where(sql`processed_at is null`),
  ],
);

export const mails = pgTable(
  "mails",
  {
    id: uuid().primaryKey(),
    /** `<outbox id>:<address>` or `<purpose>:<token hash>`: a second rendering of the same mail is the same mail. */
    idempotencyKey: text().notNull(),
    caseId: uuid(),
    topic: text().notNull(),
    toAddress: text().notNull(),
    toName: text().notNull(),
    userId: uuid(),
    locale: text({ enum: ["nb", "nn", "en"] }).notNull(),
    /** A group of app/notifications/notice-table.ts that the receiver may leave by one click; null where law has it sent. */
    noticeGroup: text(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    /** kept: no SMTP server is configured; dead: given up after the last attempt. */
    status: text({ enum: ["pending", "sent", "kept", "dead"] }).notNull(),
    attempts: integer().notNull().default(0),
    lastError: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    sentAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    uniqueIndex("mails_idempotency_key").on(t.idempotencyKey),
    index("mails_newest_idx").on(t.createdAt.desc(), t.id),
    index("mails_status_idx").on(t.status, t.createdAt),
    index("mails_case_idx").on(t.caseId, t.createdAt),
    // The person who asks to be erased is found by them.
    index("mails_user_idx").on(t.userId).where(sql`user_id is not null`),
    index("mails_address_idx").on(sql`lower(${t.toAddress})`),
  ],
);
