// What ships as a demo must hold: its trail is whole and signed, its cases come out the same when they are replayed.
import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { recordAllCases } from "#app/audit/record-available-commands.server.ts";
import { replayAll } from "#app/audit/replay.server.ts";
import { simulateChange } from "#app/audit/simulate.server.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { seedDemo } from "#app/demo/seed.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { key, verify } from "./audit-world.ts";

withDatabase();
/** A little of the past as well: it is seeded in another way. */
const history = { years: 24, weeks: 8 };
beforeAll(async () => {
  const morning = new Date();
  morning.setUTCHours(6, 0, 0, 0);
  expect(await seedDemo({ now: morning, catalogue: resolve("app/demo/catalogue.ttl"), history })).toBe(true);
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
