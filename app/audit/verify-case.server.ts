// One case of the audit trail: every event follows on the one before, what was said is what was committed to, the case
// row agrees with the last event, what is gone was erased by an event, who takes part was let in by one, and each
// checkpoint still finds what it has seen.
import {
  commitmentOf,
  hashOf,
  partiesCommitmentOf,
  snapshotCommitmentOf,
  storedSaltOf,
} from "#app/cases/execute/case-hash.ts";
import { EVENT_FORMAT, FORMAT_WITH_PARTIES, NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import type { OrderedRows } from "#db/ordered-rows.ts";
import {
  type AuditCase,
  type AuditEvent,
  type AuditLeaf,
  type AuditNote,
  type AuditParty,
  type AuditPayload,
  readAt,
} from "#db/queries/cases/audit.ts";
import { ERASURE } from "#workflows/erasure.ts";
import type { PartyMoves } from "#workflows/party-moves.ts";
import type { AuditFinding, AuditFindingCode } from "./audit-findings.ts";
import { erasuresOf } from "./verify-erasures.ts";
import { partiesOf } from "./verify-parties.ts";

/** The walks stand on the first row of the case, where it has any. */
export interface Trail {
  cases: OrderedRows<AuditCase>;
  events: OrderedRows<AuditEvent>;
  payloads: OrderedRows<AuditPayload>;
  leaves: OrderedRows<AuditLeaf>;
  parties: OrderedRows<AuditParty>;
  notes: OrderedRows<AuditNote>;
  waiting: OrderedRows<{ caseId: string; seq: number }>;
}

export interface Counts {
  cases: number;
  events: number;
  payloads: number;
  erased: number;
  /** Of these, those that were erased before an erasure was an event: the trail does not say why. */
  erasedBefore: number;
  snapshots: number;
  waiting: number;
}

/** Walks all rows of one case. Faults are given in the order of the events they are about. */
export async function verifyCase(id: string, trail: Trail, counts: Counts): Promise<AuditFinding[]> {
  const { events, payloads, leaves, waiting } = trail;
  const row = trail.cases.current?.id === id ? trail.cases.current : undefined;
  const problems: AuditFinding[] = [];
  let reference = row?.reference ?? null;
  const report = (code: AuditFindingCode, seq: number | null, checkpoint: number | null = null) =>
    problems.push({ code, reference, caseId: id, seq, checkpoint });

  const notes = await allOf(id, trail.notes);
  const erasures = erasuresOf(notes.flatMap((n) => (n.what === "erased-before" ? [n.seq] : [])));
  const parties = partiesOf(notes);
  let last: AuditEvent | undefined;
  /** The newest event, and before it those that only record an erasure: none of them has changed the context. */
  let memory: Said[] = [];
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
    const payload = await payloadOf(e, payloads, counts, report);
    // A null that does not even call itself erased has been reported already.
    if (payload && (payload.erased || payload.payload !== null)) erasures.see(e, payload.payload);
    parties.see(e.seq, movesIn(e, payload, report));
    memory = e.type === ERASURE ? [...memory, { e, payload }] : [{ e, payload }];
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
  // Before what follows from a null: that it is there is the fault.
  problems.unshift(
    ...erasures.faults().map((fault) => ({ ...fault, reference, caseId: id, checkpoint: null })),
  );
  counts.erasedBefore += erasures.before();
  const stored = await allOf(id, trail.parties);
  if (last) for (const code of parties.faults(stored)) report(code, null);
  const lastSeq = last?.seq ?? 0;
  const headWaits = await walkWaiting(id, lastSeq, waiting, counts, report);
  if (last && coveredSeq < lastSeq && !headWaits) report("uncovered", lastSeq);
  if (row) {
    counts.cases++;
    if (!last) report("events-missing", null);
    else verifyRow(row, last, memory, counts, report);
    const step = trail.cases.advance();
    if (step) await step;
  } else if (last) report("case-missing", null);
  return problems.sort((a, b) => (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER));
}

interface Said {
  e: AuditEvent;
  payload: AuditPayload | undefined;
}

/** The rows of one case: few, whatever the case. */
async function allOf<T extends { caseId: string }>(id: string, rows: OrderedRows<T>): Promise<T[]> {
  const found: T[] = [];
  while (rows.current?.caseId === id) {
    found.push(rows.current);
    const step = rows.advance();
    if (step) await step;
  }
  return found;
}

/** The salt that outlives an erasure; undefined when it is not there. */
function storedSaltIn({ format }: AuditEvent, p: AuditPayload): string | undefined {
  if (p.payload !== null) return storedSaltOf(format, p.salt);
  return (format >= FORMAT_WITH_PARTIES ? p.keptSalt : null) ?? undefined;
}

/** Who came and who went with an event: nothing before format 3, and nothing when it is not what was committed to. */
function movesIn(e: AuditEvent, payload: AuditPayload | undefined, report: Report): PartyMoves | null {
  if (!payload || e.format < FORMAT_WITH_PARTIES) return null;
  const { parties } = payload;
  const salt = storedSaltIn(e, payload);
  const commitment = parties === null ? null : partiesCommitmentOf(salt ?? "", parties);
  if (commitment !== e.partiesCommitment) report("parties-changed", e.seq);
  return parties;
}

type Report = (code: AuditFindingCode, seq: number | null) => void;

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
    // Whether an event says so is seen when the walk has come to the end of the case.
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
  memory: readonly Said[],
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
  let held = false;
  for (const { e, payload } of memory) {
    // Another machine has written the same context in another shape.
    if (!payload || e.machineVersion !== last.machineVersion) continue;
    const salt = storedSaltIn(e, payload);
    // In format 1, and without the salt (erased before format 3), there is nothing to hold the snapshot against.
    if (e.snapshotCommitment === null || (salt === undefined && e.format < FORMAT_WITH_PARTIES)) continue;
    held = true;
    if (snapshotCommitmentOf(salt ?? "", row.snapshot) !== e.snapshotCommitment) {
      report("snapshot", e.seq);
      break;
    }
  }
  if (held) counts.snapshots++;
}
