// What each party is told of each event, in the timeline's own words. The audit trail keeps everything; this shows what concerns the reader.
import { DEMAND_ROWS } from "#app/demand/demand-timeline.ts";
import { TOGETHER } from "#app/request/co-applicants/co-applicant-timeline.ts";
import type { MovedClock } from "#workflows/law/clocks.ts";
import type { TalkCommandType } from "#workflows/messages.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { isOnSideOf, sideOf } from "#workflows/sides.ts";
import type { HouseCommandType } from "#workflows/system-commands.ts";
import { type CaseKind, ROLES, type Role } from "#workflows/types.ts";
import type { EventType } from "./texts/shape.ts";

export interface ProjectableEvent {
  type: string;
  actorRole: Role;
  /** The case's leading state afterwards; left out, the event is told as if it were over with. */
  stateAfter?: string;
  payload: Record<string, unknown> | null;
}

/** What the line names beside who did it: a choice of a command's field, put into words by the page. */
export interface Named {
  field: string;
  value: string;
}

export interface Projection {
  quote: string | null;
  count: number;
  what: Named | null;
  /** The name of whom it went to. */
  to: string | null;
  /** Of a deadline. */
  rule: string | null;
  /** False: done, and not yet in force, such as an approval that others have to join. */
  settled: boolean;
  /** Deadlines that another law or calendar has moved, or that were set right. */
  moved: readonly MovedClock[];
}

interface Row {
  /** These roles do not see the event at all. */
  hiddenFrom?: readonly Role[];
  /** Nor do these while the case stays in that state: an approval is inside until it is the last. */
  hiddenIn?: { state: string; from: readonly Role[] };
  /** The field of the payload that is quoted below the line. */
  quote?: string;
  /** These roles see that it happened, not what was said. */
  quoteHiddenFrom?: readonly Role[];
  /** Only the side that said it reads it again. */
  quoteForOwnSide?: boolean;
  count?: (payload: Record<string, unknown>) => number;
  /** A field whose choice is named; hidden like the quote. */
  names?: string;
  /** These roles are not told the name. */
  toHiddenFrom?: readonly Role[];
  /** The field that holds the name of whom or which organisation it went to. */
  to?: string;
}

const said = (quote: string): Row => ({ quote });
const plain: Row = {};
const many = (field: string) => (payload: Record<string, unknown>) => {
  const value = payload[field];
  if (Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
};

const WHILE_DECIDING = { state: "deciding", from: ["applicant"] } as const;

/** One row per event of every kind, or it does not compile. */
export const PROJECTIONS: { [K in CaseKind]: { [T in EventType<K>]: Row } } = {
  request: {
    // Counts what is known of open data: a case that began with access.
    create: { count: many("openData") },
    submit: plain,
    discard: plain,
    withdraw: said("reason"),
    claim: plain,
    nudge: plain,
    "hand-over": { quote: "note", quoteHiddenFrom: ["applicant"], to: "toName" },
    forward: { quote: "guidance", to: "toName" },
    "ask-clarification": { quote: "question", names: "field" },
    "answer-clarification": { quote: "reply", count: many("changes") },
    amend: { quote: "why", count: many("changes") },
    // The centre's advice to one side is not the other side's reading; the answer is shared by the machine.
    "ask-resource-centre": { quote: "question", quoteForOwnSide: true },
    "require-consent": { count: many("subjects") },
    "record-use": said("what"),
    "send-interim-answer": said("reasons"),
    "extend-deadline": said("reasons"),
    // Hearing others is preparation: the applicant is told that it happens, not who was asked nor what they said.
    "ask-review": {
      quote: "question",
      quoteHiddenFrom: ["applicant"],
      names: "kind",
      count: many("reviewers"),
    },
    "remind-reviewers": { hiddenFrom: ["applicant"] },
    "cancel-review": { hiddenFrom: ["applicant"] },
    "give-review": {
      quote: "comment",
      quoteHiddenFrom: ["applicant"],
      names: "recommendation",
      to: "byName",
      toHiddenFrom: ["applicant"],
    },
    // Preparation inside the owner: the applicant reads the reasons with the decision.
    "propose-decision": { quote: "reasons", quoteHiddenFrom: ["applicant"], names: "recommendation" },
    "return-to-handler": { hiddenFrom: ["applicant"], quote: "comment" },
    approve: { ...said("reasons"), hiddenIn: WHILE_DECIDING },
    "approve-partly": { ...said("reasons"), hiddenIn: WHILE_DECIDING },
    refuse: { ...said("reasons"), hiddenIn: WHILE_DECIDING },
    "sign-decision": { ...said("agreedTo.reasons"), hiddenIn: WHILE_DECIDING },
    "accept-conditions": plain,
    "deliver-access": plain,
    suspend: said("reasons"),
    resume: said("reasons"),
    revoke: said("reasons"),
    appeal: said("grounds"),
    "end-use": plain,
    // Read among the messages.
    "send-message": plain,
    ...TOGETHER,
    "legal-question-answered": said("answer"),
    "legal-question-redirected": said("where"),
    "consent-accepted": plain,
    "consent-rejected": plain,
    "consent-withdrawn": plain,
    "consent-expired": plain,
    // The agreement has a timeline of its own; here it would only be noise.
    "agreement-moved": { hiddenFrom: ROLES },
    "agreement-in-force": plain,
    "agreement-ended": said("reasons"),
    "appeal-forwarded": plain,
    "appeal-reopens": said("reasons"),
    "appeal-rejected": plain,
    "deadline-passed": plain,
  },
  "legal-question": {
    create: said("question"),
    triage: { hiddenFrom: ["asker"] },
    assign: plain,
    take: plain,
    "ask-details": said("question"),
    "give-details": said("reply"),
    // An answer that nobody has checked is no answer yet.
    "submit-answer": { quote: "answer", quoteHiddenFrom: ["asker"] },
    "approve-answer": plain,
    "return-answer": { hiddenFrom: ["asker"], quote: "comment" },
    redirect: said("where"),
    "accept-answer": plain,
    reopen: said("why"),
    // A public text in the making is the centre's own until everybody can read it.
    "propose-publication": { hiddenFrom: ["asker"] },
    anonymise: { hiddenFrom: ["asker"], quote: "title" },
    publish: plain,
    supersede: said("why"),
    retract: said("why"),
    "mark-obstacle": said("rule"),
    "clear-obstacle": plain,
    "withdraw-question": plain,
    "send-message": plain,
    "no-longer-needed": plain,
    "deadline-passed": plain,
  },
  agreement: {
    create: plain,
    take: plain,
    offer: plain,
    "counter-offer": said("comment"),
    "accept-offer": plain,
    "accept-counter-offer": plain,
    sign: said("capacity"),
    "propose-amendment": said("comment"),
    "accept-amendment": plain,
    "decline-amendment": said("comment"),
    "fulfil-obligation": said("note"),
    "break-off": said("reasons"),
    terminate: said("reasons"),
    "send-message": plain,
    "request-over": plain,
    "deadline-passed": plain,
  },
  appeal: {
    create: said("grounds"),
    "take-up": plain,
    admit: said("reasons"),
    dismiss: said("reasons"),
    // Preparation inside the deciding body, as with the first decision.
    "propose-reversal": { hiddenFrom: ["applicant", "appeal-body"], quote: "comment" },
    "return-appeal": { hiddenFrom: ["applicant", "appeal-body"], quote: "comment" },
    reverse: said("reasons"),
    forward: said("comment"),
    "begin-hearing": plain,
    uphold: said("reasons"),
    overturn: said("reasons"),
    remit: said("reasons"),
    "close-appeal": plain,
    "withdraw-appeal": said("reason"),
    "send-message": plain,
    "deadline-passed": plain,
  },
  demand: DEMAND_ROWS,
  consent: {
    create: plain,
    accept: plain,
    reject: plain,
    withdraw: plain,
    used: said("what"),
    lapse: plain,
    "deadline-passed": plain,
  },
};

const erased: Row = { count: many("events") };
type House = Record<HouseCommandType, Row>;
/** What the house itself does in every kind of case. */
const HOUSE: House = { "deadline-near": plain, "deadlines-moved": plain, "payloads-erased": erased };

/** What is said alike in every kind of case. What was written stands among the messages and the notes. */
const TALK: { [T in TalkCommandType]: Row } = {
  "write-note": plain,
  "attach-files": { count: many("files") },
  "attach-internal-files": { count: many("files") },
  "remove-file": said("name"),
  "remove-internal-file": said("name"),
};

const rowsOf = (kind: CaseKind): Readonly<Record<string, Row>> => ({
  ...HOUSE,
  ...TALK,
  ...PROJECTIONS[kind],
});
const hidden = (roles: readonly Role[], from: readonly Role[] | undefined) =>
  from !== undefined && roles.every((r) => from.includes(asApplicant(r)));
/** What is kept from the applicant is kept from those who apply with it. */
const asApplicant = (role: Role): Role =>
  role === "co-applicant" || role === "invited" ? "applicant" : role;

const READ_EVERYTHING: ReadonlySet<Role> = new Set(["admin", "auditor"]);

/** Internal to a side that none of these roles belongs to: nothing may tell them that it happened. */
function isInternalTo(kind: CaseKind, type: string, roles: readonly Role[]): boolean {
  const row = WORKFLOWS[kind].policy[type];
  return row?.internal === true && !roles.some((r) => row.roles.includes(r) || READ_EVERYTHING.has(r));
}

/** Types of event that a side keeps to itself. */
export function internalTypes(kind: CaseKind): string[] {
  const { policy } = WORKFLOWS[kind];
  return Object.keys(policy).filter((type) => policy[type]?.internal);
}

/** Whoever reads everything reads also what an earlier owner wrote for itself. */
export const readsEverything = (roles: readonly Role[]): boolean => roles.some((r) => READ_EVERYTHING.has(r));

/** Types of event that a reader with these roles is not shown. */
export function hiddenTypes(kind: CaseKind, roles: readonly Role[]): string[] {
  return Object.entries(rowsOf(kind)).flatMap(([type, row]) =>
    hidden(roles, row.hiddenFrom) || isInternalTo(kind, type, roles) ? [type] : [],
  );
}

/** What a reader with these roles is told of an event; null: nothing. */
export function projectEvent(
  kind: CaseKind,
  event: ProjectableEvent,
  roles: readonly Role[],
): Projection | null {
  const rows = rowsOf(kind);
  const row = Object.hasOwn(rows, event.type) ? rows[event.type] : undefined;
  if (!row || hidden(roles, row.hiddenFrom) || isInternalTo(kind, event.type, roles)) return null;
  const settled = row.hiddenIn === undefined || row.hiddenIn.state !== event.stateAfter;
  if (!settled && hidden(roles, row.hiddenIn?.from)) return null;
  const payload = event.payload ?? {};
  const mayRead =
    !hidden(roles, row.quoteHiddenFrom) &&
    (!row.quoteForOwnSide || roles.some((r) => sideOf(r) === null) || isOnSideOf(roles, event.actorRole));
  return {
    quote: row.quote && mayRead ? text(at(payload, row.quote)) : null,
    count: row.count?.(payload) ?? 0,
    what: row.names && mayRead ? named(row.names, payload[row.names]) : null,
    to: row.to && !hidden(roles, row.toHiddenFrom) ? text(payload[row.to]) : null,
    rule: event.type === "deadline-passed" || event.type === "deadline-near" ? text(payload.rule) : null,
    settled,
    moved: event.type === "deadlines-moved" && Array.isArray(payload.moved) ? payload.moved : [],
  };
}

const at = (payload: Record<string, unknown>, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (inside, key) =>
        typeof inside === "object" && inside !== null ? (inside as Record<string, unknown>)[key] : inside,
      payload,
    );
const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const named = (field: string, value: unknown): Named | null =>
  typeof value === "string" ? { field, value } : null;
