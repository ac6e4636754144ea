// The write path on a real database: what a command changes, what it does not, and what two at once do.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import {
  assessing,
  deciding,
  give,
  id,
  makeWorld,
  must,
  openRequest,
  payloads,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { messageCommands } from "#workflows/messages.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

const eventsOf = async (caseId: string) =>
  (await db().execute(
    sql`select * from case_events where case_id = ${caseId} order by seq`,
  )) as unknown as Record<string, never>[];
const rowsOf = async (table: string, caseId: string) =>
  (await sqlClient().unsafe(`select * from ${table} where case_id = $1`, [caseId])) as unknown as Record<
    string,
    string
  >[];

describe("one command", () => {
  test("writes snapshot, event, parties and letters together", async () => {
    const caseId = await submitted();
    const after = await stateOf(caseId);
    expect(after).toMatchObject({ state: "received", ball: "handler", seq: 2, version: 2, open: true });
    expect((await eventsOf(caseId)).map((e) => e.type)).toEqual(["create", "submit"]);
    expect(after.parties.map((p) => `${p.role}:${p.lane}`).sort()).toEqual([
      "applicant:waiting",
      "approver:waiting",
      "handler:unclaimed",
    ]);
    expect((await rowsOf("outbox", caseId)).map((o) => o.topic)).toEqual(["request-received"]);
  });

  test("given twice with the same id counts once and gives the first result", async () => {
    const caseId = await openRequest();
    const commandId = newCommandId();
    const { answers } = await import("./samples.ts");
    const first = await give(caseId, "applicant", "submit", { answers }, { commandId });
    const second = await give(caseId, "applicant", "submit", { answers }, { commandId });
    expect(first).toMatchObject({ ok: true, repeated: false });
    expect(second).toEqual({ ...first, repeated: true });
    expect(await eventsOf(caseId)).toHaveLength(2);
  });

  test("sent twice at the same moment counts once", async () => {
    const caseId = await submitted();
    const commandId = newCommandId();
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => give(caseId, "handler", "claim", {}, { commandId })),
    );
    expect(results.map((r) => r.ok)).toEqual([true, true, true, true]);
    expect(results.filter((r) => r.ok && !r.repeated)).toHaveLength(1);
    expect(await eventsOf(caseId)).toHaveLength(3);
  });

  test("opening twice opens one case", async () => {
    const commandId = newCommandId();
    const before = await stateOf(await openRequest());
    const input = { ...before.context };
    const request = {
      kind: "request" as const,
      input: {
        dataset: input.dataset,
        applicantOrg: input.applicantOrg,
        ownerOrg: input.ownerOrg,
        centreOrgId: input.centreOrgId,
      },
      commandId,
      by: people.applicant,
      roles: ["applicant" as const],
    };
    const [a, b] = await Promise.all([openCase(request), openCase(request)]);
    expect(a.ok && b.ok && a.caseId === b.caseId).toBe(true);
    expect(await openCase(request)).toMatchObject({ ok: true, repeated: true });
  });

  test("an id that was used for another case or by another person is refused", async () => {
    const [one, two] = [await submitted(), await submitted()];
    const commandId = newCommandId();
    await must(one, "handler", "claim", {}, { commandId });
    expect(await give(two, "handler", "claim", {}, { commandId })).toMatchObject({
      ok: false,
      refusal: { code: "invalid" },
    });
    expect(await give(one, "handler2", "claim", {}, { commandId })).toMatchObject({
      ok: false,
      refusal: { code: "invalid" },
    });
  });
});

describe("refusals", () => {
  test("somebody without a part in the case does not learn that it exists", async () => {
    const caseId = await deciding();
    for (const who of ["stranger", "otherHandler", "adviser"] as const) {
      expect(await give(caseId, who, "approve", payloads.approve)).toEqual({
        ok: false,
        refusal: { code: "not-found" },
      });
    }
    expect(await give(id(999), "handler", "claim")).toEqual({ ok: false, refusal: { code: "not-found" } });
    expect(await give("nonsense", "handler", "claim")).toEqual({ ok: false, refusal: { code: "not-found" } });
  });

  test("the owner sees nothing of a draft", async () => {
    expect(await give(await openRequest(), "handler", "claim")).toEqual({
      ok: false,
      refusal: { code: "not-found" },
    });
  });

  test("the wrong role, the wrong moment, a stale page and a bad form each say so, and nothing changes", async () => {
    const caseId = await assessing();
    const before = await stateOf(caseId);
    expect(await give(caseId, "applicant", "approve", payloads.approve)).toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect(await give(caseId, "approver", "approve", payloads.approve)).toMatchObject({
      refusal: {
        code: "not-possible-now",
        possible: ["send-interim-answer", "send-message", ...Object.keys(messageCommands)],
      },
    });
    expect(
      await give(
        caseId,
        "handler",
        "ask-clarification",
        { field: "purpose", question: "Why is that so?" },
        { expectedVersion: 1 },
      ),
    ).toMatchObject({
      refusal: { code: "stale", version: before.version },
    });
    expect(
      await give(caseId, "handler", "ask-clarification", { field: "shoe size", question: "" }),
    ).toMatchObject({
      refusal: {
        code: "invalid",
        issues: [
          { path: "field", problem: "not-a-choice" },
          { path: "question", problem: "required" },
        ],
      },
    });
    expect(await give(caseId, "handler", "constructor")).toMatchObject({ refusal: { code: "invalid" } });
    expect(await stateOf(caseId)).toEqual(before);
    const log = await rowsOf("refusals", caseId);
    expect(log.map((r) => r.code).sort()).toEqual([
      "forbidden",
      "invalid",
      "invalid",
      "not-possible-now",
      "stale",
    ]);
  });

  test("talk does not make another's open page stale", async () => {
    const caseId = await assessing();
    const { version } = await stateOf(caseId);
    await must(caseId, "applicant", "send-message", { text: "Hello" });
    await must(
      caseId,
      "handler",
      "propose-decision",
      { recommendation: "refuse", reasons: payloads.refuse.reasons },
      { expectedVersion: version },
    );
    expect((await stateOf(caseId)).state).toBe("deciding");
  });

  test("whoever handled a request does not decide it", async () => {
    const caseId = await submitted();
    await must(caseId, "handler2", "claim");
    await must(caseId, "handler2", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.refuse.reasons,
    });
    expect(await give(caseId, "handler2", "approve", payloads.approve)).toEqual({
      ok: false,
      refusal: { code: "forbidden", reason: "four-eyes" },
    });
    await must(caseId, "approver", "approve", payloads.approve);
  });
});

describe("two at once", () => {
  test("of two approvals one wins and the other is told that the case has moved on", async () => {
    for (let i = 0; i < 10; i++) {
      const caseId = await deciding();
      const { version } = await stateOf(caseId);
      const results = await Promise.all([
        give(caseId, "approver", "approve", payloads.approve, { expectedVersion: version }),
        give(caseId, "handler2", "refuse", payloads.refuse, { expectedVersion: version }),
      ]);
      const lost = results.filter((r) => !r.ok);
      expect(lost).toHaveLength(1);
      expect(lost[0]).toMatchObject({ refusal: { code: "stale" } });
      const decided = (await eventsOf(caseId)).filter((e) => ["approve", "refuse"].includes(e.type ?? ""));
      expect(decided).toHaveLength(1);
    }
  });

  test("twenty messages at once are all there, each once", async () => {
    const caseId = await assessing();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        give(caseId, i % 2 ? "applicant" : "handler", "send-message", { text: `No. ${i}` }),
      ),
    );
    expect(results.every((r) => r.ok)).toBe(true);
    const events = await eventsOf(caseId);
    expect(events.map((e) => e.seq)).toEqual(Array.from({ length: events.length }, (_, i) => i + 1));
    expect(events.filter((e) => e.type === "send-message")).toHaveLength(20);
  });
});
