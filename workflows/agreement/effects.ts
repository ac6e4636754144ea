// What each command of an agreement asks the shell to do: whom to notify, who takes part, what the request hears.
import { emit as emitAny } from "#workflows/effects.ts";
import { messageTransitions } from "#workflows/messages.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Effect, Principal, Role } from "#workflows/types.ts";
import { sideOf } from "./changes.ts";
import type { AgreementContext } from "./context.ts";
import type { AgreementEvent } from "./events.ts";

const emit = (fn: (c: AgreementContext, e: AgreementEvent) => readonly Effect[]) =>
  emitAny(({ context, event }: { context: AgreementContext; event: AgreementEvent }) => fn(context, event));
const notify = (topic: NotifyTopic, ...to: Role[]): Effect => ({ type: "notify", topic, to });
const notifyRequest = (c: AgreementContext, event: { type: string } & Record<string, unknown>): Effect => ({
  type: "tell-case",
  caseId: c.requestId,
  event,
});
/** The request waits for the ball holder here. */
const waitsFor = (c: AgreementContext, to: "applicant" | "handler" | "approver" | "nobody") =>
  notifyRequest(c, { type: "agreement-moved", to });
const other = (e: AgreementEvent, owner: "handler" | "approver"): Role =>
  sideOf(e.role) === "applicant" ? owner : "applicant";

const taken = (userId: string): Effect[] => [
  { type: "assign-to", userId },
  { type: "add-party", principal: `user:${userId}`, role: "handler" },
];

export const opened = emit((c) => {
  const of = (org: { id: string }, role: string): Principal => `org:${org.id}:${role}`;
  return [
    {
      type: "set-facts",
      facts: {
        title: c.dataset.title,
        parentId: c.requestId,
        applicantOrgId: c.applicantOrg.id,
        ownerOrgId: c.ownerOrg.id,
      },
    },
    { type: "add-party", principal: of(c.ownerOrg, "handler"), role: "handler" },
    { type: "add-party", principal: of(c.ownerOrg, "approver"), role: "approver" },
    { type: "add-party", principal: of(c.applicantOrg, "applicant"), role: "applicant" },
    ...(c.handlerId ? taken(c.handlerId) : []),
    notify("agreement-opened", "handler"),
  ];
});
export const takenUp = emit((_, e) => (e.by ? taken(e.by) : []));

export const offered = emit((c) => [notify("agreement-offered", "applicant"), waitsFor(c, "applicant")]);
export const countered = emit((c) => [notify("agreement-countered", "handler"), waitsFor(c, "handler")]);
export const accepted = emit((c) => [
  notify("agreement-accepted", "applicant", "approver"),
  waitsFor(c, "applicant"),
]);
export const signedByOne = emit((c, e) => [
  notify("agreement-signed", other(e, "approver")),
  // The applicant signs first as a rule; where the owner was first, it is still the applicant who is waited for.
  waitsFor(c, sideOf(e.role) === "applicant" ? "approver" : "applicant"),
]);
export const signedByBoth = emit((c, e) => [
  notify("agreement-signed", other(e, "approver")),
  waitsFor(c, "nobody"),
]);
export const inForce = emit((c, e) => [
  notify("agreement-in-force", "applicant", "handler"),
  notifyRequest(c, { type: "agreement-in-force", agreementId: e.caseId }),
]);
export const amendmentProposed = emit((_, e) => [notify("amendment-proposed", other(e, "approver"))]);
export const amendmentAnswered = emit((_, e) => [notify("amendment-answered", other(e, "approver"))]);

export const obligationNear = emit(() => [notify("obligation-near", "applicant")]);
export const obligationMissed = emit(() => [notify("obligation-missed", "applicant", "handler")]);
export const obligationFulfilled = emit((_, e) => [notify("obligation-fulfilled", other(e, "handler"))]);

/** The request stands or falls with it; where the request itself is over, it knows. */
export const ended = (how: "broken-off" | "terminated" | "expired") =>
  emit((c, e) => [
    notify("agreement-ended", "applicant", "handler"),
    notifyRequest(c, {
      type: "agreement-ended",
      agreementId: e.caseId,
      how,
      reasons: "reasons" in e ? e.reasons : "",
    }),
  ]);
export const endedWithRequest = emit(() => [notify("agreement-ended", "applicant", "handler")]);

export const messageEvents = messageTransitions({
  others: (role) => [role === "applicant" ? "handler" : "applicant"],
  colleagues: ["handler"],
});
export const messageSent = emit((_, e) => [notify("message-sent", other(e, "handler"))]);
export const deadlinePassed = emit(() => [notify("deadline-passed", "applicant", "handler")]);
/** Heard, and nothing changes. */
export const nothing = emit(() => []);
