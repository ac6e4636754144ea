// How far the messages of a case have been read, and how many have not.
import { type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import type { Role } from "#workflows/types.ts";

/** What counts as a message. */
export const MESSAGE_TYPES = ["send-message", "attach-files"] as const;
/** Unread messages are counted no further: beyond this the number says "many". */
export const UNREAD_LIMIT = 99;
/** Marks of one page of messages; nobody reads who the three hundredth reader was. */
const MARKS_AT_MOST = 300;

export interface ReadMark {
  orgId: string | null;
  /** Null where a person reads on their own behalf. */
  orgName: string | null;
  uptoSeq: number;
  at: string;
}

/** Records how far a reader has read; nothing is written when they had read that already. */
export async function markRead(
  executor: Executor,
  mark: { caseId: string; userId: string; side: string; orgId: string | null; uptoSeq: number; at: Date },
): Promise<void> {
  await executor.execute(sql`
    insert into message_reads (case_id, user_id, upto_seq, side, org_id, at)
    select ${mark.caseId}::uuid, ${mark.userId}::uuid, ${mark.uptoSeq}::int, ${mark.side}, ${mark.orgId}::uuid,
      ${mark.at.toISOString()}::timestamptz
    where not exists (select 1 from message_reads where case_id = ${mark.caseId} and user_id = ${mark.userId}
      and upto_seq >= ${mark.uptoSeq})
    on conflict do nothing`);
}

/** When each organisation of the other sides first had read to each point from `fromSeq` on, in order. */
export async function listReadMarks(
  executor: Executor,
  caseId: string,
  query: { notSide: string; fromSeq: number },
): Promise<ReadMark[]> {
  return executor.execute<ReadMark & Record<string, unknown>>(sql`
    select m.org_id as "orgId", o.name as "orgName", m.upto_seq as "uptoSeq",
      to_char(min(m.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from (select * from message_reads where case_id = ${caseId} and side <> ${query.notSide}
      and upto_seq >= ${query.fromSeq} order by upto_seq limit ${MARKS_AT_MOST}) m
    left join organisations o on o.id = m.org_id
    group by m.org_id, o.name, m.upto_seq order by m.upto_seq`);
}

/** Who reads: the person, and those of their organisations that take this side. */
export interface MessageReader {
  userId: string;
  /** Roles of the reader's own side; what these write is not unread. */
  side: string;
  roles: readonly Role[];
  orgIds: readonly string[];
}

/**
 * Unread messages from the other side, by case; cases without any are left out. The person who works with a case has read what
 * they have read themselves; for everybody else it is enough that a colleague has.
 * @returns UNREAD_LIMIT + 1 means more than UNREAD_LIMIT
 */
export async function countUnread(
  executor: Executor,
  reader: MessageReader,
  cases: readonly { id: string; assigneeId: string | null }[],
): Promise<Map<string, number>> {
  if (cases.length === 0) return new Map();
  const pairs = cases.map((c) => sql`(${c.id}::uuid, ${c.assigneeId === reader.userId}::bool)`);
  const types = list(MESSAGE_TYPES);
  const rows = await executor.execute<{ id: string; unread: number }>(sql`
    select c.id, found.unread from (values ${sql.join(pairs, sql`, `)}) c (id, own)
    cross join lateral (select coalesce(max(r.upto_seq), 0) as seq from message_reads r
      where r.case_id = c.id and case when c.own then r.user_id = ${reader.userId}
        else r.side = ${reader.side} and (r.user_id = ${reader.userId} or r.org_id in (${list(reader.orgIds)})) end) seen
    cross join lateral (select count(*)::int as unread from (
      select 1 from case_events e where e.case_id = c.id and e.type in (${types}) and e.seq > seen.seq
        and e.actor_role not in (${list(reader.roles)}) limit ${UNREAD_LIMIT + 1}) few) found
    where found.unread > 0`);
  return new Map(rows.map((row) => [row.id, row.unread]));
}

/** An empty list is no SQL. */
const list = (values: readonly string[]): SQL =>
  values.length === 0
    ? sql`null`
    : sql.join(
        values.map((v) => sql`${v}`),
        sql`, `,
      );
