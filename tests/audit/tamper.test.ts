// Every way to change the trail that a superuser of the database has: each is found, and named with case, event and fault.
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { NO_HASH } from "#app/audit/formulas.ts";
import { describeProblem, type Problem } from "#app/audit/problem.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { hashOf } from "#app/commands/case-hash.ts";
import { sqlClient } from "#db/client.server.ts";
import { makeWorld, must, stateOf, submitted } from "../support/case-world.ts";
import { withDatabase } from "../support/database.ts";
import { key, makeTrail, verify, type World } from "./audit-world.ts";
import { asForger, cutAfter, keepCopy, putBack, stored, storedEvents } from "./forger.ts";
import { CASES, EVENTS, PAYLOADS } from "./forgeries.ts";
import { CHECKPOINTS } from "./forgeries-of-checkpoints.ts";

withDatabase();
let world: World;
beforeAll(async () => {
  await makeWorld();
  world = await makeTrail();
  await keepCopy();
});
afterEach(putBack);

test("an untouched trail is whole", async () => {
  expect(await verify()).toMatchObject({
    ok: true,
    firstBroken: null,
    cases: 2,
    events: 7,
    payloads: 7,
    snapshots: 2,
    checkpoints: 2,
    leaves: 3,
    waiting: 1,
  });
});

describe.each([
  ["who changes events", EVENTS],
  ["who changes what was said", PAYLOADS],
  ["who changes cases", CASES],
  ["who changes checkpoints", CHECKPOINTS],
])("a superuser %s", (_who, forgeries) => {
  test.each(forgeries)("%s, and is found", async (_what, forge, found) => {
    await asForger((sql) => forge(sql, world));
    const report = await verify();
    expect(report).toMatchObject({ ok: false, firstBroken: found });
    const first = report.firstBroken as Problem;
    // A person reads where to look: the case by its reference, or the checkpoint by its number.
    if (first.checkpoint === null) expect([world.reference, world.quietReference]).toContain(first.reference);
    expect(describeProblem(first)).toContain(first.reference ?? `checkpoint ${first.checkpoint}`);
  });
});

describe("what is not a forgery", () => {
  test("a payload that was erased is counted, and the chain still holds", async () => {
    await asForger(
      (s) => s`update case_event_payloads set payload = null, salt = '', erased_at = now()
      where case_id = ${world.id} and seq = 2`,
    );
    expect(await verify()).toMatchObject({ ok: true, erased: 1, payloads: 6 });
  });

  test("an event written before snapshots were committed to keeps its formula", async () => {
    const id = await submitted();
    await asForger(async (s) => {
      let previous = NO_HASH;
      for (const e of await storedEvents(s, id)) {
        previous = hashOf(previous, { ...e, format: 1, snapshotCommitment: null });
        await s`update case_events set format = 1, snapshot_commitment = null, hash = ${previous}
          where case_id = ${id} and seq = ${e.seq}`;
      }
      await s`update cases set last_hash = ${previous} where id = ${id}`;
    });
    expect(await verify()).toMatchObject({ ok: true, cases: 3, snapshots: 2 });
  });
});

describe("winding the database back", () => {
  test("is found by whoever has kept a checkpoint", async () => {
    const { number, hash } = await stored(2);
    await asForger(async (s) => {
      await cutAfter(s, world, 3);
      await s`delete from audit_checkpoints where number = 2`;
      await s`delete from audit_leaves where checkpoint = 2`;
      await s`delete from audit_queue`;
    });
    // Nothing in the database tells; the checkpoint that a party or a log holds does.
    expect(await verify()).toMatchObject({ ok: true });
    expect(await verifyAudit({ trustedKeys: [key.publicKey], known: [{ number, hash }] })).toMatchObject({
      ok: false,
      firstBroken: { code: "wound-back", checkpoint: 2 },
    });
  });
});

describe("taking a checkpoint", () => {
  test("signs nothing that does not follow from what was signed before", async () => {
    await asForger(
      (s) => s`update case_events set type = 'withdraw' where case_id = ${world.id} and seq = 5`,
    );
    expect(await takeCheckpoint(key)).toMatchObject({
      checkpoint: null,
      refused: [{ reference: world.reference, seq: 5 }],
    });
    expect((await verify()).firstBroken).toMatchObject({ reference: world.reference, seq: 5, code: "hash" });
  });

  test("covers what moved and nothing else, side by side with others, and then rests", async () => {
    await must(world.quiet, "applicant", "send-message", { text: "One." });
    await must(world.quiet, "applicant", "send-message", { text: "Two." });
    const taken = await Promise.all([takeCheckpoint(key), takeCheckpoint(key), takeCheckpoint(key)]);
    expect(taken.filter((t) => t.checkpoint !== null)).toHaveLength(1);
    expect(taken.find((t) => t.checkpoint)?.checkpoint).toMatchObject({ number: 3, leaves: 2 });
    const report = await verify();
    expect(report).toMatchObject({ ok: true, checkpoints: 3, leaves: 5, waiting: 0 });
    expect((await stateOf(world.quiet)).seq).toBe(4);
  });

  test("cannot be changed where the triggers are on", async () => {
    const sql = sqlClient();
    for (const statement of [
      "update audit_checkpoints set root = ''",
      "delete from audit_leaves",
      "truncate audit_checkpoints",
    ]) {
      await expect(sql.unsafe(statement)).rejects.toThrow(/append-only/);
    }
  });
});
