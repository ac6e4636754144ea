// One's own data as a file: all that is one's own, nothing of anybody else, no secrets, and not too often.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { OWN_DATA_ABOUT } from "#app/data-export/export-notes.ts";
import { LIMITS } from "#app/platform/http/rate-limit.server.ts";
import { db } from "#db/client.server.ts";
import { cookieOf, send } from "#tests/request/requests-fixture.ts";
import {
  makeWorld,
  must,
  openRequest,
  type Person,
  payloads,
  people,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openDemand } from "#tests/support/demand-world.ts";
import { visit } from "#tests/support/site.ts";

withDatabase();
beforeAll(makeWorld);

interface OwnData {
  person: { id: string; email: string };
  savedSearches: { name: string }[];
  noticeChoices: { group: string }[];
  calendar: unknown;
  cases: {
    id: string;
    roles: string[];
    acts: { type: string; said: unknown }[];
    drafts: { form: string }[];
  }[];
}
async function exported(person: Person) {
  await db().execute(sql`delete from rate_limits`);
  const answer = await visit("/profile/export", { cookie: await cookieOf(person) });
  const text = await answer.text();
  return { answer, text, data: JSON.parse(text) as OwnData };
}

test("holds what each of two people has done and said, and nothing of the other", async () => {
  const theirs = await submitted();
  await must(theirs, "applicant", "send-message", { text: "The applicant asks how it goes." });
  await must(theirs, "handler", "claim");
  await must(theirs, "handler", "send-message", { text: "The handler says that it goes well." });
  await must(theirs, "handler", "write-note", { text: "The handler notes something for the owner." });
  const draft = await openRequest("stranger");
  const demand = await openDemand("stranger");
  await send("applicant", "/searches/new?q=vei", { name: "Mine veier" });
  await send("applicant", "/profile/notifications", { searches: "never" });
  await send("applicant", "/profile/calendar", { intent: "renew" });

  const { answer, text, data } = await exported("applicant");
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="dataveien-own-data.json"');
  expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  expect(data.person).toMatchObject({ id: people.applicant.userId, email: "applicant@example.no" });
  expect(data.cases.map(({ id, roles }) => [id, roles])).toEqual([[theirs, ["applicant"]]]);
  const types = data.cases[0]?.acts.map(({ type }) => type);
  expect(types).toEqual(["create", "submit", "send-message"]);
  expect(text).toContain("The applicant asks how it goes.");
  expect(data.savedSearches.map(({ name }) => name)).toEqual(["Mine veier"]);
  expect(data.noticeChoices.map(({ group }) => group)).toContain("searches");
  expect(data.calendar).not.toBeNull();
  for (const others of ["The handler", draft, demand, people.stranger.userId, "stranger@example.no"])
    expect(text).not.toContain(others);
  // The file explains itself: each key is described, and each described key is there.
  expect(
    Object.keys(data)
      .filter((key) => key !== "about")
      .sort(),
  ).toEqual(Object.keys(OWN_DATA_ABOUT.keys).sort());
  const secrets = await db().execute<{ word: string }>(sql`
    select id_hash as word from sessions union select token_hash from calendar_links union select link_id::text from calendar_links`);
  for (const { word } of secrets) expect(text).not.toContain(word);

  const other = await exported("stranger");
  expect(other.data.cases.map(({ id }) => id).sort()).toEqual([draft, demand].sort());
  for (const word of [theirs, "The applicant", "Mine veier", people.applicant.userId])
    expect(other.text).not.toContain(word);
  // The person who has taken a case has what they did in it, and of others' words nothing.
  const handlers = await exported("handler");
  expect(handlers.data.cases.map(({ id, roles }) => [id, roles])).toEqual([[theirs, ["handler"]]]);
  expect(handlers.text).toContain("The handler notes something for the owner.");
  expect(handlers.text).not.toContain("The applicant asks");
});

test("has nothing of cases that are theirs no more, and is for whoever is signed in, now and then", async () => {
  const caseId = await submitted();
  await must(caseId, "applicant", "withdraw", { reason: payloads.approve.reasons });
  expect((await exported("applicant")).text).toContain(caseId);
  await db().execute(sql`delete from memberships where user_id = ${people.applicant.userId}`);
  const { data } = await exported("applicant");
  expect(data.cases).toEqual([]);
  expect((await visit("/profile/export")).headers.get("Location")).toMatch(/^\/sign-in\?next=/);
  const cookie = await cookieOf("applicant");
  for (let n = 1; n < LIMITS["own-data"].points; n++)
    await (await visit("/profile/export", { cookie })).body?.cancel();
  const refused = await visit("/profile/export", { cookie });
  expect([refused.status, await refused.text()]).toEqual([429, expect.stringMatching(/^Vent \d+ minutter/)]);
});
