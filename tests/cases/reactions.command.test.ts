// What one case causes in another, on a real database: all of it, or nothing.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db, sqlClient } from "#db/client.server.ts";
import { asSubject, assessing, give, makeWorld, must, payloads, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

const rowsOf = async (table: string, caseId: string) =>
  (await sqlClient().unsafe(`select * from ${table} where case_id = $1`, [caseId])) as unknown as Record<
    string,
    string
  >[];

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
