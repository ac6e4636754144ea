// Tells cases that a deadline has passed. Never early: only clocks whose due date lies behind the given instant ring.
import { createHash } from "node:crypto";
import { sqlClient } from "#db/client.server.ts";
import { execute } from "../commands/execute.server.ts";

const BATCH = 200;

/**
 * Rings every clock that is due. Safe to run twice or on two machines: the command id follows from case, rule and due
 * date, so a clock rings once.
 * @param now ISO 8601
 * @param ring the instant the cases are told: now, or (for histories that are told afterwards) when it was due
 * @returns how many rang
 */
export async function fireClocks(
  now: string = new Date().toISOString(),
  ring: "now" | "due" = "now",
): Promise<number> {
  const sql = sqlClient();
  let rang = 0;
  for (;;) {
    const due = await sql<{ caseId: string; rule: string; dueAt: Date }[]>`
      select case_id as "caseId", rule, due_at as "dueAt" from clocks
      where fired_at is null and paused_at is null and due_at <= ${now} order by due_at limit ${BATCH}`;
    for (const clock of due) {
      const result = await execute({
        caseId: clock.caseId,
        command: { type: "deadline-passed", rule: clock.rule },
        commandId: ringId(clock.caseId, clock.rule, clock.dueAt),
        by: { system: true },
        at: ring === "now" ? now : clock.dueAt.toISOString(),
      });
      // A case that has nothing to say to it is not asked again.
      if (!result.ok || result.repeated) {
        await sql`update clocks set fired_at = ${now} where case_id = ${clock.caseId} and rule = ${clock.rule}`;
      } else rang++;
    }
    if (due.length < BATCH) return rang;
  }
}

function ringId(caseId: string, rule: string, dueAt: Date): string {
  const h = createHash("sha256").update(`${caseId}:${rule}:${dueAt.toISOString()}`).digest("hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
