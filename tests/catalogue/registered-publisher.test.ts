// A number that a person registered before its catalogue came: the catalogue makes it a data owner, and those who are in
// it on nobody's word wait until they are let in. What they have begun themselves stays theirs to follow.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/accounts/actor.ts";
import { decideMembership, grantMembership } from "#app/accounts/memberships.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { execute, newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { keepParts } from "#app/cases/execute/keep-parts.server.ts";
import { importHarvest } from "#app/catalogue/import/import.server.ts";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { findReceivers } from "#app/notifications/find-receivers.server.ts";
import { db } from "#db/client.server.ts";
import { findOrganisation } from "#db/queries/organisations/organisations.ts";
import { mailsTo, makeUser, newOrgNumber, registerPerson, signIn } from "#tests/accounts/accounts-fixture.ts";
import { dataset, makeWorld, orgs } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { prefixes } from "./read.ts";

withDatabase();
beforeAll(makeWorld);

const catalogueOf = (orgNumber: string) =>
  `${prefixes}<https://example.no/${orgNumber}> foaf:name "Etaten"@nb ; dct:identifier "${orgNumber}" .
  <https://example.no/data/${orgNumber}> a dcat:Dataset ; dct:title "Datasett"@nb ; dct:publisher <https://example.no/${orgNumber}> .\n`;
const harvest = async (orgNumber: string) => {
  const bytes = new TextEncoder().encode(catalogueOf(orgNumber));
  const done = await importHarvest({ source: orgNumber, fileName: "a.ttl", bytes, at: new Date() });
  expect(done.ok).toBe(true);
};
const confirm = (userId: string) =>
  db().execute(sql`update users set email_confirmed_at = now() where id = ${userId}`);
const orgOf = async (orgNumber: string) => {
  const [row] = await db().execute<{ id: string; kind: string }>(
    sql`select id, kind from organisations where org_number = ${orgNumber}`,
  );
  if (!row) throw new Error("No such organisation.");
  return row;
};
const partsOf = async (caseId: string) => [
  ...(await db().execute<{ principal: string; role: string }>(
    sql`select principal, role from case_parties where case_id = ${caseId} order by principal`,
  )),
];
const eventsOf = async (caseId: string) => [
  ...(await db().execute<{ type: string; role: string; parties: unknown }>(sql`
    select e.type, e.actor_role as role, p.parties from case_events e join case_event_payloads p using (case_id, seq)
    where e.case_id = ${caseId} order by e.seq`)),
];
const expectWholeTrail = async () => expect((await verifyAudit({ trustedKeys: [] })).problems).toEqual([]);
const requestsOf = async (orgId: string) => [
  ...(await db().execute<{ id: string; userId: string; outcome: string | null }>(
    sql`select id, user_id as "userId", outcome from membership_requests where org_id = ${orgId}`,
  )),
];

async function registered() {
  const orgNumber = newOrgNumber();
  const { user, input } = await registerPerson({ orgNumber, orgName: "Etaten som den kalte seg" });
  const userId = user?.id ?? "";
  await confirm(userId);
  return { orgNumber, userId, email: input.email, org: await orgOf(orgNumber) };
}

async function begun(actor: Actor, orgId: string): Promise<string> {
  const result = await openCase({
    kind: "request",
    input: {
      dataset,
      applicantOrg: { id: orgId, name: "Etaten" },
      ownerOrg: { id: orgs.owner, name: "Org owner" },
      centreOrgId: orgs.centre,
    },
    commandId: newCommandId(),
    by: actor,
    roles: ["applicant"],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.caseId;
}

describe("the catalogue of a registered number", () => {
  test("makes it a data owner, whose people are let in by an administrator and handle requests", async () => {
    const { orgNumber, org } = await registered();
    expect(org.kind).toBe("private");
    await harvest(orgNumber);
    expect((await orgOf(orgNumber)).kind).toBe("public");
    const admin = (await signIn((await makeUser({ admin: true })).id)).actor;
    const handler = await makeUser();
    expect(await grantMembership(admin, org.id, { email: handler.email, role: "handler" })).toBe("done");
    await harvest(orgNumber);
    expect((await signIn(handler.id)).actor.memberships.map((m) => m.role)).toEqual(["handler"]);
  });

  test("suspends whoever registered it, and those they let in; they and the administrators are told once", async () => {
    const { orgNumber, userId, email, org } = await registered();
    const second = await makeUser();
    const first = (await signIn(userId)).actor;
    expect(await grantMembership(first, org.id, { email: second.email, role: "applicant" })).toBe("done");
    const proven = await makeUser();
    const admin = await makeUser({ admin: true });
    const adminActor = (await signIn(admin.id)).actor;
    expect(await grantMembership(adminActor, org.id, { email: proven.email, role: "applicant" })).toBe(
      "done",
    );
    await harvest(orgNumber);
    await harvest(orgNumber);
    for (const id of [userId, second.id]) expect((await signIn(id)).actor.memberships).toEqual([]);
    expect((await signIn(proven.id)).actor.memberships).toHaveLength(1);
    const waiting = (await requestsOf(org.id)).filter((r) => r.outcome === null);
    expect(waiting.map((r) => r.userId).sort()).toEqual([userId, second.id].sort());
    const topics = async (to: string) =>
      (await mailsTo(to)).map((m) => m.topic).filter((topic) => /suspended|to-prove/.test(topic));
    expect(await topics(email)).toEqual(["membership-suspended"]);
    expect(await topics(second.email)).toEqual(["membership-suspended"]);
    expect(await topics(admin.email)).toHaveLength(2);
    expect(await topics(proven.email)).toHaveLength(2);
    // They let in nobody meanwhile, themselves least of all.
    const gone = (await signIn(userId)).actor;
    for (const { id } of waiting)
      expect(await decideMembership(gone, org.id, id, "granted")).toBe("forbidden");
    const mine = waiting.find((r) => r.userId === userId)?.id ?? "";
    expect(await decideMembership(adminActor, org.id, mine, "granted")).toBe("done");
    expect((await signIn(userId)).actor.memberships).toHaveLength(1);
  });

  test("leaves to them what they began, and nothing of what the body begins later", async () => {
    const { orgNumber, userId, org } = await registered();
    const before = await signIn(userId);
    const own = await begun(before.actor, org.id);
    const over = await begun(before.actor, org.id);
    const discard = {
      caseId: over,
      command: { type: "discard" },
      commandId: newCommandId(),
      by: before.actor,
    };
    expect(await execute(discard)).toMatchObject({ ok: true });
    const admin = (await signIn((await makeUser({ admin: true })).id)).actor;
    await harvest(orgNumber);
    await drainJobs();
    await expectWholeTrail();
    for (const caseId of [own, over]) {
      const part = [[`user:${userId}`, "applicant"]];
      expect((await eventsOf(caseId)).at(-1)).toEqual({
        type: "part-kept",
        role: "system",
        parties: { in: part, out: [] },
      });
    }
    const proven = await makeUser();
    await grantMembership(admin, org.id, { email: proven.email, role: "applicant" });
    const theirs = await begun((await signIn(proven.id)).actor, org.id);
    const { cookie, actor } = before;
    const read = async (path: string) => visit(path, { cookie });
    expect((await read(`/requests/${own}/form`)).status).toBe(200);
    expect(await (await read("/cases")).text()).toContain(own);
    expect((await read(`/requests/${over}`)).status).toBe(200);
    expect((await read(`/requests/${theirs}/form`)).status).toBe(404);
    const now = (await signIn(userId)).actor;
    expect(actor.principals).not.toEqual(now.principals);
    const command = { type: "discard" };
    expect(await execute({ caseId: theirs, command, commandId: newCommandId(), by: now })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await execute({ caseId: own, command, commandId: newCommandId(), by: now })).toMatchObject({
      ok: true,
    });
    await expectWholeTrail();
  });

  test("the mail of a case goes to the body as ever, and to whoever follows it on their own", async () => {
    const { orgNumber, userId, email, org } = await registered();
    const own = await begun((await signIn(userId)).actor, org.id);
    await harvest(orgNumber);
    await drainJobs();
    const told = async () => {
      const news = { caseId: own, topic: "request-approved", to: ["applicant"], causedBy: null } as const;
      return (await findReceivers(db(), news)).map((r) => r.email).sort();
    };
    expect(await told()).toEqual([email]);
    const admin = (await signIn((await makeUser({ admin: true })).id)).actor;
    const proven = await makeUser();
    await grantMembership(admin, org.id, { email: proven.email, role: "applicant" });
    expect(await told()).toEqual([email, proven.email].sort());
    const [request] = (await requestsOf(org.id)).filter((r) => r.userId === userId);
    expect(await decideMembership(admin, org.id, request?.id ?? "", "refused")).toBe("done");
    expect(await told()).toEqual([proven.email]);
  });

  test("lets them in again: the trail is whole, and each is told once", async () => {
    const { orgNumber, userId, email, org } = await registered();
    const { actor, cookie } = await signIn(userId);
    const own = await begun(actor, org.id);
    await harvest(orgNumber);
    await drainJobs();
    const admin = (await signIn((await makeUser({ admin: true })).id)).actor;
    const [request] = await requestsOf(org.id);
    expect(await decideMembership(admin, org.id, request?.id ?? "", "granted")).toBe("done");
    await expectWholeTrail();
    const news = { caseId: own, topic: "request-approved", to: ["applicant"], causedBy: null } as const;
    expect((await findReceivers(db(), news)).map((r) => r.email)).toEqual([email]);
    const page = await (await visit("/cases", { cookie })).text();
    expect(page.split(`/requests/${own}`).length - 1).toBeGreaterThan(0);
    expect(
      await execute({ caseId: own, command: { type: "discard" }, commandId: newCommandId(), by: actor }),
    ).toMatchObject({
      ok: true,
    });
  });

  test("keeps many parts in steps that can be cut off and run twice, and none once it is decided", async () => {
    const { orgNumber, userId, org } = await registered();
    const { actor } = await signIn(userId);
    const cases = [await begun(actor, org.id), await begun(actor, org.id), await begun(actor, org.id)].sort();
    await harvest(orgNumber);
    const [request] = await requestsOf(org.id);
    const requestId = request?.id ?? "";
    const next = await keepParts(requestId, null, 2);
    expect(next).toBe(cases[1]);
    expect(await keepParts(requestId, null, 2)).toBeNull();
    expect(await keepParts(requestId, next, 2)).toBeNull();
    for (const caseId of cases)
      expect((await eventsOf(caseId)).map((e) => e.type)).toEqual(["create", "part-kept"]);
    const admin = (await signIn((await makeUser({ admin: true })).id)).actor;
    expect(await decideMembership(admin, org.id, requestId, "refused")).toBe("done");
    // A job that comes late.
    expect(await keepParts(requestId, null, 2)).toBeNull();
    for (const caseId of cases)
      expect((await partsOf(caseId)).map((p) => p.principal)).not.toContain(`user:${userId}`);
    await expectWholeTrail();
  });

  test("nobody but the house gives somebody a part", async () => {
    const { userId, org } = await registered();
    const { actor } = await signIn(userId);
    const own = await begun(actor, org.id);
    const command = { type: "part-kept", userId, roles: ["handler"] };
    expect(await execute({ caseId: own, command, commandId: newCommandId(), by: actor })).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });

  test.each([
    ["nb", "venter på å bli godkjent som medlem"],
    ["nn", "ventar på å bli godkjend som medlem"],
    ["en", "waits to be approved as a member"],
  ])("the timeline says so in %s", async (locale, words) => {
    const { orgNumber, userId, org } = await registered();
    const { actor, cookie } = await signIn(userId);
    const own = await begun(actor, org.id);
    const discard = { caseId: own, command: { type: "discard" }, commandId: newCommandId(), by: actor };
    expect(await execute(discard)).toMatchObject({ ok: true });
    await harvest(orgNumber);
    await drainJobs();
    const page = await visit(`/requests/${own}`, { cookie: [cookie, `lang=${locale}`].flat() });
    expect(await page.text()).toContain(words);
  });

  test("ends their part in the cases when the body does not know them", async () => {
    const { orgNumber, userId, org } = await registered();
    const { actor, cookie } = await signIn(userId);
    const own = await begun(actor, org.id);
    await harvest(orgNumber);
    await drainJobs();
    expect((await visit(`/requests/${own}/form`, { cookie })).status).toBe(200);
    const admin = (await signIn((await makeUser({ admin: true })).id)).actor;
    const [request] = await requestsOf(org.id);
    expect(await decideMembership(admin, org.id, request?.id ?? "", "refused")).toBe("done");
    await expectWholeTrail();
    expect((await visit(`/requests/${own}/form`, { cookie })).status).toBe(404);
  });

  test("changes no public body and not the resource centre", async () => {
    const orgNumber = newOrgNumber();
    await db().execute(sql`update organisations set org_number = ${orgNumber} where id = ${orgs.centre}`);
    await harvest(orgNumber);
    expect((await findOrganisation(db(), orgs.centre))?.kind).toBe("resource-centre");
    const [row] = await db().execute<{ count: number }>(
      sql`select count(*)::int as count from memberships where org_id = ${orgs.centre}`,
    );
    expect(row?.count).toBe(2);
  });
});
