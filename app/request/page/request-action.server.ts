// Commands from the page of a request. Submitting has a page of its own, which sees to it that the sender has read the answers.
import { readForm } from "#app/accounts/form-answer.server.ts";
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { TABS, type Tab } from "./request-page.server.ts";

export async function requestAction(request: Request, actor: Reader, caseId: string | undefined) {
  const form = await readForm(request);
  const tab = form.get("_tab") as Tab | null;
  const back = tab && TABS.includes(tab) ? `/requests/${caseId}?tab=${tab}` : `/requests/${caseId}`;
  return caseAction(request, { actor, caseId, kind: "request", form, back });
}
