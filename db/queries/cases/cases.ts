// What a case page shows beside the snapshot: facts, timeline, messages. Callers have checked that the actor may see the case.
import { and, desc, eq, gt, inArray, lt, max, notInArray, or, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { accessDetails, caseContacts, caseEventPayloads, caseEvents, cases } from "#db/schema/cases.ts";
import { datasets } from "#db/schema/catalogue.ts";
import { mails } from "#db/schema/mail.ts";
import { organisations, users } from "#db/schema/people.ts";
import type { CaseKind, Role } from "#workflows/types.ts";

/** Lines of a timeline, messages of a conversation: a page of them. */
export const EVENTS_PER_PAGE = 30;

export async function findCaseFacts(executor: Executor, caseId: string) {
  const [row] = await executor
    .select({
      title: cases.title,
      datasetId: cases.datasetId,
      parentId: cases.parentId,
      applicantOrgId: cases.applicantOrgId,
      ownerOrgId: cases.ownerOrgId,
      createdAt: cases.createdAt,
      updatedAt: cases.updatedAt,
      assigneeName: users.name,
    })
    .from(cases)
    .leftJoin(users, eq(users.id, cases.assigneeId))
    .where(eq(cases.id, caseId));
  return row;
}

/** The context of each of a page of cases, by primary key. */
export function listSnapshots(executor: Executor, caseIds: readonly string[]) {
  const { id, kind, machineVersion, snapshot } = cases;
  return executor
    .select({ id, kind, machineVersion, snapshot })
    .from(cases)
    .where(inArray(cases.id, [...caseIds]));
}

export interface EventRow {
  seq: number;
  type: string;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  actorRole: Role;
  stateAfter: string;
  /** Null when it has been erased. */
  payload: Record<string, unknown> | null;
}

export interface EventPage {
  /** Newest first. */
  rows: EventRow[];
  /** The `before` of the next, older page. */
  older: number | null;
}

/** Newest events first. `before` is the sequence number the last page ended with. */
export async function listEvents(
  executor: Executor,
  caseId: string,
  filter: {
    only?: readonly string[];
    without?: readonly string[];
    /** Leaves out events of these types up to this one. */
    withoutUpTo?: { types: readonly string[]; seq: number };
    before?: number | undefined;
  },
): Promise<EventPage> {
  const rows = await executor
    .select({
      seq: caseEvents.seq,
      type: caseEvents.type,
      at: caseEvents.at,
      actorId: caseEvents.actorId,
      actorName: users.name,
      actorRole: caseEvents.actorRole,
      stateAfter: caseEvents.stateAfter,
      payload: caseEventPayloads.payload,
    })
    .from(caseEvents)
    .leftJoin(
      caseEventPayloads,
      and(eq(caseEventPayloads.caseId, caseEvents.caseId), eq(caseEventPayloads.seq, caseEvents.seq)),
    )
    .leftJoin(users, eq(users.id, caseEvents.actorId))
    .where(
      and(
        eq(caseEvents.caseId, caseId),
        filter.before === undefined ? undefined : lt(caseEvents.seq, filter.before),
        filter.only ? inArray(caseEvents.type, [...filter.only]) : undefined,
        filter.withoutUpTo && filter.withoutUpTo.types.length > 0
          ? or(
              gt(caseEvents.seq, filter.withoutUpTo.seq),
              notInArray(caseEvents.type, [...filter.withoutUpTo.types]),
            )
          : undefined,
        filter.without && filter.without.length > 0
          ? notInArray(caseEvents.type, [...filter.without])
          : undefined,
      ),
    )
    .orderBy(desc(caseEvents.seq))
    .limit(EVENTS_PER_PAGE + 1);
  const page = rows.slice(0, EVENTS_PER_PAGE);
  return { rows: page, older: rows.length > EVENTS_PER_PAGE ? (page.at(-1)?.seq ?? null) : null };
}

/**
 * The event by which the case last went to another data owner; 0 where it never did. What the owner before wrote for
 * itself is not the next one's to read.
 */
export async function findLastHandOver(executor: Executor, caseId: string): Promise<number> {
  const [row] = await executor
    .select({ seq: max(caseEvents.seq) })
    .from(caseEvents)
    .where(and(eq(caseEvents.caseId, caseId), eq(caseEvents.type, "forward")));
  return row?.seq ?? 0;
}

/** Names of these organisations, by id. */
export async function namesOfOrganisations(
  executor: Executor,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await executor
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set(ids)]));
  return Object.fromEntries(rows.map((r) => [r.id, r.name]));
}

/** The consents of a request with whom they ask: for the owner's side only. */
export async function listConsents(executor: Executor, requestId: string) {
  return executor
    .select({
      id: cases.id,
      state: cases.state,
      since: cases.updatedAt,
      name: caseContacts.name,
      email: caseContacts.email,
      mail: sql<"pending" | "sent" | "kept" | "dead" | null>`(
        select m.status from ${mails} m where m.case_id = ${cases.id} and m.topic = 'consent-asked'
        order by m.created_at desc limit 1)`,
    })
    .from(cases)
    .leftJoin(caseContacts, and(eq(caseContacts.caseId, cases.id), eq(caseContacts.role, "subject")))
    .where(and(eq(cases.parentId, requestId), eq(cases.kind, "consent")))
    .orderBy(caseContacts.name, cases.id)
    .limit(400);
}

/** Only for the applicant's organisation: the caller has found that out. */
export async function findAccessDetails(executor: Executor, caseId: string) {
  const [row] = await executor
    .select({ details: accessDetails.details, deliveredAt: accessDetails.deliveredAt })
    .from(accessDetails)
    .where(eq(accessDetails.caseId, caseId));
  return row;
}

/** What a new request needs to know of its dataset. */
export async function findRequestedDataset(executor: Executor, datasetId: string) {
  const [row] = await executor
    .select({
      id: datasets.id,
      title: datasets.title,
      accessRight: datasets.accessRight,
      open: datasets.open,
      gone: sql<boolean>`${datasets.goneAt} is not null`,
      ownerId: organisations.id,
      ownerName: organisations.name,
    })
    .from(datasets)
    .leftJoin(organisations, eq(organisations.id, datasets.publisherId))
    .where(eq(datasets.id, datasetId));
  return row;
}

/** Where legal questions go; a service has one. */
export async function findResourceCentre(executor: Executor) {
  const [row] = await executor
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.kind, "resource-centre"))
    .orderBy(organisations.id)
    .limit(1);
  return row;
}

/** Open requests of these organisations for a dataset, newest first: what a person may go on with instead. */
export async function listRequestsForDataset(
  executor: Executor,
  datasetId: string,
  applicantOrgIds: readonly string[],
) {
  if (applicantOrgIds.length === 0) return [];
  return executor
    .select({
      id: cases.id,
      reference: cases.reference,
      state: cases.state,
      orgId: cases.applicantOrgId,
      orgName: organisations.name,
      createdAt: cases.createdAt,
    })
    .from(cases)
    .innerJoin(organisations, eq(organisations.id, cases.applicantOrgId))
    .where(
      and(
        eq(cases.datasetId, datasetId),
        eq(cases.kind, "request" satisfies CaseKind),
        eq(cases.open, true),
        inArray(cases.applicantOrgId, [...applicantOrgIds]),
      ),
    )
    .orderBy(desc(cases.updatedAt))
    .limit(10);
}

/**
 * Requests that were begun from this one, newest first: only those in which the reader takes part.
 * @param everything the reader reads every case
 */
export async function listBegunFrom(
  executor: Executor,
  caseId: string,
  reader: { principals: readonly string[]; everything: boolean },
) {
  const seen = sql`exists (select 1 from case_parties p where p.case_id = ${cases.id}
    and p.role not in ('earlier-owner', 'invited') and p.principal in ${[...reader.principals, "nobody"]})`;
  return executor
    .select({
      id: cases.id,
      reference: cases.reference,
      state: cases.state,
      open: cases.open,
      how: sql<"copy-as-new" | "renew">`${cases.snapshot}->'context'->'earlier'->>'how'`,
    })
    .from(cases)
    .where(
      and(
        eq(cases.parentId, caseId),
        eq(cases.kind, "request" satisfies CaseKind),
        reader.everything ? undefined : seen,
      ),
    )
    .orderBy(desc(cases.createdAt), cases.id)
    .limit(10);
}
