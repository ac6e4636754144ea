// Keeps the statistics of past requests up to date: finds the requests that have moved, and recomputes their groups.
import type { Executor } from "#db/client.server.ts";
import { db } from "#db/client.server.ts";
import {
  listAgedGroups,
  listObservations,
  type ObservationRow,
  observe,
  saveGroups,
  saveObservations,
  takeMoved,
} from "#db/queries/forecast/forecast.ts";
import { askedBack } from "#workflows/forecast/asked-back.ts";
import { featureGroupsOf } from "#workflows/forecast/features.ts";
import { groupOfKey, groupsOf } from "#workflows/forecast/groups.ts";
import { recencyWeight } from "#workflows/forecast/observation.ts";
import { summarise } from "#workflows/forecast/summary.ts";
import { refreshAgedStepTimes, refreshStepTimes } from "./refresh-step-times.server.ts";

const mostMoved = 500;
/** Groups that nothing has touched for a day, a run: with 60 runs an hour, 144,000 a day. */
const mostAged = 100;
const DAY_MS = 86_400_000;

/** One step of bounded size. @returns how many requests it looked at; 0: all is up to date. */
export function refreshForecasts(now: Date = new Date()): Promise<number> {
  return db().transaction(async (tx) => {
    const moved = await takeMoved(tx, mostMoved);
    if (moved.length > 0) {
      const seen = await observe(tx, moved, now);
      const before = await saveObservations(tx, seen);
      await compute(tx, new Set([...seen, ...before].flatMap(keysOf)), now);
      await refreshStepTimes(tx, seen, before, now);
    } else {
      await compute(tx, await listAgedGroups(tx, new Date(now.getTime() - DAY_MS), mostAged), now);
      await refreshAgedStepTimes(tx, now);
    }
    return moved.length;
  });
}

/** Until nothing is left: after the demo has been seeded. */
export async function catchUpForecasts(): Promise<void> {
  while ((await refreshForecasts()) > 0);
}

async function compute(tx: Executor, keys: Iterable<string>, now: Date): Promise<void> {
  const groups: Parameters<typeof saveGroups>[1][number][] = [];
  for (const key of keys) {
    const group = groupOfKey(key);
    if (!group) continue;
    const past = await listObservations(tx, group, now, recencyWeight);
    groups.push({ key, summary: { ...summarise(past), asked: askedBack(past) } });
  }
  await saveGroups(tx, groups, now);
}

function keysOf({ datasetId, ownerOrgId: ownerId, sector, road, features }: ObservationRow): string[] {
  const asked = features.flatMap((feature) => featureGroupsOf({ ownerId, road }, feature));
  return [...groupsOf({ datasetId, ownerId, sector, road }), ...asked].map(({ key }) => key);
}
