// A trail that an older build has written: its erasures have no event, and nothing says who takes part. The migration
// notes how things stand; from then on both are held to.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { caseFileJson, openCaseFile } from "#app/audit/case-file.server.ts";
import { checkCaseFile } from "#app/audit/check-case-file.ts";
import { nodeHashing } from "#app/audit/node-hashing.ts";
import { replayAll } from "#app/audit/replay.server.ts";
import { simulateChange } from "#app/audit/simulate.server.ts";
import { takeCheckpoint } from "#app/audit/take-checkpoint.server.ts";
import { hashOf, snapshotCommitmentOf } from "#app/cases/execute/case-hash.ts";
import { NO_HASH } from "#app/cases/execute/hash-preimages.ts";
import { type SqlExecutor, sqlClient } from "#db/client.server.ts";
import { deciding, makeWorld, must, people, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { eraseSaid, key, verify } from "./audit-world.ts";
import { run } from "./commands.ts";
import { asForger, storedEvents } from "./forger.ts";

withDatabase();
let old: string;
let quiet: string;

/** Hashes a case as the build before did. */
async function asOlderBuild(s: SqlExecutor, id: string) {
  await s`update case_event_payloads set parties = null where case_id = ${id}`;
  const events = await storedEvents(s, id);
  let previous = NO_HASH;
  for (const e of events) {
    const [said] =
      await s`select p.salt, c.snapshot from case_event_payloads p join cases c on c.id = p.case_id
      where p.case_id = ${id} and p.seq = ${e.seq}`;
    const last = e.seq === events.length;
    const snapshotCommitment = last ? snapshotCommitmentOf(said?.salt, said?.snapshot) : e.snapshotCommitment;
    previous = hashOf(previous, { ...e, format: 2, snapshotCommitment });
    await s`update case_events set format = 2, snapshot_commitment = ${snapshotCommitment}, parties_commitment = null,
      hash = ${previous} where case_id = ${id} and seq = ${e.seq}`;
  }
  await s`update cases set last_hash = ${previous} where id = ${id}`;
}

/** What the migration notes, in its own words. */
const NOTES = readFileSync("db/migrations/0023_erasures_and_parties.sql", "utf8")
  .split("--> statement-breakpoint")
  .filter((statement) => statement.includes("insert into audit_notes"));

beforeAll(async () => {
  await makeWorld();
  old = await deciding();
  quiet = await submitted();
  await asForger(async (s) => {
    await asOlderBuild(s, old);
    await asOlderBuild(s, quiet);
    await s`update case_event_payloads set payload = null, salt = '', erased_at = '2026-01-01' where case_id = ${old} and seq = 2`;
    for (const statement of NOTES) await s.unsafe(statement);
  });
});

test("is whole, and says that an erasure has no event", async () => {
  expect(NOTES).toHaveLength(2);
  expect(await verify()).toMatchObject({
    ok: true,
    problems: [],
    cases: 2,
    erased: 1,
    erasedBefore: 1,
    snapshots: 2,
  });
  const { code, out } = await run("verify-audit");
  expect(code).toBe(0);
  expect(out).toContain("1 of them were erased before erasures were recorded");
  expect(await replayAll()).toMatchObject({ ok: true, cases: 1, erased: 1 });
  expect(await simulateChange()).toMatchObject({ ok: true, erased: 1 });
});

test("goes on by the new rules: people come, words are erased, a case file is taken", async () => {
  await must(quiet, "handler", "claim");
  await must(old, "approver", "return-to-handler", { comment: "Too early to say, ask again." });
  await eraseSaid(old, [3]);
  while ((await takeCheckpoint(key)).more);
  expect(await verify()).toMatchObject({ ok: true, problems: [], erased: 2, erasedBefore: 1, snapshots: 2 });
  expect(await replayAll()).toMatchObject({ ok: true, differing: 0 });
  expect(await simulateChange()).toMatchObject({ ok: true });
  const file = await openCaseFile(people.handler, old, "request");
  let text = "";
  if (file) for await (const part of caseFileJson(file)) text += part;
  expect(await checkCaseFile(text, nodeHashing)).toMatchObject({ ok: true, faults: [], erased: 2 });
});

test.each([
  [
    "an erasure that nothing says, however old it makes itself",
    (s: SqlExecutor) =>
      s`update case_event_payloads set payload = null, salt = '', erased_at = '2025-01-01' where case_id = ${quiet} and seq = 2`,
    { code: "erased-unsaid", seq: 2 },
  ],
  [
    "a stranger in an old case",
    (s: SqlExecutor) =>
      s`update case_parties set principal = 'user:5a5a5a5a-0000-4000-8000-000000000003' where case_id = ${old} and role = 'applicant'`,
    { code: "party-added", seq: null },
  ],
  [
    "a party taken out of an old case",
    (s: SqlExecutor) => s`delete from case_parties where case_id = ${old} and role = 'applicant'`,
    { code: "party-removed", seq: null },
  ],
])("no longer hides %s", async (_what, forge, firstBroken) => {
  const tables = ["case_event_payloads", "case_parties"];
  for (const t of tables) await sqlClient().unsafe(`create table kept_${t} as select * from ${t}`);
  await asForger(forge);
  expect(await verify()).toMatchObject({ ok: false, brokenCases: 1, firstBroken });
  await asForger(async (s) => {
    for (const t of tables) {
      await s.unsafe(`delete from ${t}`);
      await s.unsafe(`insert into ${t} select * from kept_${t}`);
      await s.unsafe(`drop table kept_${t}`);
    }
  });
  expect(await verify()).toMatchObject({ ok: true });
});
