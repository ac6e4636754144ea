// The page of a legal question: what each side may see of it, and what it can be given to.
import { readForm } from "#app/accounts/form-answer.server.ts";
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import {
  type CaseView,
  loadCaseView,
  readBefore,
  type TimelinePage,
} from "#app/cases/page/case-view.server.ts";
import { loadMessages, messagesTabsOf, TALK_TABS } from "#app/cases/page/messages-content.server.ts";
import { relatedCase } from "#app/cases/page/related-case.server.ts";
import { db } from "#db/client.server.ts";
import { listAdvisers, namesOfUsers } from "#db/queries/legal-question/questions.ts";
import { journeyOf } from "#workflows/journey.ts";
import { type LegalQuestionContext, legalQuestionContext } from "#workflows/legal-question/context.ts";
import { stepReached } from "#workflows/legal-question/journey.ts";
import { proposeTriage } from "#workflows/legal-question/propose-triage.ts";
import { publicationState } from "#workflows/legal-question/publication.ts";
import type { Role } from "#workflows/types.ts";
import { publicFindings } from "./public-findings.server.ts";

/** Readers who are no party (administrator, auditor) see what the centre sees. */
export type QuestionSide = "asker" | "adviser" | "watcher";

export type QuestionPage = NonNullable<Awaited<ReturnType<typeof loadQuestionPage>>>;

export async function loadQuestionPage(reader: Reader, caseId: string | undefined, url: URL) {
  const loaded = await loadCaseView(reader, caseId, "legal-question");
  if (!loaded) return undefined;
  const { view, as } = loaded;
  const context = legalQuestionContext.parse(loaded.context);
  const side = sideOf(view.roles);
  const wanted = url.searchParams.get("tab");
  const tabs = messagesTabsOf(view);
  const tab = tabs.find((t) => t === wanted) ?? "timeline";
  const before = readBefore(url);
  const done = url.searchParams.get("done") ?? "";
  const mayAssign = view.offers.some((o) => o.command === "assign");
  const [advisers, names, request, content, findings] = await Promise.all([
    mayAssign ? listAdvisers(db(), context.centreOrgId) : [],
    namesOfUsers(db(), [context.answer?.by ?? null, context.adviserId]),
    context.requestId ? relatedCase(reader, context.requestId) : null,
    loadMessages(tab, view, as, before),
    publicFindings(view, context),
  ]);
  return {
    view: { ...view, steps: stepsOf(view, context) },
    side,
    tabs,
    tab,
    ended: endOf(view, context),
    goal: goalOf(view),
    content: content.tab === "timeline" ? { ...content, page: told(context, content.page) } : content,
    done: /^[a-z-]{1,40}$/.test(done) ? done : null,
    facts: factsFor(context, side, names),
    mine: reader.userId !== null && context.adviserId === reader.userId,
    advisers,
    findings,
    request,
  };
}

const sideOf = (roles: readonly Role[]): QuestionSide =>
  roles.includes("adviser") ? "adviser" : roles.includes("asker") ? "asker" : "watcher";

/** A question of a request is opened by the system, but it is the request's people who asked. */
function told({ askerName }: LegalQuestionContext, page: TimelinePage): TimelinePage {
  const entries = page.entries.map((entry) =>
    entry.type === "create" && entry.who.role === "system"
      ? { ...entry, who: { name: askerName, role: "asker" as const, me: false } }
      : entry,
  );
  return { ...page, entries };
}

function stepsOf(view: CaseView, context: LegalQuestionContext) {
  if (view.open) return view.steps;
  return journeyOf("legal-question", { state: view.state, open: false, step: stepReached(context) });
}

/** Being closed says nothing of how it ended. */
function endOf({ open }: CaseView, c: LegalQuestionContext): "answered" | "redirected" | "unanswered" | null {
  if (open) return null;
  if (c.redirectedTo) return "redirected";
  return c.reviewedBy === null ? "unanswered" : "answered";
}

/** The day the centre means to have answered; a day that is missed is shown as missed, not left out. */
function goalOf({ clocks }: CaseView): { date: string; missed: boolean } | null {
  const clock = clocks.find(({ rule, status }) => rule === "centre-answer" && status !== "paused");
  return clock ? { date: clock.dueDate, missed: clock.status === "missed" } : null;
}

/** An answer that nobody has checked, and what was said about it, stay inside the centre. */
function factsFor(c: LegalQuestionContext, side: QuestionSide, names: Record<string, string>) {
  const sent = c.reviewedBy !== null;
  const mayRead = side !== "asker" || sent;
  const nameOf = (id: string | null | undefined) => (id ? (names[id] ?? null) : null);
  return {
    question: c.question,
    shared: c.facts,
    asker: c.askerName,
    askedAt: c.askedAt,
    topic: c.topic,
    urgency: c.urgency,
    adviser: nameOf(c.adviserId),
    details: c.details,
    answer:
      c.answer && mayRead
        ? { text: c.answer.text, sources: c.answer.sources, at: c.answer.at, by: nameOf(c.answer.by) }
        : null,
    answeredAt: sent ? c.answeredAt : null,
    reviewComment: side === "asker" ? null : c.reviewComment,
    redirectedTo: c.redirectedTo,
    blocking: c.blocking,
    reopened: (c.reopened ?? []).map(({ why, at, answer }) => ({ why, at, answer })),
    publication: publicationFor(c, side),
    obstacle: side === "asker" ? null : (c.obstacle ?? null),
    // Only until a person has decided: then it is a person's word.
    proposed: side !== "asker" && c.topic === null ? proposeTriage(c.question, c.facts, c.blocking) : null,
  };
}

/** To the asker a public text exists once everybody can read it. */
function publicationFor(c: LegalQuestionContext, side: QuestionSide) {
  const state = publicationState(c);
  const shown = c.publication?.publishedAt != null;
  return side === "asker" && !shown
    ? null
    : { state, text: c.publication?.text ?? null, publicId: shown ? (c.publication?.id ?? null) : null };
}

export async function questionAction(request: Request, reader: Reader, caseId: string | undefined) {
  const form = await readForm(request);
  const tab = TALK_TABS.find((t) => t === form.get("_tab"));
  const back = `/questions/${caseId}${tab ? `?tab=${tab}` : ""}`;
  return caseAction(request, { actor: reader, caseId, kind: "legal-question", form, back });
}
