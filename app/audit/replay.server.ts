// Replays every stored case with this build: proof that the history is enough, and that an upgrade has not changed it.
// Three tables are walked side by side, at one moment, in memory that does not grow with them.
import { sqlClient } from "#db/client.server.ts";
import { orderedRows } from "#db/ordered-rows.ts";
import {
  AUDIT_QUERIES,
  type AuditCase,
  type AuditEvent,
  type AuditPayload,
  countAuditRows,
  readAt,
} from "#db/queries/cases/audit.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { CaseKind } from "#workflows/types.ts";
import { type ReplayDifference, replayOf } from "./replay-case.ts";

export interface DifferingCase extends ReplayDifference {
  reference: string;
  kind: CaseKind;
  caseId: string;
}

export interface ReplayReport {
  ok: boolean;
  /** Replayed and compared. */
  cases: number;
  events: number;
  /** Cases with an erased payload: what is gone cannot be replayed. */
  erased: number;
  /** Cases that an older machine last wrote. */
  upcast: number;
  differing: number;
  /** The first 100. */
  differences: DifferingCase[];
  seconds: number;
  eventsPerSecond: number;
}

const MOST_DIFFERENCES = 100;
const PROGRESS_EVERY = 1_000;

export async function replayAll(onProgress?: (done: number, total: number) => void): Promise<ReplayReport> {
  const started = performance.now();
  const count = { cases: 0, events: 0, erased: 0, upcast: 0, differing: 0 };
  const differences: DifferingCase[] = [];
  await sqlClient().begin("isolation level repeatable read read only", async (sql) => {
    const { events: total } = await countAuditRows(sql);
    const cases = await orderedRows<AuditCase>(sql, "cases_in_order", AUDIT_QUERIES.cases);
    const events = await orderedRows<AuditEvent>(sql, "events_in_order", AUDIT_QUERIES.events);
    const payloads = await orderedRows<AuditPayload>(sql, "payloads_in_order", AUDIT_QUERIES.payloads);
    let told = 0;
    for (let c = cases.current; c; c = cases.current) {
      const replay = replayOf(c.kind, c.id);
      let going = true;
      let erased = false;
      while (events.current && events.current.caseId <= c.id) {
        const e = events.current;
        if (e.caseId === c.id) {
          count.events++;
          const payload = await payloadOf(e, payloads);
          erased ||= payload?.erased === true;
          const past = { ...e, at: readAt(e.at), payload: payload?.payload ?? null };
          if (going && !erased) going = replay.next(past);
        }
        const step = events.advance();
        if (step) await step;
      }
      if (c.machineVersion < WORKFLOWS[c.kind].version) count.upcast++;
      const difference = erased ? undefined : replay.end(c);
      if (erased) count.erased++;
      else count.cases++;
      if (difference) {
        count.differing++;
        const { reference, kind, id: caseId } = c;
        if (differences.length < MOST_DIFFERENCES)
          differences.push({ reference, kind, caseId, ...difference });
      }
      if (count.events - told >= PROGRESS_EVERY) {
        told = count.events;
        onProgress?.(count.events, total);
      }
      const step = cases.advance();
      if (step) await step;
    }
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    ok: count.differing === 0,
    ...count,
    differences,
    seconds: Math.round(seconds * 1000) / 1000,
    eventsPerSecond: Math.round(count.events / seconds),
  };
}

type Walk = Awaited<ReturnType<typeof orderedRows<AuditPayload>>>;

async function payloadOf(e: AuditEvent, payloads: Walk): Promise<AuditPayload | undefined> {
  const isBefore = (p: AuditPayload) => p.caseId < e.caseId || (p.caseId === e.caseId && p.seq < e.seq);
  while (payloads.current && isBefore(payloads.current)) {
    const step = payloads.advance();
    if (step) await step;
  }
  const found = payloads.current;
  return found?.caseId === e.caseId && found.seq === e.seq ? found : undefined;
}
