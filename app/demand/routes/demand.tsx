// One need for data: for everybody who wants to follow it, and for those who answer it.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { demandAction, loadDemandPage } from "#app/demand/demand-page.server.ts";
import { DemandCase } from "#app/demand/demand-page.tsx";
import { demandTexts } from "#app/demand/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, demandTexts, (t) =>
    page ? `${page.facts.title} (${page.view.reference})` : t.list.title,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const page = await loadDemandPage(actor, params.id, new URL(request.url));
  if (!page) throw notFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return demandAction(request, actor, params.id);
}

export default function DemandRoute() {
  return <DemandCase page={useLoaded<typeof loader>()} refused={useAnswered<typeof action>()} />;
}
