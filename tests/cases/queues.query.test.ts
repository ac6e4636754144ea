// Lists by who takes part: what each sees, what nobody else sees, and that a long queue costs no more than a short one.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { db } from "#db/client.server.ts";
import { releaseMember } from "#db/queries/accounts/release-member.ts";
import {
  COUNT_LIMIT,
  countQueues,
  listQueue,
  listQueues,
  principalsFor,
  QUEUE_PAGE,
  type QueueDefinition,
  queueHits,
} from "#db/queries/cases/queues.ts";
import {
  assessing,
  deciding,
  makeWorld,
  must,
  openRequest,
  orgs,
  people,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { statementsOf } from "#tests/support/statements.ts";
import { principalsOf } from "#workflows/roles.ts";
import { CASE_KINDS, type Lane, ROLES } from "#workflows/types.ts";

withDatabase();
beforeAll(makeWorld);

const LANES: readonly Lane[] = ["unclaimed", "todo", "waiting", "resting", "done"];
const idsIn = async (reader: { principals: readonly string[] }, pile: QueueDefinition) =>
  (await listQueue(db(), reader, { ...pile, size: 200 })).rows.map((row) => row.id);
const handling = (lane: Lane, of?: QueueDefinition["of"]): QueueDefinition => ({
  kind: "request",
  role: "handler",
  lanes: [lane],
  ...(of ? { of } : {}),
});
const everyQueue: QueueDefinition[] = CASE_KINDS.flatMap((kind) =>
  ROLES.map((role) => ({ kind, role, lanes: LANES })),
);

async function openQuestion(askerPrincipal: string, by: { userId: string; principals: readonly string[] }) {
  const title = "A question of law";
  const result = await openCase({
    kind: "legal-question",
    input: {
      question: "May we share this with a company?",
      facts: "The data are about cars.",
      title: { nb: title, nn: title, en: title },
      askerPrincipal,
      askerName: "Asker",
      requestId: null,
      centreOrgId: orgs.centre,
      blocking: false,
    },
    commandId: newCommandId(),
    by,
    roles: ["asker"],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.caseId;
}

test("a new request lies unclaimed with the owner and waits for the applicant; a draft is the applicant's alone", async () => {
  const draft = await openRequest();
  const sent = await submitted();
  expect(await idsIn(people.handler, handling("unclaimed"))).toContain(sent);
  expect(await idsIn(people.handler, handling("unclaimed"))).not.toContain(draft);
  const mine = { kind: "request", role: "applicant" } as const;
  expect(await idsIn(people.applicant, { ...mine, lanes: ["todo"] })).toContain(draft);
  expect(await idsIn(people.applicant, { ...mine, lanes: ["waiting"] })).toContain(sent);
});

test("a claimed request is in the claimer's own pile, and in the team's once though two rows lead to it", async () => {
  const claimed = await assessing();
  expect(await idsIn(people.handler, handling("todo", "own"))).toContain(claimed);
  expect(await idsIn(people.handler2, handling("todo", "own"))).not.toContain(claimed);
  expect(await idsIn(people.handler2, handling("todo"))).toContain(claimed);
  const both = await idsIn(people.handler, handling("todo"));
  expect(both.filter((id) => id === claimed)).toHaveLength(1);
});

test("what waits for a decision is the approver's", async () => {
  const proposed = await deciding();
  const decision = { kind: "request", role: "approver", lanes: ["todo"] } as const;
  expect(await idsIn(people.approver, decision)).toContain(proposed);
  expect(await idsIn(people.handler, decision)).toEqual([]);
  expect(await idsIn(people.handler, handling("waiting"))).toContain(proposed);
});

test("an answer to check is for other advisers, not for the one who works with the question", async () => {
  const question = await openQuestion(`org:${orgs.applicant}:applicant`, people.applicant);
  await must(question, "adviser", "take");
  await must(question, "adviser", "submit-answer", {
    answer: "Yes, you may, as long as you say where the data come from.",
    sources: ["offentleglova § 7"],
  });
  const review = (userId: string): QueueDefinition => ({
    kind: "legal-question",
    role: "adviser",
    lanes: ["unclaimed"],
    states: { only: ["peer-review"] },
    notAssignedTo: userId,
  });
  expect(await idsIn(people.adviser2, review(people.adviser2.userId))).toEqual([question]);
  expect(await idsIn(people.adviser, review(people.adviser.userId))).toEqual([]);
  const unclaimed: QueueDefinition = { ...review(""), states: { not: ["peer-review"] } };
  delete (unclaimed as Partial<QueueDefinition>).notAssignedTo;
  expect(await idsIn(people.adviser2, unclaimed)).not.toContain(question);
});

test("another organisation sees nothing in any list of any role", async () => {
  await assessing();
  await openQuestion(`org:${orgs.applicant}:applicant`, people.applicant);
  for (const stranger of [people.stranger, people.otherHandler]) {
    for (const pile of everyQueue) expect(await idsIn(stranger, pile)).toEqual([]);
  }
  const seen = (await Promise.all(everyQueue.map((pile) => idsIn(people.handler, pile)))).flat();
  expect(seen.length).toBeGreaterThan(0);
});

test("who has left the organisation sees nothing of it, though a personal row is left behind", async () => {
  const claimed = await assessing();
  const left = { principals: [`user:${people.handler.userId}`] };
  const elsewhere = {
    principals: principalsOf(people.handler.userId, [{ orgId: orgs.otherOwner, role: "handler" }]),
  };
  for (const pile of everyQueue) {
    expect(await idsIn(left, pile)).toEqual([]);
    expect(await idsIn(elsewhere, pile)).toEqual([]);
  }
  expect(await idsIn(people.handler, handling("todo", "own"))).toContain(claimed);
});

test("a person without an organisation keeps the questions they asked for themselves", async () => {
  const person = { userId: people.stranger.userId, principals: [`user:${people.stranger.userId}`] };
  const question = await openQuestion(`user:${person.userId}`, person);
  const asked = { kind: "legal-question", role: "asker", lanes: ["waiting"] } as const;
  expect(await idsIn(person, asked)).toEqual([question]);
  expect(await idsIn(people.applicant, asked)).not.toContain(question);
});

test("pages follow each other without gap or repetition, by due date, and nonsense is the first page", async () => {
  for (let i = 0; i < 5; i++) await submitted(new Date(Date.UTC(2030, 0, 20 - i)).toISOString());
  const seen: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 40; page++) {
    const got = await listQueue(db(), people.handler, { ...handling("unclaimed"), size: 2, after });
    seen.push(...got.rows.map((row) => row.id));
    if (got.next === null) break;
    after = got.next;
  }
  const whole = await listQueue(db(), people.handler, { ...handling("unclaimed"), size: 200 });
  expect(seen).toEqual(whole.rows.map((row) => row.id));
  expect(new Set(seen).size).toBe(seen.length);
  const due = whole.rows.map((row) => row.dueAt);
  expect(due).toEqual([...due].sort());
  for (const nonsense of ["x", "2026-13-45T99:99:99.000000Z_00000000-0000-4000-8000-000000000000", "';--"]) {
    const page = await listQueue(db(), people.handler, {
      ...handling("unclaimed"),
      size: 2,
      after: nonsense,
    });
    expect(page.rows.map((row) => row.id)).toEqual(seen.slice(0, 2));
  }
});

test("who leaves gives back what they worked with, and nothing of what they have elsewhere", async () => {
  const claimed = await assessing();
  const principal = `user:${people.handler.userId}`;
  const rows = async () =>
    [...(await db().execute(sql`select role from case_parties where principal = ${principal}`))].length;
  await expect(releaseMember(db(), people.handler.userId, orgs.owner)).resolves.toBe(0);
  expect(await rows()).toBeGreaterThan(0);
  await db().execute(sql`delete from memberships where user_id = ${people.handler.userId}`);
  await expect(releaseMember(db(), people.handler.userId, orgs.otherOwner)).resolves.toBe(0);
  expect(await releaseMember(db(), people.handler.userId, orgs.owner)).toBeGreaterThan(0);
  expect(await rows()).toBe(0);
  const back = await listQueue(db(), people.handler2, { ...handling("unclaimed"), size: 200 });
  expect(back.rows.find((row) => row.id === claimed)?.assigneeId).toBeNull();
  await must(claimed, "handler2", "claim");
  expect(await idsIn(people.handler2, handling("todo", "own"))).toContain(claimed);
});

test("with 20,000 cases a page and its counts read only as many rows as they show", async () => {
  const busy = "10000000-0000-4000-8000-0000000000ff";
  await db().execute(sql`
    insert into cases (id, kind, reference, machine_version, seq, version, state, snapshot, ball, ball_since, open,
      title, last_hash, created_at, updated_at)
    select gen_random_uuid(), 'request', 'BUSY-' || n, 1, 1, 1, 'received', '{}', 'handler', now(), true,
      '{"nb":"a","nn":"a","en":"a"}', '', now(), now() from generate_series(1, 20000) n`);
  await db().execute(sql`
    insert into case_parties (case_id, principal, role, kind, lane, sort_at)
    select id, ${`org:${busy}:handler`}, 'handler', 'request', 'unclaimed', now() + random() * interval '60 days'
    from cases where reference like 'BUSY-%'`);
  await db().execute(sql`analyze case_parties`);
  await db().execute(sql`analyze cases`);
  const reader = { principals: principalsOf(people.handler2.userId, [{ orgId: busy, role: "handler" }]) };
  const hits = queueHits(reader, handling("unclaimed"));
  const [row] = await db().execute<{ "QUERY PLAN": PlanTop[] }>(sql`explain (analyze, format json) ${hits}`);
  const nodes = flatten(row?.["QUERY PLAN"][0]?.Plan);
  const reads = nodes.filter((n) => n["Relation Name"] === "case_parties");
  expect(nodes.some((n) => n["Index Name"] === "case_parties_queue_idx")).toBe(true);
  expect(nodes.some((n) => n["Node Type"] === "Seq Scan")).toBe(false);
  for (const n of reads) {
    expect(n["Actual Rows"] * n["Actual Loops"]).toBeLessThanOrEqual(2 * (QUEUE_PAGE + 1));
    expect(n["Rows Removed by Filter"] ?? 0).toBe(0);
  }
  const page = await listQueue(db(), reader, handling("unclaimed"));
  expect(page.rows).toHaveLength(QUEUE_PAGE);
  const counts = await countQueues(db(), reader, { a: handling("unclaimed"), b: handling("done") });
  expect(counts).toEqual({ a: COUNT_LIMIT + 1, b: 0 });
});

test("several lists and counts are the same as one by one, in one statement", async () => {
  await submitted();
  await assessing();
  const lists = {
    taken: { ...handling("todo"), size: 1 },
    untaken: handling("unclaimed"),
    none: { kind: "appeal" as const, role: "adviser" as const, lanes: LANES },
  };
  const piles = { todo: handling("todo"), done: handling("done") };
  let found: Awaited<ReturnType<typeof listQueues>> | undefined;
  const statements = await statementsOf(async () => {
    found = await listQueues(db(), people.handler, lists, piles);
  });
  expect(statements).toHaveLength(1);
  expect(found?.counts).toEqual(await countQueues(db(), people.handler, piles));
  expect(found?.pages.taken?.rows).toHaveLength(1);
  for (const [name, query] of Object.entries(lists))
    expect(found?.pages[name]).toEqual(await listQueue(db(), people.handler, query));
});

test("a list of a role asks only for that role's organisations", () => {
  const reader = { principals: ["user:u", "org:a:handler", "org:b:applicant"] };
  expect(principalsFor(reader, { role: "approver" })).toEqual([]);
  expect(principalsFor(reader, { role: "handler", of: "organisation" })).toEqual(["org:a:handler"]);
  expect(principalsFor(reader, { role: "asker" })).toEqual(["user:u", "org:a:handler", "org:b:applicant"]);
});

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: PlanNode[];
}
interface PlanTop {
  Plan: PlanNode;
}
const flatten = (node: PlanNode | undefined): PlanNode[] =>
  node ? [node, ...(node.Plans ?? []).flatMap((child) => flatten(child))] : [];
