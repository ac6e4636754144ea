// Read marks: the other side sees the organisation, a queue counts what a side has not read, and counting is bounded.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { countUnread, UNREAD_LIMIT } from "#db/queries/cases/reads.ts";
import { pageFor } from "#tests/request/requests-fixture.ts";
import {
  assessing,
  makeWorld,
  must,
  orgs,
  type Person,
  payloads,
  people,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();
beforeAll(makeWorld);

const t = textsFor("nb").cases.talk.reads;
const readMessages = (person: Person, caseId: string) => pageFor(person, `/requests/${caseId}?tab=messages`);
const unread = async (person: Person, list: string, caseId: string) => {
  const { html } = await pageFor(person, list);
  expect(html).toContain(`/requests/${caseId}`);
  const link = new RegExp(`href="/requests/${caseId}\\?tab=messages#tab-title">([^<]*)<`).exec(html);
  return link?.[1] ?? null;
};

describe("who has read", () => {
  test("one's own message is unread until somebody of the other organisation opens the messages", async () => {
    const caseId = await assessing();
    await must(caseId, "applicant", "send-message", { text: "Hei" });
    expect((await readMessages("applicant", caseId)).html).toContain(t.not);
    // Other pages of the case are not the messages.
    await pageFor("handler", `/requests/${caseId}`);
    expect((await readMessages("applicant", caseId)).html).toContain(t.not);
    await readMessages("handler", caseId);
    const { html } = await readMessages("applicant", caseId);
    expect(html).not.toContain(t.not);
    expect(html).toContain("Lest av Org owner");
    // Who of them it was is theirs to know.
    expect(html).not.toContain("Lest av Person");
  });

  test("a colleague of the writer, an administrator and a stranger leave no mark", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "send-message", { text: "Hei" });
    await readMessages("approver", caseId);
    expect((await readMessages("stranger", caseId)).status).toBe(404);
    await db().execute(sql`update users set admin = true where id = ${people.otherHandler.userId}`);
    expect((await readMessages("otherHandler", caseId)).status).toBe(200);
    await db().execute(sql`update users set admin = false where id = ${people.otherHandler.userId}`);
    expect((await readMessages("handler", caseId)).html).toContain(t.not);
  });

  test("the time told is the first time, and rows grow with what is read, not with visits", async () => {
    const caseId = await assessing();
    await must(caseId, "applicant", "send-message", { text: "Hei" });
    const rows = () =>
      db().execute<{ at: Date }>(sql`select at from message_reads where case_id = ${caseId}`);
    await readMessages("handler", caseId);
    const first = [...(await rows())];
    expect(first).toHaveLength(1);
    for (let i = 0; i < 3; i++) await readMessages("handler", caseId);
    expect([...(await rows())]).toEqual(first);
    await Promise.all([1, 2, 3].map(() => readMessages("approver", caseId)));
    expect(await rows()).toHaveLength(2);
  });

  test("an older page marks nothing newer as read", async () => {
    const caseId = await assessing();
    await must(caseId, "applicant", "send-message", { text: "Hei" });
    await pageFor("handler", `/requests/${caseId}?tab=messages&before=1`);
    expect((await readMessages("applicant", caseId)).html).toContain(t.not);
  });

  test("a legal question has marks of its own", async () => {
    const caseId = await assessing();
    await must(caseId, "handler", "ask-resource-centre", payloads.question);
    const [row] = await db().execute<{ id: string }>(sql`select id from cases where parent_id = ${caseId}`);
    await must(row?.id ?? "", "adviser", "send-message", { text: "Hei" });
    const path = `/questions/${row?.id}?tab=messages`;
    expect((await pageFor("adviser", path)).html).toContain(t.not);
    await pageFor("handler", path);
    expect((await pageFor("adviser2", path)).html).toContain("Lest av Org owner");
  });
});

describe("unread in the queues", () => {
  test("what the other side wrote, until it has been opened; never what one's own side wrote", async () => {
    const caseId = await assessing();
    await must(caseId, "approver", "send-message", { text: "Fra oss" });
    expect(await unread("handler", "/desk?tab=mine", caseId)).toBeNull();
    await must(caseId, "applicant", "send-message", { text: "En" });
    await must(caseId, "applicant", "send-message", { text: "To" });
    expect(await unread("handler", "/desk?tab=mine", caseId)).toBe(t.unread({ count: "2" }));
    expect((await pageFor("handler", `/requests/${caseId}`)).html).toContain(
      '<span class="tabs__count">2</span>',
    );
    await readMessages("handler", caseId);
    expect(await unread("handler", "/desk?tab=mine", caseId)).toBeNull();
    expect(await unread("applicant", "/cases", caseId)).toBe(t.unread({ count: "1" }));
  });

  test("whoever has the case reads for themselves; a colleague's reading is enough for the others", async () => {
    const caseId = await assessing();
    await must(caseId, "applicant", "send-message", { text: "Hei" });
    await readMessages("approver", caseId);
    expect(await unread("handler", "/desk?tab=mine", caseId)).toBe(t.unread({ count: "1" }));
    expect(await unread("handler2", "/desk?tab=team", caseId)).toBeNull();
  });

  test("counting stops, and looks only at messages of the cases it is asked about", async () => {
    const caseId = await submitted();
    const busy = await submitted();
    for (const [id, many] of [
      [caseId, 2_000],
      [busy, 40_000],
    ] as const) {
      await db().execute(sql`
      insert into case_events (case_id, seq, command_id, type, actor_role, at, machine_version, state_after, version_after,
        commitment, hash)
      select ${id}, n, gen_random_uuid(), case when n % 2 = 0 then 'send-message' else 'deadline-passed' end, 'applicant',
        now(), 1, 'received', 2, '', '' from generate_series(100, ${100 + many}::int) n`);
    }
    const reader = { userId: people.handler.userId, side: "owner", roles: ["handler", "approver"] as const };
    const as = { ...reader, orgIds: [orgs.owner] };
    const found = await countUnread(db(), as, [{ id: caseId, assigneeId: null }]);
    expect(found.get(caseId)).toBe(UNREAD_LIMIT + 1);
    expect((await pageFor("handler", "/desk?tab=unclaimed")).html).toContain("over 99");
    await db().execute(sql`analyze case_events`);
    const [plan] = await db().execute<{ "QUERY PLAN": unknown }>(sql`explain (analyze, format json)
      select 1 from case_events e where e.case_id = ${caseId} and e.type in ('send-message', 'attach-files') and e.seq > 0
        and e.actor_role not in ('handler', 'approver') limit 100`);
    const text = JSON.stringify(plan);
    expect(text).toContain("case_events_type_idx");
    expect(text).not.toContain("Seq Scan");
  });
});
