// The ledger of the ball on a real database: its rows are what the events say, written with them or not at all.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { sqlClient } from "#db/client.server.ts";
import {
  asSubject,
  assessing,
  deciding,
  give,
  makeWorld,
  must,
  openRequest,
  orgs,
  payloads,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

interface Row {
  seq: number;
  role: string | null;
  orgId: string | null;
  userId: string | null;
  fromAt: Date;
  toAt: Date | null;
}
const ledgerOf = (caseId: string) => sqlClient()<Row[]>`
  select seq, role, org_id as "orgId", user_id as "userId", from_at as "fromAt", to_at as "toAt"
  from ball_intervals where case_id = ${caseId} order by seq`;
const holders = (rows: readonly Row[]) =>
  rows.map((r) => `${r.role}@${Object.entries(orgs).find(([, id]) => id === r.orgId)?.[0] ?? "nobody"}`);

describe("a request's ledger", () => {
  test("has a row for each who held the ball, without gaps, and one that is open", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "ask-clarification", { field: "purpose", question: "What for, exactly?" });
    await must(caseId, "applicant", "answer-clarification", { reply: "For this." });
    await must(caseId, "handler", "ask-resource-centre", payloads.question);
    const rows = await ledgerOf(caseId);
    expect(holders(rows)).toEqual([
      "applicant@applicant",
      "handler@owner",
      "handler@owner",
      "applicant@applicant",
      "handler@owner",
      "adviser@centre",
    ]);
    expect(rows.map((r) => r.userId)).toEqual([
      null,
      null,
      people.handler.userId,
      null,
      people.handler.userId,
      null,
    ]);
    for (const [i, row] of rows.entries()) expect(row.toAt).toEqual(rows[i + 1]?.fromAt ?? null);
    expect(rows[0]?.fromAt).toEqual(
      (await sqlClient()`select created_at from cases where id = ${caseId}`)[0]?.created_at,
    );
  });

  test("grows with handovers, not with commands", async () => {
    const caseId = await submitted();
    for (let i = 0; i < 5; i++) await must(caseId, "applicant", "send-message", { text: `Message ${i}` });
    expect(await ledgerOf(caseId)).toHaveLength(2);
  });

  test("a case that is over has no open row, and a refused command leaves no trace", async () => {
    const caseId = await openRequest();
    expect(await give(caseId, "applicant", "withdraw", { reason: "" })).toMatchObject({ ok: false });
    expect(await ledgerOf(caseId)).toHaveLength(1);
    await must(caseId, "applicant", "discard");
    const rows = await ledgerOf(caseId);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.toAt).not.toBeNull();
  });

  test("cases that are opened and told by another have theirs in the same transaction", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "require-consent", { ...payloads.consent, needed: 1 });
    const consent = (await stateOf(caseId)).context.consents[0]?.id ?? "";
    expect(holders(await ledgerOf(consent))).toEqual(["subject@nobody"]);
    await asSubject(consent, "accept");
    expect(holders(await ledgerOf(consent))).toEqual(["subject@nobody", "null@nobody"]);
    expect(holders(await ledgerOf(caseId)).slice(-2)).toEqual(["subject@nobody", "handler@owner"]);
  });

  test("two at once leave one open row", async () => {
    const caseId = await submitted();
    await Promise.all([give(caseId, "handler", "claim"), give(caseId, "handler2", "claim")]);
    expect((await ledgerOf(caseId)).filter((r) => r.toAt === null)).toHaveLength(1);
  });
});

describe("the migration", () => {
  test("reads the ledger of older cases back from their events", async () => {
    const open = await deciding();
    const ended = await deciding();
    await must(ended, "approver", "approve", payloads.approve);
    await must(ended, "handler", "deliver-access", payloads.deliver);
    await must(ended, "approver", "revoke", payloads.refuse);
    const withdrawn = await submitted();
    await must(withdrawn, "applicant", "withdraw", { reason: "" });
    const before = await Promise.all([open, ended, withdrawn].map(ledgerOf));
    const [, backfill = ""] = readFileSync("db/migrations/0007_ball_intervals.sql", "utf8").split(
      "-- Cases from before",
    );
    await sqlClient().begin(async (sql) => {
      await sql`delete from ball_intervals`;
      await sql.unsafe(`-- ${backfill}`);
    });
    const after = await Promise.all([open, ended, withdrawn].map(ledgerOf));
    // Who had taken the case is not read back: neighbours of one role and organisation are one row.
    const merged = (rows: Row[]) => holders(rows).filter((h, i, all) => h !== all[i - 1]);
    expect(after.map(merged)).toEqual(before.map(merged));
    const ends = (rows: Row[]) => [rows[0]?.fromAt, rows.at(-1)?.toAt];
    expect(after.map(ends)).toEqual(before.map(ends));
  });
});
