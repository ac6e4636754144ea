// Search: which data is there? Every state is an address; the form is a plain GET.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchPage } from "#app/catalogue/results/search-page.tsx";
import { searchCatalogue } from "#app/catalogue/search/search-catalogue.server.ts";
import { parseSearchParams } from "#app/catalogue/search/search-params.ts";
import type { WayIn } from "#app/catalogue/search/ways-in.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { outlooksOf } from "#app/forecast/load-forecast.server.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findPublisherName } from "#db/queries/catalogue/search-results.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleMeta(matches, { catalogue: catalogueTexts }, ({ catalogue: { search, ways } }) => {
    const q = data?.params.q;
    const way = data?.params.filters.way as WayIn | undefined;
    return q ? search.titleOf({ q }) : way ? ways.names[way] : search.title;
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const params = parseSearchParams(new URL(request.url).searchParams);
  const { publisher } = params.filters;
  const [result, publisherName] = await Promise.all([
    searchCatalogue(db(), params),
    publisher ? findPublisherName(db(), publisher) : null,
  ]);
  const outlooks = await outlooksOf(result.items.filter((item) => !item.open).map(({ id }) => id));
  return { params, result, publisherName, outlooks };
}

export default function SearchRoute() {
  return <SearchPage {...useLoaderData<typeof loader>()} />;
}
