// Which catalogues have been read, when, and what changed.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOverseer } from "#app/accounts/require-actor.server.ts";
import { HarvestsPage } from "#app/catalogue/import/harvests-page.tsx";
import { pageNumber } from "#app/catalogue/search/search-params.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { listHarvests } from "#db/queries/catalogue/harvests.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, catalogueTexts, (t) => t.harvests.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await requireOverseer(request);
  const page = pageNumber(new URL(request.url).searchParams);
  return { mayImport: admin, page, ...(await listHarvests(db(), page)) };
}

export default function HarvestsRoute() {
  return <HarvestsPage {...useLoaderData<typeof loader>()} />;
}
