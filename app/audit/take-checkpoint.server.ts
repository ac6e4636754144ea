// Signs the heads of the cases that have moved since the last checkpoint. The work is by what has happened, not by how
// many cases there are; and nothing is signed that does not follow from what was signed before.
import { hashOf } from "#app/cases/execute/case-hash.ts";
import {
  type Checkpoint,
  type CheckpointHead,
  leafText,
  NO_HASH,
} from "#app/cases/execute/hash-preimages.ts";
import type { SigningKey } from "#app/platform/read-signing-key.ts";
import { sqlClient } from "#db/client.server.ts";
import {
  type AuditLeaf,
  coveredHeads,
  eventsBetween,
  insertCheckpoint,
  lastCheckpoint,
  putBackWaiting,
  readAt,
  takeWaiting,
} from "#db/queries/cases/audit.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { leafHash, rootOf } from "./merkle.ts";

export interface TakenCheckpoint {
  /** Null when nothing was to be signed. */
  checkpoint: Checkpoint | null;
  /** Cases whose new events do not follow from what was signed before; they keep waiting. */
  refused: { caseId: string; reference: string | null; seq: number }[];
  /** Perhaps more events wait. */
  more: boolean;
}

/** Bounds memory and how long the lock is held; a busy service takes several checkpoints in a row. */
const AT_MOST = 2_000;
const checkpointLock = 141_421_356;

/** Safe to run in many processes: they sign one after the other. */
export async function takeCheckpoint(
  key: SigningKey,
  at: string = new Date().toISOString(),
): Promise<TakenCheckpoint> {
  return sqlClient().begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(${checkpointLock})`;
    const waiting = await takeWaiting(sql, AT_MOST);
    const more = waiting.length === AT_MOST;
    const wanted = new Map<string, number>();
    for (const { caseId, seq } of waiting) wanted.set(caseId, Math.max(seq, wanted.get(caseId) ?? 0));
    const covered = new Map((await coveredHeads(sql, [...wanted.keys()])).map((l) => [l.caseId, l]));
    // A batch may have left an event behind that a later one of its case has covered since.
    const moved = [...wanted].filter(([caseId, seq]) => seq > (covered.get(caseId)?.seq ?? 0));
    const { heads, refused } = followUp(
      moved.map(([caseId, to]) => ({ caseId, from: covered.get(caseId)?.seq ?? 0, to })),
      covered,
      await eventsBetween(
        sql,
        moved.map(([caseId, to]) => ({ caseId, from: covered.get(caseId)?.seq ?? 0, to })),
      ),
    );
    await putBackWaiting(
      sql,
      waiting.filter(({ caseId }) => refused.some((r) => r.caseId === caseId)),
    );
    if (heads.length === 0) return { checkpoint: null, refused, more };
    const last = await lastCheckpoint(sql);
    const checkpoint = signCheckpoint(
      {
        format: "dataveien-checkpoint/1",
        number: (last?.number ?? 0) + 1,
        takenAt: at,
        leaves: heads.length,
        root: rootOf(heads.map((h) => leafHash(leafText(h)))),
        previous: last?.hash ?? NO_HASH,
        publicKey: key.publicKey,
      },
      key,
    );
    await insertCheckpoint(
      sql,
      checkpoint,
      heads.map((h, position) => ({ ...h, position })),
    );
    return { checkpoint, refused, more };
  });
}

type NewEvents = Awaited<ReturnType<typeof eventsBetween>>;

/** The new head of each case whose events follow one on the other from the head that was signed last. */
function followUp(
  spans: readonly { caseId: string; from: number; to: number }[],
  covered: ReadonlyMap<string, AuditLeaf>,
  events: NewEvents,
): { heads: CheckpointHead[]; refused: TakenCheckpoint["refused"] } {
  const byCase = new Map<string, NewEvents>();
  for (const e of events) {
    const list = byCase.get(e.caseId);
    if (list) list.push(e);
    else byCase.set(e.caseId, [e]);
  }
  const heads: CheckpointHead[] = [];
  const refused: TakenCheckpoint["refused"] = [];
  for (const { caseId, from, to } of spans) {
    const leaf = covered.get(caseId);
    const list = byCase.get(caseId) ?? [];
    const reference = list[0]?.reference ?? leaf?.reference ?? null;
    let hash = leaf?.hash ?? NO_HASH;
    let seq = from;
    for (const e of list) {
      if (e.seq !== seq + 1 || hashOf(hash, { ...e, at: readAt(e.at) }) !== e.hash) break;
      hash = e.hash;
      seq = e.seq;
    }
    if (seq === to && reference !== null) heads.push({ caseId, reference, seq, hash });
    else refused.push({ caseId, reference, seq: seq + 1 });
  }
  heads.sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  return { heads, refused };
}
