// Mails enter the product here: rendered, kept as a row and queued, in the transaction of what caused them.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { env } from "#app/platform/env.server.ts";
import type { Executor } from "#db/client.server.ts";
import { mails } from "#db/schema/mail.ts";
import type { AccountFacts, AccountTopic, MailLocale, MailTopic, RenderedMail } from "#emails/mail-props.ts";
import { renderAccountMail } from "#emails/render-mail.tsx";

export interface MailReceiver {
  name: string;
  email: string;
  userId?: string;
  locale: MailLocale;
}

/** Backoff grows as e^n seconds, to six hours at most: sixteen attempts are a day and a half. */
const attempts = 16;

/**
 * A mail outside the cases. Same `idempotencyKey`, same mail: a second call does nothing.
 * Pass the transaction that stores what the mail reports. The facts' `path` may hold a placeholder of
 * `newEmailToken()`; it becomes a token only at sending.
 */
export async function enqueueMail<T extends AccountTopic>(
  executor: Executor,
  mail: { topic: T; to: MailReceiver; facts: AccountFacts[T]; idempotencyKey: string },
): Promise<void> {
  const rendered = await renderAccountMail(mail.topic, mail.to.locale, mail.facts, {
    publicUrl: env().PUBLIC_URL,
    receiver: mail.to.name,
  });
  await storeMail(executor, { ...mail, rendered, caseId: null });
}

/** Stores a rendered mail and queues its sending. Returns whether it is new. */
export async function storeMail(
  executor: Executor,
  mail: {
    topic: MailTopic;
    to: MailReceiver;
    rendered: RenderedMail;
    caseId: string | null;
    idempotencyKey: string;
    /** What the receiver can leave by one click; left out where that is nothing. */
    noticeGroup?: string | null;
  },
): Promise<boolean> {
  const id = randomUUID();
  const added = await executor
    .insert(mails)
    .values({
      id,
      idempotencyKey: mail.idempotencyKey,
      caseId: mail.caseId,
      topic: mail.topic,
      toAddress: mail.to.email,
      toName: mail.to.name,
      userId: mail.to.userId ?? null,
      locale: mail.to.locale,
      noticeGroup: mail.noticeGroup ?? null,
      ...mail.rendered,
      status: "pending",
      createdAt: new Date(),
    })
    .onConflictDoNothing({ target: mails.idempotencyKey })
    .returning({ id: mails.id });
  if (added.length === 0) return false;
  await queueSending(executor, id);
  return true;
}

/** Queues (again) the sending of a stored mail, with all its attempts. */
export async function queueSending(executor: Executor, mailId: string): Promise<void> {
  await executor.execute(sql`
    select graphile_worker.add_job('send-mail', json_build_object('mailId', ${mailId}::text),
      job_key := ${`send-mail:${mailId}`}, max_attempts := ${attempts})`);
}
