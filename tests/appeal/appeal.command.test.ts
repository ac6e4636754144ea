// Appeals on a real database: in time and late, in both instances, and what each outcome makes of the request.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { db } from "#db/client.server.ts";
import {
  appealed,
  appealMemory,
  grounds,
  reconsidering,
  refused,
  setSuperiorBody,
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

withDatabase({ poolSize: 10 });
beforeAll(makeWorld);

const outcome = { reasons: payloads.refuse.reasons, legalBasis: "forvaltningsloven § 34" };
const comment = { comment: payloads.refuse.reasons };
const DAY = 86_400_000;

async function hearing(by: "adviser" | "otherHandler" = "adviser") {
  const made = await reconsidering();
  await must(made.appealId, "handler", "forward", comment);
  await must(made.appealId, by, "begin-hearing");
  return made;
}

describe("appealing", () => {
  test("opens an appeal with the decision and its grounds, and the request waits for it", async () => {
    const { requestId, appealId } = await appealed();
    expect(await stateOf(requestId)).toMatchObject({ state: "appealed", ball: "handler", open: true });
    expect(await stateOf(appealId)).toMatchObject({ kind: "appeal", state: "filed", ball: "handler" });
    expect(await appealMemory(appealId)).toMatchObject({
      grounds: grounds.grounds,
      late: false,
      decision: { outcome: "refused", by: people.approver.userId },
      handledBy: people.handler.userId,
    });
    // The window that was open is no deadline of an appeal that has come.
    await fireClocks(new Date(Date.now() + 60 * DAY).toISOString());
    expect((await stateOf(requestId)).state).toBe("appealed");
  });

  test("needs grounds, is the applicant's alone, and is done once", async () => {
    const requestId = await refused();
    expect(await give(requestId, "applicant", "appeal", { ...grounds, grounds: "No." })).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "grounds", problem: "too-short" }] },
    });
    expect(await give(requestId, "handler", "appeal", grounds)).toMatchObject({
      refusal: { code: "forbidden" },
    });
    await must(requestId, "applicant", "appeal", grounds);
    expect(await give(requestId, "applicant", "appeal", grounds)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("against conditions leads back to them when the decision stands", async () => {
    const requestId = await deciding();
    await must(requestId, "approver", "approve", { ...payloads.approve, conditions: ["Delete at once"] });
    await must(requestId, "applicant", "appeal", grounds);
    const appealId = (await stateOf(requestId)).context.appeal?.id ?? "";
    await must(appealId, "applicant", "withdraw-appeal", { reason: "" });
    expect(await stateOf(requestId)).toMatchObject({ state: "approved", ball: "applicant" });
    await must(requestId, "applicant", "accept-conditions");
  });
});

describe("the deciding body", () => {
  test("reverses by somebody who neither decided the first time nor proposes it now, and the request is assessed anew", async () => {
    const { requestId, appealId } = await reconsidering();
    expect(await give(appealId, "approver", "reverse", outcome)).toMatchObject({
      refusal: { code: "forbidden", reason: "first-decider" },
    });
    await must(appealId, "handler2", "propose-reversal", comment);
    expect(await give(appealId, "handler2", "reverse", outcome)).toMatchObject({
      refusal: { code: "forbidden", reason: "own-proposal" },
    });
    await must(appealId, "approver", "return-appeal", comment);
    await must(appealId, "handler", "propose-reversal", comment);
    expect((await stateOf(appealId)).ball).toBe("approver");
    await must(appealId, "handler2", "reverse", outcome);
    expect((await stateOf(appealId)).state).toBe("reversed");
    expect(await stateOf(requestId)).toMatchObject({
      state: "assessing",
      ball: "handler",
      context: {
        decision: null,
        proposal: null,
        reopened: { outcome: "reversed", reasons: outcome.reasons },
      },
    });
    // A new decision is a new decision: it can be appealed against like the first.
    await must(requestId, "handler", "propose-decision", {
      recommendation: "refuse",
      reasons: outcome.reasons,
    });
    await must(requestId, "approver", "refuse", payloads.refuse);
    await must(requestId, "applicant", "appeal", grounds);
  });

  test("sends on what it does not change; the resource centre registers where no body is set", async () => {
    const { requestId, appealId } = await reconsidering();
    expect(await give(appealId, "adviser", "begin-hearing")).toEqual({
      ok: false,
      refusal: { code: "not-found" },
    });
    // The person who decided may send it on.
    await must(appealId, "approver", "forward", comment);
    expect(await stateOf(appealId)).toMatchObject({
      state: "forwarded",
      ball: "appeal-body",
      assigneeId: null,
    });
    expect(await stateOf(requestId)).toMatchObject({ state: "appealed", ball: "appeal-body" });
    await must(appealId, "adviser", "begin-hearing");
    // Who only registers the answer does not read the request.
    expect(await give(requestId, "adviser", "send-message", { text: "Hello" })).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

describe("the appeal body", () => {
  test.each([
    ["uphold", "upheld", "closed"],
    ["overturn", "overturned", "assessing"],
    ["remit", "remitted", "assessing"],
  ] as const)("that %ss leaves the appeal %s and the request %s", async (command, ends, request) => {
    const { requestId, appealId } = await hearing();
    await must(appealId, "adviser", command, outcome);
    expect((await stateOf(appealId)).state).toBe(ends);
    expect((await stateOf(requestId)).state).toBe(request);
    await must(appealId, "applicant", "close-appeal");
    expect(await stateOf(appealId)).toMatchObject({ state: "closed", open: false });
  });

  test("has the last word: what it upheld cannot be appealed against again", async () => {
    const { requestId, appealId } = await hearing();
    await must(appealId, "adviser", "uphold", outcome);
    expect(await give(requestId, "applicant", "appeal", grounds)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("that uses the service reads the request, but decides only the appeal; who took part below may not", async () => {
    await setSuperiorBody();
    try {
      const { requestId, appealId } = await hearing("otherHandler");
      expect((await stateOf(requestId)).parties).toContainEqual(
        expect.objectContaining({ principal: `org:${orgs.otherOwner}:handler`, role: "appeal-body" }),
      );
      expect(await give(requestId, "otherHandler", "claim")).toMatchObject({
        refusal: { code: "forbidden" },
      });
      expect(await give(appealId, "handler", "uphold", outcome)).toMatchObject({
        refusal: { code: "forbidden" },
      });
      await must(appealId, "otherHandler", "uphold", outcome);
    } finally {
      await db().execute(sql`update organisations set appeal_body_id = null`);
    }
  });

  test("leaves an outcome that closes by itself when the time to claim costs is over", async () => {
    const { appealId } = await hearing();
    await must(appealId, "adviser", "overturn", outcome);
    expect((await stateOf(appealId)).clocks.map((k) => k.rule)).toEqual(["appeal-costs"]);
    await fireClocks(new Date(Date.now() + 40 * DAY).toISOString());
    expect((await stateOf(appealId)).open).toBe(false);
  });
});

describe("a late appeal", () => {
  async function late(daysAgo: number) {
    const requestId = await refused();
    const at = new Date(Date.now() - daysAgo * DAY).toISOString();
    await db().execute(sql`update cases set snapshot = jsonb_set(snapshot, '{context,decision,at}', ${JSON.stringify(at)}::jsonb)
      where id = ${requestId}`);
    await db().execute(sql`update clocks set due_at = now() - interval '1 day' where case_id = ${requestId}`);
    await fireClocks();
    expect(await stateOf(requestId)).toMatchObject({ state: "closed", open: false });
    await must(requestId, "applicant", "appeal", { ...grounds, lateReason: "The letter was lost." });
    const appealId = (await stateOf(requestId)).context.appeal?.id ?? "";
    return { requestId, appealId };
  }

  test("is registered, opens the request again, and is heard when somebody says why", async () => {
    const { requestId, appealId } = await late(40);
    expect(await stateOf(requestId)).toMatchObject({ state: "appealed", open: true });
    expect(await appealMemory(appealId)).toMatchObject({ late: true, lateReason: "The letter was lost." });
    expect(await give(appealId, "handler", "take-up")).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    await must(appealId, "handler", "admit", { reasons: outcome.reasons });
    expect((await stateOf(appealId)).state).toBe("reconsidering");
  });

  test("is dismissed with reasons by somebody who did not decide, and the request is over again for good", async () => {
    const { requestId, appealId } = await late(40);
    expect(await give(appealId, "approver", "dismiss", outcome)).toMatchObject({
      refusal: { code: "forbidden", reason: "first-decider" },
    });
    await must(appealId, "handler2", "dismiss", outcome);
    expect(await stateOf(requestId)).toMatchObject({ state: "closed", open: false });
    expect(await give(requestId, "applicant", "appeal", grounds)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("cannot be admitted when more than a year has passed", async () => {
    const { appealId } = await late(370);
    expect(await give(appealId, "handler", "admit", { reasons: outcome.reasons })).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });
});

test("a refused reaction leaves appeal and request as they were", async () => {
  const { requestId, appealId } = await hearing();
  const before = [await stateOf(requestId), await stateOf(appealId)];
  await db().execute(
    sql`update cases set snapshot = jsonb_set(snapshot, '{value}', '"draft"') where id = ${requestId}`,
  );
  expect(await give(appealId, "adviser", "overturn", outcome)).toMatchObject({
    refusal: { code: "not-possible-now" },
  });
  await db().execute(
    sql`update cases set snapshot = ${JSON.stringify(before[0]?.snapshot)}::jsonb where id = ${requestId}`,
  );
  expect([await stateOf(requestId), await stateOf(appealId)]).toEqual(before);
});

test("nobody else sees an appeal", async () => {
  const { appealId } = await appealed();
  for (const who of ["stranger", "otherHandler", "adviser"] as const) {
    expect(await give(appealId, who, "take-up")).toEqual({ ok: false, refusal: { code: "not-found" } });
  }
});
