// Outgoing mail as the outbox pages list it: newest first, a page at a time.
import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { mails, outbox } from "#db/schema/mail.ts";

export const MAIL_STATUSES = ["pending", "sent", "kept", "dead"] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];
/** Where a page ended. */
export interface MailCursor {
  createdAt: Date;
  id: string;
}

interface MailPage {
  status?: MailStatus;
  after?: MailCursor;
  limit: number;
}

/**
 * To a person made up: a demo person, or a person without an account who stands in a made-up case. Never to anybody who has
 * an account of their own, however they came into the case.
 */
const toDemoPeople = sql`(
  not exists (select 1 from users u where not u.demo
    and (u.id = ${mails.userId} or lower(u.email) = lower(${mails.toAddress})))
  and (exists (select 1 from users u where u.demo and u.id = ${mails.userId})
    or exists (select 1 from cases c where c.demo and c.id = ${mails.caseId})))`;

/** Without the bodies. `after` continues an earlier page. */
export const listMails = (executor: Executor, page: MailPage) => list(executor, page);

/** Of the letters to made-up people only. */
export const listDemoMails = (executor: Executor, page: MailPage) => list(executor, page, toDemoPeople);

function list(executor: Executor, { status, after, limit }: MailPage, only?: SQL) {
  const at = after?.createdAt.toISOString();
  return executor
    .select({
      id: mails.id,
      createdAt: mails.createdAt,
      toName: mails.toName,
      toAddress: mails.toAddress,
      subject: mails.subject,
      locale: mails.locale,
      topic: mails.topic,
      status: mails.status,
      attempts: mails.attempts,
    })
    .from(mails)
    .where(
      and(
        only,
        status && eq(mails.status, status),
        // The first half alone lets the index begin at the right place.
        after && sql`${mails.createdAt} <= ${at}::timestamptz`,
        after && sql`(${mails.createdAt} < ${at}::timestamptz or ${mails.id} > ${after.id})`,
      ),
    )
    .orderBy(desc(mails.createdAt), asc(mails.id))
    .limit(limit);
}

export async function findMail(executor: Executor, id: string) {
  const [row] = await executor.select().from(mails).where(eq(mails.id, id));
  return row;
}

/** Undefined for a letter to anybody who is not made up, too. */
export async function findDemoMail(executor: Executor, id: string) {
  const [row] = await executor
    .select()
    .from(mails)
    .where(and(eq(mails.id, id), toDemoPeople));
  return row;
}

/** Events of cases that should have become mail long ago. Counts to 1000 at most. */
export async function countStuckLetters(executor: Executor): Promise<number> {
  const stuck = executor
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.processedAt), sql`${outbox.createdAt} < now() - interval '10 minutes'`))
    .limit(1000)
    .as("stuck");
  const [row] = await executor.select({ count: sql<number>`count(*)::int` }).from(stuck);
  return row?.count ?? 0;
}
