// What a forger can do to events, to what was said in them, and to cases; beside each, what must be found first.
import type { AuditFinding } from "#app/audit/audit-findings.ts";
import { commitmentOf } from "#app/cases/execute/case-hash.ts";
import { NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import { append, cutAfter, type Forgery, removeCase, rewrite } from "./forger.ts";

const event = (seq: number, code: AuditFinding["code"]): Partial<AuditFinding> => ({ code, seq });

export const EVENTS: Forgery[] = [
  [
    "changes what happened",
    (s, w) => s`update case_events set type = 'withdraw' where case_id = ${w.id} and seq = 2`,
    event(2, "hash"),
  ],
  [
    "changes who did it",
    (s, w) => s`update case_events set actor_id = null where case_id = ${w.id} and seq = 3`,
    event(3, "hash"),
  ],
  [
    "changes when, by a microsecond",
    (s, w) =>
      s`update case_events set at = at + interval '1 microsecond' where case_id = ${w.id} and seq = 1`,
    event(1, "hash"),
  ],
  [
    "changes the state after",
    (s, w) => s`update case_events set state_after = 'approved' where case_id = ${w.id} and seq = 4`,
    event(4, "hash"),
  ],
  [
    "changes the hash",
    (s, w) => s`update case_events set hash = ${NO_HASH} where case_id = ${w.id} and seq = 2`,
    event(2, "hash"),
  ],
  [
    "changes the commitment",
    (s, w) => s`update case_events set commitment = ${NO_HASH} where case_id = ${w.id} and seq = 2`,
    event(2, "hash"),
  ],
  [
    "says an older formula made the hash",
    (s, w) => s`update case_events set format = 1 where case_id = ${w.id} and seq = 2`,
    event(2, "hash"),
  ],
  [
    "names a formula that does not exist",
    (s, w) => s`update case_events set format = 9 where case_id = ${w.id} and seq = 2`,
    event(2, "format"),
  ],
  [
    "removes an event in the middle",
    (s, w) => s`delete from case_events where case_id = ${w.id} and seq = 2`,
    event(2, "payload-alone"),
  ],
  [
    "removes an event and what was said",
    async (s, w) => {
      await s`delete from case_events where case_id = ${w.id} and seq = 2`;
      await s`delete from case_event_payloads where case_id = ${w.id} and seq = 2`;
    },
    event(3, "gap"),
  ],
  [
    "swaps two events",
    async (s, w) => {
      await s`update case_events set seq = 90 where case_id = ${w.id} and seq = 2`;
      await s`update case_events set seq = 2 where case_id = ${w.id} and seq = 3`;
      await s`update case_events set seq = 3 where case_id = ${w.id} and seq = 90`;
    },
    event(2, "hash"),
  ],
  [
    "moves an event to another case",
    (s, w) => s`update case_events set case_id = ${w.quiet}, seq = 3 where case_id = ${w.id} and seq = 5`,
    {},
  ],
  [
    "inserts an event in between",
    async (s, w) => {
      await s`update case_events set seq = seq + 100 where case_id = ${w.id} and seq > 2`;
      await s`update case_events set seq = seq - 99 where case_id = ${w.id} and seq > 100`;
      await s`insert into case_events select case_id, 3, gen_random_uuid(), caused_by, type, actor_id, actor_role, at, machine_version,
      state_after, ball_after, version_after, commitment, hash, snapshot_commitment, format from case_events where case_id = ${w.id} and seq = 2`;
    },
    event(3, "hash"),
  ],
];

export const PAYLOADS: Forgery[] = [
  [
    "changes what was said",
    (s, w) =>
      s`update case_event_payloads set payload = '{"text": "Never mind."}' where case_id = ${w.id} and seq = 5`,
    event(5, "payload"),
  ],
  [
    "changes one answer",
    (s, w) =>
      s`update case_event_payloads set payload = jsonb_set(payload, '{answers,purpose}', '"Advertising"') where case_id = ${w.id} and seq = 2`,
    event(2, "payload"),
  ],
  [
    "changes the salt",
    (s, w) => s`update case_event_payloads set salt = '00' where case_id = ${w.id} and seq = 2`,
    event(2, "payload"),
  ],
  [
    "changes salt, words and commitment together",
    async (s, w) => {
      const payload = { text: "Never mind." };
      await s`update case_event_payloads set salt = '00', payload = ${s.json(payload)} where case_id = ${w.id} and seq = 5`;
      await s`update case_events set commitment = ${commitmentOf("00", payload)} where case_id = ${w.id} and seq = 5`;
    },
    event(5, "hash"),
  ],
  [
    "removes what was said",
    (s, w) => s`delete from case_event_payloads where case_id = ${w.id} and seq = 2`,
    event(2, "payload-missing"),
  ],
  [
    "empties it without saying that it was erased",
    (s, w) => s`update case_event_payloads set payload = null where case_id = ${w.id} and seq = 2`,
    event(2, "payload-missing"),
  ],
  [
    "adds words to an event that never was",
    (s, w) => s`insert into case_event_payloads values (${w.id}, 6, '00', '{}', null)`,
    event(6, "payload-alone"),
  ],
];

export const CASES: Forgery[] = [
  [
    "changes the state in the case row",
    (s, w) => s`update cases set state = 'approved' where id = ${w.id}`,
    event(5, "head"),
  ],
  [
    "changes who holds the ball",
    (s, w) => s`update cases set ball = null where id = ${w.id}`,
    event(5, "head"),
  ],
  [
    "changes what the case remembers",
    (s, w) =>
      s`update cases set snapshot = jsonb_set(snapshot, '{context,proposal,recommendation}', '"approve"') where id = ${w.id}`,
    event(5, "snapshot"),
  ],
  [
    "changes the reference",
    (s, w) => s`update cases set reference = 'F-2020-000001' where id = ${w.id}`,
    { code: "reference", reference: "F-2020-000001" },
  ],
  [
    "removes the case row",
    (s, w) => s`delete from cases where id = ${w.id}`,
    { code: "case-missing", seq: null },
  ],
  [
    "removes all events",
    (s, w) => s`delete from case_events where case_id = ${w.id}`,
    event(1, "payload-alone"),
  ],
  ["cuts off the tail that a checkpoint has seen", (s, w) => cutAfter(s, w, 3), event(4, "truncated")],
  ["cuts off the tail that still waits", (s, w) => cutAfter(s, w, 4), event(5, "waiting-missing")],
  [
    "cuts off the tail and what waits",
    async (s, w) => {
      await cutAfter(s, w, 3);
      await s`delete from audit_queue where case_id = ${w.id}`;
    },
    event(4, "truncated"),
  ],
  [
    "makes the newest event wait no more",
    (s, w) => s`delete from audit_queue where case_id = ${w.id}`,
    event(5, "uncovered"),
  ],
  ["removes a whole case", (s, w) => removeCase(s, w.id), event(3, "truncated")],
  [
    "rewrites a case from its first event on, all hashes right",
    (s, w) => rewrite(s, w.id),
    event(3, "replaced"),
  ],
  ["appends an event that follows on the last one", (s, w) => append(s, w.quiet), event(3, "uncovered")],
];
