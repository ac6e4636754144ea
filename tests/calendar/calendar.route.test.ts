// The calendar by secret address: another program reads it, it holds what its owner may see and nothing else, and it ends.
import { sql } from "drizzle-orm";
import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { erasePersonByEmail } from "#app/erasure/erase-person.server.ts";
import { LIMITS } from "#app/platform/http/rate-limit.server.ts";
import { db } from "#db/client.server.ts";
import { pageFor, send } from "#tests/request/requests-fixture.ts";
import {
  makeWorld,
  must,
  type Person,
  payloads,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { osloDate } from "#workflows/law/calendar.ts";

withDatabase();
beforeAll(makeWorld);

async function addressOf(person: Person): Promise<string> {
  const { html } = await pageFor(person, "/profile/calendar");
  return /\/calendar\/[\w-]{43}\.ics/.exec(html)?.[0] ?? "";
}
async function made(person: Person): Promise<string> {
  const answer = await send(person, "/profile/calendar", { intent: "renew" });
  expect(answer.status).toBe(303);
  return addressOf(person);
}
async function fetched(address: string) {
  const answer = await visit(address);
  const text = await answer.text();
  const events = () =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => ({
      uid: String(event.getFirstPropertyValue("uid")),
      summary: String(event.getFirstPropertyValue("summary")),
      description: String(event.getFirstPropertyValue("description")),
      sequence: Number(event.getFirstPropertyValue("sequence")),
      start: event.getFirstPropertyValue("dtstart") as ICAL.Time,
      end: event.getFirstPropertyValue("dtend") as ICAL.Time,
    }));
  return { status: answer.status, headers: answer.headers, text, events };
}

test("holds each due date as a whole day in Norway, under a name of its own that outlives its changes", async () => {
  const caseId = await submitted();
  const { dueAt, reference } = await stateOf(caseId);
  const address = await made("applicant");
  const first = await fetched(address);
  expect(first.status).toBe(200);
  expect(first.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(first.headers.get("X-Robots-Tag")).toContain("noindex");
  expect(first.headers.get("Cache-Control")).toBe("no-store");
  expect(first.headers.getSetCookie()).toEqual([]);
  const [event] = first.events();
  expect(event?.uid).toBe(`${caseId}.interim-answer@localhost`);
  expect(event?.start.isDate).toBe(true);
  expect(event?.start.toString()).toBe(osloDate(dueAt ?? "").toString());
  expect(event?.end.toString()).toBe(
    osloDate(dueAt ?? "")
      .add({ days: 1 })
      .toString(),
  );
  expect(event?.summary).toBe("Svar eller foreløpig svar: Kjøretøy");
  expect(event?.description).toContain(reference);
  await must(caseId, "handler", "claim");
  const after = (await fetched(address)).events().find(({ uid }) => uid === event?.uid);
  expect(after?.sequence).toBeGreaterThan(event?.sequence ?? 99);
  // The month counts from receipt: the date stays where it is while the applicant has the ball.
  const question = payloads.approve.reasons;
  await must(caseId, "handler", "ask-clarification", { field: "purpose", question });
  const asked = (await fetched(address)).events().find(({ uid }) => uid === event?.uid);
  expect(asked?.start.toString()).toBe(event?.start.toString());
});

test("speaks its owner's language, and holds nothing of cases that are not theirs, or are theirs no more", async () => {
  const caseId = await submitted();
  await db().execute(sql`update users set locale = 'en' where id = ${people.handler2.userId}`);
  const [ours, strangers, handlers] = [
    await made("applicant"),
    await made("stranger"),
    await made("handler2"),
  ];
  expect((await fetched(ours)).text).toContain(caseId);
  const nothing = await fetched(strangers);
  expect([nothing.status, nothing.events()]).toEqual([200, []]);
  // On the owner's side it is who has taken a case that has its dates.
  expect((await fetched(handlers)).events()).toEqual([]);
  await must(caseId, "handler2", "claim");
  const taken = await fetched(handlers);
  expect(taken.events().map(({ summary }) => summary)).toEqual(["Answer or interim answer: Vehicles"]);
  expect(taken.text).toContain("The ball is with you.");
  await db().execute(sql`delete from memberships where user_id = ${people.applicant.userId}`);
  expect((await fetched(ours)).events()).toEqual([]);
  await db().execute(sql`insert into memberships (user_id, org_id, role)
    values (${people.applicant.userId}, ${people.applicant.orgId}, 'applicant')`);
});

test("ends for good: by another address, by turning it off, with the account; each is told in plain words", async () => {
  const old = await made("applicant");
  const secret = /[\w-]{43}/.exec(old)?.[0] ?? "";
  const [stored] = await db().execute<{ row: string }>(
    sql`select row_to_json(l)::text as row from calendar_links l`,
  );
  expect(stored?.row).not.toContain(secret);
  const renewed = await made("applicant");
  expect(renewed).not.toBe(old);
  const gone = await fetched(old);
  expect(gone.status).toBe(410);
  expect(gone.text).toMatch(/^Denne kalenderen er borte\./);
  expect((await fetched(renewed)).status).toBe(200);
  await send("applicant", "/profile/calendar", { intent: "end" });
  expect(await addressOf("applicant")).toBe("");
  expect((await fetched(renewed)).status).toBe(410);
  for (const nonsense of ["x", "%00", "'; drop table users; --", "a".repeat(500)])
    expect((await visit(`/calendar/${encodeURIComponent(nonsense)}.ics`)).status).toBe(410);
  const strangers = await made("stranger");
  expect(await erasePersonByEmail("stranger@example.no")).toMatchObject({ ok: true });
  expect((await fetched(strangers)).status).toBe(410);
});

test("is not for guessing: a place that asks for addresses that are none has to wait", async () => {
  const address = "192.0.2.77";
  await db().execute(sql`delete from rate_limits`);
  const guess = () => visit("/calendar/nobody.ics", { address });
  for (let n = 0; n < LIMITS["calendar-link"].points; n++) await guess();
  const refused = await guess();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
});
