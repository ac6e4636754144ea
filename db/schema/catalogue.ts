// What is known of data: sources, their harvests, datasets as last delivered, and the history of each.
import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { organisations } from "./people.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const sources = pgTable(
  "sources",
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [uniqueIndex("sources_name_key").on(t.name)],
);

export const harvests = pgTable(
  "harvests",
  {
    id: uuid().primaryKey(),
    sourceId: uuid()
      .notNull()
      .references(() => sources.id),
    fileName: text().notNull(),
    format: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    importedBy: uuid(),
    datasets: integer().notNull(),
    added: integer().notNull(),
    changed: integer().notNull(),
    gone: integer().notNull(),
    unchanged: integer().notNull(),
    /** [{ code, severity, datasetUri?, property?, value? }], bounded by the importer. */
    findings: jsonb().notNull().$type<unknown[]>(),
  },
  (t) => [index("harvests_source_idx").on(t.sourceId, t.at), index("harvests_at_idx").on(t.at)],
);

export const datasets = pgTable(
  "datasets",
  {
    id: uuid().primaryKey(),
    uri: text().notNull(),
    sourceId: uuid()
      .notNull()
      .references(() => sources.id),
    publisherId: uuid().references(() => organisations.id),
    /** The whole DatasetDescription of app/catalogue; columns beside it are what is searched and filtered by. */
    description: jsonb().notNull().$type<unknown>(),
    contentHash: text().notNull(),
    /** Best title for lists per language: { nb, nn, en }. */
    title: jsonb().notNull().$type<{ nb: string; nn: string; en: string }>(),
    accessRight: text({ enum: ["PUBLIC", "RESTRICTED", "NON_PUBLIC", "UNKNOWN"] }).notNull(),
    /** Public, openly licensed and with a distribution one can reach. */
    open: boolean().notNull().default(false),
    themes: text().array().notNull().default(sql`'{}'::text[]`),
    formats: text().array().notNull().default(sql`'{}'::text[]`),
    issued: timestamp({ withTimezone: true }),
    modified: timestamp({ withTimezone: true }),
    /** Higher is shown first among equals; precomputed so that search can bound its candidates. */
    popularity: integer().notNull().default(0),
    search: tsvector().notNull(),
    firstSeenAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    /** Tombstone: the source no longer delivers it; never deleted while a request points at it. */
    goneAt: timestamp({ withTimezone: true }),
    demo: boolean().notNull().default(false),
  },
  (t) => [
    uniqueIndex("datasets_uri_key").on(t.uri),
    index("datasets_source_idx").on(t.sourceId).where(sql`gone_at is null`),
    index("datasets_publisher_idx").on(t.publisherId, t.popularity.desc(), t.id).where(sql`gone_at is null`),
    index("datasets_popularity_idx").on(t.popularity.desc(), t.id).where(sql`gone_at is null`),
    index("datasets_newest_idx").on(t.firstSeenAt.desc(), t.id).where(sql`gone_at is null`),
    index("datasets_search_idx").using("gin", t.search).where(sql`gone_at is null`),
    index("datasets_themes_idx").using("gin", t.themes).where(sql`gone_at is null`),
    index("datasets_formats_idx").using("gin", t.formats).where(sql`gone_at is null`),
    index("datasets_access_idx").on(t.accessRight, t.popularity.desc(), t.id).where(sql`gone_at is null`),
  ],
);

/** Words that occur in the catalogue, for correcting typing errors by nearest neighbour. */
export const searchWords = pgTable(
  "search_words",
  { word: text().primaryKey(), datasets: integer().notNull() },
  (t) => [index("search_words_trgm_idx").using("gist", sql`${t.word} gist_trgm_ops`)],
);

export const datasetHistory = pgTable(
  "dataset_history",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    datasetId: uuid()
      .notNull()
      .references(() => datasets.id),
    harvestId: uuid()
      .notNull()
      .references(() => harvests.id),
    change: text({ enum: ["added", "changed", "gone", "returned"] }).notNull(),
    fields: text().array().notNull().default(sql`'{}'::text[]`),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index("dataset_history_dataset_idx").on(t.datasetId, t.at)],
);
