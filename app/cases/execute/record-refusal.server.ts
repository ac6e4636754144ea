// A refused command is worth knowing of: who tried what on which case, and why it was not possible. No payload is kept.
import { randomUUID } from "node:crypto";
import { sqlClient } from "#db/client.server.ts";
import type { Refusal } from "#workflows/types.ts";
import type { CommandRequest } from "./command.ts";

export async function recordRefusal(request: CommandRequest, refusal: Refusal): Promise<void> {
  // Guessed ids would fill the table; the rate limit and the request log answer those.
  if (refusal.code === "not-found") return;
  const actorId = "system" in request.by ? null : request.by.userId;
  const reason = "reason" in refusal ? (refusal.reason ?? null) : null;
  const sql = sqlClient();
  await sql`insert into refusals (id, case_id, command_id, type, actor_id, code, reason, at)
    values (${randomUUID()}, ${request.caseId}, ${request.commandId}, ${request.command.type.slice(0, 100)}, ${actorId},
      ${refusal.code}, ${reason}, ${request.at ?? new Date().toISOString()})`;
}
