// Data that a person needs and cannot find: for everybody, with filters that are addresses.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadDemandList } from "#app/demand/demand-list.server.ts";
import { DemandList } from "#app/demand/demand-list.tsx";
import { demandHref, parseDemandQuery } from "#app/demand/demand-query.ts";
import { demandTexts } from "#app/demand/texts/index.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { localeOfMatches, titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...titleMeta(matches, demandTexts, (t) => t.list.title),
  ...(data
    ? [
        {
          tagName: "link",
          rel: "alternate",
          type: "application/atom+xml",
          title: demandTexts[localeOfMatches(matches)].feedTitle,
          href: demandHref(data.query, {}, "/demand.atom"),
        },
      ]
    : []),
];

export const loader = ({ request }: LoaderFunctionArgs) =>
  loadDemandList(parseDemandQuery(new URL(request.url).searchParams));

export default function DemandRoute() {
  return <DemandList page={useLoaded<typeof loader>()} />;
}
