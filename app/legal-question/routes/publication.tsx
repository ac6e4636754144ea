// Where an adviser writes the text that everybody will read, beside what was asked and answered.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { loadCaseView } from "#app/cases/page/case-view.server.ts";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { publicFindings } from "#app/legal-question/public-findings.server.ts";
import { PublicationPage } from "#app/legal-question/publication-page.tsx";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { legalQuestionContext } from "#workflows/legal-question/context.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, publicAnswerTexts, (t) => t.write);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const loaded = await loadCaseView(actor, params.id, "legal-question");
  if (!loaded?.view.roles.includes("adviser")) throw notFound();
  const c = legalQuestionContext.parse(loaded.context);
  const offer = loaded.view.offers.find((o) => o.command === "anonymise");
  if (!offer) throw redirect(`/questions/${params.id}`, 303);
  const { id, reference, version, title } = loaded.view;
  const said = {
    asker: c.askerName,
    question: c.question,
    facts: c.facts,
    answer: c.answer?.text ?? "",
    sources: c.answer?.sources ?? [],
  };
  const { text, mayStand = [], anonymisedBy = null } = c.publication ?? {};
  const start = text ?? { title: title[await localeOf(request, actor)] || title.nb, ...said };
  const values: Typed = {
    title: start.title,
    question: start.question,
    answer: start.answer,
    sources: start.sources.join("\n"),
    // The person who wrote the text has confirmed it; anybody else does that for themselves.
    mayStand: anonymisedBy === actor.userId ? mayStand.join("\n") : "",
  };
  const { anonymise: findings = [] } = await publicFindings(loaded.view, c, { anonymise: values });
  return { id, reference, version, offer, said, values, findings };
}

/** Only `anonymise` is sent from here. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  form.set("_command", "anonymise");
  return caseAction(request, { actor, caseId: params.id, kind: "legal-question", form });
}

export default function Publication() {
  return <PublicationPage page={useLoaded<typeof loader>()} refused={useAnswered<typeof action>()} />;
}
