// What each party sees of each event, in the timeline's own words. The audit trail keeps everything; this shows what concerns the reader.
import { slot } from "#app/platform/slot.ts";
import type { MovedClock } from "#workflows/law/clocks.ts";
import type { MessageCommandType } from "#workflows/messages.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { isOnSideOf, sideOf } from "#workflows/sides.ts";
import type { SystemCommandType } from "#workflows/system-commands.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import type { EventType } from "./texts/shape.ts";

export interface ProjectableEvent {
  type: string;
  actorRole: Role;
  /** The case's leading state afterwards; left out, the event is shown as if the case had moved on. */
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

export interface TimelineRule {
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
  /** These roles do not see the name. */
  toHiddenFrom?: readonly Role[];
  /** The payload holds more than is quoted of it, such as names: only these roles are given it in a case file. */
  payloadOnlyFor?: readonly Role[];
  /** The field that holds the name of whom or which organisation it went to. */
  to?: string;
}

/** Rules that many events share. */
export const said = (quote: string): TimelineRule => ({ quote });
export const plain: TimelineRule = {};
export const many = (field: string) => (payload: Record<string, unknown>) => {
  const value = payload[field];
  if (Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
};

/** What each party sees of the events of one kind of case: one row per event, or it does not compile. */
export type TimelineRules<K extends CaseKind> = { readonly [T in EventType<K>]: TimelineRule };

export const timelineRules =
  slot<{ readonly [K in CaseKind]: Readonly<Record<string, TimelineRule>> }>("timeline rules");

const erased: TimelineRule = { count: many("events") };
/** For those who deal with the organisation: others are not shown which of its people is not let in yet. */
const partKept: TimelineRule = { hiddenFrom: ["visitor", "subject", "reviewer"] };
type SystemEvents = Record<SystemCommandType, TimelineRule>;
/** What the system does in every kind of case. */
const SYSTEM: SystemEvents = {
  "deadline-near": plain,
  "deadlines-moved": plain,
  "payloads-erased": erased,
  "part-kept": partKept,
};

/** What is said alike in every kind of case. What was written stands among the messages and the notes. */
const TALK: { [T in MessageCommandType]: TimelineRule } = {
  "write-note": plain,
  "attach-files": { count: many("files") },
  "attach-internal-files": { count: many("files") },
  "remove-file": said("name"),
  "remove-internal-file": said("name"),
};

const rowsOf = (kind: CaseKind): Readonly<Record<string, TimelineRule>> => ({
  ...SYSTEM,
  ...TALK,
  ...timelineRules.get()[kind],
});
const hidden = (roles: readonly Role[], from: readonly Role[] | undefined) =>
  from !== undefined && roles.every((r) => from.includes(asApplicant(r)));
/** What is kept from the applicant is kept from those who apply with it. */
const asApplicant = (role: Role): Role =>
  role === "co-applicant" || role === "invited" ? "applicant" : role;

const READ_EVERYTHING: ReadonlySet<Role> = new Set(["admin", "auditor"]);

/** Internal to a side that none of these roles belongs to: nothing may show them that it happened. */
function isInternalTo(kind: CaseKind, type: string, roles: readonly Role[]): boolean {
  const row = WORKFLOWS[kind].policy[type];
  return row?.internal === true && !roles.some((r) => row.roles.includes(r) || READ_EVERYTHING.has(r));
}

/** Types of event that a side keeps to itself. */
export function internalTypes(kind: CaseKind): string[] {
  const { policy } = WORKFLOWS[kind];
  return Object.keys(policy).filter((type) => policy[type]?.internal);
}

/** Administrators and auditors also read the internal notes of an earlier owner. */
export const readsEverything = (roles: readonly Role[]): boolean => roles.some((r) => READ_EVERYTHING.has(r));

/** Types of event that a reader with these roles is not shown. */
export function hiddenTypes(kind: CaseKind, roles: readonly Role[]): string[] {
  return Object.entries(rowsOf(kind)).flatMap(([type, row]) =>
    hidden(roles, row.hiddenFrom) || isInternalTo(kind, type, roles) ? [type] : [],
  );
}

/** What a reader with these roles sees of an event; null: nothing. */
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
