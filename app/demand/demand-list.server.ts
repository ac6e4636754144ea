// The public list of demands: what an address asks for, and the page of it.
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { db } from "#db/client.server.ts";
import { DEMANDS_PER_PAGE, listDemandedOwners, listDemands } from "#db/queries/demand.ts";
import { DEMAND_GROUPS, type DemandQuery } from "./demand-query.ts";

/** Beyond these nobody pages; they filter. */
const MOST_PAGES = 50;

export async function loadDemandList(query: DemandQuery) {
  const states = query.status ? DEMAND_GROUPS[query.status] : Object.values(DEMAND_GROUPS).flat();
  const page = Math.min(query.page, MOST_PAGES);
  const [found, owners] = await Promise.all([
    listDemands(
      db(),
      {
        states,
        ...(query.q ? { q: query.q } : {}),
        ...(query.theme ? { theme: query.theme } : {}),
        ...(query.owner && isUuid(query.owner) ? { ownerId: query.owner } : {}),
      },
      { order: query.order, page },
    ),
    listDemandedOwners(db()),
  ]);
  const pages = Math.max(1, Math.min(MOST_PAGES, Math.ceil(found.total / DEMANDS_PER_PAGE)));
  return { ...found, owners, query: { ...query, page }, pages };
}
export type DemandListPage = Awaited<ReturnType<typeof loadDemandList>>;
