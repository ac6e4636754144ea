// One file of a case, for readers who may see it.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { download } from "#app/cases/page/files/download.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return download(actor, params.id, params.fileId);
}
