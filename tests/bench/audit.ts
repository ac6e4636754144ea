// How fast the audit trail is verified, replayed and signed, and that memory does not grow with it. One real case is
// copied with new ids and its chain computed anew, since writing so many by commands would take an hour.
import { randomUUID } from "node:crypto";
import { replayAll } from "#app/audit/replay.server.ts";
import { newKey } from "#app/audit/signing-key.server.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { hashOf } from "#app/cases/execute/case-hash.ts";
import { NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import { readSigningKey } from "#app/platform/read-signing-key.ts";
import { sqlClient } from "#db/client.server.ts";
import { type AuditEvent, EVENT_COLUMNS, readAt } from "#db/queries/cases/audit.ts";
import { deciding, makeWorld, must } from "#tests/support/case-world.ts";
import { withBenchDatabase } from "./bench-database.ts";
import type { Report } from "./run.ts";

const CASES = [1_000, 10_000];
const BATCH = 500;
const MOST_GROWTH_MB = 60;

export default async function audit(report: Report): Promise<void> {
  await withBenchDatabase(4, async () => {
    await makeWorld();
    const template = await deciding();
    for (let i = 0; i < 16; i++)
      await must(template, "applicant", "send-message", { text: `Message ${i}. `.repeat(10) });
    const key = readSigningKey(newKey());
    const peaks: number[] = [];
    let made = 1;
    for (const cases of CASES) {
      await copyCase(template, cases - made);
      made = cases;
      await sqlClient()`analyze`;
      const signing = performance.now();
      let heads = 0;
      for (let more = true; more; ) {
        const taken = await takeCheckpoint(key);
        heads += taken.checkpoint?.leaves ?? 0;
        more = taken.more;
      }
      report(`signed, ${cases} cases`, (heads / (performance.now() - signing)) * 1000, "heads/s", null, null);
      const peak = await peakOf(async () => {
        const verified = await verifyAudit({ trustedKeys: [key.publicKey] });
        if (!verified.ok) throw new Error(JSON.stringify(verified.firstBroken));
        report(`verified, ${verified.events} events`, verified.eventsPerSecond, "events/s", null, null);
        const told = await replayAll();
        if (!told.ok) throw new Error(JSON.stringify(told.differences[0]));
        report(`told again, ${told.events} events`, told.eventsPerSecond, "events/s", null, null);
      });
      report(`most memory, ${cases} cases`, peak, "MB of heap", null, null);
      peaks.push(peak);
    }
    const growth = Math.max(0, (peaks[1] ?? 0) - (peaks[0] ?? 0));
    report("more memory for ten times the events", growth, "MB of heap", MOST_GROWTH_MB, null);
  });
}

async function peakOf(work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().heapUsed / 2 ** 20);
  };
  const timer = setInterval(look, 5);
  await work();
  clearInterval(timer);
  look();
  return peak;
}

async function copyCase(template: string, copies: number): Promise<void> {
  const sql = sqlClient();
  const rows = await sql.unsafe<AuditEvent[]>(
    `select ${EVENT_COLUMNS} from case_events e where case_id = $1 order by seq`,
    [template],
  );
  const events = rows.map((e) => ({ ...e, at: readAt(e.at) }));
  for (let done = 0; done < copies; done += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, copies - done) }, () => randomUUID());
    const copied = ids.flatMap((caseId) => {
      let hash = NO_HASH;
      return events.map((e) => {
        const commandId = randomUUID();
        hash = hashOf(hash, { ...e, caseId, commandId });
        return { caseId, seq: e.seq, commandId, hash };
      });
    });
    const heads = copied.filter(({ seq }) => seq === events.length);
    await sql`insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', x."caseId", 'last_hash', x.hash,
        'reference', 'B-' || x."caseId"))).*
      from cases c, jsonb_to_recordset(${sql.json(heads)}) as x("caseId" uuid, hash text) where c.id = ${template}`;
    await sql`insert into case_events select (jsonb_populate_record(e, jsonb_build_object('case_id', x."caseId",
        'command_id', x."commandId", 'hash', x.hash))).*
      from case_events e join jsonb_to_recordset(${sql.json(copied)}) as x("caseId" uuid, seq int, "commandId" uuid, hash text)
        on e.seq = x.seq where e.case_id = ${template}`;
    await sql`insert into case_event_payloads select x.id, p.seq, p.salt, p.payload, p.erased_at, p.kept_salt, p.parties
      from case_event_payloads p, unnest(${ids}::uuid[]) as x(id) where p.case_id = ${template}`;
    await sql`insert into case_parties select x.id, p.principal, p.role, p.kind, p.lane, p.sort_at
      from case_parties p, unnest(${ids}::uuid[]) as x(id) where p.case_id = ${template}`;
    await sql`insert into audit_queue select "caseId", seq from jsonb_to_recordset(${sql.json(heads)}) as x("caseId" uuid, seq int)`;
  }
}
