// The whole audit trail, recomputed: every case's chain beside its payloads, its row and the signed checkpoints.
// Seven tables are walked side by side in the order of their keys, at one moment, in memory that does not grow with them.
import { sqlClient } from "#db/client.server.ts";
import { orderedRows } from "#db/ordered-rows.ts";
import { AUDIT_QUERIES, countAuditRows } from "#db/queries/cases/audit.ts";
import type { AuditFinding } from "./audit-findings.ts";
import { type Counts, type Trail, verifyCase } from "./verify-case.server.ts";
import { type KnownCheckpoint, verifyCheckpoints } from "./verify-checkpoints.server.ts";

export interface VerifyOptions {
  /** Public keys whose checkpoints count, hex. */
  trustedKeys: readonly string[];
  /** Checkpoints that were stored elsewhere; the database must still hold them. */
  known?: readonly KnownCheckpoint[];
  onProgress?: (done: number, total: number) => void;
}

export interface VerifyReport extends Counts {
  ok: boolean;
  checkpoints: number;
  leaves: number;
  lastCheckpoint: KnownCheckpoint | null;
  /** The first in the order of cases, then of events. */
  firstBroken: AuditFinding | null;
  /** The first of each case and checkpoint, 100 at most. */
  problems: AuditFinding[];
  brokenCases: number;
  problemCount: number;
  seconds: number;
  eventsPerSecond: number;
}

const MOST_PROBLEMS = 100;
const PROGRESS_EVERY = 2_000;

export async function verifyAudit(options: VerifyOptions): Promise<VerifyReport> {
  const started = performance.now();
  const counts: Counts = {
    cases: 0,
    events: 0,
    payloads: 0,
    erased: 0,
    erasedBefore: 0,
    snapshots: 0,
    waiting: 0,
  };
  const problems: AuditFinding[] = [];
  let brokenCases = 0;
  let problemCount = 0;
  const signed = await sqlClient().begin("isolation level repeatable read read only", async (sql) => {
    const { events: total } = await countAuditRows(sql);
    const trail: Trail = {
      cases: await orderedRows(sql, "cases_in_order", AUDIT_QUERIES.cases),
      events: await orderedRows(sql, "events_in_order", AUDIT_QUERIES.events),
      payloads: await orderedRows(sql, "payloads_in_order", AUDIT_QUERIES.payloads),
      leaves: await orderedRows(sql, "leaves_in_order", AUDIT_QUERIES.leavesByCase),
      parties: await orderedRows(sql, "parties_in_order", AUDIT_QUERIES.parties),
      notes: await orderedRows(sql, "notes_in_order", AUDIT_QUERIES.notes),
      waiting: await orderedRows(sql, "waiting_in_order", AUDIT_QUERIES.waiting),
    };
    let told = 0;
    for (let id = nextCase(trail); id !== undefined; id = nextCase(trail)) {
      const found = await verifyCase(id, trail, counts);
      const [first] = found;
      if (first) {
        brokenCases++;
        problemCount += found.length;
        if (problems.length < MOST_PROBLEMS) problems.push(first);
      }
      if (counts.events - told >= PROGRESS_EVERY) {
        told = counts.events;
        options.onProgress?.(counts.events, total);
      }
    }
    return verifyCheckpoints(sql, options.trustedKeys, options.known ?? []);
  });
  problemCount += signed.problems.length;
  problems.push(...signed.problems.slice(0, MOST_PROBLEMS - problems.length));
  const seconds = (performance.now() - started) / 1000;
  return {
    ok: problemCount === 0,
    ...counts,
    checkpoints: signed.checkpoints,
    leaves: signed.leaves,
    lastCheckpoint: signed.last,
    firstBroken: problems[0] ?? null,
    problems,
    brokenCases,
    problemCount,
    seconds: Math.round(seconds * 1000) / 1000,
    eventsPerSecond: Math.round(counts.events / seconds),
  };
}

/** The smallest case id that any walk stands on; a case may be missing in all but one of the tables. */
function nextCase({ cases, events, payloads, leaves, parties, notes, waiting }: Trail): string | undefined {
  let least = cases.current?.id;
  for (const { current } of [events, payloads, leaves, parties, notes, waiting]) {
    if (current && (least === undefined || current.caseId < least)) least = current.caseId;
  }
  return least;
}
