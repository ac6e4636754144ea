// Now, soon, tomorrow or never: what becomes of one piece of news for one person.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import {
  type HeldNotice,
  holdNotice,
  listChoices,
  listRecentMails,
} from "#db/queries/notifications/notices.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Role } from "#workflows/types.ts";
import { nextMorning } from "./next-morning.ts";
import { type Choices, gathersWith, NOTICES, type NoticeGroup, paceOf } from "./notice-table.ts";

/** After a mail about a case, more of the same waits so long and comes as one. */
export const GATHERED_MINUTES = 10;

export type Timing =
  /** `group` null: by law, nothing to choose about. */
  | { when: "now"; group: NoticeGroup | null }
  | { when: "soon" | "daily"; group: NoticeGroup; dueAt: Date }
  | { when: "never" };

interface News {
  caseId: string;
  topic: NotifyTopic;
}

/** Decides for each receiver when they are notified. Call it under `lockCaseMails`. People without an account are notified at once. */
export async function timingOf(executor: Executor, news: News, userIds: readonly string[], now: Date) {
  const chosen = await listChoices(executor, userIds);
  const choices = new Map<string, Choices>();
  for (const { userId, group, pace } of chosen)
    choices.set(userId, { ...choices.get(userId), [group as NoticeGroup]: pace });
  const since = new Date(now.getTime() - GATHERED_MINUTES * 60_000);
  const recent = await listRecentMails(executor, news.caseId, since);
  const { group } = NOTICES[news.topic];
  return (userId: string | undefined, role: Role): Timing => {
    const pace = paceOf(news.topic, role, (userId && choices.get(userId)) || {});
    if (pace === null || userId === undefined) return { when: "now", group: null };
    if (pace === "never") return { when: "never" };
    if (pace === "daily") return { when: "daily", group, dueAt: nextMorning(now) };
    const last = recent.findLast((m) => m.userId === userId && sameSort(news.topic, m));
    if (!last) return { when: "now", group };
    return { when: "soon", group, dueAt: new Date(last.at.getTime() + GATHERED_MINUTES * 60_000) };
  };
}

/** A mail that gathered several has no topic of the table; its group says what it was about. */
function sameSort(topic: NotifyTopic, mail: { topic: string; group: string | null }): boolean {
  if (!Object.hasOwn(NOTICES, mail.topic)) return mail.group === NOTICES[topic].group;
  return gathersWith(topic, mail.topic as NotifyTopic);
}

/** Holds a notice for later, with the job that will deliver it. Idempotent. */
export async function hold(
  executor: Executor,
  notice: Omit<HeldNotice, "id" | "wait"> & { wait: "soon" | "daily" },
): Promise<void> {
  await holdNotice(executor, { ...notice, id: randomUUID() });
  await queueNotices(executor, notice, notice.dueAt);
}

/** The job that delivers what is due; one for a person's morning, one for a person and a case. */
export async function queueNotices(
  executor: Executor,
  of: { userId: string; wait: "soon" | "daily"; caseId: string },
  runAt: Date,
): Promise<void> {
  const what = of.wait === "daily" ? "daily" : of.caseId;
  const at = runAt.toISOString();
  const payload = { userId: of.userId, wait: of.wait, ...(of.wait === "soon" ? { caseId: of.caseId } : {}) };
  await executor.execute(sql`
    select graphile_worker.add_job('deliver-notices', ${JSON.stringify(payload)}::text::json,
      job_key := ${`notices:${of.userId}:${what}:${at}`}, run_at := ${at}::timestamptz)`);
}
