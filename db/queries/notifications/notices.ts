// How people want to be notified, what they have just been notified of, and what is held back for them.
import { and, asc, eq, gt, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { mails } from "#db/schema/mail.ts";
import { heldNotices, type NoticePace, noticeChoices } from "#db/schema/notices.ts";
import { memberships, users } from "#db/schema/people.ts";

/** Choices that differ from the usual, by person. */
export async function listChoices(executor: Executor, userIds: readonly string[]) {
  if (userIds.length === 0) return [];
  return executor
    .select({ userId: noticeChoices.userId, group: noticeChoices.group, pace: noticeChoices.pace })
    .from(noticeChoices)
    .where(inArray(noticeChoices.userId, [...userIds]));
}

/** The newest choice counts. False where there is no such person. */
export async function saveChoices(
  executor: Executor,
  userId: string,
  choices: readonly { group: string; pace: NoticePace }[],
): Promise<boolean> {
  const found = await executor.select({ id: users.id }).from(users).where(eq(users.id, userId));
  if (found.length === 0) return false;
  if (choices.length === 0) return true;
  await executor
    .insert(noticeChoices)
    .values(choices.map((c) => ({ ...c, userId, chosenAt: new Date() })))
    .onConflictDoUpdate({
      target: [noticeChoices.userId, noticeChoices.group],
      set: { pace: sql`excluded.pace`, chosenAt: sql`excluded.chosen_at` },
    });
  return true;
}

/** One at a time decides about mails of a case, so that two pieces of news do not overlook each other. */
export async function lockCaseMails(executor: Executor, caseId: string): Promise<void> {
  await executor.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`mails:${caseId}`}, 0))`);
}

/** Mails of a case since then that people may choose about, newest last. */
export async function listRecentMails(executor: Executor, caseId: string, since: Date) {
  return executor
    .select({ userId: mails.userId, topic: mails.topic, group: mails.noticeGroup, at: mails.createdAt })
    .from(mails)
    .where(and(eq(mails.caseId, caseId), gt(mails.createdAt, since), isNotNull(mails.noticeGroup)))
    .orderBy(asc(mails.createdAt))
    .limit(1000);
}

export type HeldNotice = typeof heldNotices.$inferSelect;

/** Holds a piece of news back; again is no harm. */
export async function holdNotice(executor: Executor, notice: HeldNotice): Promise<void> {
  await executor
    .insert(heldNotices)
    .values(notice)
    .onConflictDoNothing({ target: [heldNotices.outboxId, heldNotices.userId] });
}

/** Takes what is due for a person out of what is held; in the transaction that keeps the mail. Oldest first. */
export async function takeDue(
  executor: Executor,
  userId: string,
  of: { wait: "soon" | "daily"; caseId?: string | undefined },
  now: Date,
): Promise<HeldNotice[]> {
  const taken = await executor
    .delete(heldNotices)
    .where(
      and(
        eq(heldNotices.userId, userId),
        eq(heldNotices.wait, of.wait),
        of.caseId ? eq(heldNotices.caseId, of.caseId) : undefined,
        lte(heldNotices.dueAt, now),
      ),
    )
    .returning();
  return taken.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

/** People with news that was due before then and is still held: their job was lost. */
export async function listOverdue(executor: Executor, before: Date) {
  return executor
    .selectDistinct({ userId: heldNotices.userId, wait: heldNotices.wait, caseId: heldNotices.caseId })
    .from(heldNotices)
    .where(lte(heldNotices.dueAt, before))
    .limit(500);
}

/** A person with a confirmed address, and for whom they act now. */
export async function findAddressee(executor: Executor, userId: string) {
  const [person] = await executor
    .select({ userId: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .where(and(eq(users.id, userId), isNotNull(users.emailConfirmedAt)));
  if (!person) return undefined;
  const of = await executor
    .select({ orgId: memberships.orgId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.userId, userId));
  return { ...person, memberships: of };
}
