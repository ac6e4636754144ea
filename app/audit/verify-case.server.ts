// One case of the audit trail: every event follows on the one before, what was said is what was committed to, the case
// row agrees with the last event, and each checkpoint still finds what it has seen.

import type { OrderedRows } from "#db/ordered-rows.ts";
import {
  type AuditCase,
  type AuditEvent,
  type AuditLeaf,
  type AuditPayload,
  readAt,
} from "#db/queries/audit.ts";
import { commitmentOf, hashOf, snapshotCommitmentOf } from "../commands/case-hash.ts";
import { EVENT_FORMAT, NO_HASH } from "./formulas.ts";
import type { Problem, ProblemCode } from "./problem.ts";

/** The walks stand on the first row of the case, where it has any. */
export interface Trail {
  cases: OrderedRows<AuditCase>;
  events: OrderedRows<AuditEvent>;
  payloads: OrderedRows<AuditPayload>;
  leaves: OrderedRows<AuditLeaf>;
  waiting: OrderedRows<{ caseId: string; seq: number }>;
}

export interface Counts {
  cases: number;
  events: number;
  payloads: number;
  erased: number;
  snapshots: number;
  waiting: number;
}

/** Walks all rows of one case. Faults are given in the order of the events they are about. */
export async function verifyCase(id: string, trail: Trail, counts: Counts): Promise<Problem[]> {
  const { events, payloads, leaves, waiting } = trail;
  const row = trail.cases.current?.id === id ? trail.cases.current : undefined;
  const problems: Problem[] = [];
  let reference = row?.reference ?? null;
  const report = (code: ProblemCode, seq: number | null, checkpoint: number | null = null) =>
    problems.push({ code, reference, caseId: id, seq, checkpoint });

  let last: AuditEvent | undefined;
  let lastPayload: AuditPayload | undefined;
  let coveredSeq = 0;
  const leafBefore = async (seq: number) => {
    // Heads of events that the walk has passed without meeting them.
    while (leaves.current?.caseId === id && leaves.current.seq < seq) {
      reference ??= leaves.current.reference;
      report("truncated", leaves.current.seq, leaves.current.checkpoint);
      const step = leaves.advance();
      if (step) await step;
    }
  };
  for (let e = events.current; e?.caseId === id; e = events.current) {
    counts.events++;
    await leafBefore(e.seq);
    if (e.seq !== (last?.seq ?? 0) + 1) report("gap", e.seq);
    // On what is stored, not on what was computed: a changed event is named, and not all that follow on it.
    else if (e.format < 1 || e.format > EVENT_FORMAT) report("format", e.seq);
    else if (hashOf(last?.hash ?? NO_HASH, { ...e, at: readAt(e.at) }) !== e.hash) report("hash", e.seq);
    lastPayload = await payloadOf(e, payloads, counts, report);
    const leaf = leaves.current;
    if (leaf?.caseId === id && leaf.seq === e.seq) {
      coveredSeq = leaf.seq;
      if (leaf.hash !== e.hash) report("replaced", e.seq, leaf.checkpoint);
      if (reference !== null && leaf.reference !== reference) report("reference", null, leaf.checkpoint);
      reference ??= leaf.reference;
      const step = leaves.advance();
      if (step) await step;
    }
    last = e;
    const step = events.advance();
    if (step) await step;
  }
  await leafBefore(Number.POSITIVE_INFINITY);
  while (payloads.current?.caseId === id) {
    report("payload-alone", payloads.current.seq);
    const step = payloads.advance();
    if (step) await step;
  }
  const lastSeq = last?.seq ?? 0;
  const headWaits = await walkWaiting(id, lastSeq, waiting, counts, report);
  if (last && coveredSeq < lastSeq && !headWaits) report("uncovered", lastSeq);
  if (row) {
    counts.cases++;
    if (!last) report("events-missing", null);
    else verifyRow(row, last, lastPayload, counts, report);
    const step = trail.cases.advance();
    if (step) await step;
  } else if (last) report("case-missing", null);
  return problems.sort((a, b) => (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER));
}

type Report = (code: ProblemCode, seq: number | null) => void;

async function payloadOf(
  e: AuditEvent,
  payloads: Trail["payloads"],
  counts: Counts,
  report: Report,
): Promise<AuditPayload | undefined> {
  while (payloads.current?.caseId === e.caseId && payloads.current.seq < e.seq) {
    report("payload-alone", payloads.current.seq);
    const step = payloads.advance();
    if (step) await step;
  }
  const found = payloads.current;
  if (found?.caseId !== e.caseId || found.seq !== e.seq) {
    report("payload-missing", e.seq);
    return undefined;
  }
  if (found.payload !== null) {
    counts.payloads++;
    if (commitmentOf(found.salt, found.payload) !== e.commitment) report("payload", e.seq);
  } else if (found.erased) counts.erased++;
  else report("payload-missing", e.seq);
  const step = payloads.advance();
  if (step) await step;
  return found;
}

async function walkWaiting(
  id: string,
  lastSeq: number,
  waiting: Trail["waiting"],
  counts: Counts,
  report: Report,
): Promise<boolean> {
  let headWaits = false;
  while (waiting.current?.caseId === id) {
    const { seq } = waiting.current;
    counts.waiting++;
    if (seq > lastSeq) report("waiting-missing", seq);
    headWaits ||= seq === lastSeq;
    const step = waiting.advance();
    if (step) await step;
  }
  return headWaits;
}

function verifyRow(
  row: AuditCase,
  last: AuditEvent,
  payload: AuditPayload | undefined,
  counts: Counts,
  report: Report,
): void {
  const agrees =
    row.seq === last.seq &&
    row.lastHash === last.hash &&
    row.state === last.stateAfter &&
    row.ball === last.ballAfter &&
    row.version === last.versionAfter &&
    row.machineVersion === last.machineVersion;
  if (!agrees) report("head", last.seq);
  // Without the salt (erased) or in format 1 there is nothing to hold the snapshot against.
  if (!payload || payload.payload === null || last.snapshotCommitment === null) return;
  counts.snapshots++;
  if (snapshotCommitmentOf(payload.salt, row.snapshot) !== last.snapshotCommitment)
    report("snapshot", last.seq);
}
