// Keeps the statistics of each step up to date, beside the forecasts: the same requests, read from their trail.
import type { Executor } from "#db/client.server.ts";
import {
  listAgedStepGroups,
  listStepRows,
  listWhereabouts,
  type StepRow,
  saveStepGroup,
  saveStepRows,
} from "#db/queries/forecast/step-times.ts";
import { groupOfKey } from "#workflows/forecast/groups.ts";
import { recencyWeight } from "#workflows/forecast/observation.ts";
import { summariseSteps } from "#workflows/forecast/step-summary.ts";
import { stepTimes } from "#workflows/forecast/step-times.ts";

const mostAged = 50;
const DAY_MS = 86_400_000;

interface Seen {
  caseId: string;
  ownerOrgId: string;
  road: string;
}

/** The groups that speak for the steps of a request, narrowest first. */
export const stepKeysOf = ({ ownerOrgId, road }: Pick<Seen, "ownerOrgId" | "road">) => ({
  owner: `owner:${ownerOrgId}:${road}`,
  all: `all:${road}`,
});

/** @param before what was known of them before: a request that has changed owner leaves the old group too */
export async function refreshStepTimes(
  tx: Executor,
  seen: readonly Seen[],
  before: readonly Seen[],
  now: Date,
): Promise<void> {
  const trails = await listWhereabouts(
    tx,
    seen.map(({ caseId }) => caseId),
  );
  const rows = seen.flatMap(({ caseId, ownerOrgId, road }): StepRow[] =>
    stepTimes(trails.get(caseId) ?? [], now.toISOString())
      // How long people write before they send is theirs alone.
      .filter(({ step }) => step !== "apply")
      .map(({ step, days, ownDays, outcome, ticking, to }) => {
        const seenAt = to === null ? now : new Date(to);
        return { caseId, step, ownerOrgId, road, days, ownDays, outcome, ticking, seenAt };
      }),
  );
  await saveStepRows(tx, rows);
  await compute(tx, new Set([...seen, ...before].flatMap((one) => Object.values(stepKeysOf(one)))), now);
}

/** Groups that nothing has touched for a day, a bounded number of them. */
export async function refreshAgedStepTimes(tx: Executor, now: Date): Promise<void> {
  await compute(tx, await listAgedStepGroups(tx, new Date(now.getTime() - DAY_MS), mostAged), now);
}

async function compute(tx: Executor, keys: Iterable<string>, now: Date): Promise<void> {
  for (const key of keys) {
    const group = groupOfKey(key);
    if (!group) continue;
    const ownerId = group.level === "owner" ? group.id : null;
    const past = await listStepRows(tx, { ownerId, road: group.road }, now, recencyWeight);
    await saveStepGroup(tx, { key, summaries: summariseSteps(past), computedAt: now });
  }
}
