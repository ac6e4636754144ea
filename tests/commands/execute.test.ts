// The write path on a real database: what a command changes, what it does not, and what two at once do.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { commitmentOf, hashOf, NO_HASH } from "#app/commands/case-hash.ts";
import { execute, newCommandId, openCase } from "#app/commands/execute.server.ts";
import { fireClocks } from "#app/jobs/fire-clocks.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import {
  asSubject,
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
} from "../support/case-world.ts";
import { withDatabase } from "../support/database.ts";

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
    const { answers } = await import("../workflows/samples.ts");
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
      refusal: { code: "not-possible-now", possible: ["send-message"] },
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

describe("reactions", () => {
  test("a legal question is opened, answered by two advisers, and frees the request", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "ask-resource-centre", payloads.question);
    const questionId = (await stateOf(caseId)).context.questions[0]?.id ?? "";
    expect(
      await give(caseId, "handler", "propose-decision", {
        recommendation: "approve",
        reasons: payloads.refuse.reasons,
      }),
    ).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    expect((await stateOf(caseId)).ball).toBe("adviser");
    await must(questionId, "adviser", "take");
    await must(questionId, "adviser", "submit-answer", { answer: payloads.refuse.reasons, sources: [] });
    expect(await give(questionId, "adviser", "approve-answer")).toMatchObject({
      refusal: { code: "forbidden", reason: "second-adviser" },
    });
    await must(questionId, "adviser2", "approve-answer");
    expect(await stateOf(caseId)).toMatchObject({
      ball: "handler",
      context: { questions: [{ status: "answered" }] },
    });
    await must(caseId, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.refuse.reasons,
    });
  });

  test("a consent withdrawn suspends the access in the same transaction", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "require-consent", payloads.consent);
    const [kari, ola] = (await stateOf(caseId)).context.consents.map((c) => c.id) as [string, string];
    await asSubject(kari, "accept");
    expect((await stateOf(caseId)).ball).toBe("subject");
    await asSubject(ola, "accept");
    expect((await stateOf(caseId)).ball).toBe("handler");
    await must(caseId, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.refuse.reasons,
    });
    await must(caseId, "approver", "approve", payloads.approve);
    await must(caseId, "handler", "deliver-access", payloads.deliver);
    expect((await stateOf(caseId)).state).toBe("active");
    expect(await asSubject(kari, "withdraw")).toMatchObject({ ok: true, state: "withdrawn" });
    expect(await stateOf(caseId)).toMatchObject({
      state: "suspended",
      context: { suspension: { cause: "consent-withdrawn" } },
    });
    const letters = (await rowsOf("outbox", caseId)).map((o) => o.topic);
    expect(letters).toContain("access-suspended");
    // Said again, as Altinn allows: accepted, and nothing changes.
    expect(await asSubject(kari, "withdraw")).toMatchObject({ ok: true, state: "withdrawn" });
    expect(await asSubject(kari, "accept")).toMatchObject({
      ok: false,
      refusal: { code: "not-possible-now" },
    });
  });

  test("consents given at the same moment are all counted", async () => {
    const caseId = await assessing();
    const subjects = Array.from({ length: 12 }, (_, i) => ({
      name: `Subject ${i}`,
      email: `subject${i}@example.no`,
    }));
    await must(caseId, "handler", "require-consent", { ...payloads.consent, subjects, needed: 12 });
    const consents = (await stateOf(caseId)).context.consents.map((c) => c.id);
    const results = await Promise.all(consents.map((c) => asSubject(c, "accept")));
    expect(results.every((r) => r.ok)).toBe(true);
    expect((await stateOf(caseId)).context.consents.every((c) => c.state === "accepted")).toBe(true);
  });

  test("a refused reaction rolls everything back", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "require-consent", payloads.consent);
    const consentId = (await stateOf(caseId)).context.consents[0]?.id ?? "";
    const before = [await stateOf(caseId), await stateOf(consentId)];
    // A request that cannot hear of consents (as a broken machine would) must not leave a consent given.
    await db().execute(
      sql`update cases set snapshot = jsonb_set(snapshot, '{value}', '"draft"') where id = ${caseId}`,
    );
    expect(await asSubject(consentId, "accept")).toMatchObject({
      ok: false,
      refusal: { code: "not-possible-now" },
    });
    await db().execute(
      sql`update cases set snapshot = ${JSON.stringify(before[0]?.snapshot)}::jsonb where id = ${caseId}`,
    );
    expect([await stateOf(caseId), await stateOf(consentId)]).toEqual(before);
  });

  test("withdrawing the request ends what was opened by it", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "require-consent", payloads.consent);
    await must(caseId, "handler", "ask-resource-centre", payloads.question);
    const { context } = await stateOf(caseId);
    await must(caseId, "applicant", "withdraw", { reason: "" });
    expect((await stateOf(context.questions[0]?.id ?? "")).state).toBe("closed");
    expect((await stateOf(context.consents[0]?.id ?? "")).state).toBe("expired");
    // The case is over: what still comes from elsewhere is no reason to refuse it there.
    expect((await stateOf(caseId)).open).toBe(false);
  });
});

describe("the audit trail", () => {
  test("refuses update, delete and truncate", async () => {
    const caseId = await submitted();
    const sqlc = sqlClient();
    await expect(sqlc`update case_events set type = 'x' where case_id = ${caseId}`).rejects.toThrow(
      /append-only/,
    );
    await expect(sqlc`delete from case_events where case_id = ${caseId}`).rejects.toThrow(/append-only/);
    await expect(sqlc`truncate case_events cascade`).rejects.toThrow(/append-only/);
  });

  test("is a chain that can be recomputed from what is stored", async () => {
    const caseId = await deciding();
    const events = await sqlClient()`
      select e.case_id as "caseId", e.seq, e.command_id as "commandId", e.caused_by as "causedBy", e.type, e.actor_id as "actorId",
        e.actor_role as "actorRole", e.at, e.machine_version as "machineVersion", e.state_after as "stateAfter",
        e.ball_after as "ballAfter", e.version_after as "versionAfter", e.commitment, e.hash, p.salt, p.payload
      from case_events e join case_event_payloads p using (case_id, seq) where e.case_id = ${caseId} order by seq`;
    let previous = NO_HASH;
    for (const e of events) {
      expect(commitmentOf(e.salt, e.payload)).toBe(e.commitment);
      const { commitment, hash, salt: _s, payload: _p, at, ...rest } = e;
      expect(
        hashOf(
          previous,
          { ...(rest as never as object), at: (at as Date).toISOString() } as never,
          commitment,
        ),
      ).toBe(hash);
      previous = hash;
    }
    expect((await stateOf(caseId)).lastHash).toBe(previous);
    expect(events).toHaveLength(4);
  });

  test("never holds what gives access", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", payloads.approve);
    await must(caseId, "handler", "deliver-access", payloads.deliver);
    const everything = JSON.stringify([
      await rowsOf("case_event_payloads", caseId),
      (await stateOf(caseId)).snapshot,
      await rowsOf("outbox", caseId),
      await rowsOf("drafts", caseId),
    ]);
    expect(everything).not.toMatch(/sesame|secret\.example/);
    expect((await rowsOf("access_details", caseId))[0]?.details).toMatchObject({
      address: payloads.deliver.address,
    });
  });
});

describe("clocks", () => {
  test("start with the case, ring once when due and never before", async () => {
    const caseId = await submitted("2026-01-15T09:00:00.000Z");
    const [clock] = await rowsOf("clocks", caseId);
    expect(clock?.rule).toBe("interim-answer");
    const due = new Date(clock?.due_at ?? 0);
    await fireClocks(new Date(due.getTime() - 1).toISOString());
    expect((await eventsOf(caseId)).map((e) => e.type)).not.toContain("deadline-passed");
    await Promise.all([fireClocks(due.toISOString()), fireClocks(due.toISOString())]);
    await fireClocks(new Date(due.getTime() + 86_400_000).toISOString());
    expect((await eventsOf(caseId)).filter((e) => e.type === "deadline-passed")).toHaveLength(1);
  });

  test("an access ends by itself when its time is out", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", { ...payloads.approve, accessUntil: "2027-01-31" });
    await must(caseId, "handler", "deliver-access", payloads.deliver);
    await fireClocks("2027-01-31T12:00:00.000Z");
    expect((await stateOf(caseId)).state).toBe("active");
    await fireClocks("2027-02-01T12:00:00.000Z");
    expect(await stateOf(caseId)).toMatchObject({ state: "ended", open: false });
  });

  test("a command that belongs to the system cannot be given by people", async () => {
    const caseId = await deciding();
    const result = await execute({
      caseId,
      command: { type: "deadline-passed", rule: "appeal-window" },
      commandId: newCommandId(),
      by: people.applicant,
    });
    expect(result).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
  });
});
