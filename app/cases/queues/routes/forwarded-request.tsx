// One request that one's body has sent on.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { ForwardedCase } from "#app/cases/queues/forwarded-case.tsx";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { listForwardedBy } from "#app/request/page/forwarded.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, requestTexts, (t) => t.forwarded.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const forwarded = await listForwardedBy(actor, params.id ?? "");
  if (forwarded.length === 0) throw notFound();
  return forwarded;
}

export default function ForwardedRoute() {
  return <ForwardedCase forwarded={useLoaded<typeof loader>()} />;
}
