// A request that came to the wrong body is sent on: the right one gets all of it, the wrong one keeps its journal.
import { beforeAll, describe, expect, test } from "vitest";
import { findReceivers } from "#app/notifications/find-receivers.server.ts";
import { db } from "#db/client.server.ts";
import { answers } from "#tests/cases/samples.ts";
import {
  assessing,
  give,
  makeWorld,
  must,
  orgs,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { pageFor } from "./requests-fixture.ts";

withDatabase();
beforeAll(makeWorld);

const guidance = "The roads authority decides about these data, so we have sent your request there.";
const DAY = 86_400_000;
const daysAgo = (n: number) => new Date(Date.now() - n * DAY).toISOString();
const forwarded = async () => {
  const caseId = await submitted(daysAgo(20));
  await must(caseId, "handler", "forward", { to: orgs.otherOwner, guidance }, { at: daysAgo(10) });
  return caseId;
};

describe("forwarding", () => {
  test("gives the case to the other body, with a month of its own", async () => {
    const caseId = await submitted(daysAgo(20));
    const before = await stateOf(caseId);
    await must(caseId, "handler", "forward", { to: orgs.otherOwner, guidance }, { at: daysAgo(10) });
    const after = await stateOf(caseId);
    expect(after).toMatchObject({
      state: "received",
      ball: "handler",
      ballSince: daysAgoOf(after.ballSince),
    });
    expect(after.context.ownerOrg).toEqual({ id: orgs.otherOwner, name: "Org otherOwner" });
    expect(after.clocks.map((k) => k.rule)).toEqual(["interim-answer"]);
    expect(Date.parse(after.clocks[0]?.startedAt ?? "")).toBeGreaterThan(
      Date.parse(before.clocks[0]?.startedAt ?? ""),
    );
    expect(Date.parse(after.dueAt ?? "")).toBeGreaterThan(Date.parse(before.dueAt ?? ""));
    expect(after.clocks[0]?.moves.map((m) => m.what)).toEqual(["start"]);
    expect(after.held).toMatchObject({ role: "handler", orgId: orgs.otherOwner });
    expect(after.parties.map((p) => `${p.role} ${p.principal} ${p.lane}`).sort()).toEqual([
      `applicant org:${orgs.applicant}:applicant waiting`,
      `approver org:${orgs.otherOwner}:approver waiting`,
      `earlier-owner org:${orgs.owner}:handler done`,
      `handler org:${orgs.otherOwner}:handler unclaimed`,
    ]);
    await must(caseId, "otherHandler", "claim");
  });

  test("leaves the earlier body its journal, and nothing of the case", async () => {
    const caseId = await forwarded();
    const to = (await pageFor("handler", `/requests/${caseId}`)).location;
    expect(to).toBe(`/desk/forwarded/${caseId}`);
    const { html } = await pageFor("handler", to ?? "");
    expect(html).toContain("Org otherOwner");
    expect(html).toContain(guidance);
    expect((await pageFor("handler", "/desk/forwarded")).html).toContain(caseId);
    for (const path of [
      `/requests/${caseId}?tab=answers`,
      to ?? "",
      "/desk/forwarded",
      "/desk?tab=unclaimed",
    ]) {
      expect((await pageFor("handler", path)).html).not.toContain(answers.purpose);
    }
    expect((await pageFor("handler", `/requests/${caseId}.data`)).html).not.toContain("answersVersion");
    for (const type of ["claim", "send-message", "forward"]) {
      const refused = await give(caseId, "handler", type, { text: "Hello", to: orgs.owner, guidance });
      expect(refused).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    }
    expect((await pageFor("approver", `/requests/${caseId}`)).status).toBe(404);
    expect((await pageFor("stranger", `/desk/forwarded/${caseId}`)).status).toBe(404);
  });

  test("tells the applicant why, and the other body that it has a case", async () => {
    const caseId = await forwarded();
    const { html } = await pageFor("applicant", `/requests/${caseId}`);
    expect(html).toContain("Org owner sendte saken videre til Org otherOwner");
    expect(html).toContain(guidance);
    const told = await findReceivers(db(), {
      caseId,
      topic: "request-received",
      to: ["handler"],
      causedBy: null,
    });
    expect(told.map((r) => r.userId)).toEqual([people.otherHandler.userId]);
  });

  test("and back again: the earlier body is the owner once more", async () => {
    const caseId = await forwarded();
    await must(caseId, "otherHandler", "forward", { to: orgs.owner, guidance });
    expect((await pageFor("handler", `/requests/${caseId}`)).status).toBe(200);
    expect((await pageFor("otherHandler", `/requests/${caseId}`)).status).toBe(303);
    await must(caseId, "handler", "claim");
  });

  test("goes only to another public body with somebody who handles requests, and only before anybody has begun", async () => {
    const caseId = await submitted();
    for (const to of [orgs.owner, orgs.other, orgs.centre, orgs.applicant, "nowhere"]) {
      expect(await give(caseId, "handler", "forward", { to, toName: "Forged", guidance })).toMatchObject({
        refusal: { code: "invalid", issues: [{ path: "to", problem: "not-a-choice" }] },
      });
    }
    expect(
      await give(caseId, "handler", "forward", { to: orgs.otherOwner, guidance: "There." }),
    ).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "guidance", problem: "too-short" }] },
    });
    expect(
      await give(await assessing(), "handler", "forward", { to: orgs.otherOwner, guidance }),
    ).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });
});

/** The ball came with the forwarding ten days ago, not with the submission. */
function daysAgoOf(at: string): string {
  expect(Math.round((Date.now() - Date.parse(at)) / DAY)).toBe(10);
  return at;
}
