// What each command changes in a request's context: pure functions of what was and what was said.
import { assign } from "xstate";
import { childId } from "#workflows/child-id.ts";
import { freshAnswerTime } from "./answer-time.ts";
import { change, type EventOf } from "./change.ts";
import { invitedAtOnce } from "./co-applicants-machine.ts";
import type { RequestContext } from "./context.ts";
import { NOTHING_AGREED, withoutAccess } from "./decision.ts";
import type { RequestEvent, RequestInput } from "./events.ts";
import { HOUSE_POLICY } from "./memory/access-policy-schema.ts";

export function fresh(input: RequestInput): RequestContext {
  return {
    dataset: input.dataset,
    applicantOrg: input.applicantOrg,
    ownerOrg: input.ownerOrg,
    centreOrgId: input.centreOrgId,
    createdBy: input.by,
    openData: input.openData,
    ...(input.earlier ? { earlier: input.earlier } : {}),
    ...(input.demand ? { demand: input.demand } : {}),
    ...invitedAtOnce(input),
    submittedAt: null,
    answers: null,
    answersVersion: 0,
    claimedBy: null,
    nudgedAt: null,
    forwards: [],
    answerTime: freshAnswerTime(input.answerRule),
    clarifications: [],
    questions: [],
    consents: [],
    consentsNeeded: 0,
    reviews: [],
    proposal: null,
    policy: HOUSE_POLICY,
    draft: null,
    approvals: [],
    decision: null,
    conditionsAccepted: null,
    deliveredAt: null,
    suspension: null,
    agreement: null,
    appeal: null,
    reopened: null,
  };
}

export const submit = change("submit", (_, e) => ({
  answers: e.answers,
  answersVersion: 1,
  submittedAt: e.at,
  policy: e.policy,
}));

export const claim = change("claim", (_, e) => ({ claimedBy: e.by }));
export const nudge = change("nudge", (_, e) => ({ nudgedAt: e.at }));
export const handOver = change("hand-over", (_, e) => ({ claimedBy: e.to }));
/** The reminder was for the other body: this one can be reminded at once. */
export const forward = change("forward", (c, e) => {
  const to = { id: e.to, name: e.toName };
  const receivedAt = c.forwards.at(-1)?.at ?? c.submittedAt ?? e.at;
  return {
    ownerOrg: to,
    policy: e.policy,
    nudgedAt: null,
    forwards: [...c.forwards, { from: c.ownerOrg, to, guidance: e.guidance, receivedAt, at: e.at }],
  };
});

export const askClarification = change("ask-clarification", (c, e) => ({
  clarifications: [
    ...c.clarifications,
    { field: e.field, question: e.question, askedAt: e.at, answeredAt: null, reply: null },
  ],
}));

export const answerClarification = change("answer-clarification", (c, e) => ({
  clarifications: c.clarifications.map((x) =>
    x.answeredAt ? x : { ...x, answeredAt: e.at, reply: e.reply },
  ),
  ...withAnswers(c, e.changes),
}));

/** What was proposed was proposed on the answers before. */
export const amend = change("amend", (c, e) => ({
  ...withAnswers(c, e.changes),
  proposal: null,
  ...NOTHING_AGREED,
}));

function withAnswers(c: RequestContext, changes: EventOf<"amend">["changes"]) {
  return c.answers && Object.keys(changes).length > 0
    ? { answers: { ...c.answers, ...withoutUndefined(changes) }, answersVersion: c.answersVersion + 1 }
    : {};
}

export const askCentre = change("ask-resource-centre", (c, e) => ({
  questions: [
    ...c.questions,
    {
      id: childId(e.commandId, 0),
      // Only the owner can let its own decision wait.
      blocking: e.blocking && e.role === "handler",
      askedBy: e.role === "handler" ? ("handler" as const) : ("applicant" as const),
      status: "asked" as const,
      answer: null,
      sources: [],
    },
  ],
}));

export const questionAnswered = change("legal-question-answered", (c, e) => ({
  questions: c.questions.map((q) =>
    q.id === e.questionId ? { ...q, status: "answered" as const, answer: e.answer, sources: e.sources } : q,
  ),
}));

export const questionRedirected = change("legal-question-redirected", (c, e) => ({
  questions: c.questions.map((q) =>
    q.id === e.questionId ? { ...q, status: "redirected" as const, answer: e.where } : q,
  ),
}));

export const requireConsent = change("require-consent", (c, e) => ({
  consents: [
    ...c.consents,
    // Two ids a subject: the consent's and its link's.
    ...e.subjects.map((_, i) => ({ id: childId(e.commandId, 2 * i), state: "pending" as const })),
  ],
  consentsNeeded: c.consentsNeeded + Math.min(e.needed, e.subjects.length),
}));

type ConsentEvent = "consent-accepted" | "consent-rejected" | "consent-withdrawn" | "consent-expired";

export const consentIs = (state: RequestContext["consents"][number]["state"]) =>
  assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(({ context, event }) => {
    const { consentId } = event as EventOf<ConsentEvent>;
    return { consents: context.consents.map((x) => (x.id === consentId ? { ...x, state } : x)) };
  });

export const suspendForConsent = assign<RequestContext, RequestEvent, undefined, RequestEvent, never>(
  ({ event }) => ({
    suspension: { cause: "consent-withdrawn" as const, reasons: "", at: event.at },
  }),
);

export const sendInterimAnswer = change("send-interim-answer", ({ answerTime }, e) => ({
  answerTime: {
    ...answerTime,
    interim: [...answerTime.interim, { reasons: e.reasons, expectedBy: e.expectedBy || null, at: e.at }],
  },
}));
export const extendDeadline = change("extend-deadline", ({ answerTime }, e) => ({
  answerTime: { ...answerTime, extended: { reasons: e.reasons, at: e.at } },
}));

export const propose = change("propose-decision", (c, e) => ({
  proposal: {
    recommendation: e.recommendation,
    reasons: e.reasons,
    by: e.by,
    at: e.at,
    answersVersion: c.answersVersion,
  },
  policy: opened(c.policy, e.openStages),
  ...NOTHING_AGREED,
}));

/** Those who were named for a stage are no longer there: everybody who decides may approve in it. */
const opened = (policy: RequestContext["policy"], stages: readonly number[]) => ({
  ...policy,
  stages: policy.stages.map((s, i) => (stages.includes(i) ? { ...s, approvers: [] } : s)),
});

export const returnToHandler = change("return-to-handler", () => ({ proposal: null, ...NOTHING_AGREED }));

export const revoke = change("revoke", (c, e) => ({
  decision: withoutAccess("revoked", c, e),
  ...NOTHING_AGREED,
}));

export const acceptConditions = change("accept-conditions", (_, e) => ({
  conditionsAccepted: { by: e.by, at: e.at },
}));

export const deliver = change("deliver-access", (_, e) => ({ deliveredAt: e.at }));

export const suspend = change("suspend", (_, e) => ({
  suspension: { cause: "owner" as const, reasons: e.reasons, at: e.at },
}));

export const resume = change("resume", (c) => ({
  suspension: null,
  // What is resumed no longer rests on the withdrawn consents: the owner has taken those people's data out.
  consentsNeeded: Math.min(c.consentsNeeded, c.consents.filter((x) => x.state === "accepted").length),
}));

function withoutUndefined<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
