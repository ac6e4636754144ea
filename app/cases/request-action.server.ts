// Commands from the page of a request. Submitting has a page of its own, which sees to it that the sender has read the answers.
import { readForm } from "#app/auth/form-answer.server.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import type { StoredSnapshot } from "#workflows/types.ts";
import { caseAction } from "../commands/case-action.server.ts";
import type { Reader } from "../commands/case-for-actor.server.ts";
import { TABS, type Tab } from "./request-page.server.ts";

export async function requestAction(request: Request, actor: Reader, caseId: string | undefined) {
  const form = await readForm(request);
  const tab = form.get("_tab") as Tab | null;
  const back = tab && TABS.includes(tab) ? `/requests/${caseId}?tab=${tab}` : `/requests/${caseId}`;
  return caseAction(request, { actor, caseId, kind: "request", form, back, prepare });
}

/** Fields to clarify are filled in beforehand: only what was really changed is a change. */
function prepare(type: string, payload: Record<string, unknown>, snapshot: StoredSnapshot) {
  if (type !== "answer-clarification") return payload;
  const { answers } = snapshot.context as Pick<RequestContext, "answers">;
  const changes = Object.entries((payload.changes ?? {}) as Record<string, unknown>).filter(
    ([field, value]) => !sameText(answers?.[field as keyof typeof answers], value),
  );
  return { ...payload, changes: Object.fromEntries(changes) };
}

/** Browsers send line breaks in their own way; that is no change. */
const sameText = (a: unknown, b: unknown) => tidy(a) === tidy(b);
const tidy = (v: unknown) =>
  String(v ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
