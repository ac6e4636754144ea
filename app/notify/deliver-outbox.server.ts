// From one row of the outbox to a mail for each person it concerns. All of it in one transaction, so that a crash
// leaves either nothing or everything; running it twice changes nothing.
import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { env } from "#app/env.server.ts";
import { db, type Executor } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { outbox } from "#db/schema/mail.ts";
import { organisations } from "#db/schema/people.ts";
import type { CaseFacts } from "#emails/facts.ts";
import { renderMail } from "#emails/render-mail.tsx";
import { NOTIFY_TOPICS, ROLES } from "#workflows/types.ts";
import { keepMail } from "./enqueue-mail.server.ts";
import { type CaseReceiver, findReceivers } from "./find-receivers.server.ts";
import { linkPlaceholder } from "./link-token.server.ts";

const topicSchema = z.enum(NOTIFY_TOPICS);
/** Only these facts reach a mail: what people wrote (questions, comments) stays in the case. */
const payloadSchema = z.object({
  to: z.array(z.enum(ROLES)),
  facts: z
    .object({
      accessUntil: z.string().nullish(),
      until: z.string().nullish(),
      conditions: z.number().nullish(),
    })
    .optional(),
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
  const { to: roles, facts: said, causedBy } = payloadSchema.parse(row.payload);
  const about = await findCase(tx, row.caseId);
  if (!about) throw new Error(`Outbox row ${row.id}: its case is not there`);
  let added = 0;
  const news = { caseId: row.caseId, topic, to: roles, causedBy: causedBy ?? null };
  for (const to of await findReceivers(tx, news)) {
    const facts: CaseFacts = {
      kind: about.kind,
      role: to.role,
      reference: about.reference,
      title: about.title[to.locale] || about.title.nb || about.reference,
      applicant: about.applicant,
      owner: about.owner,
      dueAt: about.dueAt?.toISOString() ?? null,
      url: `${env().PUBLIC_URL}${pathOf(about, to)}`,
      until: said?.accessUntil ?? said?.until ?? null,
      conditions: said?.conditions ?? 0,
    };
    const rendered = await renderMail(topic, to.locale, facts, {
      publicUrl: env().PUBLIC_URL,
      receiver: to.name,
    });
    const idempotencyKey = `${row.id}:${to.email.toLowerCase()}`;
    const isNew = await keepMail(tx, { topic, to, rendered, caseId: row.caseId, idempotencyKey });
    if (isNew) added++;
  }
  return added;
}

async function findCase(executor: Executor, caseId: string) {
  const applicant = alias(organisations, "applicant");
  const owner = alias(organisations, "owner");
  const [row] = await executor
    .select({
      id: cases.id,
      kind: cases.kind,
      reference: cases.reference,
      title: cases.title,
      dueAt: cases.dueAt,
      parentId: cases.parentId,
      applicant: applicant.name,
      owner: owner.name,
    })
    .from(cases)
    .leftJoin(applicant, eq(applicant.id, cases.applicantOrgId))
    .leftJoin(owner, eq(owner.id, cases.ownerOrgId))
    .where(eq(cases.id, caseId));
  return row;
}

type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>;

function pathOf(about: FoundCase, to: CaseReceiver): string {
  if (to.linkId !== undefined) return `/consent/${linkPlaceholder(to.linkId)}`;
  if (about.kind === "legal-question") return `/questions/${about.id}`;
  // A consent has no page of its own for those who asked for it.
  return `/requests/${about.kind === "consent" ? (about.parentId ?? about.id) : about.id}`;
}
