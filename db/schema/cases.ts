// A case is one machine snapshot in one row; its events, parties, clocks, drafts and links stand beside it.
import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { PartyMoves } from "#workflows/party-moves.ts";
import type { CaseKind, Lane, Role, StoredSnapshot } from "#workflows/types.ts";
import { datasets } from "./catalogue.ts";
import { organisations, users } from "./people.ts";

export const cases = pgTable(
  "cases",
  {
    id: uuid().primaryKey(),
    kind: text().notNull().$type<CaseKind>(),
    /** What people say on the phone: "DV-2026-000042". */
    reference: text().notNull(),
    machineVersion: integer().notNull(),
    /** Number of events; the guard of every write: only the one who read seq n writes n + 1. */
    seq: integer().notNull(),
    /** Grows only with events that change what a reader decides upon; forms carry it to find out that they are stale. */
    version: integer().notNull(),
    /** Leading state, for lists ("assessing"); the snapshot has the whole value. */
    state: text().notNull(),
    snapshot: jsonb().notNull().$type<StoredSnapshot>(),
    /** Who holds the ball; null in final states and where nobody has to act. */
    ball: text().$type<Role>(),
    ballSince: timestamp({ withTimezone: true }).notNull(),
    open: boolean().notNull(),
    dueAt: timestamp({ withTimezone: true }),
    assigneeId: uuid().references(() => users.id),
    /** What lists call the case, in each language where it has one. */
    title: jsonb().notNull().$type<{ nb: string; nn: string; en: string }>(),
    datasetId: uuid().references(() => datasets.id),
    parentId: uuid(),
    applicantOrgId: uuid().references(() => organisations.id),
    ownerOrgId: uuid().references(() => organisations.id),
    lastHash: text().notNull(),
    demo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex("cases_reference_key").on(t.reference),
    index("cases_parent_idx").on(t.parentId, t.kind, t.id).where(sql`parent_id is not null`),
    index("cases_dataset_idx").on(t.datasetId, t.kind, t.updatedAt).where(sql`dataset_id is not null`),
    index("cases_all_idx").on(t.updatedAt.desc(), t.id),
    // What everybody may read, and what advisers have marked: few among all legal questions.
    index("cases_published_idx")
      .on(sql`(snapshot->'context'->'publication'->>'id')`)
      .where(sql`kind = 'legal-question' and snapshot->'context'->'publication' is not null`),
    index("cases_obstacle_idx")
      .on(sql`(snapshot->'context'->'obstacle'->>'rule')`)
      .where(sql`kind = 'legal-question' and snapshot->'context'->'obstacle'->>'rule' is not null`),
    // What an organisation has under way for a dataset, however many others have asked for it.
    index("cases_under_way_idx").on(t.applicantOrgId, t.datasetId, t.updatedAt).where(sql`open`),
    index("cases_assignee_idx").on(t.assigneeId).where(sql`assignee_id is not null`),
  ],
);

/**
 * Who takes part in a case and in which role: the one source of visibility (SQL lists) and of roles (policy).
 * A principal is `org:<id>:<membership role>`, `user:<id>` or `link:<id>`.
 * `lane` and `sortAt` repeat what the case row says, so that a queue is one index scan however many cases there are.
 */
export const caseParties = pgTable(
  "case_parties",
  {
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    principal: text().notNull(),
    role: text().notNull().$type<Role>(),
    kind: text().notNull().$type<CaseKind>(),
    lane: text().notNull().$type<Lane>(),
    sortAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.principal, t.role] }),
    index("case_parties_queue_idx").on(t.principal, t.kind, t.lane, t.sortAt, t.caseId),
    // The few cases that a body has sent on, among the many it has.
    index("case_parties_sent_on_idx").on(t.principal).where(sql`role = 'earlier-owner'`),
  ],
);

/** The audit trail: append-only (a trigger refuses update, delete and truncate), hash-chained per case. */
export const caseEvents = pgTable(
  "case_events",
  {
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    seq: integer().notNull(),
    commandId: uuid().notNull(),
    /** The command that caused this one by a reaction. */
    causedBy: uuid(),
    type: text().notNull(),
    actorId: uuid(),
    actorRole: text().notNull().$type<Role>(),
    at: timestamp({ withTimezone: true }).notNull(),
    machineVersion: integer().notNull(),
    stateAfter: text().notNull(),
    ballAfter: text().$type<Role>(),
    versionAfter: integer().notNull(),
    /** SHA-256 over salt and payload; the payload can be erased and the chain still holds. */
    commitment: text().notNull(),
    /** Of the snapshot after the event, with the payload's salt; null in format 1. */
    snapshotCommitment: text(),
    /** Of who came and who went; null when nobody did, and before format 3. */
    partiesCommitment: text(),
    hash: text().notNull(),
    /** By which formula the hash is made (app/cases/execute/hash-preimages.ts). */
    format: smallint().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.seq] }),
    uniqueIndex("case_events_command_key").on(t.commandId),
    index("case_events_type_idx").on(t.caseId, t.type, t.seq),
  ],
);

/** What was said in an event, beside the chain because it may hold personal data that must be erasable. */
export const caseEventPayloads = pgTable(
  "case_event_payloads",
  {
    caseId: uuid().notNull(),
    seq: integer().notNull(),
    salt: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>(),
    erasedAt: timestamp({ withTimezone: true }),
    /** What is left of an erased payload's salt, for the snapshot and the parties (app/cases/execute/hash-preimages.ts). */
    keptSalt: text(),
    /** Who came and who went with the event: principals and roles, no names. */
    parties: jsonb().$type<PartyMoves>(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] })],
);

/** A refused command, for the log: who tried what and why it was not possible. Holds no payload. */
export const refusals = pgTable(
  "refusals",
  {
    id: uuid().primaryKey(),
    caseId: uuid().notNull(),
    commandId: uuid().notNull(),
    type: text().notNull(),
    actorId: uuid(),
    code: text().notNull(),
    reason: text(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index("refusals_case_idx").on(t.caseId, t.at), index("refusals_at_idx").on(t.at)],
);

/** A running deadline of a case, declared by the state's meta and computed by workflows/law. */
export const clocks = pgTable(
  "clocks",
  {
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    rule: text().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    pausedAt: timestamp({ withTimezone: true }),
    firedAt: timestamp({ withTimezone: true }),
    /** When the person who has to act is reminded next. */
    remindAt: timestamp({ withTimezone: true }),
    lawVersion: text().notNull(),
    /** What moved the due date: [{ at, what, dueAt }]. */
    moves: jsonb().notNull().$type<unknown[]>().default(sql`'[]'::jsonb`),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.rule] }),
    index("clocks_due_idx").on(t.dueAt, t.caseId, t.rule).where(sql`fired_at is null and paused_at is null`),
    index("clocks_remind_idx").on(t.remindAt).where(sql`remind_at is not null`),
    index("clocks_running_idx").on(t.caseId).where(sql`fired_at is null`),
  ],
);

/** What a person has typed but not sent, errors and all. */
export const drafts = pgTable(
  "drafts",
  {
    caseId: uuid()
      .notNull()
      .references(() => cases.id, { onDelete: "cascade" }),
    /** "answers" is shared by the applicant's people; other forms are per person: "refuse:<user id>". */
    form: text().notNull(),
    values: jsonb().notNull().$type<Record<string, unknown>>(),
    /** Grows with each save; two people at once get one winner and one honest message. */
    version: integer().notNull(),
    savedBy: uuid(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.form] })],
);

/** Reaching a person without an account: name, address and language of a subject or reviewer, erasable. One for each link. */
export const caseContacts = pgTable(
  "case_contacts",
  {
    linkId: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    role: text().notNull().$type<Role>(),
    name: text().notNull(),
    email: text().notNull(),
    locale: text({ enum: ["nb", "nn", "en"] }).notNull(),
  },
  (t) => [
    index("case_contacts_case_idx").on(t.caseId, t.role),
    // The person who asks to be erased is found by it.
    index("case_contacts_email_idx").on(sql`lower(${t.email})`),
  ],
);

/** Links that let a person act without an account. The token is derived from the id and a secret; only its hash is stored. */
export const caseLinks = pgTable(
  "case_links",
  {
    id: uuid().primaryKey(),
    tokenHash: text().notNull(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    role: text().notNull().$type<Role>(),
    expiresAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [uniqueIndex("case_links_token_key").on(t.tokenHash), index("case_links_case_idx").on(t.caseId)],
);

/** Access details are for the applicant's organisation only: never in snapshot, events, mail or logs. */
export const accessDetails = pgTable("access_details", {
  caseId: uuid()
    .primaryKey()
    .references(() => cases.id),
  details: jsonb().notNull().$type<{ method: string; address: string; instructions: string }>(),
  deliveredBy: uuid(),
  deliveredAt: timestamp({ withTimezone: true }).notNull(),
});
