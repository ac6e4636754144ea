// Who has to agree before an owner decides: as many, in as many stages, as the policy says that the request was sent under.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { insertPolicy } from "#db/queries/organisations/access-policies.ts";
import type { SetPolicy } from "#db/schema/access-policies.ts";
import {
  assessing,
  dataset,
  deciding,
  give,
  makeWorld,
  must,
  orgs,
  payloads,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const stage = (needed: number, ...approvers: string[]) => ({ name: `Stage of ${needed}`, needed, approvers });
const base: SetPolicy = { stages: [stage(1)], fourEyes: true, agreement: "by-decision" };
let version = 0;
const set = (policy: Partial<SetPolicy> | null, datasetId: string | null = null) =>
  insertPolicy(db(), {
    orgId: orgs.owner,
    datasetId,
    version: ++version,
    policy: policy && { ...base, ...policy },
    savedBy: people.approver.userId,
  });
const under = async (policy: Partial<SetPolicy>) => {
  await set(policy);
  const caseId = await deciding();
  await set(null);
  return caseId;
};
const topics = async (caseId: string) =>
  (await db().execute<{ topic: string }>(sql`select topic from outbox where case_id = ${caseId}`)).map(
    (r) => r.topic,
  );

describe("the policy of a request", () => {
  test("is the one that it was sent under, whatever the owner sets afterwards", async () => {
    await set({ stages: [stage(2)] });
    const caseId = await submitted();
    await set({ stages: [stage(1), stage(1)] }, dataset.id);
    const later = await submitted();
    await set(null, dataset.id);
    await set(null);
    const afterwards = await submitted();
    const policyOf = async (id: string) => (await stateOf(id)).context.policy;
    expect(await policyOf(caseId)).toMatchObject({ of: "organisation", stages: [{ needed: 2 }] });
    expect(await policyOf(later)).toMatchObject({ of: "dataset", stages: [{ needed: 1 }, { needed: 1 }] });
    expect(await policyOf(afterwards)).toMatchObject({ of: "house", stages: [{ needed: 1 }] });
  });

  test("is never taken from what is sent", async () => {
    const caseId = await submitted();
    const { context } = await stateOf(caseId);
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.approve.reasons,
      openStages: [0],
      policy: { ...context.policy, fourEyes: false },
    });
    expect((await stateOf(caseId)).context.policy).toEqual(context.policy);
  });

  test("opens a stage to all approvers when those it names have left", async () => {
    await set({ stages: [stage(1, people.stranger.userId)] });
    const caseId = await assessing();
    await set(null);
    await must(caseId, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.approve.reasons,
    });
    await must(caseId, "approver", "approve", payloads.approve);
    expect((await stateOf(caseId)).state).toBe("provisioning");
  });
});

describe("several approvals", () => {
  test("the first writes the decision, and it is made by the last; the applicant learns of it then", async () => {
    const caseId = await under({ stages: [stage(1), stage(1)] });
    await must(caseId, "approver", "approve", {
      ...payloads.approve,
      reasons: `WRITTEN ${payloads.approve.reasons}`,
    });
    expect(await stateOf(caseId)).toMatchObject({
      state: "deciding",
      ball: "approver",
      context: { decision: null, draft: { outcome: "approved" }, approvals: [{ stage: 0 }] },
    });
    expect(await topics(caseId)).toContain("approval-needed");
    expect(await topics(caseId)).not.toContain("request-approved");
    for (const path of [
      "",
      "?tab=timeline",
      "?tab=decision",
      ".data",
      "/case-file.json",
      "/decision-letter",
    ]) {
      const { html } = await pageFor("applicant", `/requests/${caseId}${path}`);
      expect(`${path} ${/WRITTEN|innvilget forespørselen|Person approver/.test(html)}`).toBe(`${path} false`);
    }
    await must(caseId, "handler2", "sign-decision");
    const { state, context } = await stateOf(caseId);
    expect(state).toBe("provisioning");
    expect(context).toMatchObject({
      draft: null,
      decision: { outcome: "approved", by: people.handler2.userId },
      approvals: [
        { stage: 0, by: people.approver.userId },
        { stage: 1, by: people.handler2.userId },
      ],
    });
    expect(await topics(caseId)).toContain("request-approved");
    const told = await pageFor("applicant", `/requests/${caseId}`);
    expect(told.html).toContain("WRITTEN");
    expect((await pageFor("applicant", `/requests/${caseId}/case-file.json`)).html).toContain("WRITTEN");
  });

  test("nobody approves twice, nor what they handled, nor in a stage of others", async () => {
    const caseId = await under({ stages: [stage(1, people.approver.userId), stage(1)] });
    expect(await give(caseId, "handler2", "approve", payloads.approve)).toMatchObject({
      refusal: { code: "forbidden", reason: "not-in-stage" },
    });
    await must(caseId, "approver", "approve", payloads.approve);
    expect(await give(caseId, "approver", "sign-decision")).toMatchObject({
      refusal: { code: "forbidden", reason: "already-approved" },
    });
    expect(await give(caseId, "approver", "approve", payloads.approve)).toMatchObject({
      refusal: { code: "forbidden" },
    });
    await must(caseId, "handler2", "sign-decision");

    const own = await under({ stages: [stage(2)] });
    await must(own, "handler2", "claim").catch(() => undefined);
    await must(own, "approver", "return-to-handler", { comment: "Look again." });
    await must(own, "handler2", "claim");
    await must(own, "handler2", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.approve.reasons,
    });
    await must(own, "approver", "approve", payloads.approve);
    expect(await give(own, "handler2", "sign-decision")).toMatchObject({
      refusal: { code: "forbidden", reason: "four-eyes" },
    });
  });

  test("without four eyes the handler may decide too, and one person in each of the stages", async () => {
    const caseId = await under({ stages: [stage(1), stage(1)], fourEyes: false });
    await must(caseId, "approver", "return-to-handler", { comment: "Look again." });
    await must(caseId, "handler2", "claim");
    await must(caseId, "handler2", "propose-decision", {
      recommendation: "refuse",
      reasons: payloads.refuse.reasons,
    });
    await must(caseId, "handler2", "refuse", payloads.refuse);
    await must(caseId, "handler2", "sign-decision");
    expect((await stateOf(caseId)).state).toBe("refused");
  });

  test("a stage that sends back undoes the approvals, and the handler reads why", async () => {
    const caseId = await under({ stages: [stage(1), stage(1)] });
    await must(caseId, "approver", "approve", payloads.approve);
    await must(caseId, "handler2", "return-to-handler", { comment: "RECONSIDER the conditions." });
    expect(await stateOf(caseId)).toMatchObject({
      state: "assessing",
      ball: "handler",
      context: { draft: null, approvals: [], proposal: null },
    });
    expect((await pageFor("handler", `/requests/${caseId}`)).html).toContain("RECONSIDER");
    expect((await pageFor("applicant", `/requests/${caseId}`)).html).not.toContain("RECONSIDER");
    await must(caseId, "handler", "propose-decision", {
      recommendation: "refuse",
      reasons: payloads.refuse.reasons,
    });
    expect((await stateOf(caseId)).context).toMatchObject({ approvals: [] });
  });

  test("of two at once one wins, and the other is told that the case has moved on", async () => {
    const caseId = await under({ stages: [stage(2)] });
    const { version: expectedVersion } = await stateOf(caseId);
    const both = await Promise.all(
      (["approver", "handler2"] as const).map((who) =>
        give(caseId, who, "approve", payloads.approve, { expectedVersion }),
      ),
    );
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(both.find((r) => !r.ok)).toMatchObject({ refusal: { code: "stale" } });
    expect((await stateOf(caseId)).context.approvals).toHaveLength(1);
  });

  test("an agreement follows where the policy says always, and none where it says never", async () => {
    const always = await under({ agreement: "always" });
    await must(always, "approver", "approve", payloads.approve);
    expect((await stateOf(always)).state).toBe("agreeing");
    const never = await under({ agreement: "never" });
    await must(never, "approver", "approve", { ...payloads.approve, needsAgreement: true });
    expect((await stateOf(never)).state).toBe("provisioning");
  });
});
