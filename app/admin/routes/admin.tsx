// Where administrators begin: what needs them now, and their tools. Auditors read the same.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOverseer } from "#app/accounts/require-actor.server.ts";
import { AdminStart } from "#app/admin/admin-start.tsx";
import { adminTexts } from "#app/admin/texts/index.ts";
import { env } from "#app/platform/env.server.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findLastHarvest, HEALTH_LIMIT, readServiceHealth } from "#db/queries/service-health.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, adminTexts, (t) => t.start.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOverseer(request);
  const [health, harvest] = await Promise.all([readServiceHealth(db()), findLastHarvest(db())]);
  return {
    health,
    limit: HEALTH_LIMIT,
    harvest: harvest ?? null,
    sends: env().SMTP_URL !== undefined,
    mayChange: actor.admin,
  };
}

export default function AdminRoute() {
  return <AdminStart {...useLoaderData<typeof loader>()} />;
}
