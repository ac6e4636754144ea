// The page of an agreement, for both parties.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { agreementAction, loadAgreementPage } from "#app/agreement/agreement-page.server.ts";
import { AgreementCase } from "#app/agreement/agreement-page.tsx";
import { agreementTexts } from "#app/agreement/texts/index.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { localeOfMatches, titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, { agreement: agreementTexts, cases: caseTexts }, (t) =>
    page
      ? `${t.cases.kinds.agreement}: ${page.view.title[localeOfMatches(matches)]} (${page.view.reference})`
      : t.agreement.page.listTitle,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadAgreementPage(
    actor,
    params.id,
    new URL(request.url),
    await localeOf(request, actor),
  );
  if (!page) throw notFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return agreementAction(request, actor, params.id);
}

export default function AgreementRoute() {
  const page = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  return <AgreementCase page={page} refused={refused} />;
}
