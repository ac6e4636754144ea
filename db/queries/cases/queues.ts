// Lists of cases for those who take part in them. One index scan per principal and lane, merged; what a list shows of
// each case is fetched for the page only.
import { type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { inList } from "#db/in-list.ts";
import type { CaseKind, Lane, Role } from "#workflows/types.ts";

export const QUEUE_PAGE = 25;
/** Tabs count no further: beyond this the number says "many". */
export const COUNT_LIMIT = 99;

/** Who looks; an Actor has these. */
export interface QueueReader {
  principals: readonly string[];
}

export interface QueuePart {
  kind: CaseKind;
  /** What the reader is in these cases. */
  role: Role;
  lanes: readonly Lane[];
}

export interface QueueDefinition extends QueuePart {
  /** Cases of other kinds, or in another role, that lie in the same queue. */
  also?: readonly QueuePart[];
  /** "own": what lies with the person; "organisation": what lies with one of their organisations. Default: both. */
  of?: "own" | "organisation";
  /** Only cases in one of these states, or only in others. */
  states?: { only: readonly string[] } | { not: readonly string[] };
  /** Leaves out what this person works with: another person's pair of eyes is asked for. */
  notAssignedTo?: string;
}

export interface QueueQuery extends QueueDefinition {
  /** Where the last page ended; from `QueuePage.next`. */
  after?: string | undefined;
  size?: number;
}

export type QueueRow = {
  id: string;
  kind: CaseKind;
  reference: string;
  title: { nb: string; nn: string; en: string };
  state: string;
  version: number;
  /** What the reader is in it. */
  role: Role;
  ball: Role | null;
  /** ISO 8601, as are the other times. */
  ballSince: string;
  dueAt: string | null;
  open: boolean;
  updatedAt: string;
  applicant: string | null;
  owner: string | null;
  assigneeId: string | null;
  assignee: string | null;
  /** Of a legal question. */
  asker: string | null;
  topic: string | null;
  urgency: string | null;
};

export interface QueuePage {
  rows: QueueRow[];
  /** The `after` of the next page; null at the end. */
  next: string | null;
}

/** In these roles people act for an organisation: a personal row alone shows them nothing (workflows/roles.ts). */
const OF_AN_ORGANISATION: ReadonlySet<Role> = new Set(["handler", "adviser", "approver", "appeal-body"]);

/** Seats of an organisation in which its people have the role, where they are called otherwise. */
const SEATS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  asker: ["applicant", "handler"],
  "co-applicant": ["applicant"],
  invited: ["applicant"],
  // Of a body that uses the service, or of the resource centre that registers what a body has decided.
  "appeal-body": ["handler", "approver", "adviser"],
};

/** The principals whose rows can be in the queue; empty when the reader sees nothing of it. */
export function principalsFor(reader: QueueReader, pile: Pick<QueueDefinition, "role" | "of">): string[] {
  const { role } = pile;
  const roles = SEATS[role] ?? [role];
  const orgs = reader.principals.filter((p) =>
    roles.some((r) => p.startsWith("org:") && p.endsWith(`:${r}`)),
  );
  if (OF_AN_ORGANISATION.has(role) && orgs.length === 0) return [];
  const own = reader.principals.filter((p) => p.startsWith("user:"));
  if (pile.of === "own") return own;
  return pile.of === "organisation" ? orgs : [...own, ...orgs];
}

/** A page of a queue: open cases by what is due first, closed ones by what closed last. */
export async function listQueue(
  executor: Executor,
  reader: QueueReader,
  query: QueueQuery,
): Promise<QueuePage> {
  const listed = listingOf(reader, query);
  return listed ? pageOf([...(await executor.execute<FoundRow>(listed))], query) : { rows: [], next: null };
}

type FoundRow = QueueRow & { cursor: string };

/** The rows of a page and one more, in their order. */
function listingOf(reader: QueueReader, query: QueueQuery): SQL | null {
  const hits = queueHits(reader, query);
  if (!hits) return null;
  const order = directionOf(query);
  return sql`
    select c.id, c.kind, c.reference, c.title, c.state, c.version, hit.role, c.ball, ${iso("c.ball_since")} as "ballSince",
      ${iso("due.at")} as "dueAt", c.open, ${iso("c.updated_at")} as "updatedAt", applicant.name as applicant,
      owner.name as owner, c.assignee_id as "assigneeId", u.name as assignee,
      c.snapshot->'context'->>'askerName' as asker, c.snapshot->'context'->>'topic' as topic,
      c.snapshot->'context'->>'urgency' as urgency,
      to_char(hit.sort_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || c.id as cursor
    from (${hits}) hit
    join cases c on c.id = hit.case_id
    left join organisations applicant on applicant.id = c.applicant_org_id
    left join organisations owner on owner.id = c.owner_org_id
    left join users u on u.id = c.assignee_id
    -- A deadline that has rung is over for the clocks, but not for whoever looks at the list: it was missed.
    cross join lateral (select coalesce(c.due_at, (select max(k.due_at) from clocks k
      where k.case_id = c.id and k.fired_at is not null)) as at) due
    order by hit.sort_at ${order}, hit.case_id ${order}`;
}

function pageOf(all: readonly FoundRow[], { size = QUEUE_PAGE }: QueueQuery): QueuePage {
  const rows = all.slice(0, size);
  const next = all.length > size ? (rows.at(-1)?.cursor ?? null) : null;
  return { rows: rows.map(({ cursor: _, ...row }) => row), next };
}

/** How many lie in each queue, by its key; COUNT_LIMIT + 1 means more than that. */
export async function countQueues<K extends string>(
  executor: Executor,
  reader: QueueReader,
  piles: Readonly<Record<K, QueueDefinition>>,
): Promise<Record<K, number>> {
  return (await listQueues(executor, reader, {}, piles)).counts;
}

/** All that a page shows of its queues in one statement: a page of some of them, and how many lie in others. */
export async function listQueues<L extends string, K extends string>(
  executor: Executor,
  reader: QueueReader,
  lists: Readonly<Record<L, QueueQuery>>,
  piles: Readonly<Record<K, QueueDefinition>>,
): Promise<{ pages: Record<L, QueuePage>; counts: Record<K, number> }> {
  const names = Object.keys(lists) as L[];
  const keys = Object.keys(piles) as K[];
  const pages = Object.fromEntries(names.map((name) => [name, { rows: [], next: null }])) as unknown;
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  const found = { pages: pages as Record<L, QueuePage>, counts };
  const parts = [
    ...names.flatMap((name) => {
      const listed = listingOf(reader, lists[name]);
      return listed
        ? [sql`select ${name}::text as name, json_agg(listed) as value from (${listed}) listed`]
        : [];
    }),
    ...keys.flatMap((key) => {
      const hits = queueHits(reader, { ...piles[key], size: COUNT_LIMIT });
      return hits
        ? [sql`select ${key}::text as name, to_json(count(*)) as value from (${hits}) counted`]
        : [];
    }),
  ];
  if (parts.length === 0) return found;
  type Part = { name: string; value: FoundRow[] | number | null };
  for (const { name, value } of await executor.execute<Part>(sql.join(parts, sql` union all `))) {
    if (typeof value === "number") found.counts[name as K] = value;
    else found.pages[name as L] = pageOf(value ?? [], lists[name as L]);
  }
  return found;
}

/**
 * `case_id, sort_at, role` of one page and one row more. Each principal, kind and lane gives at most that many, so that
 * what is merged is bounded too; a case that reaches the reader both as a person and through an organisation counts once.
 */
export function queueHits(reader: QueueReader, query: QueueQuery): SQL | null {
  const parts: QueuePart[] = [query, ...(query.also ?? [])];
  const rows = parts.flatMap(({ kind, role, lanes }) =>
    principalsFor(reader, { role, ...(query.of ? { of: query.of } : {}) }).flatMap((p) =>
      lanes.map((lane) => sql`(${p}::text, ${kind}::text, ${role}::text, ${lane}::text)`),
    ),
  );
  if (rows.length === 0) return null;
  const many = sql.raw(String((query.size ?? QUEUE_PAGE) + 1));
  const order = directionOf(query);
  return sql`
    select case_id, sort_at, role from (
      select distinct on (case_id) case_id, sort_at, pile.role
      from (values ${sql.join(rows, sql`, `)}) pile (principal, kind, role, lane)
      cross join lateral (
        select p.case_id, p.sort_at from case_parties p
        where p.principal = pile.principal and p.kind = pile.kind and p.lane = pile.lane and p.role = pile.role
          ${afterCursor(query)} ${personalNeedsOrganisation(reader, parts)} ${inState(query)}
        order by p.sort_at ${order}, p.case_id ${order} limit ${many}) found
      order by case_id) once
    order by sort_at ${order}, case_id ${order} limit ${many}`;
}

function afterCursor(query: QueueQuery): SQL {
  const cursor = parseCursor(query.after);
  if (!cursor) return sql``;
  const than = sql.raw(directionIsDown(query) ? "<" : ">");
  return sql`and (p.sort_at, p.case_id) ${than} (${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
}

function personalNeedsOrganisation(reader: QueueReader, parts: readonly QueuePart[]): SQL {
  const roles = [...new Set(parts.map(({ role }) => role))].filter((role) => OF_AN_ORGANISATION.has(role));
  if (roles.length === 0) return sql``;
  const orgs = [...new Set(roles.flatMap((role) => principalsFor(reader, { role, of: "organisation" })))];
  const personal =
    roles.length === new Set(parts.map(({ role }) => role)).size
      ? sql``
      : sql`or p.role not in (${inList(roles)})`;
  const held = orgs.length === 0 ? sql`null` : inList(orgs);
  // Not `exists`: the planner would read all rows of the organisation into a hash first.
  return sql`and (left(p.principal, 4) = 'org:' ${personal} or (select true from case_parties o
    where o.case_id = p.case_id and o.role = p.role and o.principal in (${held}) limit 1))`;
}

function inState({ states, notAssignedTo }: QueueDefinition): SQL {
  if (!states && !notAssignedTo) return sql``;
  const list = states && ("only" in states ? states.only : states.not);
  const wanted = list
    ? sql`and c.state ${sql.raw(states && "only" in states ? "in" : "not in")} (${inList(list)})`
    : sql``;
  const others = notAssignedTo ? sql`and c.assignee_id is distinct from ${notAssignedTo}::uuid` : sql``;
  return sql`and (select true from cases c where c.id = p.case_id ${wanted} ${others})`;
}

const directionIsDown = ({ lanes }: Pick<QueueDefinition, "lanes">) => lanes.includes("done");
const directionOf = (pile: Pick<QueueDefinition, "lanes">) => sql.raw(directionIsDown(pile) ? "desc" : "asc");

/** What stands in an address is anybody's writing: nonsense is the first page. */
function parseCursor(after: string | undefined): { at: string; id: string } | undefined {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/.exec(after ?? "") ?? [];
  if (at === undefined || id === undefined || !isUuid(id)) return undefined;
  return Number.isNaN(Date.parse(at)) ? undefined : { at, id };
}
const isUuid = (s: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(s);

const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
