// Every query says on what ground it may be asked, and those that filter by reader give a stranger nothing.
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import {
  APPLICANT_QUEUES,
  ASKER_QUEUES,
  adviserQueues,
  DRAFTS,
  deskQueues,
} from "#app/cases/queues/queue-definitions.ts";
import { db } from "#db/client.server.ts";
import { listSessions } from "#db/queries/accounts/sessions.ts";
import { listBegunFrom, listRequestsForDataset } from "#db/queries/cases/cases.ts";
import { listDraftsOf, saveDraft } from "#db/queries/cases/drafts.ts";
import { countQueues, listQueue, type QueueDefinition } from "#db/queries/cases/queues.ts";
import {
  findOrganisationForReader,
  listMembers,
  listOpenRequests,
  listOpenRequestsOf,
  listOwnRequests,
} from "#db/queries/organisations/organisations.ts";
import { listForwarded } from "#db/queries/organisations/owners.ts";
import { answers } from "#tests/cases/samples.ts";
import {
  assessing,
  dataset,
  deciding,
  makeWorld,
  must,
  openRequest,
  orgs,
  people,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { ROUTE_TABLE, sourceOf } from "#tests/support/routes.ts";
import { principalsOf } from "#workflows/roles.ts";
import { QUERY_SCOPES } from "./query-scopes.ts";

withDatabase();
const functionsOf = (file: string) =>
  [...readFileSync(`db/queries/${file}.ts`, "utf8").matchAll(/^export (?:async )?function (\w+)/gm)].map(
    ([, name]) => name ?? "",
  );

test("every query is classified: whoever adds one says on what ground it may be asked", () => {
  const files = readdirSync("db/queries", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replace(/\.ts$/, "").replaceAll("\\", "/"));
  expect(Object.keys(QUERY_SCOPES).sort()).toEqual(files.sort());
  for (const [file, ground] of Object.entries(QUERY_SCOPES)) {
    if (typeof ground === "string") continue;
    expect([file, ...Object.keys(ground).sort()]).toEqual([file, ...functionsOf(file).sort()]);
  }
});
test("no route asks what only the finder of a case may ask", () => {
  const ofCases = Object.entries(QUERY_SCOPES).flatMap(([file, ground]) =>
    functionsOf(file)
      .filter((name) => (typeof ground === "string" ? ground : ground[name]) === "case")
      .map((name) => ({ file, name })),
  );
  expect(ofCases.length).toBeGreaterThan(5);
  for (const { path: route, file: routeFile } of ROUTE_TABLE) {
    const text = sourceOf(routeFile);
    const asked = ofCases.filter(
      ({ file, name }) => text.includes(`#db/queries/${file}.ts`) && new RegExp(`\\b${name}\\b`).test(text),
    );
    expect(`${route}: ${asked.map(({ name }) => name)}`).toBe(`${route}: `);
  }
});

describe("a reader without a part in it", () => {
  const loner = { userId: randomUUID(), principals: [] as string[] };
  /** Members elsewhere, a person without an organisation, and a person who was a member and is none. */
  const outsiders = [
    people.stranger,
    people.otherHandler,
    { ...loner, principals: principalsOf(loner.userId, []) },
    { ...people.handler, principals: principalsOf(people.handler.userId, []) },
  ];
  const asEverybody = {
    userId: loner.userId,
    memberships: (["handler", "approver"] as const).map((role) => ({ role })),
  };
  const piles: Record<string, QueueDefinition> = {
    drafts: DRAFTS,
    ...prefixed("cases", APPLICANT_QUEUES),
    ...prefixed("desk", deskQueues(asEverybody) ?? {}),
    ...prefixed("asked", ASKER_QUEUES),
    ...prefixed("advised", adviserQueues(loner)),
  };
  function prefixed(base: string, of: Record<string, QueueDefinition>): Record<string, QueueDefinition> {
    return Object.fromEntries(Object.entries(of).map(([key, pile]) => [`${base} ${key}`, pile]));
  }

  beforeAll(async () => {
    await makeWorld();
    await openRequest();
    await submitted();
    await deciding();
    const caseId = await assessing();
    await must(caseId, "handler", "ask-clarification", { field: "use", question: "What is it for?" });
    const form = `ask-clarification:${people.handler.userId}`;
    const draft = { caseId, form, values: { a: "b" }, savedBy: people.handler.userId, savedAt: new Date() };
    await saveDraft(db(), draft, null);
    const asking = await assessing();
    await must(asking, "handler", "ask-resource-centre", {
      question: "May we share these data with them?",
      facts: "They are about cars.",
      blocking: false,
    });
    await db().execute(sql`insert into membership_requests (id, user_id, org_id, role, created_at)
      values (${randomUUID()}, ${people.stranger.userId}, ${orgs.applicant}, 'applicant', now())`);
    await db().execute(sql`insert into sessions (id_hash, user_id, expires_at)
      values ('x', ${people.handler.userId}, now() + interval '1 day')`);
  });

  test("finds every pile of every desk empty, and counts nothing", async () => {
    expect(Object.keys(piles).length).toBe(22);
    for (const reader of outsiders) {
      for (const [name, pile] of Object.entries(piles)) {
        const { rows, next } = await listQueue(db(), reader, { ...pile, size: 200 });
        expect(`${name}: ${rows.map((row) => row.id)} ${next}`).toBe(`${name}:  null`);
      }
      expect(new Set(Object.values(await countQueues(db(), reader, piles)))).toEqual(new Set([0]));
    }
    const seen = await countQueues(db(), people.handler, piles);
    expect(Object.values(seen).reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
  });

  test("finds no requests about a dataset but those of their own organisations", async () => {
    expect((await listRequestsForDataset(db(), dataset.id, [orgs.applicant])).length).toBeGreaterThan(0);
    for (const orgIds of [[], [orgs.other], [orgs.owner], [orgs.centre]])
      expect(await listRequestsForDataset(db(), dataset.id, orgIds)).toEqual([]);
  });

  test("finds of what was begun from a request only what they take part in", async () => {
    const before = await submitted();
    const earlier = { caseId: before, how: "renew", until: null, answers: {} };
    const begun = await openRequest("applicant", undefined, { earlier });
    const found = async (principals: readonly string[]) =>
      (await listBegunFrom(db(), before, { principals, everything: false })).map((c) => c.id);
    expect(await found(people.applicant.principals)).toEqual([begun]);
    for (const { principals } of [...outsiders, people.handler, people.approver])
      expect(await found(principals)).toEqual([]);
    await must(begun, "applicant", "submit", { answers });
    expect(await found(people.handler.principals)).toEqual([begun]);
  });

  test("finds nothing that a body has sent on but their own body's", async () => {
    const caseId = await submitted();
    const guidance = "These data are decided upon by the other body.";
    await must(caseId, "handler", "forward", { to: orgs.otherOwner, guidance });
    expect(await listForwarded(db(), people.handler2.principals)).toHaveLength(1);
    for (const { principals } of [...outsiders, people.approver, people.applicant])
      expect(await listForwarded(db(), principals)).toEqual([]);
  });

  test("finds nobody's unsent texts but their own", async () => {
    const [row] = await db().execute<{ id: string }>(
      sql`select case_id as id from drafts where form like 'ask-%'`,
    );
    expect(await listDraftsOf(db(), row?.id ?? "", people.handler.userId)).toHaveLength(1);
    for (const { userId } of [people.handler2, people.applicant, people.stranger])
      expect(await listDraftsOf(db(), row?.id ?? "", userId)).toEqual([]);
  });

  test("finds neither the organisation, its members nor who asks to join", async () => {
    const asMember = { userId: people.applicant.userId, admin: false };
    expect(await findOrganisationForReader(db(), asMember, orgs.applicant)).toBeDefined();
    expect(await listMembers(db(), asMember, orgs.applicant)).toHaveLength(1);
    expect(await listOpenRequests(db(), asMember, orgs.applicant)).toHaveLength(1);
    for (const { userId } of [people.stranger, people.handler, people.adviser, loner]) {
      const reader = { userId, admin: false };
      expect(await findOrganisationForReader(db(), reader, orgs.applicant)).toBeUndefined();
      expect(await listMembers(db(), reader, orgs.applicant)).toEqual([]);
      expect(await listOpenRequests(db(), reader, orgs.applicant)).toEqual([]);
    }
  });

  test("finds their own wishes to join and their own sessions only", async () => {
    for (const list of [listOwnRequests, listOpenRequestsOf]) {
      expect(await list(db(), people.stranger.userId)).toHaveLength(1);
      expect(await list(db(), people.applicant.userId)).toEqual([]);
    }
    const now = new Date();
    expect(await listSessions(db(), people.handler.userId, now)).toHaveLength(1);
    expect(await listSessions(db(), people.handler2.userId, now)).toEqual([]);
  });
});
