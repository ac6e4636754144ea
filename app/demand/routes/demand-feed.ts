// The list of demands as a feed: the same filters, newest first. Nobody is named in it.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { atomFeed } from "#app/demand/demand-feed.ts";
import { loadDemandList } from "#app/demand/demand-list.server.ts";
import { demandHref, parseDemandQuery } from "#app/demand/demand-query.ts";
import { demandTexts } from "#app/demand/texts/index.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import { env } from "#app/platform/env.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const query = parseDemandQuery(new URL(request.url).searchParams);
  const [page, locale] = await Promise.all([
    loadDemandList({ ...query, order: "newest" }),
    localeOf(request, null),
  ]);
  const site = env().PUBLIC_URL;
  const feed = atomFeed(page.rows, pickTexts(locale, { cases: caseTexts, demand: demandTexts }), {
    locale,
    site,
    self: `${site}${demandHref(query, {}, "/demand.atom")}`,
    page: `${site}${demandHref(query)}`,
  });
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
