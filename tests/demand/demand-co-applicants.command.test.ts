// Asking together for data that were in demand: one request, led by the person who said so first, joined or declined by the others.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { findReceivers } from "#app/notifications/find-receivers.server.ts";
import { db } from "#db/client.server.ts";
import { hidden, pageFor, send } from "#tests/request/requests-fixture.ts";
import { memoryOf } from "#tests/support/agreement-world.ts";
import { dataset, give, makeWorld, must, orgs, type Person, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { asOrg, demandMemory, owned, triaged } from "#tests/support/demand-world.ts";
import type { Follower } from "#workflows/demand/context.ts";
import { coApplicantsIn, jointRequestIn, stoodTogether } from "#workflows/demand/together.ts";
import { JOINABLE } from "#workflows/request/co-applicants.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { requestMachine } from "#workflows/request/machine.ts";

withDatabase();
beforeAll(async () => {
  await makeWorld();
  // A third that seeks data: a body whose people also apply.
  const { userId, orgId } = people.otherHandler;
  await db().execute(
    sql`insert into memberships (user_id, org_id, role) values (${userId}, ${orgId}, 'applicant')`,
  );
  people.otherHandler.principals.push(`org:${orgId}:applicant`);
});

const requests = async (demandId: string) => [
  ...(await db().execute<{ id: string; org: string }>(
    sql`select id, applicant_org_id as org from cases where parent_id = ${demandId} and kind = 'request' order by applicant_org_id`,
  )),
];
const follow = (demandId: string, who: Person) =>
  must(demandId, who, "follow", { ...asOrg(who), purpose: `What ${who} needs.` });
const ask = (demandId: string, who: Person, leads = false) =>
  must(demandId, who, "ask-together", { ...asOrg(who), leads });
const publish = (demandId: string) => must(demandId, "handler", "publish", { dataset: dataset.id });
const states = async (requestId: string) =>
  (await memoryOf<RequestContext>(requestId)).coApplicants?.map((x) => [x.org?.id, x.state]);

/** The applicant's organisation leads, the two others are asked to join. */
async function joint(): Promise<{ demandId: string; requestId: string }> {
  const demandId = await owned();
  await follow(demandId, "stranger");
  await follow(demandId, "otherHandler");
  await ask(demandId, "applicant", true);
  await ask(demandId, "stranger");
  await ask(demandId, "otherHandler");
  await publish(demandId);
  const made = await requests(demandId);
  expect(made.map((r) => r.org)).toEqual([orgs.applicant]);
  return { demandId, requestId: made[0]?.id ?? "" };
}

test("several become one draft; one joins and leaves, one says no and asks alone with its own purpose", async () => {
  const { demandId, requestId } = await joint();
  expect(await states(requestId)).toEqual([
    [orgs.other, "invited"],
    [orgs.otherOwner, "invited"],
  ]);
  const told = await findReceivers(db(), {
    caseId: requestId,
    topic: "co-applicant-invited",
    to: ["invited"],
    causedBy: null,
  });
  expect(told.map((r) => r.email).sort()).toEqual(["otherhandler@example.no", "stranger@example.no"]);

  // Being asked shows the invitation and nothing else of the case.
  const join = `/requests/${requestId}/join`;
  for (const path of [
    `/requests/${requestId}`,
    `/requests/${requestId}/applicants`,
    `/cases/${requestId}/files`,
  ])
    expect([path, (await pageFor("stranger", path)).status]).toEqual([path, 404]);
  expect(await give(requestId, "stranger", "send-message", { text: "Hello" })).toMatchObject({
    refusal: { code: "forbidden" },
  });
  for (const who of ["applicant", "handler", "adviser"] as const)
    expect([who, (await pageFor(who, join)).status]).toEqual([who, 404]);
  expect((await pageFor("stranger", "/cases")).html).toContain(join);
  expect((await pageFor("stranger", `/demand/${demandId}`)).html).toContain(join);

  const { html } = await pageFor("stranger", join);
  expect(html).toContain("Org applicant ber dere søke sammen med dem");
  const form = { textHash: hidden(html, "textHash"), orgId: orgs.other };
  expect((await send("stranger", join, form)).status, "without the box").toBe(422);
  // For another organisation than the one that was asked, nobody joins.
  expect((await send("stranger", join, { ...form, orgId: orgs.otherOwner, confirm: "yes" })).status).toBe(
    422,
  );
  expect((await send("stranger", join, { ...form, confirm: "yes" })).location).toBe(
    `/requests/${requestId}/applicants?done=accept-invitation#done`,
  );
  expect((await pageFor("stranger", `/requests/${requestId}/applicants`)).status).toBe(200);
  expect((await pageFor("stranger", join)).status).toBe(404);

  const no = await send("otherHandler", join, { answer: "decline" });
  expect(no.location).toBe(`/demand/${demandId}?done=decline-invitation#done`);
  const alone = (await pageFor("otherHandler", no.location ?? "")).html;
  expect(alone).toContain("Dere er ikke med på den felles forespørselen");
  const begun = await send("otherHandler", "/requests/new", {
    _commandId:
      /name="_commandId" value="([^"]+)"\/?><input type="hidden" name="dataset"/.exec(alone)?.[1] ?? "",
    dataset: dataset.id,
    organisation: orgs.otherOwner,
    demand: demandId,
  });
  expect(begun.status).toBe(303);
  const own = (await requests(demandId)).find((r) => r.org === orgs.otherOwner)?.id ?? "";
  expect((await memoryOf<RequestContext>(own)).demand?.answers.purpose).toBe("What otherHandler needs.");
  expect(begun.location).toBe(`/requests/${own}/form`);
  expect((await pageFor("otherHandler", `/demand/${demandId}`)).html).not.toContain("Lag utkast for");

  await must(requestId, "stranger", "leave-request", { orgId: orgs.other, reason: "" });
  expect(await states(requestId)).toEqual([
    [orgs.other, "left"],
    [orgs.otherOwner, "declined"],
  ]);
  expect((await pageFor("stranger", `/requests/${requestId}`)).status).toBe(404);
  expect((await pageFor("stranger", `/demand/${demandId}`)).html).toContain("Lag utkast for Org other");
});

test("who is taken out, or whose leader gives up, is told, and can ask alone", async () => {
  const { demandId, requestId } = await joint();
  const [first] = (await memoryOf<RequestContext>(requestId)).coApplicants ?? [];
  await must(requestId, "applicant", "remove-co-applicant", { who: first?.id, reason: "" });
  expect(await give(requestId, "stranger", "decline-invitation")).toEqual({
    ok: false,
    refusal: { code: "not-found" },
  });
  await must(requestId, "applicant", "discard");
  const news = await db().execute<{ payload: { links: string[] } }>(
    sql`select payload from outbox where case_id = ${requestId} and topic = 'co-applicant-removed' order by created_at, id`,
  );
  const told = await Promise.all(
    [...news].map(({ payload }) =>
      findReceivers(db(), {
        caseId: requestId,
        topic: "co-applicant-removed",
        to: ["invited"],
        causedBy: null,
        links: payload.links,
      }),
    ),
  );
  expect(told.map((all) => all.map((r) => r.email))).toEqual([
    ["stranger@example.no"],
    ["otherhandler@example.no"],
  ]);
  for (const who of ["stranger", "otherHandler", "applicant"] as const)
    expect((await pageFor(who, `/demand/${demandId}`)).html).toContain("Lag utkast for");
});

test("the first who said so leads; where they go, the next; where nobody can, each asks alone", async () => {
  const demandId = await owned();
  await follow(demandId, "stranger");
  await follow(demandId, "otherHandler");
  await ask(demandId, "stranger", true);
  await ask(demandId, "applicant", true);
  await ask(demandId, "otherHandler");
  // Only those who ask together, the centre and the owner read who.
  const named = async (who: Person) => (await pageFor(who, `/demand/${demandId}`)).html;
  for (const who of ["otherHandler", "applicant", "adviser", "handler"] as const)
    expect(await named(who)).toContain("Org other, søker for alle");
  await must(demandId, "applicant", "ask-alone", asOrg("applicant"));
  const page = await named("applicant");
  expect(page).toContain("2 virksomheter, en av dem kan søke for alle");
  expect(page).not.toContain("Org other");
  await ask(demandId, "applicant", true);
  // Following anew takes nothing back; unfollowing does.
  await follow(demandId, "otherHandler");
  await must(demandId, "stranger", "unfollow", asOrg("stranger"));
  const before = await demandMemory(demandId);
  expect(jointRequestIn(before)).toMatchObject({
    lead: { org: { id: orgs.applicant } },
    others: [{ id: orgs.otherOwner }],
  });
  await ask(demandId, "applicant", false);
  await publish(demandId);
  expect((await requests(demandId)).map((r) => r.org)).toEqual([orgs.applicant, orgs.otherOwner]);
});

test("is for organisations that follow, and whose it is", async () => {
  const demandId = await triaged();
  expect(await give(demandId, "applicant", "ask-together", { as: "me", leads: false })).toMatchObject({
    refusal: { code: "invalid", issues: [{ path: "as", problem: "not-a-choice" }] },
  });
  expect(
    await give(demandId, "stranger", "ask-together", { ...asOrg("stranger"), leads: true }),
  ).toMatchObject({
    refusal: { code: "forbidden" },
  });
  expect(await give(demandId, "applicant", "ask-alone", asOrg("applicant"))).toMatchObject({
    refusal: { code: "not-possible-now" },
  });
});

test("a duplicate that is merged brings along what was said there", () => {
  const said = (org: string, together?: Follower["together"]): Follower => ({
    principal: `org:${org}:applicant`,
    org: { id: org, name: org },
    purpose: "",
    at: "2027-01-01",
    ...(together ? { together } : {}),
  });
  const merged = stoodTogether(
    [said("a"), said("b", { leads: false, at: "2027-01-03" }), said("c")],
    [said("a", { leads: true, at: "2027-01-02" }), said("b", { leads: false, at: "2027-01-01" })],
  );
  expect(coApplicantsIn({ followers: merged }).map((f) => [f.org?.id, f.together])).toEqual([
    ["b", { leads: false, at: "2027-01-01" }],
    ["a", { leads: true, at: "2027-01-02" }],
  ]);
});

test("pages know in which states somebody can join, as the machine does", () => {
  const joinable = Object.values(requestMachine.states).filter((s) =>
    s.ownEvents.includes("accept-invitation"),
  );
  expect(joinable.map((s) => s.key)).toEqual(JOINABLE);
});
