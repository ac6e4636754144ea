// A need that was met, as a request of one who waited for it begins with it: what they said there goes along.
import { findCaseForActor, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { demandContext } from "#workflows/demand/context.ts";
import type { MetDemand } from "#workflows/request/met-demand.ts";

/** Undefined where these data have not come of it, or the organisation does not follow it. */
export async function findMetDemand(
  reader: Reader,
  { demandId, datasetId, orgId }: { demandId: string; datasetId: string; orgId: string },
): Promise<MetDemand | undefined> {
  const found = await findCaseForActor(demandId, reader);
  if (found?.row.kind !== "demand") return undefined;
  const c = demandContext.parse(found.row.snapshot.context);
  const follower = c.followers.find((f) => f.org?.id === orgId);
  if (!follower || c.published?.datasetId !== datasetId) return undefined;
  return { id: demandId, answers: { purpose: follower.purpose, dataNeeded: c.need } };
}
