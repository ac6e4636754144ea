// What a forger can do under cover of an erasure, and to who takes part in a case; beside each, what must be found first.
import type { AuditFinding } from "#app/audit/audit-findings.ts";
import { storedSaltText } from "#app/cases/execute/hash-preimages.ts";
import type { SqlExecutor } from "#db/client.server.ts";
import { appendErasure, type Forgery } from "./forger.ts";

const event = (seq: number, code: AuditFinding["code"]): Partial<AuditFinding> => ({ code, seq });
const whole = (code: AuditFinding["code"]): Partial<AuditFinding> => ({ code, seq: null });

const editMemory = (s: SqlExecutor, id: string) =>
  s`update cases set snapshot = jsonb_set(snapshot, '{context,proposal,recommendation}', '"approve"') where id = ${id}`;

/** As the product erases, down to the salt that it keeps. */
const nullify = (s: SqlExecutor, id: string, seqs: readonly number[], at = new Date().toISOString()) =>
  s`update case_event_payloads set payload = null, salt = '', erased_at = ${at}::timestamptz,
    kept_salt = encode(sha256(convert_to(salt || ${storedSaltText("")}, 'UTF8')), 'hex')
    where case_id = ${id} and seq = any(${seqs as number[]}::int[])`;

const ALL = [1, 2, 3, 4, 5];

export const ERASURES: Forgery[] = [
  [
    "rewrites what the case remembers and nulls the last payload as erased",
    async (s, w) => {
      await editMemory(s, w.id);
      await s`update case_event_payloads set payload = null, salt = '', erased_at = now() where case_id = ${w.id} and seq = 5`;
    },
    event(5, "erased-unsaid"),
  ],
  [
    "nulls all that was said as erased",
    (s, w) =>
      s`update case_event_payloads set payload = null, salt = '', erased_at = now() where case_id = ${w.id}`,
    event(1, "erased-unsaid"),
  ],
  ["nulls all that was said and keeps the salts", (s, w) => nullify(s, w.id, ALL), event(1, "erased-unsaid")],
  [
    "nulls it as if it had been erased long ago",
    (s, w) => nullify(s, w.id, [2], "2020-01-01T00:00:00Z"),
    event(2, "erased-unsaid"),
  ],
  [
    "says of an erasure that it was one of itself too",
    async (s, w) => {
      await appendErasure(s, w.id, [2, 6]);
      await nullify(s, w.id, [2, 6]);
    },
    event(2, "erased-unsaid"),
  ],
  [
    "rewrites what the case remembers and hides it behind an erasure that says so",
    async (s, w) => {
      await editMemory(s, w.id);
      await nullify(s, w.id, [5]);
      await appendErasure(s, w.id, [5]);
    },
    event(5, "snapshot"),
  ],
  [
    "rewrites it, and takes away the salt that was kept",
    async (s, w) => {
      await editMemory(s, w.id);
      await nullify(s, w.id, [5]);
      await s`update case_event_payloads set kept_salt = null where case_id = ${w.id} and seq = 5`;
      await appendErasure(s, w.id, [5]);
    },
    event(5, "snapshot"),
  ],
  [
    "names an event whose words are still there",
    (s, w) => appendErasure(s, w.id, [2]),
    event(2, "erased-kept"),
  ],
];

export const PARTIES: Forgery[] = [
  [
    "lets a stranger into a case",
    (s, w) => s`insert into case_parties
      values (${w.id}, 'user:5a5a5a5a-0000-4000-8000-000000000003', 'handler', 'request', 'waiting', now())`,
    whole("party-added"),
  ],
  [
    "removes a party",
    (s, w) => s`delete from case_parties where case_id = ${w.id} and role = 'applicant'`,
    whole("party-removed"),
  ],
  [
    "gives a party another role",
    (s, w) => s`update case_parties set role = 'handler' where case_id = ${w.id} and role = 'approver'`,
    whole("party-added"),
  ],
  [
    "removes everybody",
    (s, w) => s`delete from case_parties where case_id = ${w.quiet}`,
    whole("party-removed"),
  ],
  [
    "lets a stranger in, and changes what the first event says of it",
    async (s, w) => {
      const stranger = "user:5a5a5a5a-0000-4000-8000-000000000003";
      await s`insert into case_parties values (${w.id}, ${stranger}, 'handler', 'request', 'waiting', now())`;
      await s`update case_event_payloads set parties = jsonb_insert(parties, '{in,0}', ${s.json([stranger, "handler"])})
        where case_id = ${w.id} and seq = 1`;
    },
    event(1, "parties-changed"),
  ],
  [
    "takes away what an event says of who came",
    (s, w) => s`update case_event_payloads set parties = null where case_id = ${w.id} and seq = 3`,
    event(3, "parties-changed"),
  ],
];
