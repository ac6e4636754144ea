// How long each has had the ball of a case, with names, as the page shows it.
import { db } from "#db/client.server.ts";
import { listBallIntervals } from "#db/queries/cases/ball.ts";
import { namesOfOrganisations } from "#db/queries/cases/cases.ts";
import { ballShares } from "#workflows/ball.ts";
import type { Role } from "#workflows/types.ts";

export interface NamedShare {
  /** The organisation; null where people hold it for themselves, or nobody does. */
  name: string | null;
  /** Who holds it for themselves; null with no name: nobody had to act. */
  role: Role | null;
  days: number;
  /** Part of the whole, 0 to 1. */
  part: number;
  now: boolean;
}

/** @param now ISO 8601 */
export async function loadBallShares(caseId: string, now: string): Promise<NamedShare[]> {
  const shares = ballShares(await listBallIntervals(db(), caseId), now);
  const ids = shares.flatMap(({ holder }) => (holder && "orgId" in holder ? [holder.orgId] : []));
  const names = await namesOfOrganisations(db(), ids);
  const whole = shares.reduce((sum, s) => sum + s.milliseconds, 0);
  return shares.map(({ holder, milliseconds, days, now: held }) => ({
    name: holder && "orgId" in holder ? (names[holder.orgId] ?? null) : null,
    role: holder && "role" in holder ? holder.role : null,
    days,
    part: whole === 0 ? 0 : milliseconds / whole,
    now: held,
  }));
}
