// A person's membership was suspended until it is approved (accounts/suspend-memberships.server.ts): in the cases that they
// have worked with they take part by themselves meanwhile. Through the write path, so that the trail explains who reads.
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { holdWaiting, listWorkedWith } from "#db/queries/accounts/suspend-memberships.ts";
import { PART_KEPT } from "#workflows/system-commands.ts";
import { execute } from "./execute.server.ts";

const AT_ONCE = 100;

/**
 * One step of the job; does nothing once the request is decided. Safe to run twice.
 * @returns the case to go on after, null when all is done
 */
export async function keepParts(
  requestId: string,
  after: string | null,
  limit = AT_ONCE,
): Promise<string | null> {
  // Held until the step is done: a refusal comes before it, or after it and then ends what it has given.
  return db().transaction(async (tx) => {
    const waiting = await holdWaiting(tx, requestId);
    if (!waiting) return null;
    const cases = await listWorkedWith(tx, waiting, { after, limit });
    for (const { caseId, roles } of cases) {
      const done = await execute({
        caseId,
        command: { type: PART_KEPT, userId: waiting.userId, roles },
        commandId: uuidFromName(`${PART_KEPT}:${requestId}:${caseId}`),
        by: { system: true },
      });
      if (!done.ok) throw new Error(`No part was kept in case ${caseId}: ${done.refusal.code}.`);
    }
    return cases.length < limit ? null : (cases.at(-1)?.caseId ?? null);
  });
}
