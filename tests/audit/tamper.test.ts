// Every way to change the trail that a superuser of the database has: each is found, and named with case, event and fault.
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type AuditFinding, describeFinding } from "#app/audit/audit-findings.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { hashOf } from "#app/cases/execute/case-hash.ts";
import { NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { releaseMember } from "#db/queries/accounts/release-member.ts";
import { assessing, makeWorld, must, orgs, people, stateOf, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { eraseSaid, key, makeTrail, verify, type World } from "./audit-world.ts";
import { asForger, cutAfter, keepCopy, putBack, stored, storedEvents } from "./forger.ts";
import { CASES, EVENTS, PAYLOADS } from "./forgeries.ts";
import { CHECKPOINTS } from "./forgeries-of-checkpoints.ts";
import { ERASURES, PARTIES } from "./forgeries-of-erasures.ts";

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
  ["who hides behind an erasure", ERASURES],
  ["who changes who takes part", PARTIES],
  ["who changes checkpoints", CHECKPOINTS],
])("a superuser %s", (_who, forgeries) => {
  test.each(forgeries)("%s, and is found", async (_what, forge, found) => {
    await asForger((sql) => forge(sql, world));
    const report = await verify();
    expect(report).toMatchObject({ ok: false, firstBroken: found });
    const first = report.firstBroken as AuditFinding;
    // A person reads where to look: the case by its reference, or the checkpoint by its number.
    if (first.checkpoint === null) expect([world.reference, world.quietReference]).toContain(first.reference);
    expect(describeFinding(first)).toContain(first.reference ?? `checkpoint ${first.checkpoint}`);
  });
});

describe("what is not a forgery", () => {
  test("payloads that were erased, the last one among them, are counted and everything still holds", async () => {
    await eraseSaid(world.id, [2, 3, 5]);
    expect(await verify()).toMatchObject({ ok: true, erased: 3, erasedBefore: 0, payloads: 5, snapshots: 2 });
    await must(world.id, "applicant", "send-message", { text: "Is there any news now?" });
    expect(await verify()).toMatchObject({ ok: true, erased: 3, events: 9, snapshots: 2 });
  });

  test("but after an honest erasure a change of what the case remembers is still found", async () => {
    await eraseSaid(world.id, [5]);
    await asForger(
      (
        s,
      ) => s`update cases set snapshot = jsonb_set(snapshot, '{context,proposal,recommendation}', '"approve"')
        where id = ${world.id}`,
    );
    expect(await verify()).toMatchObject({ ok: false, firstBroken: { code: "snapshot", seq: 5 } });
  });

  test("somebody who leaves an organisation leaves its cases, and another takes them up", async () => {
    const id = await assessing();
    await sqlClient()`delete from memberships where user_id = ${people.handler.userId}`;
    expect(await releaseMember(db(), people.handler.userId, orgs.owner)).toBe(2);
    const mine = () =>
      sqlClient()`select 1 from case_parties where case_id = ${id} and principal = ${`user:${people.handler.userId}`}`;
    expect(await mine()).toHaveLength(0);
    expect(await verify()).toMatchObject({ ok: true });
    await must(id, "handler2", "claim");
    expect(await verify()).toMatchObject({ ok: true });
  });

  test("an event written before snapshots were committed to keeps its formula", async () => {
    const id = await submitted();
    // It was there when parties became events: that is where they are known from.
    await asForger(
      (
        s,
      ) => s`insert into audit_notes select case_id, 2, 'parties-before', jsonb_agg(jsonb_build_array(principal, role)), now()
        from case_parties where case_id = ${id} group by case_id`,
    );
    await asForger(async (s) => {
      let previous = NO_HASH;
      for (const e of await storedEvents(s, id)) {
        previous = hashOf(previous, { ...e, format: 1, snapshotCommitment: null });
        await s`update case_events set format = 1, snapshot_commitment = null, parties_commitment = null, hash = ${previous}
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
    // Nothing in the database shows it; the checkpoint that a party or a log holds does.
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
