// One mail a person about what is new in all their searches: at once, each morning or never, as they have chosen.
import { Temporal } from "temporal-polyfill";
import { storeMail } from "#app/notifications/enqueue-mail.server.ts";
import { USUAL_PACE } from "#app/notifications/notice-table.ts";
import { unsubscribePlaceholder } from "#app/notifications/unsubscribe.server.ts";
import { env } from "#app/platform/env.server.ts";
import { db } from "#db/client.server.ts";
import { findAddressee, listChoices } from "#db/queries/notifications/notices.ts";
import { listUntold, markNotified } from "#db/queries/saved-searches.ts";
import { renderAccountMail } from "#emails/render-mail.tsx";
import { OSLO } from "#workflows/law/calendar.ts";

const topic = "new-hits";
const group = "searches";
const peopleAtOnce = 500;
const morning = 7;

/** Returns how many mails it kept. Idempotent: a second run sends nothing. */
export async function notifyMatches(now: Date): Promise<number> {
  const waiting = await listUntold(db(), peopleAtOnce);
  const chosen = await listChoices(
    db(),
    waiting.map(({ userId }) => userId),
  );
  let told = 0;
  for (const { userId, searches, hits } of waiting) {
    const pace = chosen.find((c) => c.userId === userId && c.group === group)?.pace ?? USUAL_PACE[group];
    if (pace === "never") await markNotified(db(), userId);
    else if (await notifyOwner(userId, { path: "/cases#searches", searches, hits }, pace, now)) told++;
  }
  return told;
}

async function notifyOwner(
  userId: string,
  facts: { path: string; searches: number; hits: number },
  pace: "at-once" | "daily",
  now: Date,
): Promise<boolean> {
  const oslo = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(OSLO);
  if (pace === "daily" && oslo.hour < morning) return false;
  return db().transaction(async (tx) => {
    const to = await findAddressee(tx, userId);
    // Nobody to write to: their page still says it.
    if (!to) return false;
    const rendered = await renderAccountMail(topic, to.locale, facts, {
      publicUrl: env().PUBLIC_URL,
      receiver: to.name,
      unsubscribe: unsubscribePlaceholder(userId, group),
    });
    // The key is the day's: what comes after this morning's mail waits for the next.
    const when = pace === "daily" ? oslo.toPlainDate().toString() : now.toISOString();
    const idempotencyKey = `${topic}:${userId}:${when}`;
    const isNew = await storeMail(tx, {
      topic,
      to,
      rendered,
      caseId: null,
      idempotencyKey,
      noticeGroup: group,
    });
    if (isNew) await markNotified(tx, userId);
    return isNew;
  });
}
