// Sends `deadline-passed` to cases. Never early: only clocks whose last moment lies behind the given instant ring.
import { execute } from "#app/cases/execute/execute.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { sqlClient } from "#db/client.server.ts";
import { isDue } from "#workflows/law/clocks.ts";

const BATCH = 200;

interface Due {
  caseId: string;
  rule: string;
  /** ISO 8601 as stored, to the microsecond: the place to go on from. */
  dueAt: string;
  /** How often it has been set: a clock that comes back to a date it has rung for rings for it again. */
  moves: number;
}

/**
 * Rings every clock that is due. Safe to run twice or on two machines: the command id follows from case, rule and what the
 * clock was set to, so a clock rings once. One that a command moves, pauses or stops while others ring is left alone: it is
 * looked at again as the case is written. What is under way when a process dies is found again by the next run.
 * @param now ISO 8601
 * @param ring the instant of the command: now, or (for histories that are seeded afterwards) when it was due
 * @returns how many rang
 */
export async function fireClocks(
  now: string = new Date().toISOString(),
  ring: "now" | "due" = "now",
): Promise<number> {
  const sql = sqlClient();
  let rang = 0;
  let last: Due | undefined;
  for (;;) {
    const due: Due[] = await sql<Due[]>`
      select case_id as "caseId", rule, due_at::text as "dueAt", jsonb_array_length(moves) as moves from clocks
      where fired_at is null and paused_at is null and due_at < ${now}
        ${last ? sql`and (due_at, case_id, rule) > (${last.dueAt}, ${last.caseId}, ${last.rule})` : sql``}
      order by due_at, case_id, rule limit ${BATCH}`;
    for (const clock of due) if (await sendDeadlinePassed(clock, now, ring)) rang++;
    last = due.at(-1);
    if (due.length < BATCH) return rang;
  }
}

async function sendDeadlinePassed(
  { caseId, rule, dueAt, moves }: Due,
  now: string,
  ring: "now" | "due",
): Promise<boolean> {
  const due = new Date(dueAt).toISOString();
  const result = await execute({
    caseId,
    command: { type: "deadline-passed", rule },
    commandId: uuidFromName(`deadline-passed:${caseId}:${rule}:${due}:${moves}`),
    provided: ({ clocks }) => clocks.some((clock) => clock.rule === rule && isDue(clock, now)),
    by: { system: true },
    at: ring === "now" ? now : due,
  });
  if (result.ok && !result.repeated) return true;
  // Other commands kept moving the case, or the clock is no longer due: where it is due, the next run sends it a minute later.
  if (!result.ok && result.refusal.code === "stale") return false;
  // A case that refuses the command is not tried again.
  await sqlClient()`
    update clocks set fired_at = ${now}, remind_at = null
    where case_id = ${caseId} and rule = ${rule} and due_at = ${dueAt} and fired_at is null`;
  return false;
}
