// Opens a saved search, its newest hits first. From here on they are not new any more.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { searchHref } from "#app/catalogue/search/search-params.ts";
import { openOwnSearch } from "#app/saved-searches/saved-searches.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const search = await openOwnSearch(actor.userId, params.id);
  if (!search) throw notFound();
  return redirect(searchHref(search), 303);
}
