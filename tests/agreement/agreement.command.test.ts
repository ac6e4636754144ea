// Agreements on a real database: from an approval to access, what each refusal leaves as it was, and what their end causes.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { db } from "#db/client.server.ts";
import {
  capacity,
  memoryOf,
  needingAgreement,
  offer,
  offered,
  sign,
  signedByBoth,
} from "#tests/support/agreement-world.ts";
import {
  deciding,
  give,
  makeWorld,
  must,
  orgs,
  payloads,
  people,
  stateOf,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { sha256 } from "#workflows/agreement/sha256.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

const reasons = payloads.refuse.reasons;
const topicsOf = async (caseId: string) =>
  [
    ...(await db().execute<{ topic: string }>(
      sql`select topic from outbox where case_id = ${caseId} order by seq`,
    )),
  ].map((row) => row.topic);

describe("an approval", () => {
  test("that asks for an agreement opens one, given to the handler, and the request waits with its ball", async () => {
    const { requestId, agreementId } = await needingAgreement();
    expect(await stateOf(requestId)).toMatchObject({ state: "agreeing", ball: "handler" });
    expect(await stateOf(agreementId)).toMatchObject({
      kind: "agreement",
      state: "drafting",
      ball: "handler",
      assigneeId: people.handler.userId,
    });
    expect((await memoryOf(agreementId)).basis.conditions).toEqual(["Delete after use"]);
    expect(await topicsOf(agreementId)).toEqual(["agreement-opened"]);
    // The old way does not lead on.
    expect(await give(requestId, "applicant", "accept-conditions")).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("that asks for none goes the way of conditions, as before", async () => {
    const requestId = await deciding();
    await must(requestId, "approver", "approve", { ...payloads.approve, conditions: ["Delete after use"] });
    expect(await stateOf(requestId)).toMatchObject({ state: "approved", context: { agreement: null } });
    await must(requestId, "applicant", "accept-conditions");
    expect((await stateOf(requestId)).state).toBe("provisioning");
  });
});

describe("a negotiation", () => {
  test("moves the ball of the request with its own", async () => {
    const { requestId, agreementId } = await offered();
    expect((await stateOf(requestId)).ball).toBe("applicant");
    await must(agreementId, "applicant", "counter-offer", { ...offer, deletion: reasons, comment: reasons });
    expect(await stateOf(agreementId)).toMatchObject({ state: "counter-offered", ball: "handler" });
    expect((await stateOf(requestId)).ball).toBe("handler");
    await must(agreementId, "handler", "accept-counter-offer");
    expect(await stateOf(agreementId)).toMatchObject({ state: "accepted", ball: "applicant" });
    await sign(agreementId, "applicant");
    expect((await stateOf(agreementId)).ball).toBe("approver");
    expect((await stateOf(requestId)).ball).toBe("approver");
    expect((await memoryOf(agreementId)).current?.text).toContain(reasons);
  });

  test("uses the owner's own template, whatever is sent, and keeps it with the offer", async () => {
    const own = `Vår avtale\n\n${DEFAULT_TEMPLATES.nb}`;
    await db().execute(
      sql`insert into agreement_templates (org_id, language, text) values (${orgs.owner}, 'nb', ${own})`,
    );
    const { agreementId } = await offered({ ...offer, template: { source: "owner", text: "{{nothing}}" } });
    expect((await memoryOf(agreementId)).current?.text.startsWith("Vår avtale\n\n")).toBe(true);
    await db().execute(sql`delete from agreement_templates`);
    await must(agreementId, "applicant", "counter-offer", { ...offer, comment: reasons });
    expect((await memoryOf(agreementId)).current?.text.startsWith("Vår avtale\n\n")).toBe(true);
  });

  test("refuses an offer by the field that is missing, and nothing changes", async () => {
    const { agreementId } = await needingAgreement();
    const before = await stateOf(agreementId);
    const { security: _, ...rest } = offer;
    expect(await give(agreementId, "handler", "offer", rest)).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "security", problem: "required" }] },
    });
    expect(await stateOf(agreementId)).toEqual(before);
  });

  test("that is broken off ends the request without an agreement", async () => {
    const { requestId, agreementId } = await offered();
    await must(agreementId, "applicant", "break-off", { reasons });
    expect(await stateOf(agreementId)).toMatchObject({ state: "terminated", open: false });
    expect(await stateOf(requestId)).toMatchObject({
      state: "not-agreed",
      open: false,
      context: { agreement: { state: "ended", reasons } },
    });
  });

  test("ends with the request when that is withdrawn", async () => {
    const { requestId, agreementId } = await offered();
    await must(requestId, "applicant", "withdraw", { reason: "" });
    expect(await stateOf(agreementId)).toMatchObject({ state: "terminated", open: false });
  });
});

describe("signing", () => {
  test("keeps name, capacity, time and hash of exactly the text, and brings access when both have done it", async () => {
    const { requestId, agreementId } = await signedByBoth();
    const c = await memoryOf(agreementId);
    expect(c.current?.hash).toBe(sha256(c.current?.text ?? ""));
    expect(c.signatures).toMatchObject([
      {
        side: "applicant",
        signer: "Person applicant",
        capacity,
        hash: c.current?.hash,
        by: people.applicant.userId,
      },
      {
        side: "owner",
        signer: "Person approver",
        capacity,
        hash: c.current?.hash,
        by: people.approver.userId,
      },
    ]);
    expect(await stateOf(agreementId)).toMatchObject({ state: "in-force", ball: null });
    expect(await stateOf(requestId)).toMatchObject({ state: "provisioning", ball: "handler" });
  });

  test("is refused for another text than the one on the table, a second time, and to who may not bind", async () => {
    const { agreementId } = await offered();
    await must(agreementId, "applicant", "accept-offer");
    const { current } = await memoryOf(agreementId);
    const other = { textHash: sha256("another text"), capacity };
    expect(await give(agreementId, "applicant", "sign", other)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    const right = { textHash: current?.hash, capacity };
    expect(await give(agreementId, "handler", "sign", right)).toMatchObject({
      refusal: { code: "forbidden" },
    });
    await must(agreementId, "applicant", "sign", right);
    expect(await give(agreementId, "applicant", "sign", right)).toMatchObject({
      refusal: { code: "forbidden", reason: "already-signed" },
    });
  });

  test("takes the name from the account, whatever is sent", async () => {
    const { agreementId } = await offered();
    await must(agreementId, "applicant", "accept-offer");
    const { current } = await memoryOf(agreementId);
    await must(agreementId, "applicant", "sign", { textHash: current?.hash, capacity, signer: "Kongen" });
    expect((await memoryOf(agreementId)).signatures[0]?.signer).toBe("Person applicant");
  });

  test("by both before the first day waits for it; then the agreement begins by itself", async () => {
    const { requestId, agreementId } = await signedByBoth({ ...offer, validFrom: "2089-01-02" });
    expect(await stateOf(agreementId)).toMatchObject({ state: "signed", ball: null });
    expect(await stateOf(requestId)).toMatchObject({ state: "agreeing", ball: null });
    await fireClocks("2089-01-01T12:00:00.000Z");
    expect((await stateOf(agreementId)).state).toBe("signed");
    await fireClocks("2089-01-01T23:30:00.000Z");
    expect((await stateOf(agreementId)).state).toBe("in-force");
    expect((await stateOf(requestId)).state).toBe("provisioning");
  });
});

describe("in force", () => {
  test("an amendment applies from the second signature, and leaves the old text in force until then", async () => {
    const { agreementId } = await signedByBoth();
    const before = (await memoryOf(agreementId)).current;
    await must(agreementId, "approver", "propose-amendment", {
      ...offer,
      deleteBy: "2090-06-01",
      comment: reasons,
      capacity,
    });
    expect(await stateOf(agreementId)).toMatchObject({ state: "amending", ball: "applicant" });
    expect((await memoryOf(agreementId)).current).toEqual(before);
    expect(
      await give(agreementId, "approver", "accept-amendment", { textHash: before?.hash, capacity }),
    ).toMatchObject({ refusal: { code: "forbidden", reason: "own-proposal" } });
    await sign(agreementId, "applicant", "accept-amendment");
    const after = await memoryOf(agreementId);
    expect(after.current?.n).toBe(2);
    expect(after.obligations.map((o) => o.id)).toEqual(["delete-2090-06-01"]);
    expect((await stateOf(agreementId)).state).toBe("in-force");
  });

  test("a duty is told of before, becomes somebody's to do, is told of when missed, and ends when it is done", async () => {
    const { agreementId } = await signedByBoth({ ...offer, reportBy: "2088-05-31" });
    expect(await stateOf(agreementId)).toMatchObject({
      ball: null,
      dueAt: expect.stringMatching(/^2088-05-31/),
    });
    await fireClocks("2088-05-18T00:00:00.000Z");
    expect(await stateOf(agreementId)).toMatchObject({ ball: "applicant" });
    await fireClocks("2088-06-01T12:00:00.000Z");
    expect((await topicsOf(agreementId)).slice(-2)).toEqual(["obligation-near", "obligation-missed"]);
    expect((await memoryOf(agreementId)).obligations[0]).toMatchObject({ missedAt: expect.any(String) });
    const done = { obligation: "report-2088-05-31", note: reasons };
    expect(
      await give(agreementId, "applicant", "fulfil-obligation", { ...done, obligation: "x" }),
    ).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    await must(agreementId, "applicant", "fulfil-obligation", done);
    expect((await stateOf(agreementId)).ball).toBeNull();
  });

  test("terminating suspends the access in the same transaction, and the duty to delete lives on", async () => {
    const { requestId, agreementId } = await signedByBoth({ ...offer, deleteBy: "2091-01-01" });
    await must(requestId, "handler", "deliver-access", payloads.deliver);
    await must(agreementId, "approver", "terminate", { reasons });
    expect(await stateOf(requestId)).toMatchObject({
      state: "suspended",
      context: { suspension: { cause: "agreement-ended", reasons } },
    });
    // Without an agreement there is nothing to resume.
    expect(await give(requestId, "handler", "resume", { reasons })).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    expect(await stateOf(agreementId)).toMatchObject({ state: "terminated", open: true, ball: "applicant" });
    await must(agreementId, "applicant", "fulfil-obligation", {
      obligation: "delete-2091-01-01",
      note: reasons,
    });
    expect((await stateOf(agreementId)).open).toBe(false);
    await must(requestId, "approver", "revoke", payloads.refuse);
    expect((await stateOf(requestId)).state).toBe("revoked");
  });

  test("the last day ends agreement and access together", async () => {
    const { requestId, agreementId } = await signedByBoth({ ...offer, validUntil: "2087-03-01" });
    await must(requestId, "handler", "deliver-access", payloads.deliver);
    await fireClocks("2087-03-02T12:00:00.000Z");
    expect(await stateOf(agreementId)).toMatchObject({ state: "expired", open: false });
    expect(await stateOf(requestId)).toMatchObject({ state: "ended", open: false });
  });

  test("access that is revoked, or ends by its own date, ends the agreement", async () => {
    const revoked = await signedByBoth();
    await must(revoked.requestId, "handler", "deliver-access", payloads.deliver);
    await must(revoked.requestId, "approver", "revoke", payloads.refuse);
    expect(await stateOf(revoked.agreementId)).toMatchObject({ state: "terminated", open: false });
  });
});

describe("reactions", () => {
  test("a request that cannot hear of it keeps the agreement as it was", async () => {
    const { requestId, agreementId } = await offered();
    await must(agreementId, "applicant", "accept-offer");
    await sign(agreementId, "applicant");
    const before = [await stateOf(requestId), await stateOf(agreementId)];
    await db().execute(
      sql`update cases set snapshot = jsonb_set(snapshot, '{value}', '"draft"') where id = ${requestId}`,
    );
    const { current } = await memoryOf(agreementId);
    expect(await give(agreementId, "approver", "sign", { textHash: current?.hash, capacity })).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    await db().execute(
      sql`update cases set snapshot = ${JSON.stringify(before[0]?.snapshot)}::jsonb where id = ${requestId}`,
    );
    expect([await stateOf(requestId), await stateOf(agreementId)]).toEqual(before);
  });

  test("nobody else sees an agreement", async () => {
    const { agreementId } = await offered();
    for (const who of ["stranger", "otherHandler", "adviser"] as const) {
      expect(await give(agreementId, who, "break-off", { reasons })).toEqual({
        ok: false,
        refusal: { code: "not-found" },
      });
    }
  });
});
