// Every term the workflows share, defined once.
import type { Finding } from "./finding.ts";
import type { NotifyTopic } from "./notify-topics.ts";

export const CASE_KINDS = ["request", "legal-question", "consent", "agreement", "appeal", "demand"] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** What an actor is in one case. `system` acts for clocks and reactions, `admin` and `auditor` only read. */
export const ROLES = [
  "applicant",
  "co-applicant",
  "invited",
  "handler",
  "approver",
  "appeal-body",
  "reviewer",
  "earlier-owner",
  "asker",
  "adviser",
  "subject",
  "visitor",
  "admin",
  "auditor",
  "system",
] as const;
export type Role = (typeof ROLES)[number];

/** Where a case lies for one party: nobody has taken it, theirs to act on, with another person, nobody has to act, over. */
export type Lane = "unclaimed" | "todo" | "waiting" | "resting" | "done";

/** Of what everybody may read; pages of such cases let their readers act by it. */
export const EVERYONE = "everyone";
/** `org:<id>:<membership role>`, `user:<id>`, `link:<id>` or everybody. */
export type Principal = `org:${string}:${string}` | `user:${string}` | `link:${string}` | typeof EVERYONE;

/** What is kept of a machine: its state value and context, JSON only. */
export interface StoredSnapshot {
  value: unknown;
  context: Record<string, unknown>;
}

/** Who gives a command, as policy sees it: the roles come from the case's parties. */
export interface CaseActor {
  /** Null for the system and for people who act by link. */
  id: string | null;
  roles: readonly Role[];
}

/** Set by the shell on every command, so that machines need no clock and no randomness and replay is exact. */
export interface Stamp {
  /** The case the command is for. */
  caseId: string;
  /** ISO 8601, UTC. */
  at: string;
  by: string | null;
  role: Role;
  /** Unique per command; ids of what the command opens are derived from it (child-id.ts). */
  commandId: string;
}

export type Refusal =
  | { code: "not-found" }
  | { code: "forbidden"; reason?: string }
  /** Nobody has shown that the account's address is theirs: it acts nowhere until that is done. */
  | { code: "unconfirmed" }
  /** It would send mail to others, and enough has been sent; again from this instant (ISO 8601). */
  | { code: "too-many"; from: string }
  | { code: "not-possible-now"; possible: readonly string[] }
  /** Possible in this state, but again only from this instant (ISO 8601). */
  | { code: "too-early"; from: string }
  | { code: "stale"; version: number }
  /** `found`: all that was found in a text for everybody, also what has been confirmed. */
  | { code: "invalid"; issues: readonly FieldIssue[]; found?: readonly Finding[] };

/** One thing wrong with one field; `problem` is a key of the texts. */
export interface FieldIssue {
  path: string;
  problem: FieldProblem;
  /** A bound the text names ("at most 200 characters"). */
  limit?: number;
  /** What is lacking or unknown, by its own name ("{{purpose}}"). */
  part?: string;
}
export const FIELD_PROBLEMS = [
  "required",
  "too-short",
  "too-long",
  "not-a-date",
  "date-in-past",
  "date-too-far",
  "not-an-email",
  "not-a-number",
  "not-a-link",
  "not-a-choice",
  "not-an-org-number",
  "too-many",
  "duplicate",
  "mismatch",
  "lacks-part",
  "unknown-part",
  "nothing-changed",
  "lead-remains",
  "no-provision",
  "no-access-provision",
  "names-somebody",
  "identifies",
  "wrong",
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

// ---------------------------------------------------------------- effects: what a transition asks the shell to do

/** Notify the holders of these roles in the case of this topic. Becomes mail. */
export interface NotifyEffect {
  type: "notify";
  topic: NotifyTopic;
  to: readonly Role[];
  /** Only those who act by these links, or for these organisations (`org:<id>:<role>`), also when they take part no longer. */
  links?: readonly string[];
  /** Facts for the template beside the case's own; never secrets. */
  facts?: Record<string, string | number | null>;
}

/** Let a principal take part in the case in a role, or end that. */
export interface PartyEffect {
  type: "add-party" | "remove-party";
  principal: Principal;
  role: Role;
}

/** Who works with the case now; null puts it back in the queue. */
export interface AssignEffect {
  type: "assign-to";
  userId: string | null;
}

/** Open another case in the same transaction. */
export interface OpenCaseEffect {
  type: "open-case";
  kind: CaseKind;
  id: string;
  /** The `create` event of the other kind, without its type. */
  input: Record<string, unknown>;
}

/** Send a command to another case; a refusal there rolls everything back. */
export interface TellCaseEffect {
  type: "tell-case";
  caseId: string;
  event: Record<string, unknown> & { type: string };
}

/** Issue a link by which a person without an account acts in this case in the given role. */
export interface LinkEffect {
  type: "issue-link";
  linkId: string;
  role: Role;
  contact: { name: string; email: string; locale: "nb" | "nn" | "en" };
  /** ISO 8601; null never expires by itself. */
  expiresAt: string | null;
}

/** What has run until now is over; the clock begins anew if its state still declares it. */
export interface RestartClockEffect {
  type: "restart-clock";
  rule: string;
}

/** Keep access details where only the applicant's organisation can read them. */
export interface AccessEffect {
  type: "deliver-access";
  details: { method: string; address: string; instructions: string };
}

/** Facts lists show and filter by, which the case row repeats. */
export interface CaseFactsEffect {
  type: "set-facts";
  facts: Partial<{
    title: { nb: string; nn: string; en: string };
    datasetId: string;
    parentId: string;
    applicantOrgId: string;
    ownerOrgId: string;
  }>;
}

/** These files have arrived and belong to the case from this event on. */
export interface KeepFilesEffect {
  type: "keep-files";
  fileIds: readonly string[];
}
/** Take a file away again; its bytes are erased, the trail keeps its hash. */
export interface DropFileEffect {
  type: "drop-file";
  fileId: string;
}

/** What was said in these events is erased; the trail keeps that it was. Given by the system alone. */
export interface ErasePayloadsEffect {
  type: "erase-payloads";
  seqs: readonly number[];
}

export type Effect =
  | NotifyEffect
  | ErasePayloadsEffect
  | KeepFilesEffect
  | DropFileEffect
  | PartyEffect
  | AssignEffect
  | OpenCaseEffect
  | TellCaseEffect
  | LinkEffect
  | RestartClockEffect
  | AccessEffect
  | CaseFactsEffect;
