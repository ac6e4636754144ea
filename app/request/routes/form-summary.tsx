// Check your answers, then send. What is missing is listed with links; nothing is sent that the sender has not seen.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { forgetAnswers } from "#app/cases/page/command-drafts.server.ts";
import { requestProfileOf, whatIfHref } from "#app/forecast/request-profile.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { draftGaps } from "#app/request/form/draft-gaps.server.ts";
import { answerIssues, readAnswers } from "#app/request/form/form-answers.ts";
import { AnswersSummary } from "#app/request/form/form-summary.tsx";
import { requireDraft } from "#app/request/form/require-draft.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, requestTexts, (t) => t.summary.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, draft } = await requireDraft(request, params.id);
  return {
    id: draft.id,
    reference: draft.reference,
    owner: draft.owner,
    datasetId: draft.dataset.id,
    gaps: await draftGaps(draft),
    whatIf: whatIfHref(draft.dataset.id, requestProfileOf(draft.typed)),
    version: draft.version,
    typed: draft.typed,
    seen: draft.seen,
    issues: answerIssues(draft.typed),
    emailConfirmed: actor.emailConfirmed,
    commandId: randomUUID(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, draft } = await requireDraft(request, params.id);
  const form = await readForm(request);
  if (form.get("_seen") !== draft.seen) return data({ why: "changed" as const }, 409);
  if (answerIssues(draft.typed).length > 0) return data({ why: "missing" as const }, 422);
  form.set("_command", "submit");
  const answer = await caseAction(request, {
    actor,
    caseId: draft.id,
    kind: "request",
    form,
    payload: { answers: readAnswers(draft.typed) },
  });
  if ("init" in answer) return data({ why: "changed" as const }, answer.init ?? {});
  await forgetAnswers(draft.id);
  return answer;
}

export default function Summary() {
  const shown = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>();
  return <AnswersSummary {...shown} why={answer?.why} />;
}
