// The signed checkpoints by themselves: numbered without gaps, each on the one before, by a key we trust, over exactly
// the heads that are stored for it.
import { sha256 } from "#app/cases/execute/case-hash.ts";
import { type Checkpoint, checkpointText, leafText, NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import type { SqlExecutor } from "#db/client.server.ts";
import { orderedRows } from "#db/ordered-rows.ts";
import { AUDIT_QUERIES, type AuditCheckpoint, type AuditLeaf, readAt } from "#db/queries/cases/audit.ts";
import type { AuditFinding, AuditFindingCode } from "./audit-findings.ts";
import { isSigned } from "./checkpoint.ts";
import { leafHash, treeHasher } from "./merkle.ts";

/** A checkpoint that was stored outside the database. */
export type KnownCheckpoint = Pick<Checkpoint, "number" | "hash">;

export interface CheckpointsReport {
  problems: AuditFinding[];
  checkpoints: number;
  leaves: number;
  last: KnownCheckpoint | null;
}

/** @param sql inside a transaction */
export async function verifyCheckpoints(
  sql: SqlExecutor,
  trusted: readonly string[],
  known: readonly KnownCheckpoint[],
): Promise<CheckpointsReport> {
  const problems: AuditFinding[] = [];
  const report = (code: AuditFindingCode, checkpoint: number) =>
    problems.push({ code, reference: null, caseId: null, seq: null, checkpoint });
  const rows = await orderedRows<AuditCheckpoint>(sql, "checkpoints", AUDIT_QUERIES.checkpoints);
  const leaves = await orderedRows<AuditLeaf>(sql, "leaves_in_trees", AUDIT_QUERIES.leavesByCheckpoint);
  const unseen = new Map(known.map((k) => [`${k.number} ${k.hash}`, k]));
  let count = 0;
  let leafCount = 0;
  let before: Checkpoint | undefined;
  const treeOf = async (number: number) => {
    const tree = treeHasher();
    let inOrder = true;
    while (leaves.current?.checkpoint === number) {
      inOrder &&= leaves.current.position === tree.size;
      tree.add(leafHash(leafText(leaves.current)));
      leafCount++;
      const step = leaves.advance();
      if (step) await step;
    }
    return { root: tree.root(), size: tree.size, inOrder };
  };
  const strayLeaves = async (until: number) => {
    while (leaves.current && leaves.current.checkpoint < until) {
      report("checkpoint-missing", leaves.current.checkpoint);
      await treeOf(leaves.current.checkpoint);
    }
  };
  for (let row = rows.current; row; row = rows.current) {
    count++;
    const c = checkpointOf(row);
    await strayLeaves(c.number);
    if (c.number !== (before?.number ?? 0) + 1) report("checkpoint-gap", c.number);
    else if (c.previous !== (before?.hash ?? NO_HASH)) report("checkpoint-chain", c.number);
    if (sha256(checkpointText(c)) !== c.hash) report("checkpoint-changed", c.number);
    if (!trusted.includes(c.publicKey)) report("checkpoint-key", c.number);
    else if (!isSigned(c)) report("checkpoint-signature", c.number);
    const tree = await treeOf(c.number);
    if (tree.root !== c.root || tree.size !== c.leaves || !tree.inOrder)
      report("checkpoint-leaves", c.number);
    unseen.delete(`${c.number} ${c.hash}`);
    before = c;
    const step = rows.advance();
    if (step) await step;
  }
  await strayLeaves(Number.POSITIVE_INFINITY);
  for (const { number } of unseen.values()) report("wound-back", number);
  const last = before ? { number: before.number, hash: before.hash } : null;
  return { problems, checkpoints: count, leaves: leafCount, last };
}

/** As it was signed. */
export const checkpointOf = (row: AuditCheckpoint): Checkpoint => ({
  ...row,
  format: "dataveien-checkpoint/1",
  takenAt: readAt(row.takenAt),
});
