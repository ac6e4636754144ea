// What of an event a party is given in its case file. The timeline decides: who is not shown an event gets its digest,
// who is not shown what was said gets the commitment to it.
import { PROJECTIONS, projectEvent } from "#app/cases/page/project-event.ts";
import type { CaseKind, Role } from "#workflows/types.ts";

export type Disclosure = "all" | "withheld" | "hidden";

interface DisclosableEvent {
  seq: number;
  type: string;
  actorRole: Role;
  stateAfter?: string;
}

/** Payloads that hold more than the timeline quotes of them. Others of the case see that it happened. */
const ONLY_FOR: { [K in CaseKind]?: Readonly<Record<string, readonly Role[]>> } = {
  // Names and addresses of the people who are asked.
  request: {
    // Whom the lead asked, by name and address.
    "invite-co-applicant": ["applicant"],
    "require-consent": ["handler", "approver"],
    "ask-review": ["handler", "approver"],
    "give-review": ["handler", "approver"],
  },
  consent: { create: ["handler", "subject"] },
};

/** @param released numbers of events whose words have been let out since, such as an answer that was approved */
export function disclosureOf(
  kind: CaseKind,
  event: DisclosableEvent,
  roles: readonly Role[],
  released: ReadonlySet<number> = new Set(),
): Disclosure {
  const told = projectEvent(kind, { ...event, payload: ANYTHING }, roles);
  // A type that this build does not know is told to nobody.
  if (told === null) return "hidden";
  if (released.has(event.seq)) return "all";
  const only = ONLY_FOR[kind]?.[event.type];
  if (only && !roles.some((r) => only.includes(r))) return "withheld";
  const rows: Readonly<Record<string, { quote?: string } | undefined>> = PROJECTIONS[kind];
  return rows[event.type]?.quote === undefined || told.quote !== null ? "all" : "withheld";
}

/** A payload that has something to quote whatever the field is called: the timeline then says whether it may be read. */
const ANYTHING = new Proxy({}, { get: () => "?" });

/** The answer of the centre is inside until a second adviser has approved it; earlier attempts stay inside. */
export function releasedAnswers(events: readonly { seq: number; type: string }[]): Set<number> {
  const released = new Set<number>();
  let submitted: number | null = null;
  for (const { seq, type } of events) {
    if (type === "submit-answer") submitted = seq;
    if (type === "approve-answer" && submitted !== null) released.add(submitted);
  }
  return released;
}
