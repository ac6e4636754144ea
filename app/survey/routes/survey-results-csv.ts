// The same figures as on the page of experiences, for a spreadsheet.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { csvOf } from "#app/survey/csv.ts";
import { findScope, loadResults } from "#app/survey/results.server.ts";
import { surveyTexts } from "#app/survey/texts/index.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const found = await findScope(actor, new URL(request.url).searchParams.get("owner"));
  if (!found) throw notFound();
  const [results, locale] = await Promise.all([loadResults(found.scope), localeOf(request, actor)]);
  return new Response(csvOf(results, surveyTexts[locale]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="experiences.csv"',
      "Cache-Control": found.owner ? "private, no-store" : "public, max-age=300",
      Vary: "Cookie, Accept-Language",
    },
  });
}
