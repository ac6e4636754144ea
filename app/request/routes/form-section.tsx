// One section of the request form. Everything is saved as it stands; what is wrong with it is said, never in the way.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { saveAnswers } from "#app/cases/page/command-drafts.server.ts";
import { readDraftRevision } from "#app/cases/page/draft-revision.ts";
import { askedBackBy } from "#app/forecast/load-forecast.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { findExamples } from "#app/published-examples/published-examples.server.ts";
import { draftGaps } from "#app/request/form/draft-gaps.server.ts";
import { answerIssues, drawnOf, isSection, typedAnswers } from "#app/request/form/form-answers.ts";
import { AnswersSection } from "#app/request/form/form-section.tsx";
import { requireDraft } from "#app/request/form/require-draft.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { SECTIONS } from "#workflows/request/answers.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: shown }) =>
  titleMeta(matches, requestTexts, (t) => (shown ? t.form.sections[shown.section].title : t.form.title));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { section } = params;
  if (!isSection(section)) throw notFound();
  const { draft } = await requireDraft(request, params.id);
  const fields = drawnOf(section);
  // The person who comes from the list of what is missing wants to see it beside the fields.
  const check = new URL(request.url).searchParams.has("check");
  return {
    id: draft.id,
    reference: draft.reference,
    section,
    fields,
    saved: draft.sections[section],
    issues: check ? answerIssues(draft.typed).filter((i) => fields.some((f) => f.name === i.path)) : [],
    owner: draft.owner,
    datasetId: draft.dataset.id,
    examples: await findExamples({ id: draft.dataset.id, ownerId: draft.ownerId }, draft.typed),
    gaps: (await draftGaps(draft)).filter((gap) => gap.section === section),
    asked: await askedBackBy(draft.ownerId, draft.answerRule),
    page: randomUUID(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { section } = params;
  if (!isSection(section)) throw notFound();
  const { actor, draft } = await requireDraft(request, params.id);
  const form = await readForm(request);
  const saved = await saveAnswers(draft.id, actor, section, typedAnswers(form), readDraftRevision(form));
  if (saved.ok) {
    const base = `/requests/${draft.id}/form`;
    const next = SECTIONS[SECTIONS.indexOf(section) + 1] ?? "summary";
    throw redirect(form.get("_then") === "list" ? base : `${base}/${next}`, 303);
  }
  if (saved.code === "conflict") return data({ theirs: saved.theirs, ours: saved.ours }, 409);
  if (saved.code === "not-possible-now") throw redirect(`/requests/${draft.id}`, 303);
  throw notFound();
}

export default function RequestSection() {
  const shown = useLoaded<typeof loader>();
  const conflict = useAnswered<typeof action>();
  const t = useTexts(requestTexts).form;
  return <AnswersSection {...shown} conflict={conflict} title={t.sections[shown.section].title} />;
}
