// What each command of an appeal asks the shell to do: whom to notify, who takes part, what the request hears.
import { emit as emitAny } from "#workflows/effects.ts";
import { messageTransitions } from "#workflows/messages.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Effect, Principal, Role } from "#workflows/types.ts";
import type { AppealContext, AppealOutcome } from "./context.ts";
import type { AppealEvent } from "./events.ts";

/** Each side is notified of what another says; the body has nobody here before the appeal is sent to it. */
const PARTIES: readonly Role[] = ["applicant", "handler", "appeal-body"];

const emit = (fn: (c: AppealContext, e: AppealEvent) => readonly Effect[]) =>
  emitAny(({ context, event }: { context: AppealContext; event: AppealEvent }) => fn(context, event));
const notify = (topic: NotifyTopic, ...to: Role[]): Effect => ({ type: "notify", topic, to });
const notifyRequest = (c: AppealContext, event: { type: string } & Record<string, unknown>): Effect => ({
  type: "tell-case",
  caseId: c.requestId,
  event,
});
const takenBy = (userId: string, role: Role): Effect[] => [
  { type: "assign-to", userId },
  { type: "add-party", principal: `user:${userId}`, role },
];

export const filed = emit((c) => {
  const of = (id: string, role: string): Principal => `org:${id}:${role}`;
  return [
    {
      type: "set-facts",
      facts: {
        title: c.title,
        parentId: c.requestId,
        applicantOrgId: c.applicantOrg.id,
        ownerOrgId: c.ownerOrg.id,
      },
    },
    { type: "add-party", principal: of(c.applicantOrg.id, "applicant"), role: "applicant" },
    { type: "add-party", principal: of(c.ownerOrg.id, "handler"), role: "handler" },
    { type: "add-party", principal: of(c.ownerOrg.id, "approver"), role: "approver" },
    notify("appeal-filed", "handler", "approver", "applicant"),
  ];
});

export const takenUp = emit((_, e) => [
  ...(e.by && e.role === "handler" ? takenBy(e.by, "handler") : []),
  notify("appeal-taken-up", "applicant"),
]);

export const reversalProposed = emit(() => [notify("reversal-proposed", "approver")]);
export const givenBack = emit(() => [notify("appeal-returned", "handler")]);

/** The body sees the appeal from now on; it lies in its queue until a person there takes it. */
export const forwarded = emit((c, e) => {
  const seats = c.body.onBehalf ? ["adviser"] : ["handler", "approver"];
  return [
    ...seats.map(
      (seat): Effect => ({ type: "add-party", principal: `org:${c.body.id}:${seat}`, role: "appeal-body" }),
    ),
    { type: "assign-to", userId: null },
    notify("appeal-forwarded", "appeal-body", "applicant"),
    notifyRequest(c, { type: "appeal-forwarded", appealId: e.caseId }),
  ];
});

export const hearingBegun = emit((_, e) => [
  ...(e.by ? takenBy(e.by, "appeal-body") : []),
  notify("appeal-taken-up", "applicant"),
]);

/** The deciding body has changed its mind, or the appeal body has remitted the case: the request is assessed anew. */
export const reopens = (outcome: AppealOutcome) =>
  emit((c, e) => [
    notify("appeal-decided", "applicant", "handler", "approver"),
    notifyRequest(c, {
      type: "appeal-reopens",
      appealId: e.caseId,
      outcome,
      reasons: "reasons" in e ? e.reasons : "",
    }),
  ]);
export const stands = (outcome: AppealOutcome) =>
  emit((c, e) => [
    notify("appeal-decided", "applicant", "handler", "approver"),
    notifyRequest(c, { type: "appeal-rejected", appealId: e.caseId, outcome }),
  ]);
export const withdrawn = emit((c, e) => [
  notify("appeal-withdrawn", "handler", "approver", "appeal-body"),
  notifyRequest(c, { type: "appeal-rejected", appealId: e.caseId, outcome: "withdrawn" }),
]);

export const messageEvents = messageTransitions({
  others: (role) => PARTIES.filter((p) => p !== role && !(p === "handler" && role === "approver")),
  colleagues: ["handler"],
});
export const messageSent = emit((_, e) => {
  const from: Role = e.role === "approver" ? "handler" : e.role;
  return [notify("message-sent", ...PARTIES.filter((role) => role !== from))];
});
export const deadlinePassed = emit((c) => [
  notify("deadline-passed", "applicant", c.forwarded ? "appeal-body" : "handler"),
]);
