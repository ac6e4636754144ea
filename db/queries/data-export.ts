// What the product keeps of one person, for the person: read a batch of cases at a time, so that a long life needs no more memory.
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { inList } from "#db/in-list.ts";
import { caseEventPayloads, caseEvents, caseParties, cases, drafts } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import { mails } from "#db/schema/mail.ts";
import { noticeChoices } from "#db/schema/notices.ts";
import { absences } from "#db/schema/people.ts";

/** Ids of cases in which one of these takes part, the newest first; by the index of the queues. */
export async function listCaseIdsOf(
  executor: Executor,
  principals: readonly string[],
  most: number,
): Promise<string[]> {
  if (principals.length === 0) return [];
  const rows = await executor.execute<{ id: string }>(sql`
    select case_id as id from case_parties where principal in (${inList(principals)})
    group by case_id order by max(sort_at) desc, case_id limit ${most}`);
  return rows.map(({ id }) => id);
}

/** Facts of these cases, with the rows by which these principals take part in each. */
export async function listCasesWithParts(
  executor: Executor,
  caseIds: readonly string[],
  principals: readonly string[],
) {
  const { id, kind, reference, title, state, open, createdAt, updatedAt } = cases;
  const facts = await executor
    .select({ id, kind, reference, title, state, open, createdAt, updatedAt })
    .from(cases)
    .where(inArray(id, [...caseIds]));
  const { caseId, principal, role } = caseParties;
  const parts = await executor
    .select({ caseId, principal, role })
    .from(caseParties)
    .where(and(inArray(caseId, [...caseIds]), inArray(principal, [...principals])));
  return facts.map((row) => ({ ...row, parts: parts.filter((p) => p.caseId === row.id) }));
}

/** What the person has done in these cases, and said in it; null where it has been erased. */
export function listOwnEvents(executor: Executor, caseIds: readonly string[], userId: string) {
  const { caseId, seq, type, at, actorRole } = caseEvents;
  return executor
    .select({ caseId, seq, type, at, role: actorRole, said: caseEventPayloads.payload })
    .from(caseEvents)
    .leftJoin(caseEventPayloads, and(eq(caseEventPayloads.caseId, caseId), eq(caseEventPayloads.seq, seq)))
    .where(and(inArray(caseId, [...caseIds]), eq(caseEvents.actorId, userId)))
    .orderBy(asc(caseId), asc(seq));
}

export function listOwnFiles(executor: Executor, caseIds: readonly string[], userId: string) {
  const { caseId, name, mediaType, size, sha256, createdAt } = files;
  return executor
    .select({ caseId, name, mediaType, size, sha256, createdAt })
    .from(files)
    .where(and(inArray(caseId, [...caseIds]), eq(files.uploadedBy, userId)))
    .orderBy(asc(createdAt), asc(files.id));
}

/** What they have typed and not sent. */
export function listOwnDrafts(executor: Executor, caseIds: readonly string[], userId: string) {
  const { caseId, form, values, savedAt } = drafts;
  return executor
    .select({ caseId, form, values, savedAt })
    .from(drafts)
    .where(and(inArray(caseId, [...caseIds]), eq(drafts.savedBy, userId)))
    .orderBy(asc(caseId), asc(form));
}

/** Mails to the person, newest first. Their text stands in the mailbox, and has keys in it. */
export function listOwnMails(executor: Executor, userId: string, most: number) {
  const { topic, subject, toAddress, status, createdAt, sentAt } = mails;
  return executor
    .select({ topic, subject, toAddress, status, createdAt, sentAt })
    .from(mails)
    .where(eq(mails.userId, userId))
    .orderBy(desc(createdAt))
    .limit(most);
}

export async function listOwnSettings(executor: Executor, userId: string) {
  const { group, pace, chosenAt } = noticeChoices;
  const { orgId, fromDay, untilDay } = absences;
  const [notices, away] = await Promise.all([
    executor.select({ group, pace, chosenAt }).from(noticeChoices).where(eq(noticeChoices.userId, userId)),
    executor.select({ orgId, fromDay, untilDay }).from(absences).where(eq(absences.userId, userId)),
  ]);
  return { notices, absences: away };
}
