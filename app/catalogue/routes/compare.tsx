// Up to four datasets side by side. What is compared stands in the address, so that it can be kept and sent to others.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ComparePage } from "#app/catalogue/dataset/compare-page.tsx";
import {
  type ComparedDataset,
  loadComparison,
  mostCompared,
} from "#app/catalogue/dataset/comparison.server.ts";
import { searchCatalogue } from "#app/catalogue/search/search-catalogue.server.ts";
import { parseSearchParams } from "#app/catalogue/search/search-params.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, catalogueTexts, (t) => t.compare.title);

const mostHits = 6;

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const compared = await loadComparison(searchParams.getAll("d"));
  const typed = searchParams.get("q");
  const full = compared.length >= mostCompared;
  const { q, words } = parseSearchParams(new URLSearchParams({ q: typed ?? "" }));
  const found =
    q && !full
      ? await searchCatalogue(db(), { ...parseSearchParams(new URLSearchParams({ q })), words })
      : null;
  const ids = new Set(compared.map(({ id }) => id));
  const hits = found?.items.filter(({ id }) => !ids.has(id)).slice(0, mostHits) ?? null;
  return { compared, full, q, hits };
}

export default function CompareRoute() {
  const { compared, ...rest } = useLoaderData<typeof loader>();
  // What Remix says a loader gives is the same shape spelled out.
  return <ComparePage compared={compared as ComparedDataset[]} {...rest} />;
}
