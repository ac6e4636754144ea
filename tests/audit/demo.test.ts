// What ships as a demo must hold: its trail is whole and signed, its cases come out the same when they are replayed.
import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { recordAllCases } from "#app/audit/record-available-commands.server.ts";
import { replayAll } from "#app/audit/replay.server.ts";
import { simulateChange } from "#app/audit/simulate.server.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { PAST_APPLICANTS } from "#app/demo/history-people.ts";
import { seedDemo, seedShownDemo } from "#app/demo/seed.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { type DemoState, demoState } from "#db/queries/cases/settings.ts";
import { withDatabase } from "#tests/support/database.ts";
import { key, verify } from "./audit-world.ts";

withDatabase();
/** A little of the past as well: it is seeded in another way. */
const history = { years: 24, weeks: 8 };
const requestsOfThePast = history.years + history.weeks;
const morning = new Date();
morning.setUTCHours(6, 0, 0, 0);
let interrupted: DemoState;
/** Stopped in the middle of its past, and started again on the next day. */
beforeAll(async () => {
  const options = { catalogue: resolve("app/demo/catalogue.ttl"), history };
  const stop = new AbortController();
  const shown = await seedShownDemo({
    ...options,
    now: morning,
    onProgress: (label, done) => {
      if (label.startsWith("Three years") && done >= 10) stop.abort();
    },
  });
  await shown?.seedPast?.(stop.signal);
  interrupted = await demoState(db());
  const nextDay = new Date(morning.getTime() + 86_400_000);
  expect(await seedDemo({ ...options, now: nextDay })).toBe(true);
});

test("a demo that is stopped before it is complete goes on from where it was, on the day that it began", async () => {
  expect(interrupted).toMatchObject({ demo: true, history: { total: requestsOfThePast } });
  expect(await demoState(db())).toEqual({ demo: true, history: null });
  const applicants = PAST_APPLICANTS.map(({ orgNumber }) => uuidFromName(`demo organisation ${orgNumber}`));
  const [past] = await sqlClient()`select count(*)::int as cases from cases
    where kind = 'request' and applicant_org_id = any(${applicants})`;
  expect(past).toEqual({ cases: requestsOfThePast });
  const [latest] = await sqlClient()`select max(at) as at from case_events`;
  expect(latest?.at.getTime()).toBeLessThanOrEqual(morning.getTime());
});

test("the demo's audit trail is whole, before and after it is signed", async () => {
  expect(await verify()).toMatchObject({ ok: true, checkpoints: 0, firstBroken: null });
  while ((await takeCheckpoint(key)).more);
  const report = await verify();
  expect(report).toMatchObject({ ok: true, waiting: 0 });
  expect(report.events).toBeGreaterThan(100);
  expect(report.leaves).toBe(report.cases);
});

test("the demo's cases come out the same when they are replayed", async () => {
  const { differences, ...report } = await replayAll();
  expect(differences).toEqual([]);
  expect(report).toMatchObject({ ok: true, erased: 0, upcast: 0 });
});

test("nothing would change for the demo's live cases", async () => {
  await recordAllCases();
  expect(await simulateChange()).toMatchObject({ ok: true, notRecorded: 0, groups: [] });
});
