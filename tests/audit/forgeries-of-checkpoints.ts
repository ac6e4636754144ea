// What a forger can do to the checkpoints themselves; beside each, what must be found first.
import type { AuditFinding } from "#app/audit/audit-findings.ts";
import { signCheckpoint } from "#app/audit/checkpoint.ts";
import { NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import { otherKey } from "./audit-world.ts";
import { type Forgery, removeCase, stored } from "./forger.ts";

const event = (seq: number, code: AuditFinding["code"]): Partial<AuditFinding> => ({ code, seq });
const checkpoint = (number: number, code: AuditFinding["code"]): Partial<AuditFinding> => ({
  code,
  checkpoint: number,
});

export const CHECKPOINTS: Forgery[] = [
  [
    "changes the root",
    (s) => s`update audit_checkpoints set root = ${NO_HASH} where number = 1`,
    checkpoint(1, "checkpoint-changed"),
  ],
  [
    "changes when it was taken",
    (s) => s`update audit_checkpoints set taken_at = now() where number = 2`,
    checkpoint(2, "checkpoint-changed"),
  ],
  [
    "changes the signature",
    (s) => s`update audit_checkpoints set signature = repeat('0', 128) where number = 2`,
    checkpoint(2, "checkpoint-signature"),
  ],
  [
    "signs a checkpoint with a key of their own",
    async (s) => {
      const mine = signCheckpoint({ ...(await stored(1)), publicKey: otherKey.publicKey }, otherKey);
      await s`update audit_checkpoints set public_key = ${mine.publicKey}, hash = ${mine.hash}, signature = ${mine.signature} where number = 1`;
    },
    checkpoint(1, "checkpoint-key"),
  ],
  [
    "removes the first checkpoint",
    (s) => s`delete from audit_checkpoints where number = 1`,
    checkpoint(1, "checkpoint-missing"),
  ],
  [
    "removes the first checkpoint with its heads",
    async (s) => {
      await s`delete from audit_checkpoints where number = 1`;
      await s`delete from audit_leaves where checkpoint = 1`;
    },
    event(2, "uncovered"),
  ],
  [
    "removes the last checkpoint with its heads",
    async (s) => {
      await s`delete from audit_checkpoints where number = 2`;
      await s`delete from audit_leaves where checkpoint = 2`;
      await s`delete from audit_queue`;
    },
    event(5, "uncovered"),
  ],
  [
    "swaps two checkpoints",
    (s) => s`update audit_checkpoints set number = 3 - number + 10 where true`,
    checkpoint(1, "checkpoint-missing"),
  ],
  [
    "changes a stored head",
    (s, w) => s`update audit_leaves set hash = ${NO_HASH} where case_id = ${w.quiet}`,
    event(2, "replaced"),
  ],
  [
    "removes a stored head",
    (s, w) => s`delete from audit_leaves where case_id = ${w.id} and seq = 3`,
    checkpoint(1, "checkpoint-leaves"),
  ],
  [
    "swaps two heads",
    async (s) => {
      await s`update audit_leaves set position = position + 10 where checkpoint = 1`;
      await s`update audit_leaves set position = 11 - position where checkpoint = 1`;
    },
    checkpoint(1, "checkpoint-leaves"),
  ],
  [
    "adds a head that was not signed",
    (s) => s`insert into audit_leaves values (1, 2, gen_random_uuid(), 'F-2026-999999', 1, ${NO_HASH})`,
    { code: "truncated", reference: "F-2026-999999" },
  ],
  [
    "removes a whole case with all its heads",
    async (s, w) => {
      await removeCase(s, w.quiet);
      await s`delete from audit_leaves where case_id = ${w.quiet}`;
    },
    checkpoint(1, "checkpoint-leaves"),
  ],
];
