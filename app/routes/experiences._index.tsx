// Why people stop and how it went: totals for everybody, an owner's own for its people, all of it for the resource centre.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/auth/form-answer.server.ts";
import { notFound, requireActor } from "#app/auth/require-actor.server.ts";
import { findActor } from "#app/auth/session.server.ts";
import { useLoaded } from "#app/cases/page-data.ts";
import { ExperiencesPage } from "#app/components/experiences-page.tsx";
import { loadResultsPage, sweepText } from "#app/experiences/results.server.ts";
import { titleMeta } from "#app/i18n/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleMeta(matches, ({ experience: { results: t } }) =>
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

export default function ExperiencesRoute() {
  return <ExperiencesPage {...useLoaded<typeof loader>()} />;
}
