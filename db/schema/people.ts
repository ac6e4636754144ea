// Who uses the service: people, their sessions, organisations and what each may do for which organisation.
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

export const organisations = pgTable(
  "organisations",
  {
    id: uuid().primaryKey(),
    /** Nine digits, mod 11 checked; null where a catalogue names a publisher without a usable number. */
    orgNumber: text(),
    /** The publisher's address in the catalogue, the key where there is no number. */
    uri: text(),
    name: text().notNull(),
    kind: text({ enum: ["public", "private", "resource-centre"] }).notNull(),
    /** False until a person of the organisation uses the service. */
    active: boolean().notNull().default(false),
    /** Superior body that hears appeals against the decisions of this one; null: none is known here. */
    appealBodyId: uuid().references((): AnyPgColumn => organisations.id),
    demo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("organisations_org_number_key").on(t.orgNumber).where(sql`org_number is not null`),
    uniqueIndex("organisations_uri_key").on(t.uri).where(sql`uri is not null`),
    index("organisations_name_idx").on(t.name, t.id),
  ],
);

/** A data owner's own text of an agreement, with places to fill in; where there is none, the product's own is used. */
export const agreementTemplates = pgTable(
  "agreement_templates",
  {
    orgId: uuid()
      .notNull()
      .references(() => organisations.id),
    language: text({ enum: ["nb", "nn", "en"] }).notNull(),
    text: text().notNull(),
    savedBy: uuid(),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.language] })],
);

export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    /** Argon2id; null for people who only sign in through an identity provider or by demo link. */
    passwordHash: text(),
    emailConfirmedAt: timestamp({ withTimezone: true }),
    locale: text({ enum: ["nb", "nn", "en"] })
      .notNull()
      .default("nb"),
    admin: boolean().notNull().default(false),
    auditor: boolean().notNull().default(false),
    demo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("users_email_key").on(sql`lower(${t.email})`),
    index("users_demo_idx").on(t.id).where(sql`demo`),
    index("users_admin_idx").on(t.id).where(sql`admin`),
  ],
);

export const memberships = pgTable(
  "memberships",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    orgId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The role a member has in the cases of the organisation. */
    role: text({ enum: ["applicant", "handler", "approver", "adviser"] }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.orgId, t.role] }),
    index("memberships_org_idx").on(t.orgId, t.role),
  ],
);

/** A person asks to act for an organisation; a member or an administrator decides. Never granted by itself. */
export const membershipRequests = pgTable(
  "membership_requests",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    orgId: uuid()
      .notNull()
      .references(() => organisations.id),
    role: text({ enum: ["applicant", "handler", "approver", "adviser"] }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    decidedAt: timestamp({ withTimezone: true }),
    decidedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    outcome: text({ enum: ["granted", "refused"] }),
  },
  (t) => [
    uniqueIndex("membership_requests_open_key").on(t.userId, t.orgId, t.role).where(sql`decided_at is null`),
    index("membership_requests_org_idx").on(t.orgId, t.createdAt).where(sql`decided_at is null`),
    index("membership_requests_decider_idx").on(t.decidedBy).where(sql`decided_by is not null`),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the session id in hex; the id itself is only in the cookie. */
    idHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    userAgent: text(),
  },
  (t) => [index("sessions_user_idx").on(t.userId), index("sessions_expires_idx").on(t.expiresAt)],
);

/** A person is away, and who gets what would have come to them: a colleague with the same role. Days in Europe/Oslo. */
export const absences = pgTable(
  "absences",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    orgId: uuid()
      .notNull()
      .references(() => organisations.id),
    fromDay: date().notNull(),
    untilDay: date().notNull(),
    substituteId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.orgId] }),
    index("absences_substitute_idx").on(t.substituteId),
    index("absences_org_idx").on(t.orgId),
  ],
);

/** One-time links sent by e-mail to a user: confirm the address, choose a new password. */
export const emailTokens = pgTable(
  "email_tokens",
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: text({ enum: ["confirm-email", "reset-password"] }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index("email_tokens_user_idx").on(t.userId), index("email_tokens_expires_idx").on(t.expiresAt)],
);
