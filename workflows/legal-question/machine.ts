// The way of a legal question through the resource centre.
import { setup } from "xstate";
import { changeOf } from "#workflows/change.ts";
import { effectActions, emit as emitAny } from "#workflows/effects.ts";
import { messageTransitions } from "#workflows/messages.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Effect, Principal, Role } from "#workflows/types.ts";
import type { LegalQuestionContext as Context } from "./context.ts";
import type { LegalQuestionEvent, LegalQuestionInput } from "./events.ts";
import { PUBLICATION_COMMANDS } from "./publication.ts";
import { obstacles, publicationGuards, publishing } from "./publication-machine.ts";

const change = changeOf<Context, LegalQuestionEvent>();
const emit = (fn: (c: Context, e: LegalQuestionEvent) => readonly Effect[]) =>
  emitAny(({ context, event }: { context: Context; event: LegalQuestionEvent }) => fn(context, event));
const notify = (topic: NotifyTopic, ...to: Role[]): Effect => ({ type: "notify", topic, to });
const notifyRequest = (c: Context, event: { type: string } & Record<string, unknown>): Effect[] =>
  c.requestId ? [{ type: "tell-case", caseId: c.requestId, event }] : [];

const given = (adviserId: string): Effect[] => [
  { type: "assign-to", userId: adviserId },
  { type: "add-party", principal: `user:${adviserId}`, role: "adviser" },
];
const take = {
  target: "answering",
  actions: [
    change("take", (_, e) => ({ adviserId: e.by })),
    emit((_, e) => (e.by ? [...given(e.by), notify("question-assigned", "asker")] : [])),
  ],
} as const;
const assignTo = {
  target: "assigned",
  actions: [
    change("assign", (_, e) => ({ adviserId: e.adviserId })),
    emit((_, e) =>
      e.type === "assign" ? [...given(e.adviserId), notify("question-assigned", "adviser", "asker")] : [],
    ),
  ],
} as const;
const redirect = {
  target: "#legal-question.closed",
  actions: [
    change("redirect", (_, e) => ({ redirectedTo: e.where, answeredAt: e.at })),
    emit((c, e) =>
      e.type === "redirect"
        ? [
            notify("question-redirected", "asker"),
            ...notifyRequest(c, { type: "legal-question-redirected", questionId: e.caseId, where: e.where }),
          ]
        : [],
    ),
  ],
} as const;
const triage = {
  target: "triaged",
  actions: change("triage", (_, e) => ({ topic: e.topic, urgency: e.urgency })),
} as const;

/** Taken up again with what was answered kept beside it; by the adviser who had it, else by the one who claims it. */
const reopened = {
  actions: [
    change("reopen", (c, e) => ({
      reopened: [
        ...(c.reopened ?? []),
        {
          why: e.why,
          at: e.at,
          answer: c.answer && { text: c.answer.text, sources: c.answer.sources, at: c.answer.at },
        },
      ],
      reviewedBy: null,
      answeredAt: null,
    })),
    emit(() => [notify("question-reopened", "adviser")]),
  ],
} as const;
const reopen = { reopen: { guard: "wasAnswered", target: "answering", ...reopened } } as const;

const AFTERWARDS = ["reopen", ...PUBLICATION_COMMANDS] as const;
/** Until it is answered, the asker may take it back. */
const withdrawQuestion = {
  "withdraw-question": {
    target: "#legal-question.closed",
    actions: emit((c, e) =>
      notifyRequest(c, { type: "legal-question-redirected", questionId: e.caseId, where: "" }),
    ),
  },
} as const;

export const legalQuestionMachine = setup({
  types: { context: {} as Context, events: {} as LegalQuestionEvent, input: {} as LegalQuestionInput },
  actions: { ...effectActions },
  guards: {
    ...publicationGuards,
    wasAnswered: ({ context }) => context.reviewedBy !== null && (context.reopened?.length ?? 0) < 20,
    roomForDetails: ({ context }) => context.details.length < 40,
  },
}).createMachine({
  id: "legal-question",
  context: ({ input }) => ({
    requestId: input.requestId,
    centreOrgId: input.centreOrgId,
    title: input.title,
    question: input.question,
    facts: input.facts,
    askerPrincipal: input.askerPrincipal,
    askerName: input.askerName,
    blocking: input.blocking,
    askedAt: input.at,
    topic: null,
    urgency: "normal",
    adviserId: null,
    details: [],
    answer: null,
    reviewedBy: null,
    reviewComment: null,
    answeredAt: null,
    redirectedTo: null,
  }),
  initial: "submitted",
  on: {
    "send-message": {
      actions: emit((_, e) => [notify("message-sent", e.role === "asker" ? "adviser" : "asker")]),
    },
    ...messageTransitions({
      others: (role) => [role === "asker" ? "adviser" : "asker"],
      colleagues: ["adviser"],
    }),
    "no-longer-needed": { target: ".closed" },
    ...obstacles,
    "deadline-passed": { actions: emit(() => [notify("deadline-passed", "adviser", "asker")]) },
  },
  states: {
    submitted: {
      meta: { ball: "adviser", step: "ask", clocks: ["centre-answer"] },
      entry: emit((c) => [
        {
          type: "set-facts",
          facts: { title: c.title, ...(c.requestId ? { parentId: c.requestId } : {}) },
        },
        { type: "add-party", principal: c.askerPrincipal as Principal, role: "asker" },
        { type: "add-party", principal: `org:${c.centreOrgId}:adviser`, role: "adviser" },
        notify("question-received", "adviser"),
      ]),
      on: { triage, take, assign: assignTo, redirect, ...withdrawQuestion },
    },
    triaged: {
      meta: { ball: "adviser", step: "triage", clocks: ["centre-answer"] },
      on: { triage, take, assign: assignTo, redirect, ...withdrawQuestion },
    },
    assigned: {
      meta: { ball: "adviser", step: "answer", clocks: ["centre-answer"] },
      on: { take, assign: assignTo, triage: { actions: triage.actions }, redirect, ...withdrawQuestion },
    },
    answering: {
      meta: { ball: "adviser", step: "answer", clocks: ["centre-answer"] },
      on: {
        triage: { actions: triage.actions },
        assign: assignTo,
        "ask-details": {
          guard: "roomForDetails",
          target: "awaiting-asker",
          actions: [
            change("ask-details", (c, e) => ({
              details: [...c.details, { question: e.question, askedAt: e.at, reply: null, answeredAt: null }],
            })),
            emit(() => [notify("question-details-asked", "asker")]),
          ],
        },
        "submit-answer": {
          target: "peer-review",
          actions: [
            change("submit-answer", (_, e) => ({
              answer: { text: e.answer, sources: e.sources, by: e.by, at: e.at },
              reviewComment: null,
            })),
            emit(() => [notify("question-review-asked", "adviser")]),
          ],
        },
        redirect,
        ...withdrawQuestion,
      },
    },
    "awaiting-asker": {
      meta: { ball: "asker", step: "answer", clocks: ["centre-answer"], pauses: ["centre-answer"] },
      on: {
        "give-details": {
          target: "answering",
          actions: [
            change("give-details", (c, e) => ({
              details: c.details.map((d) => (d.answeredAt ? d : { ...d, reply: e.reply, answeredAt: e.at })),
            })),
            emit(() => [notify("question-details-given", "adviser")]),
          ],
        },
        ...withdrawQuestion,
      },
    },
    "peer-review": {
      meta: { ball: "adviser", ballOf: "others", step: "review", clocks: ["centre-answer"] },
      on: {
        "approve-answer": {
          target: "answered",
          actions: [
            change("approve-answer", (_, e) => ({ reviewedBy: e.by, answeredAt: e.at })),
            emit((c, e) => [
              notify("question-answered", "asker"),
              ...notifyRequest(c, {
                type: "legal-question-answered",
                questionId: e.caseId,
                answer: c.answer?.text ?? "",
                sources: c.answer?.sources ?? [],
              }),
            ]),
          ],
        },
        "return-answer": {
          target: "answering",
          actions: change("return-answer", (_, e) => ({ reviewComment: e.comment })),
        },
        ...withdrawQuestion,
      },
    },
    answered: {
      meta: { ball: "asker", step: "answered" },
      on: { "accept-answer": "closed", "no-longer-needed": "closed", ...reopen, ...publishing },
    },
    // Over, but for what becomes of the answer: it can be asked about again for a while, and be published.
    closed: {
      tags: "over",
      meta: { step: "answered", afterwards: AFTERWARDS },
      on: { ...reopen, ...publishing, ...obstacles },
    },
  },
});
