// A person is erased: nothing that says who they were is left, and the trail still proves what happened.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { replayAll } from "#app/audit/replay.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { erasePersonByEmail } from "#app/erasure/erase-person.server.ts";
import { db } from "#db/client.server.ts";
import { listRequestsOfDemand } from "#db/queries/demand.ts";
import { run } from "#tests/audit/commands.ts";
import {
  asSubject,
  assessing,
  dataset,
  id,
  makeWorld,
  must,
  orgs,
  payloads,
  people,
  stateOf,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { demandMemory, owned } from "#tests/support/demand-world.ts";
import { ERASURE } from "#workflows/erasure.ts";

withDatabase();
beforeAll(makeWorld);

const KARI = "kari@example.no";

/** Every row of every table that says the word. */
async function saying(word: string): Promise<string[]> {
  const tables = await db().execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await db().execute<{ count: number }>(
      sql`select count(*)::int as count from ${sql.identifier(name)} t where t::text ilike ${`%${word}%`}`,
    );
    if ((row?.count ?? 0) > 0) found.push(name);
  }
  return found;
}

async function asked() {
  const caseId = await assessing();
  await must(caseId, "handler", "require-consent", payloads.consent);
  const { context } = await stateOf(caseId);
  return { caseId, consents: context.consents.map((c) => c.id) };
}

test("somebody without an account goes, once their consent no longer counts", async () => {
  const { consents } = await asked();
  const contacts = await db().execute<{ caseId: string }>(
    sql`select case_id as "caseId" from case_contacts where email = ${KARI}`,
  );
  const hers = contacts[0]?.caseId ?? "";
  expect(consents).toContain(hers);
  expect(await erasePersonByEmail(KARI)).toMatchObject({ ok: false, code: "holds-open-cases" });

  await asSubject(hers, "reject");
  const before = await saying(KARI);
  expect(before).toContain("case_contacts");
  expect(before).toContain("case_event_payloads");
  const looked = await erasePersonByEmail("KARI@example.no", { dryRun: true });
  expect(looked).toMatchObject({ ok: true, erased: { userId: null } });
  expect(await saying(KARI)).toEqual(before);

  expect(await erasePersonByEmail(KARI)).toEqual({ ...looked });
  expect(await saying(KARI)).toEqual([]);
  expect(await saying("Kari Nordmann")).toEqual([]);
  expect(await erasePersonByEmail(KARI)).toMatchObject({ ok: false, code: "unknown" });
});

test("the trail is whole afterwards, and says how much was erased", async () => {
  const report = await verifyAudit({ trustedKeys: [] });
  expect(report.problems).toEqual([]);
  expect(report).toMatchObject({ ok: true, erased: 2 });
  // Each case says itself which of its events were erased, by the system, and why.
  const said = await db().execute<{
    role: string;
    payload: { events: number[]; ground: string };
    gone: number[];
  }>(sql`
    select e.actor_role as role, p.payload, (select array_agg(q.seq order by q.seq) from case_event_payloads q
      where q.case_id = e.case_id and q.payload is null) as gone
    from case_events e join case_event_payloads p using (case_id, seq) where e.type = ${ERASURE}`);
  expect(said).toHaveLength(2);
  for (const { role, payload, gone } of said)
    expect({ role, payload }).toEqual({ role: "system", payload: { events: gone, ground: "person-asked" } });
  const replay = await replayAll();
  expect(replay).toMatchObject({ ok: true, erased: 2, differences: [] });
});

test("nothing is erased that would hide a change, and the operator reads why", async () => {
  const { consents } = await asked();
  for (const consent of consents) await asSubject(consent, "reject");
  const hers = consents[0] ?? "";
  const change = (to: string) =>
    db().execute(
      sql`update cases set snapshot = jsonb_set(snapshot, '{context,purpose}', ${JSON.stringify(to)}::jsonb) where id = ${hers}`,
    );
  const [{ purpose } = { purpose: "" }] = await db().execute<{ purpose: string }>(
    sql`select snapshot->'context'->>'purpose' as purpose from cases where id = ${hers}`,
  );
  await change("Something else.");
  const [{ email } = { email: "" }] = await db().execute<{ email: string }>(
    sql`select email from case_contacts where case_id = ${hers}`,
  );
  const { reference } = await stateOf(hers);
  expect(await erasePersonByEmail(email)).toMatchObject({
    ok: false,
    code: "trail-broken",
    broken: [reference],
  });
  const { code, err } = await run("erase", ["--person", email]);
  expect(code).toBe(1);
  expect(err).toContain(`the audit trail does not hold for ${reference}`);
  expect(await saying(email)).toContain("case_event_payloads");
  await change(purpose);
  expect(await verifyAudit({ trustedKeys: [] })).toMatchObject({ ok: true });
  expect(await erasePersonByEmail(email)).toMatchObject({ ok: true });
});

test("an account goes with its mails and drafts, and its cases are handed over first", async () => {
  const { caseId } = await asked();
  const email = "frida@example.no";
  await db().execute(
    sql`update users set email = ${email}, name = 'Frida Fjell' where id = ${people.handler.userId}`,
  );
  expect(await erasePersonByEmail(email)).toMatchObject({
    ok: false,
    code: "holds-open-cases",
    found: { userId: people.handler.userId },
  });
  await must(caseId, "handler", "hand-over", { to: people.handler2.userId, note: "" });
  const open = await db().execute<{ id: string }>(
    sql`select id from cases where assignee_id = ${people.handler.userId} and open`,
  );
  for (const { id: other } of open)
    await must(other, "handler", "hand-over", { to: people.handler2.userId, note: "" });
  await db().execute(sql`insert into drafts (case_id, form, values, version, saved_by, saved_at)
    values (${caseId}, ${`refuse:${people.handler.userId}`}, '{}', 1, ${people.handler.userId}, now())`);
  await db().execute(sql`insert into mails
    (id, idempotency_key, case_id, topic, to_address, to_name, user_id, locale, subject, html, text, status, created_at)
    values (${id(900)}, 'x', ${caseId}, 'message-sent', ${email}, 'Frida Fjell', ${people.handler.userId}, 'nb', '', '', '',
      'sent', now())`);
  expect(await erasePersonByEmail(email)).toMatchObject({ ok: true, erased: { drafts: 1, mails: 1 } });
  expect(await saying(email)).toEqual([]);
  expect(await saying("Frida Fjell")).toEqual([]);
  expect(await verifyAudit({ trustedKeys: [] })).toMatchObject({ ok: true, problems: [] });
});

test("whoever followed a need for themselves leaves it, and it goes on without them", async () => {
  const demandId = await owned();
  const email = "siri@example.no";
  await db().execute(
    sql`update users set email = ${email}, name = 'Siri Strand' where id = ${people.stranger.userId}`,
  );
  await must(demandId, "stranger", "follow", { as: "me", purpose: "For my own walks in the dark." });
  expect((await demandMemory(demandId)).followers).toHaveLength(2);
  expect(await erasePersonByEmail(email)).toMatchObject({ ok: true });
  expect((await demandMemory(demandId)).followers.map((f) => f.org?.id)).toEqual([orgs.applicant]);
  // By another than the handler whose account went in the test before.
  await must(demandId, "handler2", "publish", { dataset: dataset.id });
  expect(await listRequestsOfDemand(db(), demandId, people.applicant.principals)).toHaveLength(1);
});
