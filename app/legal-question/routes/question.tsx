// The page of a legal question, for those who ask and those who answer.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { loadQuestionPage, questionAction } from "#app/legal-question/question-page.server.ts";
import { QuestionCase } from "#app/legal-question/question-page.tsx";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { localeOfMatches, titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, questionTexts, (t) =>
    page ? `${page.view.title[localeOfMatches(matches)]} (${page.view.reference})` : t.list.title,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadQuestionPage(actor, params.id, new URL(request.url));
  if (!page) throw notFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return questionAction(request, actor, params.id);
}

export default function QuestionRoute() {
  const page = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  return <QuestionCase page={page} refused={refused} />;
}
