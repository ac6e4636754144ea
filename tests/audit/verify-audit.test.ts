// npm run verify-audit as the operator runs it, on a real database and on files.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { caseFileJson, openCaseFile } from "#app/audit/case-file.server.ts";
import { signingKey } from "#app/audit/signing-key.server.ts";
import { takeCheckpoints } from "#app/audit/take-checkpoints.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { deciding, makeWorld, must, people, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { otherKey } from "./audit-world.ts";
import { json, run } from "./commands.ts";
import { asForger } from "./forger.ts";

withDatabase();
const folder = mkdtempSync(join(tmpdir(), "dv-audit-"));
const file = (name: string) => join(folder, name);
let id: string;

beforeAll(async () => {
  await makeWorld();
  id = await deciding();
  await takeCheckpoints();
  const open = await openCaseFile(people.applicant, id, "request");
  if (!open) throw new Error("no case file");
  let text = "";
  for await (const part of caseFileJson(open)) text += part;
  writeFileSync(file("case-file.json"), text);
  writeFileSync(file("changed.json"), text.replace("deciding", "approved"));
});

test("says that the trail is whole, with its figures, and ends with 0", async () => {
  const { code, out, err } = await run("verify-audit");
  expect(`${code}${err}`).toBe("0");
  expect(out).toContain("The audit trail is whole.");
  expect(out).toMatch(/1 cases, 4 events/);
  expect(out).toMatch(/1 signed checkpoints over 1 heads/);
  expect(json<object>(await run("verify-audit", ["--json"]))).toMatchObject({
    ok: true,
    events: 4,
    eventsPerSecond: expect.any(Number),
    lastCheckpoint: { number: 1 },
  });
});

test("names the first broken event and ends with 1", async () => {
  await asForger((s) => s`update case_events set type = 'discard' where case_id = ${id} and seq = 3`);
  const { reference } = await stateOf(id);
  const { code, out } = await run("verify-audit");
  expect(code).toBe(1);
  expect(out).toContain(
    `THE AUDIT TRAIL IS BROKEN. First: ${reference}, event 3: The event or its hash has been changed`,
  );
  const report = json<{ firstBroken: object }>(await run("verify-audit", ["--json"]));
  expect(report).toMatchObject({ ok: false, firstBroken: { reference, seq: 3, code: "hash" } });
  await asForger((s) => s`update case_events set type = 'claim' where case_id = ${id} and seq = 3`);
});

test("trusts the keys it is given and no other", async () => {
  const { code, out } = await run("verify-audit", ["--key", otherKey.publicKey]);
  expect(code).toBe(1);
  expect(out).toContain("checkpoint 1: The checkpoint is signed with a key that is not trusted here.");
  expect((await run("verify-audit", ["--key", signingKey().publicKey])).code).toBe(0);
  expect((await run("verify-audit", ["--key", "abc"])).code).toBe(2);
});

test("finds that the database has been wound back: by a file somebody kept, and by what this installation remembers", async () => {
  await must(id, "applicant", "send-message", { text: "Any news?" });
  await takeCheckpoints();
  const [latest] = await sqlClient()`select number, hash from audit_checkpoints where number = 2`;
  writeFileSync(file("checkpoint.json"), JSON.stringify(latest));
  expect(
    (await run("verify-audit", ["--known", file("checkpoint.json"), "--known", file("case-file.json")])).code,
  ).toBe(0);
  await asForger(async (s) => {
    for (const t of ["case_events", "case_event_payloads"]) await s.unsafe(`delete from ${t} where seq = 5`);
    await s`delete from audit_leaves where checkpoint = 2`;
    await s`delete from audit_checkpoints where number = 2`;
    await s`update cases c set seq = 4, last_hash = e.hash, version = e.version_after from case_events e where e.case_id = c.id and e.seq = 4`;
  });
  const elsewhere = { DATA_DIR: folder };
  const keys = ["--key", signingKey().publicKey];
  expect((await run("verify-audit", [...keys, "--known", file("case-file.json")], elsewhere)).code).toBe(0);
  const { code, out } = await run("verify-audit", [...keys, "--known", file("checkpoint.json")], elsewhere);
  expect(code).toBe(1);
  expect(out).toContain(
    "checkpoint 2: This checkpoint has been seen before, and the database does not hold it any more.",
  );
  expect((await run("verify-audit")).out).toContain("checkpoint 2: This checkpoint has been seen before");
  // And nothing more is signed on top of it.
  await must(id, "applicant", "send-message", { text: "Another one?" });
  await expect(takeCheckpoints()).rejects.toThrow(
    /Checkpoint 2, signed here, is not in the database any more/,
  );
});

test("checks a case file without any database", async () => {
  const nowhere = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
  const { code, out } = await run("verify-audit", ["--file", file("case-file.json")], nowhere);
  expect(`${code} ${out}`).toMatch(/^0 The case file is whole\./);
  expect(out).toContain("vouches for events 1 to 4");
  const changed = await run("verify-audit", ["--file", file("changed.json")], nowhere);
  expect(changed.code).toBe(1);
  expect(changed.out).toContain("The file is not as the service gave it out");
  const foreign = await run(
    "verify-audit",
    ["--file", file("case-file.json"), "--json", "--key", otherKey.publicKey],
    nowhere,
  );
  expect(json<object>(foreign)).toMatchObject({
    ok: false,
    faults: [],
    foreignKeys: [signingKey().publicKey],
  });
  expect(await run("verify-audit", ["--file", file("none.json")])).toMatchObject({ code: 2 });
  expect(readFileSync(file("case-file.json"), "utf8")).not.toContain("\n");
});
