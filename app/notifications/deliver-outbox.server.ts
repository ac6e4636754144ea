// From one row of the outbox to a mail for each person it concerns, now or (hold-notice.server.ts) with other news later. All of it in one transaction, so that a crash
// leaves either nothing or everything; running it twice changes nothing.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { db, type Executor } from "#db/client.server.ts";
import { lockCaseMails } from "#db/queries/notifications/notices.ts";
import { outbox } from "#db/schema/mail.ts";
import { renderMail } from "#emails/render-mail.tsx";
import { NOTIFY_TOPICS } from "#workflows/notify-topics.ts";
import { ROLES } from "#workflows/types.ts";
import { caseFacts, findMailedCase } from "./case-mail.server.ts";
import { storeMail } from "./enqueue-mail.server.ts";
import { findReceivers } from "./find-receivers.server.ts";
import { hold, timingOf } from "./hold-notice.server.ts";
import { unsubscribePlaceholder } from "./unsubscribe.server.ts";

const topicSchema = z.enum(NOTIFY_TOPICS);
/** Only these facts reach a mail: what people wrote (questions, comments) stays in the case. */
const payloadSchema = z.object({
  to: z.array(z.enum(ROLES)),
  facts: z
    .object({
      accessUntil: z.string().nullish(),
      until: z.string().nullish(),
      conditions: z.number().nullish(),
      agreement: z.number().nullish(),
      replyBy: z.string().nullish(),
      closed: z.number().nullish(),
    })
    .optional(),
  links: z.array(z.string()).nullish(),
  causedBy: z.string().nullish(),
});

/** Returns the number of new mails. An unknown id and a row done before give 0. */
export async function deliverOutbox(outboxId: string): Promise<number> {
  return db().transaction(async (tx) => {
    const [row] = await tx.select().from(outbox).where(eq(outbox.id, outboxId)).for("update");
    if (!row || row.processedAt) return 0;
    const added = await mailsOf(tx, row);
    await tx.update(outbox).set({ processedAt: new Date() }).where(eq(outbox.id, outboxId));
    return added;
  });
}

async function mailsOf(tx: Executor, row: typeof outbox.$inferSelect): Promise<number> {
  const topic = topicSchema.parse(row.topic);
  const { to: roles, facts: said, causedBy, links } = payloadSchema.parse(row.payload);
  const about = await findMailedCase(tx, row.caseId);
  if (!about) throw new Error(`Outbox row ${row.id}: its case is not there`);
  let added = 0;
  const news = { caseId: row.caseId, topic, to: roles, causedBy: causedBy ?? null, links: links ?? null };
  const receivers = await findReceivers(tx, news);
  if (receivers.length === 0) return 0;
  await lockCaseMails(tx, row.caseId);
  const now = new Date();
  const userIds = receivers.flatMap(({ userId }) => userId ?? []);
  const timing = await timingOf(tx, news, userIds, now);
  for (const to of receivers) {
    const { userId, role } = to;
    const time = timing(userId, role);
    if (time.when === "never") continue;
    if (time.when !== "now") {
      // Only people with an account can have chosen to wait.
      if (userId === undefined) continue;
      const { when: wait, group, dueAt } = time;
      const { caseId, id: outboxId } = row;
      await hold(tx, {
        outboxId,
        userId,
        caseId,
        topic,
        group,
        role,
        facts: said ?? {},
        wait,
        at: now,
        dueAt,
      });
      continue;
    }
    const rendered = await renderMail(topic, to.locale, caseFacts(about, to, said), {
      publicUrl: env().PUBLIC_URL,
      receiver: to.name,
      ...(userId && time.group ? { unsubscribe: unsubscribePlaceholder(userId, time.group) } : {}),
    });
    const idempotencyKey = `${row.id}:${to.email.toLowerCase()}`;
    const mail = { topic, to, rendered, caseId: row.caseId, idempotencyKey, noticeGroup: time.group };
    if (await storeMail(tx, mail)) added++;
  }
  return added;
}
