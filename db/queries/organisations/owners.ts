// Bodies that a request can be sent on to, and the requests that a body has sent on.
import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { caseParties, cases } from "#db/schema/cases.ts";
import { memberships, organisations } from "#db/schema/people.ts";

/** More than there are bodies that handle requests here; beyond this a list is no help. */
const MOST_OWNERS = 500;

/** Public bodies with a person who handles requests, by name. */
export async function listOwners(executor: Executor): Promise<{ id: string; name: string }[]> {
  return owners(executor, undefined).orderBy(asc(organisations.name)).limit(MOST_OWNERS);
}

export async function findOwner(
  executor: Executor,
  orgId: string,
): Promise<{ id: string; name: string } | undefined> {
  const [row] = await owners(executor, eq(organisations.id, orgId));
  return row;
}

function owners(executor: Executor, which: SQL | undefined) {
  const handles = sql`exists (select 1 from ${memberships} m where m.org_id = ${organisations.id} and m.role = 'handler')`;
  return executor
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(and(eq(organisations.kind, "public"), handles, which))
    .$dynamic();
}

/** One forwarding as the case remembers it. */
export interface Forward {
  from: { id: string; name: string };
  to: { id: string; name: string };
  guidance: string;
  receivedAt: string;
  at: string;
}

export interface ForwardedRow {
  id: string;
  reference: string;
  title: { nb: string; nn: string; en: string };
  applicant: string | null;
  /** All of the case; only those of the reader's own bodies are theirs to see. */
  forwards: Forward[];
}

/** Requests that bodies of these principals have sent on, newest first; nothing of what became of them. */
export async function listForwarded(
  executor: Executor,
  principals: readonly string[],
  { caseId, limit = 100 }: { caseId?: string; limit?: number } = {},
): Promise<ForwardedRow[]> {
  if (principals.length === 0) return [];
  return executor
    .selectDistinct({
      id: cases.id,
      reference: cases.reference,
      title: cases.title,
      applicant: organisations.name,
      forwards: sql<Forward[]>`${cases.snapshot}->'context'->'forwards'`,
      createdAt: cases.createdAt,
    })
    .from(caseParties)
    .innerJoin(cases, eq(cases.id, caseParties.caseId))
    .leftJoin(organisations, eq(organisations.id, cases.applicantOrgId))
    .where(
      and(
        inArray(caseParties.principal, [...principals]),
        eq(caseParties.role, "earlier-owner"),
        caseId ? eq(cases.id, caseId) : undefined,
      ),
    )
    .orderBy(desc(cases.createdAt), asc(cases.id))
    .limit(limit);
}
