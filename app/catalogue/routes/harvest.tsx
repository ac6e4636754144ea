// One import: what it did, and what it found, page by page.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound, requireOverseer } from "#app/accounts/require-actor.server.ts";
import { HarvestPage } from "#app/catalogue/import/harvest-page.tsx";
import { pageNumber } from "#app/catalogue/search/search-params.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findHarvest, findingsPerPage } from "#db/queries/catalogue/harvests.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleMeta(matches, catalogueTexts, (catalogue) =>
    catalogue.harvests.open({ file: data?.harvest.fileName ?? "" }),
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOverseer(request);
  const query = new URL(request.url).searchParams;
  const page = pageNumber(query, 200);
  const found = await findHarvest(db(), params.id ?? "", page);
  if (!found) throw notFound();
  const pages = Math.max(1, Math.ceil(found.harvest.findings / findingsPerPage));
  return { ...found, page, pages, done: query.get("done") === "1" };
}

export default function HarvestRoute() {
  return <HarvestPage {...useLoaderData<typeof loader>()} />;
}
