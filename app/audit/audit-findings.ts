// What can be wrong with an audit trail: one code each, and a sentence for the operator.

export interface AuditFinding {
  code: AuditFindingCode;
  /** What people call the case; null when even that is gone. */
  reference: string | null;
  caseId: string | null;
  /** Of the event; null where it is about a whole case or a checkpoint. */
  seq: number | null;
  checkpoint: number | null;
}

const SENTENCES = {
  gap: "An event is missing: the numbers have a gap before this one.",
  format: "The event says it is hashed by a formula that this build does not know.",
  hash: "The event or its hash has been changed, or it does not follow on the one before.",
  payload: "What was said, or its salt, has been changed: it does not match the event's commitment.",
  "payload-missing": "What was said is gone, and nothing says that it was erased.",
  "erased-unsaid": "What was said is gone as erased, and no event of the case says that it was.",
  "erased-kept": "An event says that this was erased, and it is there all the same.",
  "payload-alone": "Something is stored as said in an event that does not exist.",
  "events-missing": "The case has no events at all.",
  "case-missing": "The case row is gone, its events are still there.",
  head: "The case row does not agree with the last event (number, hash, state, ball holder or version).",
  snapshot: "What the case remembers has been changed: it does not match the last event's commitment.",
  "parties-changed":
    "Who came or went with the event has been changed: it does not match the event's commitment.",
  "party-added": "Somebody takes part in the case whom no event has let in.",
  "party-removed": "Somebody takes part in the case by its events, and is not there any more.",
  reference: "The reference of the case is not the one that was signed.",
  truncated: "A checkpoint has seen this event, and it is not there any more.",
  replaced: "A checkpoint has seen another event in this place.",
  uncovered: "No checkpoint covers the last event, and it does not wait for one either.",
  "waiting-missing": "This event waits for a checkpoint, and it is not there.",
  "checkpoint-gap": "A checkpoint is missing: the numbers have a gap before this one.",
  "checkpoint-changed": "The checkpoint has been changed: it does not match its own hash.",
  "checkpoint-chain": "The checkpoint does not follow on the one before.",
  "checkpoint-signature": "The signature of the checkpoint is wrong.",
  "checkpoint-key": "The checkpoint is signed with a key that is not trusted here.",
  "checkpoint-leaves": "The heads stored for this checkpoint are not the ones that were signed.",
  "checkpoint-missing": "Heads are stored for a checkpoint that does not exist.",
  "wound-back": "This checkpoint has been seen before, and the database does not hold it any more.",
} as const;

export type AuditFindingCode = keyof typeof SENTENCES;

/** "F-2026-000042, event 3: …" */
export function describeFinding(p: AuditFinding): string {
  const what = p.reference ?? (p.caseId ? `case ${p.caseId}` : null);
  const event = p.seq === null ? null : `event ${p.seq}`;
  const checkpoint = p.checkpoint === null ? null : `checkpoint ${p.checkpoint}`;
  const where = [what, event, checkpoint].filter((part) => part !== null).join(", ");
  return `${where === "" ? "" : `${where}: `}${SENTENCES[p.code]}`;
}
