// The register of law that stands in the way of sharing, as advisers have marked it: for the centre, administrators and auditors.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { ObstacleList } from "#app/legal-question/obstacle-list.tsx";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { listObstacles } from "#db/queries/public-answers.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, publicAnswerTexts, (t) => t.obstacles);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const everything = actor.admin || actor.auditor;
  if (!everything && !actor.memberships.some((m) => m.role === "adviser")) throw notFound();
  return { obstacles: await listObstacles(db(), { principals: actor.principals, everything }) };
}

export default function Obstacles() {
  return <ObstacleList {...useLoaded<typeof loader>()} />;
}
