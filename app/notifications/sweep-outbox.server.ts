// A process may die in the last attempt of a job, and then nobody would come back for its mail. Every row that
// still waits and has no living job gets a new one here.
import { sql } from "drizzle-orm";
import { hasLiveJob } from "#app/platform/jobs/has-live-job.ts";
import { db } from "#db/client.server.ts";
import { listOverdue } from "#db/queries/notifications/notices.ts";
import { queueSending } from "./enqueue-mail.server.ts";
import { queueNotices } from "./hold-notice.server.ts";

const batch = 500;

/** Queues what was left behind; returns how many jobs it added. Younger rows than ten minutes are left alone. */
export async function sweepOutbox(): Promise<number> {
  const letters = await db().execute<{ id: string }>(sql`
    select o.id from outbox o
    where o.processed_at is null and o.created_at < now() - interval '10 minutes' and not ${hasLiveJob("deliver-outbox", "outboxId", sql`o.id`)}
    order by o.created_at limit ${batch}`);
  for (const { id } of letters) {
    await db().execute(sql`
      select graphile_worker.add_job('deliver-outbox', json_build_object('outboxId', ${id}::text),
        job_key := ${`deliver-outbox:${id}`})`);
  }
  const waiting = await db().execute<{ id: string }>(sql`
    select m.id from mails m
    where m.status = 'pending' and m.created_at < now() - interval '10 minutes' and not ${hasLiveJob("send-mail", "mailId", sql`m.id`)}
    order by m.created_at limit ${batch}`);
  for (const { id } of waiting) await queueSending(db(), id);
  const overdue = await listOverdue(db(), new Date(Date.now() - 10 * 60_000));
  for (const held of overdue) await queueNotices(db(), held, new Date());
  return letters.length + waiting.length + overdue.length;
}
