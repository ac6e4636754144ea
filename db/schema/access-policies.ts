// What each data owner asks of a decision before it is made, as it was set and as it has been changed since.
import { integer, jsonb, pgTable, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import type { AccessPolicy } from "#workflows/request/memory/access-policy-schema.ts";
import { organisations } from "./people.ts";

export type SetPolicy = Omit<AccessPolicy, "of" | "version">;

/**
 * Who has to agree before an organisation decides, for all its data or for one dataset. Every row stays: the newest
 * governs new requests, and a case keeps the one it was sent under. `policy` null: none of its own any more.
 */
export const accessPolicies = pgTable(
  "access_policies",
  {
    id: uuid().primaryKey().defaultRandom(),
    orgId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** Null: for whatever has no policy of its own. */
    datasetId: uuid(),
    version: integer().notNull(),
    policy: jsonb().$type<SetPolicy>(),
    savedBy: uuid(),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  // Of two who save at once, one gets the answer that another was first.
  (t) => [unique("access_policies_version_key").on(t.orgId, t.datasetId, t.version).nullsNotDistinct()],
);
