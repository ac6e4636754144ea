// What nobody needs any more goes, every night: a database that forgets is the best data protection.
import { lte, sql } from "drizzle-orm";
import { monthAfter, monthOf } from "#app/survey/months.ts";
import { db } from "#db/client.server.ts";
import { deleteExpiredSessions } from "#db/queries/accounts/sessions.ts";
import { deleteSurveyResults } from "#db/queries/survey.ts";
import { emailTokens } from "#db/schema/people.ts";
import { rateLimits } from "#db/schema/settings.ts";

const day = 86_400_000;
/** The case keeps what happened; the letter about it is only kept while a person may ask "did it arrive?". */
const mailDays = 180;
/** What a person wrote about a law or a form of two years ago helps nobody. */
const textMonths = 24;
const batch = 5_000;

export async function cleanUp(now: Date): Promise<void> {
  await deleteExpiredSessions(db(), now);
  // A week longer than they work, so that a late click is answered "too old" and not "unknown".
  await db()
    .delete(emailTokens)
    .where(lte(emailTokens.expiresAt, new Date(now.getTime() - 7 * day)));
  await db().delete(rateLimits).where(lte(rateLimits.expire, now));
  const month = monthOf(now);
  await deleteSurveyResults(db(), { ticketsBefore: month, textsBefore: monthAfter(month, -textMonths) });
  await deleteInBatches("mails", sql`status <> 'pending'`, now);
  await deleteInBatches("outbox", sql`processed_at is not null`, now);
}

async function deleteInBatches(table: "mails" | "outbox", done: ReturnType<typeof sql>, now: Date) {
  const before = new Date(now.getTime() - mailDays * day).toISOString();
  for (;;) {
    const gone = await db().execute(sql`
      delete from ${sql.identifier(table)} where id in (
        select id from ${sql.identifier(table)} where created_at < ${before}::timestamptz and ${done} limit ${batch})
      returning id`);
    if (gone.length < batch) return;
  }
}
