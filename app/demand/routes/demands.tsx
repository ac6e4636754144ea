// Data that somebody needs and cannot find: for everybody, with filters that are addresses.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadDemandList } from "#app/demand/demand-list.server.ts";
import { demandHref, parseDemandQuery } from "#app/demand/demand-query.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { DemandList } from "#app/demand/demand-list.tsx";
import { textsFor } from "#app/i18n/texts.ts";
import { localeOfMatches, titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...titleMeta(matches, (t) => t.demand.list.title),
  ...(data
    ? [
        {
          tagName: "link",
          rel: "alternate",
          type: "application/atom+xml",
          title: textsFor(localeOfMatches(matches)).demand.feedTitle,
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
