// The page of an appeal: the decision, the grounds, what each body says, and what each side may see of it.
import { readForm } from "#app/accounts/form-answer.server.ts";
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { loadCaseView, readBefore } from "#app/cases/page/case-view.server.ts";
import { loadMessages, messagesTabsOf, TALK_TABS } from "#app/cases/page/messages-content.server.ts";
import { relatedCase } from "#app/cases/page/related-case.server.ts";
import { type AppealContext, appealContext, isWithinAYear } from "#workflows/appeal/context.ts";
import type { Role } from "#workflows/types.ts";

/** Readers who are no party see what the deciding body sees. */
export type AppealSide = "applicant" | "owner" | "body" | "watcher";
export type AppealPage = NonNullable<Awaited<ReturnType<typeof loadAppealPage>>>;

export async function loadAppealPage(reader: Reader, caseId: string | undefined, url: URL) {
  const loaded = await loadCaseView(reader, caseId, "appeal");
  if (!loaded) return undefined;
  const { view, as } = loaded;
  const context = appealContext.parse(loaded.context);
  const side = sideOf(view.roles);
  const tabs = messagesTabsOf(view);
  const tab = tabs.find((t) => t === url.searchParams.get("tab")) ?? "timeline";
  const done = url.searchParams.get("done") ?? "";
  const [request, content] = await Promise.all([
    relatedCase(reader, context.requestId),
    loadMessages(tab, view, as, readBefore(url)),
  ]);
  return {
    view,
    side,
    tabs,
    tab,
    content,
    request,
    done: /^[a-z-]{1,40}$/.test(done) ? done : null,
    facts: factsFor(context, side),
  };
}

const sideOf = (roles: readonly Role[]): AppealSide => {
  if (roles.includes("handler") || roles.includes("approver")) return "owner";
  if (roles.includes("applicant")) return "applicant";
  return roles.includes("appeal-body") ? "body" : "watcher";
};

/** What the deciding body prepares inside itself is its own: the others read its decision, or its view. */
function factsFor(c: AppealContext, side: AppealSide) {
  const inside = side === "owner" || side === "watcher";
  return {
    applicant: c.applicantOrg.name,
    owner: c.ownerOrg.name,
    body: c.body,
    decision: { ...c.decision, by: null },
    grounds: c.grounds,
    wanted: c.wanted,
    late: c.late,
    lateReason: c.lateReason,
    tooLate: c.late && !isWithinAYear(c),
    filedAt: c.filedAt,
    admitted: c.admitted?.reasons ?? null,
    proposal: inside ? (c.proposal?.comment ?? null) : null,
    returned: inside ? (c.returned?.comment ?? null) : null,
    forwarded: c.forwarded && { comment: c.forwarded.comment, at: c.forwarded.at },
    outcome: c.outcome && { ...c.outcome, by: null },
    withdrawn: c.withdrawnAt !== null,
  };
}

export async function appealAction(request: Request, reader: Reader, caseId: string | undefined) {
  const form = await readForm(request);
  const tab = TALK_TABS.find((t) => t === form.get("_tab"));
  const back = `/appeals/${caseId}${tab ? `?tab=${tab}` : ""}`;
  return caseAction(request, { actor: reader, caseId, kind: "appeal", form, back });
}
