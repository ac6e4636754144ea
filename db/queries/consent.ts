// What the page of one consent shows. Callers have checked the subject's link to it.
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import type { StoredSnapshot } from "#workflows/types.ts";

export type ConsentRow = {
  id: string;
  reference: string;
  version: number;
  state: string;
  snapshot: StoredSnapshot;
  /** ISO 8601; until when an answer counts, or until when the consent does. */
  dueAt: string | null;
  /** The subject as they were asked; null when that has been erased. */
  name: string | null;
  email: string | null;
  locale: "nb" | "nn" | "en" | null;
  /** The access that would rest on it stands still because a consent was withdrawn. */
  suspended: boolean;
};

/** Undefined when the link leads to no consent. */
export async function findConsent(executor: Executor, caseId: string): Promise<ConsentRow | undefined> {
  const [row] = await executor.execute<ConsentRow>(sql`
    select c.id, c.reference, c.version, c.state, c.snapshot, k.name, k.email, k.locale,
      to_char(c.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "dueAt",
      coalesce(r.state = 'suspended' and r.snapshot->'context'->'suspension'->>'cause' = 'consent-withdrawn', false)
        as suspended
    from cases c
    left join cases r on r.id = c.parent_id
    left join lateral (select name, email, locale from case_contacts k
      where k.case_id = c.id and k.role = 'subject' limit 1) k on true
    where c.id = ${caseId} and c.kind = 'consent'`);
  return row;
}
