// Reminds the party that has to act of a deadline that comes near. Reminders go through the write path like all that happens to a
// case: they stand in its trail, and are sent once however many machines there are.
import { execute } from "#app/cases/execute/execute.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { sqlClient } from "#db/client.server.ts";

const BATCH = 200;

/**
 * @param now ISO 8601
 * @returns how many cases got a reminder
 */
export async function sendReminders(now: string = new Date().toISOString()): Promise<number> {
  const sql = sqlClient();
  let sent = 0;
  for (;;) {
    const near = await sql<{ caseId: string; rule: string; remindAt: Date; over: boolean }[]>`
      select case_id as "caseId", rule, remind_at as "remindAt", due_at < ${now} as over from clocks
      where remind_at <= ${now} order by remind_at limit ${BATCH}`;
    for (const { caseId, rule, remindAt, over } of near) {
      // The job did not run in time; a passed deadline has a notification of its own.
      const told = !over && (await sendReminder(caseId, rule, remindAt, now));
      if (told) sent++;
      // What was refused is not tried for ever.
      else
        await sql`update clocks set remind_at = null where case_id = ${caseId} and rule = ${rule} and remind_at <= ${now}`;
    }
    if (near.length < BATCH) return sent;
  }
}

async function sendReminder(caseId: string, rule: string, remindAt: Date, now: string): Promise<boolean> {
  const result = await execute({
    caseId,
    command: { type: "deadline-near", rule },
    commandId: uuidFromName(`deadline-near:${caseId}:${rule}:${remindAt.toISOString()}`),
    // A clock that has been moved, paused or stopped meanwhile reminds of nothing yet.
    provided: ({ clocks }) =>
      clocks.some((clock) => clock.rule === rule && clock.remindAt !== null && clock.remindAt <= now),
    by: { system: true },
    at: now,
  });
  return result.ok && !result.repeated;
}
