// A demand on a real database: from a need to data, followers who become applicants, duplicates that are merged.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import type { CommandResult } from "#app/cases/execute/command.ts";
import { execute, newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { loadCase } from "#app/cases/execute/load-case.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { dataset, give, id, makeWorld, must, orgs, people, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { asOrg, demandMemory, openDemand, owned, prose, triaged } from "#tests/support/demand-world.ts";
import { childId } from "#workflows/child-id.ts";
import type { DemandContext } from "#workflows/demand/context.ts";

withDatabase({ poolSize: 10 });
beforeAll(async () => {
  await makeWorld();
  await db().execute(sql`insert into users (id, email, name, email_confirmed_at)
    values (${nobody.userId}, 'nobody@example.no', 'Nobody', now())`);
});

const drafts = async (demandId: string) => [
  ...(await db().execute<{ id: string; org: string; state: string }>(
    sql`select id, applicant_org_id as org, state from cases where parent_id = ${demandId} and kind = 'request' order by id`,
  )),
];
const topicsOf = async (caseId: string) =>
  [
    ...(await db().execute<{ topic: string }>(
      sql`select topic from outbox where case_id = ${caseId} order by created_at, id`,
    )),
  ].map((row) => row.topic);
const nobody = { userId: id(40), principals: [`user:${id(40)}`] };
const asNobody = (caseId: string, type: string, payload: object = {}): Promise<CommandResult> =>
  execute({ caseId, command: { type, ...payload }, commandId: newCommandId(), by: nobody });

describe("a new need", () => {
  test("is read by the centre alone until it has been made public", async () => {
    const demandId = await openDemand();
    expect(await stateOf(demandId)).toMatchObject({ kind: "demand", state: "registered", ball: "adviser" });
    for (const type of ["vote", "follow", "triage"])
      expect(await asNobody(demandId, type, asOrg("stranger"))).toEqual({
        ok: false,
        refusal: { code: "not-found" },
      });
    await must(demandId, "adviser", "triage", { title: "Snow clearing", summary: prose, theme: "TRAN" });
    expect(await asNobody(demandId, "vote")).toMatchObject({ ok: true });
    expect(await topicsOf(demandId)).toEqual(["demand-registered", "demand-public"]);
  });

  test("can be withdrawn until then, by whoever told it", async () => {
    const demandId = await openDemand();
    await must(demandId, "applicant", "withdraw-demand");
    expect(await stateOf(demandId)).toMatchObject({ state: "withdrawn", open: false });
    const shown = await triaged();
    expect(await give(shown, "applicant", "withdraw-demand")).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
  });

  test("is told to somebody when the centre is late", async () => {
    const demandId = await openDemand();
    await db().execute(sql`update clocks set due_at = now() - interval '1 day' where case_id = ${demandId}`);
    await fireClocks();
    expect(await topicsOf(demandId)).toContain("deadline-passed");
    expect(await stateOf(demandId)).toMatchObject({ state: "registered" });
  });
});

describe("following", () => {
  test("is for organisations that one seeks data for, once each, and ends when they leave", async () => {
    const demandId = await triaged();
    await must(demandId, "stranger", "follow", { ...asOrg("stranger"), purpose: prose });
    await must(demandId, "stranger", "follow", { ...asOrg("stranger"), purpose: "" });
    expect((await demandMemory(demandId)).followers.map((f) => f.org?.id)).toEqual([
      orgs.applicant,
      orgs.other,
    ]);
    for (const as of [`org:${orgs.applicant}`, `org:${orgs.owner}`, "org:nonsense", ""])
      expect(await give(demandId, "stranger", "follow", { as, purpose: "" })).toMatchObject({
        refusal: { code: "invalid" },
      });
    await must(demandId, "stranger", "unfollow", asOrg("stranger"));
    expect((await demandMemory(demandId)).followers).toHaveLength(1);
    expect(await give(demandId, "stranger", "unfollow", asOrg("stranger"))).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });

  test("whatever is sent, nobody is followed by another's name", async () => {
    const demandId = await triaged();
    const follower = { principal: `org:${orgs.owner}:handler`, org: { id: orgs.owner, name: "X" } };
    await must(demandId, "stranger", "follow", { ...asOrg("stranger"), purpose: "", follower });
    expect((await demandMemory(demandId)).followers.at(-1)?.principal).toBe(`org:${orgs.other}:applicant`);
  });

  test("a vote counts once, also from two at once, and can be taken back", async () => {
    const demandId = await triaged();
    const votes = await Promise.all([1, 2, 3].map(() => asNobody(demandId, "vote")));
    expect(votes.filter((v) => v.ok)).toHaveLength(1);
    expect((await demandMemory(demandId)).votes).toEqual([nobody.userId]);
    expect(await asNobody(demandId, "unvote")).toMatchObject({ ok: true });
    expect((await demandMemory(demandId)).votes).toEqual([]);
  });
});

describe("the owner", () => {
  test("is named by the centre among those who have somebody here, and answers to everybody", async () => {
    const demandId = await triaged();
    expect(await give(demandId, "adviser", "name-owner", { to: orgs.applicant, comment: "" })).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await give(demandId, "handler", "consider", { assessment: prose })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    await must(demandId, "adviser", "name-owner", { to: orgs.owner, comment: "" });
    expect(await stateOf(demandId)).toMatchObject({ state: "owner-found", ball: "handler" });
    await must(demandId, "handler", "take-up");
    expect(await give(demandId, "handler2", "take-up")).toMatchObject({
      refusal: { code: "not-possible-now" },
    });
    await must(demandId, "handler", "consider", { assessment: prose });
    expect(await give(demandId, "handler", "plan", { expectedOn: "2020-01-01", comment: "" })).toMatchObject({
      refusal: { code: "invalid", issues: [{ path: "expectedOn", problem: "date-in-past" }] },
    });
    await must(demandId, "handler", "plan", { expectedOn: "2090-06-01", comment: "" });
    await must(demandId, "handler", "plan", { expectedOn: "2090-09-01", comment: "Later." });
    const [clock] = await db().execute<{ rule: string; due_at: Date }>(
      sql`select rule, due_at from clocks where case_id = ${demandId} and fired_at is null`,
    );
    expect(clock?.rule).toBe("demand-planned");
    expect(new Date(clock?.due_at ?? 0).toISOString()).toMatch(/^2090-09-01/);
  });

  test("sends back what is another's, and loses it from sight of its desk", async () => {
    const demandId = await owned();
    await must(demandId, "handler", "take-up");
    await must(demandId, "handler", "return-to-centre", { comment: prose });
    expect(await stateOf(demandId)).toMatchObject({ state: "triaged", ball: "adviser" });
    expect((await demandMemory(demandId)).owner).toBeNull();
    expect(await give(demandId, "handler", "decline", { reasons: prose })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    await must(demandId, "adviser", "decline", { reasons: prose });
    expect((await demandMemory(demandId)).declined?.by).toBe("centre");
  });

  test("declines with reasons, and then nothing more can be done", async () => {
    const demandId = await owned();
    expect(await give(demandId, "handler", "decline", { reasons: "No." })).toMatchObject({
      refusal: { code: "invalid" },
    });
    await must(demandId, "handler", "decline", { reasons: prose });
    expect(await stateOf(demandId)).toMatchObject({ state: "declined", open: false });
    expect(await topicsOf(demandId)).toContain("demand-declined");
    expect(await asNobody(demandId, "vote")).toMatchObject({ refusal: { code: "not-possible-now" } });
  });
});

describe("when the data come", () => {
  test("each organisation that waited has a draft with its answers, once, and people are told", async () => {
    const demandId = await owned();
    await must(demandId, "stranger", "follow", { ...asOrg("stranger"), purpose: "For school buses." });
    expect(
      await asNobody(demandId, "follow", { as: "me", purpose: "" }),
      "a person is told, and applies for nothing",
    ).toMatchObject({ ok: true });
    const commandId = newCommandId();
    const publish = { dataset: `https://dataveien.example/data/${dataset.id}` };
    await must(demandId, "handler", "publish", publish, { commandId });
    await must(demandId, "handler", "publish", publish, { commandId });
    expect(await stateOf(demandId)).toMatchObject({ state: "published", open: false });
    const made = await drafts(demandId);
    expect(made.map((d) => [d.org, d.state]).sort()).toEqual(
      [
        [orgs.applicant, "draft"],
        [orgs.other, "draft"],
      ].sort(),
    );
    const other = made.find((d) => d.org === orgs.other)?.id ?? "";
    const request = await loadCase(sqlClient(), other, id(0));
    expect(request?.snapshot.context).toMatchObject({
      dataset: { id: dataset.id },
      demand: { id: demandId, answers: { purpose: "For school buses.", dataNeeded: prose } },
    });
    // Theirs alone: an owner sees nothing of a draft.
    expect(await give(other, "handler", "claim")).toEqual({ ok: false, refusal: { code: "not-found" } });
    expect(await give(other, "applicant", "discard")).toEqual({ ok: false, refusal: { code: "not-found" } });
    await must(other, "stranger", "discard");
    expect(await topicsOf(demandId)).toContain("demand-published");
  });

  test("a dataset that is not there is refused, and nothing is opened", async () => {
    const demandId = await owned();
    for (const wrong of ["https://dataveien.example/data", id(99), "my dataset"])
      expect(await give(demandId, "handler", "publish", { dataset: wrong })).toMatchObject({
        refusal: { code: "invalid" },
      });
    expect(await drafts(demandId)).toEqual([]);
  });

  test("a draft that cannot be opened leaves the demand as it was", async () => {
    const demandId = await owned();
    const commandId = newCommandId();
    const before = await stateOf(demandId);
    // Something else has the id that the first draft would get.
    await db().execute(
      sql`insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', ${childId(commandId, 0)}::text, 'reference', 'X-1'))).* from cases c where id = ${demandId}`,
    );
    await expect(
      give(demandId, "handler", "publish", { dataset: dataset.id }, { commandId }),
    ).rejects.toThrow();
    expect(await stateOf(demandId)).toEqual(before);
    expect((await demandMemory(demandId)).published).toBeNull();
  });
});

describe("a duplicate", () => {
  test("is merged into the other, with all who follow and vote, each once", async () => {
    const [kept, twice] = [await triaged(), await triaged("stranger")];
    await must(twice, "applicant", "follow", { ...asOrg("applicant"), purpose: "" });
    await asNobody(twice, "vote");
    await asNobody(kept, "vote");
    const { reference } = (await loadCase(sqlClient(), kept, id(0))) ?? { reference: "" };
    await must(twice, "adviser", "merge", { reference: ` ${reference.toLowerCase()} ` });
    expect(await stateOf(twice)).toMatchObject({ state: "merged", open: false });
    const c: DemandContext = await demandMemory(kept);
    expect(c.followers.map((f) => f.org?.id).sort()).toEqual([orgs.applicant, orgs.other].sort());
    expect(c.votes).toEqual([nobody.userId]);
    // The person who came along can leave again.
    await must(kept, "stranger", "unfollow", asOrg("stranger"));
  });

  test("is refused into itself, into one that is over, and into what nobody sees", async () => {
    const demandId = await triaged();
    const referenceOf = async (caseId: string) =>
      (await loadCase(sqlClient(), caseId, id(0)))?.reference ?? "";
    const over = await owned();
    await must(over, "handler", "decline", { reasons: prose });
    for (const reference of [
      await referenceOf(demandId),
      await referenceOf(over),
      await referenceOf(await openDemand()),
      "E-2020-999999",
      "nonsense",
    ])
      expect(await give(demandId, "adviser", "merge", { reference })).toMatchObject({
        refusal: { code: "invalid" },
      });
  });
});

test("somebody who seeks data for nobody can still tell a need for themselves", async () => {
  const result = await openCase({
    kind: "demand",
    input: {
      title: "Bus occupancy",
      need: prose,
      purpose: prose,
      searched: prose,
      theme: "TRAN",
      centreOrgId: orgs.centre,
      follower: { principal: `user:${people.adviser2.userId}`, org: null },
    },
    commandId: newCommandId(),
    by: people.adviser2,
    roles: ["applicant"],
  });
  expect(result).toMatchObject({ ok: true, state: "registered" });
});
