// A part is granted and the rest refused: the applicant takes the part, and may appeal the rest before or after.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { db } from "#db/client.server.ts";
import { insertPolicy } from "#db/queries/organisations/access-policies.ts";
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
import { HOUSE_POLICY } from "#workflows/request/memory/access-policy-schema.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const part = {
  granted: ["GRANTED fields"],
  reasons: payloads.approve.reasons,
  legalBasis: "offentleglova § 3",
  refused: ["REFUSED names"],
  refusalReasons: `NOT NEEDED ${payloads.approve.reasons}`,
  provision: "offl-13",
  refusalBasis: "jf. forvaltningsloven § 13",
  conditions: [],
  accessUntil: "2090-01-01",
};
const grounds = { grounds: payloads.approve.reasons, wanted: "" };
const partly = async (more: object = {}) => {
  const caseId = await deciding();
  await must(caseId, "approver", "approve-partly", { ...part, ...more });
  return caseId;
};
const clocksOf = async (caseId: string) => (await stateOf(caseId)).clocks.map((k) => k.rule);
const system = (caseId: string, command: { type: string } & Record<string, unknown>) =>
  execute({ caseId, command, commandId: newCommandId(), by: { system: true } });

describe("a partial approval", () => {
  test("says what is granted and what refused, each with its basis, on the page and in the letter", async () => {
    const caseId = await partly();
    expect(await stateOf(caseId)).toMatchObject({
      state: "partly-approved",
      ball: "applicant",
      context: {
        decision: {
          outcome: "partly-approved",
          legalBasis: "offentleglova § 3",
          partial: { provision: "offl-13", legalBasis: "offentleglova § 13, jf. forvaltningsloven § 13" },
        },
      },
    });
    expect(await clocksOf(caseId)).toContain("appeal-window");
    const topics = await db().execute(sql`select topic from outbox where case_id = ${caseId}`);
    expect(topics.map((r) => r.topic)).toContain("request-partly-approved");
    for (const path of ["?tab=decision", "/decision-letter", "/decision-letter?in=nn", "/case-file.json"]) {
      const { html } = await pageFor("applicant", `/requests/${caseId}${path}`);
      for (const said of ["GRANTED fields", "REFUSED names", "NOT NEEDED"])
        expect(`${path} ${html.includes(said)}`).toBe(`${path} true`);
    }
    const { html } = await pageFor("applicant", `/requests/${caseId}?tab=decision`);
    expect(html).toContain('href="https://lovdata.no/lov/2006-05-19-16/§13"');
  });

  test("needs a provision for what is refused, from the list or in words", async () => {
    const caseId = await deciding();
    for (const wrong of [
      { provision: "other", refusalBasis: "" },
      { provision: "other", refusalBasis: "the law" },
      { provision: "offl-999" },
      { refused: [] },
      { granted: [""] },
      { refusalReasons: "No." },
    ]) {
      expect(await give(caseId, "approver", "approve-partly", { ...part, ...wrong })).toMatchObject({
        refusal: { code: "invalid" },
      });
    }
    await must(caseId, "approver", "approve-partly", {
      ...part,
      provision: "other",
      refusalBasis: "lov X § 2",
    });
    expect((await stateOf(caseId)).context.decision?.partial).toMatchObject({
      provision: null,
      legalBasis: "lov X § 2",
    });
  });

  test("leads to access when the applicant takes it, through the agreement where one is needed", async () => {
    const caseId = await partly();
    await must(caseId, "applicant", "accept-conditions");
    expect((await stateOf(caseId)).state).toBe("provisioning");
    const agreed = await partly({ needsAgreement: true });
    expect((await stateOf(agreed)).context.agreement).toMatchObject({ state: "under-way" });
    await must(agreed, "applicant", "accept-conditions");
    expect((await stateOf(agreed)).state).toBe("agreeing");
  });

  test("can be appealed for the refused part, before and after it is taken, once at a time", async () => {
    const caseId = await partly();
    await must(caseId, "applicant", "accept-conditions");
    await must(caseId, "handler", "deliver-access", payloads.deliver);
    expect(await clocksOf(caseId)).toContain("appeal-window");
    await must(caseId, "applicant", "appeal", grounds);
    const { state, context } = await stateOf(caseId);
    expect(state).toBe("active");
    const appealId = context.appeal?.id ?? "";
    const appeal = await stateOf(appealId);
    expect(appeal.context).toMatchObject({ late: false, decision: { reasons: part.refusalReasons } });
    expect(await give(caseId, "applicant", "appeal", grounds)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    await system(caseId, {
      type: "appeal-reopens",
      appealId,
      outcome: "overturned",
      reasons: "It was wrong.",
    });
    expect(await stateOf(caseId)).toMatchObject({
      state: "assessing",
      context: { decision: null, reopened: { outcome: "overturned" } },
    });
  });

  test("is appealed late once the window is over", async () => {
    const caseId = await partly();
    await system(caseId, { type: "deadline-passed", rule: "appeal-window" });
    expect((await stateOf(caseId)).state).toBe("partly-approved");
    await must(caseId, "applicant", "appeal", { ...grounds, lateReason: "I was ill." });
    const { context } = await stateOf(caseId);
    expect((await stateOf(context.appeal?.id ?? "")).context).toMatchObject({ late: true });
  });

  test("of a full approval nothing is left to appeal once access is on its way", async () => {
    const caseId = await deciding();
    await must(caseId, "approver", "approve", payloads.approve);
    expect(await clocksOf(caseId)).not.toContain("appeal-window");
    expect(await give(caseId, "applicant", "appeal", grounds)).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("is agreed to in stages like any other", async () => {
    const stages = ["A", "B"].map((name) => ({ name, needed: 1, approvers: [] }));
    const policy = { ...HOUSE_POLICY, stages };
    await insertPolicy(db(), {
      orgId: orgs.owner,
      datasetId: null,
      version: 1,
      policy,
      savedBy: null as never,
    });
    const caseId = await partly();
    expect((await stateOf(caseId)).state).toBe("deciding");
    expect((await pageFor("applicant", `/requests/${caseId}`)).html).not.toContain("NOT NEEDED");
    await must(caseId, "handler2", "sign-decision");
    expect(await stateOf(caseId)).toMatchObject({
      state: "partly-approved",
      context: { decision: { by: people.handler2.userId } },
    });
    await insertPolicy(db(), {
      orgId: orgs.owner,
      datasetId: null,
      version: 2,
      policy: null,
      savedBy: people.approver.userId,
    });
  });
});

test("a refusal names the provision that was chosen, with what was added to it", async () => {
  const caseId = await deciding();
  await must(caseId, "approver", "refuse", {
    reasons: payloads.refuse.reasons,
    provision: "fvl-13",
    legalBasis: "første ledd nr. 2",
  });
  expect((await stateOf(caseId)).context.decision).toMatchObject({
    provision: "fvl-13",
    legalBasis: "forvaltningsloven § 13, første ledd nr. 2",
  });
  expect((await pageFor("applicant", `/requests/${caseId}/decision-letter`)).html).toContain(
    "forvaltningsloven § 13",
  );
});
