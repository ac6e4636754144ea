// How forecasts are computed, and how well they have held.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ForecastPage } from "#app/forecast/forecast-page.tsx";
import { loadBackTest } from "#app/forecast/run-back-test.server.ts";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, forecastTexts, (t) => t.page.title);

export const loader = async () => ({ tested: await loadBackTest() });

export default function ForecastRoute() {
  return <ForecastPage {...useLoaderData<typeof loader>()} />;
}
