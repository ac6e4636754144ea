// What each command of a request asks the shell to do: whom to notify, which cases to open, who takes part.
import { childId } from "#workflows/child-id.ts";
import { messageTransitions } from "#workflows/messages.ts";
import type { Effect, Principal, Role } from "#workflows/types.ts";
import { endAgreement } from "./agreement-opening.ts";
import { notifyInvitedAtOnce } from "./co-applicants-machine.ts";
import type { RequestContext } from "./context.ts";
import { emit, notify, on } from "./effect-builders.ts";
import { remind, reviewsOver } from "./review-notices.ts";

const applicants = (c: RequestContext): Principal => `org:${c.applicantOrg.id}:applicant`;
const handlers = (c: RequestContext): Principal => `org:${c.ownerOrg.id}:handler`;
const approvers = (c: RequestContext): Principal => `org:${c.ownerOrg.id}:approver`;

export const opened = emit((c) => [
  {
    type: "set-facts",
    facts: {
      title: c.dataset.title,
      datasetId: c.dataset.id,
      applicantOrgId: c.applicantOrg.id,
      ownerOrgId: c.ownerOrg.id,
      ...(c.earlier ? { parentId: c.earlier.caseId } : {}),
      ...(c.demand ? { parentId: c.demand.id } : {}),
    },
  },
  { type: "add-party", principal: applicants(c), role: "applicant" },
  ...notifyInvitedAtOnce(c),
]);

/** The owner sees nothing of a draft: it takes part from the moment of submission. */
export const submitted = emit((c) => [
  { type: "add-party", principal: handlers(c), role: "handler" },
  { type: "add-party", principal: approvers(c), role: "approver" },
  notify("request-received", ["handler", "applicant"]),
]);

/**
 * Sent to the wrong body: it goes to the right one, with guidance (fvl. § 11 fourth paragraph). Emitted before the
 * change, while the body that sends it on is still the owner. Its month to answer was its own: the other's begins now.
 */
export const forwarded = on("forward", (c, e) => [
  { type: "remove-party", principal: handlers(c), role: "handler" },
  { type: "remove-party", principal: approvers(c), role: "approver" },
  { type: "add-party", principal: handlers(c), role: "earlier-owner" },
  { type: "remove-party", principal: `org:${e.to}:handler`, role: "earlier-owner" },
  { type: "add-party", principal: `org:${e.to}:handler`, role: "handler" },
  { type: "add-party", principal: `org:${e.to}:approver`, role: "approver" },
  { type: "set-facts", facts: { ownerOrgId: e.to } },
  { type: "restart-clock", rule: "interim-answer" },
  notify("request-forwarded", ["applicant"]),
  notify("request-received", ["handler"]),
]);
/** One person handles a case at a time. Emitted before the change, while the one before is still known. */
const nowWith = (c: RequestContext, userId: string): Effect[] => [
  ...(c.claimedBy && c.claimedBy !== userId
    ? [{ type: "remove-party", principal: `user:${c.claimedBy}`, role: "handler" } as const]
    : []),
  { type: "assign-to", userId },
  { type: "add-party", principal: `user:${userId}`, role: "handler" },
];
export const claimed = on("claim", (c, e) =>
  e.by ? [...nowWith(c, e.by), notify("request-claimed", ["applicant"])] : [],
);
export const handedOver = on("hand-over", (c, e) => [
  ...nowWith(c, e.to),
  notify("request-handed-over", ["handler"]),
]);

/** Goes to the ball holder on the owner's side. */
export const nudged = (to: "handler" | "approver") => on("nudge", () => [notify("request-nudged", [to])]);

export const clarificationAsked = on("ask-clarification", (_, e) => [
  notify("clarification-asked", ["applicant"], { question: e.question }),
]);
export const clarificationAnswered = on("answer-clarification", () => [
  notify("clarification-answered", ["handler"]),
]);
/** A proposal that lay with those who decide is taken back with the answers it was made on, so both are notified. */
export const amended = (to: readonly Role[]) => on("amend", () => [notify("request-amended", to)]);

export const centreAsked = on("ask-resource-centre", (c, e) => [
  {
    type: "open-case",
    kind: "legal-question",
    id: childId(e.commandId, 0),
    input: {
      question: e.question,
      facts: e.facts,
      title: c.dataset.title,
      askerPrincipal: e.role === "handler" ? handlers(c) : applicants(c),
      askerName: e.role === "handler" ? c.ownerOrg.name : c.applicantOrg.name,
      requestId: e.caseId,
      centreOrgId: c.centreOrgId,
      blocking: e.blocking && e.role === "handler",
    },
  },
]);
/** The question notifies the asker itself; here the other side is notified that the case moves again. */
export const questionCameBack = emit((c, e) => {
  const asked = "questionId" in e ? c.questions.find((q) => q.id === e.questionId) : undefined;
  return [notify("question-answered", [asked?.askedBy === "handler" ? "applicant" : "handler"])];
});

export const consentsAsked = on("require-consent", (c, e) =>
  e.subjects.map(
    (subject, i): Effect => ({
      type: "open-case",
      kind: "consent",
      id: childId(e.commandId, 2 * i),
      input: {
        requestId: e.caseId,
        linkId: childId(e.commandId, 2 * i + 1),
        subject: { ...subject, locale: "nb" },
        title: c.dataset.title,
        data: e.data,
        purpose: c.answers?.purpose ?? "",
        recipient: c.applicantOrg,
        owner: c.ownerOrg,
        validUntil: e.validUntil,
      },
    }),
  ),
);
/** The consent's subject reads on their own page what the data were used for, and who reported it. */
export const used = on("record-use", (c, e) =>
  c.consents
    .filter((x) => x.state === "accepted")
    .map((x) => ({
      type: "tell-case",
      caseId: x.id,
      event: { type: "used", what: e.what, reportedBy: e.role === "handler" ? "owner" : "recipient" },
    })),
);
export const consentAnswered = (topic: "consent-accepted" | "consent-rejected" | "consent-withdrawn") =>
  emit(() => [notify(topic, ["handler"])]);
export const suspendedForConsent = emit(() => [
  notify("consent-withdrawn", ["handler"]),
  notify("access-suspended", ["applicant", "co-applicant"]),
]);

export const interimAnswerSent = on("send-interim-answer", () => [
  notify("interim-answer-sent", ["applicant"]),
]);
export const deadlineExtended = on("extend-deadline", () => [notify("deadline-extended", ["applicant"])]);

export const proposed = on("propose-decision", () => [notify("decision-proposed", ["approver"])]);
export const returned = on("return-to-handler", (_, e) => [
  notify("request-returned", ["handler"], { comment: e.comment }),
]);
export const conditionsAccepted = on("accept-conditions", () => [notify("conditions-accepted", ["handler"])]);
export const delivered = on("deliver-access", (_, e) => [
  { type: "deliver-access", details: { method: e.method, address: e.address, instructions: e.instructions } },
  notify("access-delivered", ["applicant", "co-applicant"]),
]);
export const suspended = on("suspend", () => [notify("access-suspended", ["applicant", "co-applicant"])]);
export const resumed = on("resume", () => [notify("access-resumed", ["applicant", "co-applicant"])]);
export const revoked = on("revoke", (c) => [
  notify("access-revoked", ["applicant", "co-applicant"]),
  ...endAgreement(c, "revoked"),
]);
export const expired = emit((c) => [
  notify("access-expired", ["applicant", "co-applicant", "handler"]),
  ...endAgreement(c, "ended"),
]);
export const useEnded = on("end-use", (c) => [
  notify("access-given-up", ["handler"]),
  ...endAgreement(c, "ended"),
]);
export const withdrawn = on("withdraw", (c) => [
  notify("request-withdrawn", ["handler", "approver", "applicant", "co-applicant"]),
  ...endOpenQuestions(c),
  ...endPendingConsents(c),
  ...endAgreement(c, "withdrawn"),
  ...reviewsOver(c),
]);
/** What reviewers owe is between them and the owner: the applicant waits for the owner. */
export const deadlinePassed = on("deadline-passed", (c, e) =>
  e.rule === "review-reply"
    ? [notify("deadline-passed", ["handler"], { rule: e.rule }), ...remind(c)]
    : [notify("deadline-passed", ["handler", "applicant"], { rule: e.rule })],
);
/** The author is not notified; the other co-applicants are. */
const others = (role: Role): readonly Role[] =>
  role === "applicant"
    ? ["co-applicant", "handler"]
    : role === "co-applicant"
      ? ["applicant", "handler"]
      : ["applicant", "co-applicant"];
export const messageSent = on("send-message", (_, e) => [notify("message-sent", others(e.role))]);
export const messageEvents = messageTransitions({ others, colleagues: ["handler"] });

function endOpenQuestions(c: RequestContext): Effect[] {
  return c.questions
    .filter((q) => q.status === "asked")
    .map((q) => ({ type: "tell-case", caseId: q.id, event: { type: "no-longer-needed" } }));
}
export function endPendingConsents(c: RequestContext): Effect[] {
  return c.consents
    .filter((x) => x.state === "pending")
    .map((x) => ({ type: "tell-case", caseId: x.id, event: { type: "lapse" } }));
}
