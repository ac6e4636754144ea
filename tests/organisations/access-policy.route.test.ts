// The page where an owner says who has to approve: kept when it fits, and answered with what is wrong when it does not.
import { beforeAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { findGoverningPolicy, findPolicy } from "#db/queries/organisations/access-policies.ts";
import { makeOthers, requestAs } from "#tests/isolation/isolation-fixture.ts";
import { dataset, makeWorld, orgs, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();
beforeAll(async () => {
  await makeWorld();
  await makeOthers();
});

const page = `/organisations/${orgs.owner}/decisions`;
const form = (more: Record<string, string> = {}) => ({
  intent: "save",
  version: "0",
  "stage-0-name": "Unit",
  "stage-0-needed": "1",
  "stage-1-name": "Management",
  "stage-1-needed": "1",
  "stage-1-approvers": people.approver.userId,
  fourEyes: "yes",
  agreement: "always",
  ...more,
});
const governing = () => findGoverningPolicy(db(), orgs.owner, dataset.id);

test("an approver sets it, and it governs until a dataset has its own", async () => {
  const saved = await requestAs("approver", page, form());
  expect([saved.status, saved.location]).toEqual([303, `${page}?done=1`]);
  expect(await governing()).toMatchObject({
    version: 1,
    policy: {
      stages: [
        { name: "Unit", needed: 1, approvers: [] },
        { name: "Management", needed: 1, approvers: [people.approver.userId] },
      ],
      fourEyes: true,
      agreement: "always",
    },
  });
  const shown = await requestAs("approver", page);
  expect(shown.text).toContain('value="Management"');
  const own = `${page}?dataset=${dataset.id}`;
  expect(
    (await requestAs("approver", own, form({ "stage-1-name": "", "stage-1-approvers": "" }))).status,
  ).toBe(303);
  expect(await governing()).toMatchObject({ datasetId: dataset.id, policy: { stages: [{ name: "Unit" }] } });
  await requestAs("approver", own, { intent: "inherit", version: "1" });
  expect(await governing()).toMatchObject({ datasetId: null, version: 1 });
});

test("what cannot be lived with is refused, and what was typed is kept", async () => {
  const cases: [Record<string, string>, string][] = [
    [{ "stage-0-needed": "many" }, "stage-0-needed"],
    [{ "stage-1-needed": "6" }, "stage-1-needed"],
    [{ "stage-0-name": "" }, "stage-0-name"],
    // Two people decide for the owner, and nobody approves in two stages.
    [{ "stage-0-needed": "2" }, "stage-1-needed"],
    [{ agreement: "sometimes" }, "agreement"],
  ];
  for (const [wrong, field] of cases) {
    const refused = await requestAs(
      "approver",
      page,
      form({ version: "1", "stage-1-name": "KEPT", ...wrong }),
    );
    expect(`${field} ${refused.status}`).toBe(`${field} 422`);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain("KEPT");
  }
  expect(await findPolicy(db(), orgs.owner, null)).toMatchObject({ version: 1 });
});

test("of two who save at once one is told so, and nothing of theirs is lost", async () => {
  const both = await Promise.all(
    ["FIRST", "SECOND"].map((name) =>
      requestAs("approver", page, form({ version: "1", "stage-0-name": name })),
    ),
  );
  expect(both.map((r) => r.status).sort()).toEqual([303, 409]);
  expect(both.find((r) => r.status === 409)?.text).toMatch(/FIRST|SECOND/);
  expect(await findPolicy(db(), orgs.owner, null)).toMatchObject({ version: 2 });
});

test("a handler reads it and cannot change it; others do not find it, nor another's dataset", async () => {
  const read = await requestAs("handler", page);
  expect(read.status).toBe(200);
  expect(read.text).not.toContain('name="agreement"');
  expect((await requestAs("handler", page, form({ version: "2" }))).status).toBe(403);
  expect((await requestAs("stranger", page)).status).toBe(404);
  expect((await requestAs("applicant", `/organisations/${orgs.applicant}/decisions`)).status).toBe(404);
  const notTheirs = `/organisations/${orgs.otherOwner}/decisions?dataset=${dataset.id}`;
  expect((await requestAs("otherHandler", notTheirs)).status).toBe(404);
});
