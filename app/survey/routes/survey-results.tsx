// Why people stop and how it went: totals for everybody, an owner's own for its people, all of it for the resource centre.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { loadResultsPage, sweepText } from "#app/survey/results.server.ts";
import { SurveyResultsPage } from "#app/survey/survey-results.tsx";
import { surveyTexts } from "#app/survey/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleMeta(matches, { survey: surveyTexts }, ({ survey: { results: t } }) =>
    data?.page.owner ? t.of({ owner: data.page.owner.name }) : t.title,
  );

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const page = await loadResultsPage(await findActor(request), search.get("owner"));
  if (!page) throw notFound();
  return { page, removed: search.has("removed") };
}

/** Only taking away a text is sent from here. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  if (!(await sweepText(actor, textOf(await readForm(request), "remove")))) throw notFound();
  return redirect("/experiences?removed=1", 303);
}

export default function SurveyResultsRoute() {
  return <SurveyResultsPage {...useLoaded<typeof loader>()} />;
}
