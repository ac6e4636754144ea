// The page of an appeal, for who appeals, who decided, and who hears it.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { appealAction, loadAppealPage } from "#app/appeal/appeal-page.server.ts";
import { AppealCase } from "#app/appeal/appeal-page.tsx";
import { appealTexts } from "#app/appeal/texts/index.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { localeOfMatches, titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, { appeal: appealTexts, cases: caseTexts }, (t) =>
    page
      ? `${t.cases.kinds.appeal}: ${page.view.title[localeOfMatches(matches)]} (${page.view.reference})`
      : t.appeal.page.listTitle,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadAppealPage(actor, params.id, new URL(request.url));
  if (!page) throw notFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return appealAction(request, actor, params.id);
}

export default function AppealRoute() {
  const page = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  return <AppealCase page={page} refused={refused} />;
}
