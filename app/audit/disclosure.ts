// What of an event a party is given in its case file. The timeline decides: who is not shown an event gets its digest,
// who is not shown what was said gets the commitment to it.
import { projectEvent, timelineRules } from "#app/cases/page/project-event.ts";
import type { CaseKind, Role } from "#workflows/types.ts";

export type Disclosure = "all" | "withheld" | "hidden";

interface DisclosableEvent {
  seq: number;
  type: string;
  actorRole: Role;
  stateAfter?: string;
}

/** @param released numbers of events whose words have been released since, such as an answer that was approved */
export function disclosureOf(
  kind: CaseKind,
  event: DisclosableEvent,
  roles: readonly Role[],
  released: ReadonlySet<number> = new Set(),
): Disclosure {
  const told = projectEvent(kind, { ...event, payload: ANYTHING }, roles);
  // An event type that this build does not know is shown to nobody.
  if (told === null) return "hidden";
  if (released.has(event.seq)) return "all";
  const rule = timelineRules.get()[kind][event.type];
  const only = rule?.payloadOnlyFor;
  if (only && !roles.some((r) => only.includes(r))) return "withheld";
  return rule?.quote === undefined || told.quote !== null ? "all" : "withheld";
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
