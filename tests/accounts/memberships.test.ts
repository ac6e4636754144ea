// Joining an organisation: never silent where others are, and only by those who may.
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { MemberRole } from "#app/accounts/actor.ts";
import {
  askMembership,
  decideMembership,
  grantMembership,
  removeMembership,
} from "#app/accounts/memberships.server.ts";
import { eraseOwnAccount } from "#app/profile/own-details.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { listMembers, listOpenRequests } from "#db/queries/organisations/organisations.ts";
import { memberships, organisations } from "#db/schema/people.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  confirmBy,
  goodPassword,
  mailsTo,
  makeMember,
  makeOrganisation,
  makeUser,
  newOrgNumber,
  newPlace,
  registerPerson,
  signIn,
  tokenIn,
} from "./accounts-fixture.ts";

withDatabase();

const rolesOf = async (userId: string | undefined): Promise<MemberRole[]> =>
  (
    await db()
      .select()
      .from(memberships)
      .where(eq(memberships.userId, userId ?? ""))
  ).map((m) => m.role);
const actorOf = async (userId: string) => (await signIn(userId)).actor;
const waiting = async (orgId: string) => listOpenRequests(db(), { userId: "", admin: true }, orgId);

test("the first from a private company becomes its applicant", async () => {
  const { user, input } = await registerPerson();
  expect(await rolesOf(user?.id)).toEqual(["applicant"]);
  const [org] = await db().select().from(organisations).where(eq(organisations.orgNumber, input.orgNumber));
  expect(org).toMatchObject({ name: "Eksempel AS", kind: "private", active: true });
});

test("the second waits for the first, and sees nothing before", async () => {
  const first = await registerPerson();
  await confirmBy(await tokenIn(first.input.email, "confirm-email"));
  const second = await registerPerson({ orgNumber: first.input.orgNumber, orgName: "Et annet navn" });
  expect(await rolesOf(second.user?.id)).toEqual([]);
  const member = await actorOf(first.user?.id ?? "");
  const orgId = member.memberships[0]?.orgId ?? "";
  expect(member.memberships[0]?.orgName).toBe("Eksempel AS");
  const outsider = await actorOf(second.user?.id ?? "");
  expect(await listMembers(db(), outsider, orgId)).toEqual([]);
  expect(await listOpenRequests(db(), outsider, orgId)).toEqual([]);

  const [request] = await listOpenRequests(db(), member, orgId);
  expect(await decideMembership(outsider, orgId, request?.id ?? "", "granted")).toBe("forbidden");
  expect(await decideMembership(member, orgId, request?.id ?? "", "granted")).toBe("asker-not-confirmed");
  expect(await rolesOf(second.user?.id)).toEqual([]);
  await confirmBy(await tokenIn(second.input.email, "confirm-email"));
  expect(await decideMembership(member, orgId, request?.id ?? "", "granted")).toBe("done");
  expect(await decideMembership(member, orgId, request?.id ?? "", "granted")).toBe("done");
  expect(await decideMembership(member, orgId, request?.id ?? "", "refused")).toBe("decided-otherwise");
  expect(await rolesOf(second.user?.id)).toEqual(["applicant"]);
  expect((await mailsTo(second.input.email)).filter((m) => m.topic === "membership-granted")).toHaveLength(1);
});

test("members hear of a request only when the asker's address is confirmed", async () => {
  const org = await makeOrganisation("private");
  const member = await makeMember(org.id, "applicant");
  const { input } = await registerPerson({ orgNumber: org.orgNumber });
  expect(await mailsTo(member.email)).toEqual([]);
  await confirmBy(await tokenIn(input.email, "confirm-email"));
  expect((await mailsTo(member.email)).map((m) => m.topic)).toEqual(["membership-asked"]);
});

test("of two who register a new company at the same time one is first and the other waits", async () => {
  const orgNumber = newOrgNumber();
  const both = await Promise.all([registerPerson({ orgNumber }), registerPerson({ orgNumber })]);
  const roles = await Promise.all(both.map(({ user }) => rolesOf(user?.id)));
  expect(roles.flat()).toEqual(["applicant"]);
});

test("a company that everybody has left lets nobody in by itself", async () => {
  const { user, input } = await registerPerson();
  await confirmBy(await tokenIn(input.email, "confirm-email"));
  await eraseOwnAccount(await actorOf(user?.id ?? ""), goodPassword, { place: newPlace() });
  const next = await registerPerson({ orgNumber: input.orgNumber });
  expect(await rolesOf(next.user?.id)).toEqual([]);
});

test.each(["applicant", "handler", "approver"] as const)(
  "nobody becomes %s of a public body by registering, not even the first",
  async (role) => {
    const org = await makeOrganisation("public", false);
    const { user } = await registerPerson({ orgNumber: org.orgNumber, role });
    expect(await rolesOf(user?.id)).toEqual([]);
    expect((await waiting(org.id)).map((r) => r.role)).toEqual([role]);
  },
);

test("nobody becomes an adviser by registering, and a new company has no handlers", async () => {
  const centre = await makeOrganisation("resource-centre");
  const adviser = await registerPerson({ orgNumber: centre.orgNumber, role: "adviser" });
  const handler = await registerPerson({ role: "handler" });
  expect(await rolesOf(adviser.user?.id)).toEqual([]);
  expect(await rolesOf(handler.user?.id)).toEqual([]);
});

test("handlers and applicants of a body cannot make handlers; its approver and an administrator can", async () => {
  const org = await makeOrganisation("public");
  const elsewhere = await makeOrganisation("public");
  const newcomer = await makeUser();
  const grant = { email: newcomer.email, role: "handler" as const };
  for (const role of ["applicant", "handler"] as const) {
    const actor = await actorOf((await makeMember(org.id, role)).id);
    expect(await grantMembership(actor, org.id, grant)).toBe("forbidden");
  }
  const stranger = await actorOf((await makeMember(elsewhere.id, "approver")).id);
  expect(await grantMembership(stranger, org.id, grant)).toBe("forbidden");
  expect(await rolesOf(newcomer.id)).toEqual([]);

  const approver = await actorOf((await makeMember(org.id, "approver")).id);
  expect(await grantMembership(approver, org.id, grant)).toBe("done");
  expect(await rolesOf(newcomer.id)).toEqual(["handler"]);
  expect(await grantMembership(approver, org.id, { email: "ingen@example.no", role: "handler" })).toBe(
    "no-such-person",
  );
  expect(await grantMembership(approver, org.id, { email: approver.email, role: "handler" })).toBe(
    "forbidden",
  );
  expect(await grantMembership(approver, org.id, { ...grant, role: "adviser" })).toBe("forbidden");
  const admin = await actorOf((await makeUser({ admin: true })).id);
  expect(await grantMembership(admin, elsewhere.id, grant)).toBe("done");
});

test("an approver whose address is not confirmed decides nothing", async () => {
  const org = await makeOrganisation("public");
  const approver = await actorOf((await makeMember(org.id, "approver", { emailConfirmedAt: null })).id);
  const newcomer = await makeUser();
  expect(await grantMembership(approver, org.id, { email: newcomer.email, role: "handler" })).toBe(
    "forbidden",
  );
});

test("a request is decided only through the organisation it belongs to", async () => {
  const [org, other] = [await makeOrganisation("public"), await makeOrganisation("public")];
  const asker = await makeUser();
  await askMembership(await actorOf(asker.id), { orgNumber: org.orgNumber, orgName: "", role: "handler" });
  const [request] = await waiting(org.id);
  const approver = await actorOf((await makeMember(other.id, "approver")).id);
  expect(await decideMembership(approver, other.id, request?.id ?? "", "granted")).toBe("not-found");
  expect(await rolesOf(asker.id)).toEqual([]);
});

test("asking twice waits once; a refusal lets nobody in", async () => {
  const org = await makeOrganisation("public");
  const approver = await actorOf((await makeMember(org.id, "approver")).id);
  const asker = await actorOf((await makeUser()).id);
  const wish = { orgNumber: org.orgNumber, orgName: "", role: "handler" as const };
  await Promise.all([askMembership(asker, wish), askMembership(asker, wish)]);
  const requests = await waiting(org.id);
  expect(requests).toHaveLength(1);
  expect(await mailsTo(approver.email)).toHaveLength(1);
  expect(await decideMembership(approver, org.id, requests[0]?.id ?? "", "refused")).toBe("done");
  expect(await rolesOf(asker.userId)).toEqual([]);
  expect(await waiting(org.id)).toEqual([]);
});

test("an approver removes members of the body, a stranger does not, everybody may leave", async () => {
  const org = await makeOrganisation("public");
  const handler = await makeMember(org.id, "handler");
  const approver = await actorOf((await makeMember(org.id, "approver")).id);
  const stranger = await actorOf((await makeUser()).id);
  const member = { userId: handler.id, role: "handler" as const };
  expect(await removeMembership(stranger, org.id, member)).toBe("forbidden");
  expect(await rolesOf(handler.id)).toEqual(["handler"]);
  expect(await removeMembership(approver, org.id, member)).toBe("done");
  expect(await rolesOf(handler.id)).toEqual([]);
  const own = { userId: approver.userId, role: "approver" as const };
  expect(await removeMembership(approver, org.id, own)).toBe("done");
});

test("nobody leaves open cases behind", async () => {
  const org = await makeOrganisation("public");
  const handler = await makeMember(org.id, "handler");
  await sqlClient()`
    insert into cases (id, kind, reference, machine_version, seq, version, state, snapshot, ball_since, open,
      assignee_id, title, owner_org_id, last_hash, created_at, updated_at)
    values (gen_random_uuid(), 'request', 'DV-TEST', 1, 1, 1, 'assessing', '{}', now(), true,
      ${handler.id}, '{}', ${org.id}, '', now(), now())`;
  const actor = await actorOf(handler.id);
  const own = { userId: handler.id, role: "handler" as const };
  expect(await removeMembership(actor, org.id, own)).toBe("holds-open-cases");
  expect(await rolesOf(handler.id)).toEqual(["handler"]);
});
