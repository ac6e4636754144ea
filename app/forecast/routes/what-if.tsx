// What if one asks in another way? All that is tried stands in the address: it can be kept, and sent to others.
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { loadWhatIf } from "#app/forecast/load-what-if.server.ts";
import { whatIfTexts } from "#app/forecast/what-if/texts/index.ts";
import { WhatIfPage } from "#app/forecast/what-if-page.tsx";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, whatIfTexts, (t) => t.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const found = await loadWhatIf(searchParams);
  if (!found) throw notFound();
  // Nobody has to be asked: the page of the dataset says how to get it.
  if (found === "open") throw redirect(`/data/${searchParams.get("dataset")}`);
  return found;
}

export default function WhatIfRoute() {
  return <WhatIfPage {...useLoaded<typeof loader>()} />;
}
