// Two cases with signed checkpoints, for those who try to change them.
import { newKey } from "#app/audit/signing-key.server.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { type VerifyReport, verifyAudit } from "#app/audit/verify-audit.server.ts";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { readSigningKey } from "#app/platform/read-signing-key.ts";
import { assessing, must, payloads, stateOf, submitted } from "#tests/support/case-world.ts";
import { ERASURE } from "#workflows/erasure.ts";

export const key = readSigningKey(newKey());
export const otherKey = readSigningKey(newKey());

export interface World {
  /** Heads in checkpoints 1 (event 3) and 2 (event 4); event 5 waits. */
  id: string;
  reference: string;
  /** In checkpoint 1 with its only two events. */
  quiet: string;
  quietReference: string;
  /** What the first case remembered after event 3, as a backup would have it. */
  snapshotAfter3: unknown;
}

export const verify = (): Promise<VerifyReport> => verifyAudit({ trustedKeys: [key.publicKey] });

/** As the product erases what was said. */
export async function eraseSaid(caseId: string, events: readonly number[]): Promise<void> {
  const command = { type: ERASURE, events, ground: "person-asked" };
  const done = await execute({ caseId, command, commandId: newCommandId(), by: { system: true } });
  if (!done.ok) throw new Error(`nothing was erased: ${done.refusal.code}`);
}

export async function makeTrail(): Promise<World> {
  const quiet = await submitted();
  const id = await assessing();
  await takeCheckpoint(key, "2026-11-01T10:00:00.000Z");
  const { snapshot: snapshotAfter3 } = await stateOf(id);
  const prose = payloads.refuse.reasons;
  await must(id, "handler", "propose-decision", { recommendation: "refuse", reasons: prose });
  await takeCheckpoint(key, "2026-11-01T10:05:00.000Z");
  await must(id, "applicant", "send-message", { text: "Is there any news?" });
  const [{ reference }, { reference: quietReference }] = [await stateOf(id), await stateOf(quiet)];
  return { id, reference, quiet, quietReference, snapshotAfter3 };
}
