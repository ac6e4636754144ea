// Who leads a request of several: offered, taken, left, and filled by the owner only when nobody is left.
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { give, makeWorld, must, orgs, payloads, people, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { terms, together } from "#tests/support/together-world.ts";
import { available } from "#workflows/decide.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);
// How many may be invited is tried in tests/cases/limit-mail.command.test.ts.
beforeEach(() => db().execute(sql`delete from rate_limits`));

describe("the lead", () => {
  const offer = (caseId: string, stays: boolean) =>
    must(caseId, "applicant", "offer-lead", { to: orgs.other, stays, ...terms });

  test("changes when the one who was asked says yes, and the old lead stays where it said so", async () => {
    const { caseId } = await together();
    await offer(caseId, true);
    expect((await stateOf(caseId)).context.applicantOrg.id).toBe(orgs.applicant);
    await must(caseId, "stranger", "accept-lead");
    const { context, parties } = await stateOf(caseId);
    expect(context.applicantOrg.id).toBe(orgs.other);
    const held = parties
      .filter((p) => p.principal.endsWith(":applicant"))
      .map((p) => `${p.principal} ${p.role}`);
    expect(held.sort()).toEqual(
      [`org:${orgs.applicant}:applicant co-applicant`, `org:${orgs.other}:applicant applicant`].sort(),
    );
    expect(await give(caseId, "applicant", "withdraw", { reason: "" })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    await must(caseId, "stranger", "withdraw", { reason: "" });
    const [row] = await db().execute(sql`select applicant_org_id from cases where id = ${caseId}`);
    expect(row?.applicant_org_id).toBe(orgs.other);
  });

  test("that leaves sees nothing from then on", async () => {
    const { caseId } = await together();
    await offer(caseId, false);
    await must(caseId, "stranger", "accept-lead");
    expect((await pageFor("applicant", `/requests/${caseId}`)).status).toBe(404);
  });

  test("is not taken by one who was not asked, and an offer to one who leaves is none", async () => {
    const { caseId } = await together();
    expect(await give(caseId, "stranger", "accept-lead")).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    await offer(caseId, true);
    await must(caseId, "stranger", "leave-request", { reason: "" });
    expect((await stateOf(caseId)).context.leadOffer).toBeNull();
  });

  test("is filled by the owner only when nobody is left who acts for it", async () => {
    const { caseId } = await together();
    const appoint = { to: orgs.other, reasons: "The lead applicant has closed down." };
    expect(await give(caseId, "handler", "appoint-lead", appoint)).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "to", problem: "lead-remains" }] },
    });
    const gone = sql`org_id = ${orgs.applicant} and role = 'applicant'`;
    await db().execute(sql`delete from memberships where ${gone}`);
    await must(caseId, "handler", "appoint-lead", appoint);
    await db().execute(sql`insert into memberships (user_id, org_id, role)
      values (${people.applicant.userId}, ${orgs.applicant}, 'applicant')`);
    await must(caseId, "stranger", "accept-lead");
    expect((await stateOf(caseId)).context.applicantOrg.id).toBe(orgs.other);
  });

  test("cannot change while an agreement names its parties", async () => {
    const { caseId } = await together();
    await must(caseId, "handler", "claim");
    await must(caseId, "handler", "propose-decision", {
      recommendation: "approve",
      reasons: payloads.refuse.reasons,
    });
    await must(caseId, "approver", "approve", { ...payloads.approve, needsAgreement: true });
    const { snapshot } = await stateOf(caseId);
    expect(available("request", snapshot, { id: null, roles: ["applicant"] })).not.toContain("offer-lead");
  });
});
