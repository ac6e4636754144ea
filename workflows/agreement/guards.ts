// When an agreement may move. Guards look at what the case remembers, at the instant, and at ids the page carries;
// where such an id is not there, it is only asked what would be possible.
import { osloDate } from "#workflows/law/calendar.ts";
import { sideOf } from "./changes.ts";
import { type AgreementContext, hasSigned } from "./context.ts";
import type { AgreementEvent } from "./events.ts";
import { isOpen } from "./terms.ts";

interface Args {
  context: AgreementContext;
  event: AgreementEvent;
}
const carried = (event: object, field: string): unknown => (event as Record<string, unknown>)[field];

const sameText = ({ context: c, event }: Args) => {
  const hash = carried(event, "textHash");
  return hash === undefined || hash === (c.proposed ?? c.current)?.hash;
};
const otherHasSigned = ({ context, event }: Args) =>
  hasSigned(context, sideOf(event.role) === "owner" ? "applicant" : "owner");

export const guards = {
  roomForVersion: ({ context }: Args) => context.versions < 60,
  sameText,
  signsLast: (a: Args) => sameText(a) && otherHasSigned(a),
  signsLastAndStarts: (a: Args) =>
    sameText(a) &&
    otherHasSigned(a) &&
    (a.context.current?.terms.validFrom ?? "") <= osloDate(a.event.at).toString(),
  applicantHasSigned: ({ context }: Args) => hasSigned(context, "applicant"),
  proposedByOwner: ({ context }: Args) => context.proposed?.by === "owner",
  obligationOpen: ({ context, event }: Args) => {
    const id = carried(event, "obligation");
    return context.obligations.some((o) => isOpen(o) && (id === undefined || id === o.id));
  },
  /** A person has been reminded of a duty, or has missed it. */
  obligationWaits: ({ context }: Args) =>
    context.obligations.some((o) => isOpen(o) && (o.remindedAt !== null || o.missedAt !== null)),
  nothingWaits: ({ context }: Args) =>
    !context.obligations.some((o) => isOpen(o) && (o.remindedAt !== null || o.missedAt !== null)),
  obligationsDone: ({ context }: Args) => !context.obligations.some(isOpen),
  byTime: ({ event }: Args) => "how" in event && event.how === "ended",
  isClock: ({ event }: Args, p: { rule: string }) => "rule" in event && event.rule === p.rule,
};
