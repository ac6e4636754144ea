// Searches that are saved: one's own and nobody else's, notified once when something new fits, each new dataset looked at once.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { erasePersonByEmail } from "#app/erasure/erase-person.server.ts";
import { matchSavedSearches } from "#app/saved-searches/match-saved-searches.server.ts";
import { notifyMatches } from "#app/saved-searches/notify-matches.server.ts";
import { db } from "#db/client.server.ts";
import { readWords } from "#db/queries/catalogue/search.ts";
import { lookOn, MOST_SEARCHES } from "#db/queries/saved-searches.ts";
import { pageFor, send } from "#tests/request/requests-fixture.ts";
import { makeWorld, type Person, people } from "#tests/support/case-world.ts";
import { importTurtle } from "#tests/support/catalogue.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";

withDatabase();
beforeAll(makeWorld);

const minutes = (n: number) => new Date(Date.now() + n * 60_000);
/** After seven in the morning in Norway, whenever the test runs, and after what was imported has settled. */
const morning = (days: number) => {
  const at = new Date(Date.now() + days * 86_400_000);
  at.setUTCHours(12);
  return at;
};
const datasets = (...names: string[]) =>
  names
    .map(
      (name) => `<https://example.no/data/${name}> a dcat:Dataset ; dct:title "${name} om veinett"@nb ;
      dct:publisher <https://example.no/org/veg> .`,
    )
    .join("\n");
const save = (who: Person, query: string, name: string) => send(who, `/searches/new?${query}`, { name });
const searches = () =>
  db().execute<{ id: string; name: string; newHits: number; untold: number }>(
    sql`select id, name, new_hits as "newHits", untold from saved_searches order by name`,
  );
const hits = async () => Object.fromEntries([...(await searches())].map((s) => [s.name, s.newHits]));
const mails = async () => [
  ...(await db().execute<{ to: string; subject: string; text: string; group: string }>(
    sql`select to_address as to, subject, text, notice_group as group from mails where topic = 'new-hits' order by created_at`,
  )),
];

test("is saved under a name by whoever is signed in; others sign in first and come back to it", async () => {
  await importTurtle(datasets("gammelt"));
  expect(await (await visit("/data?q=veinett")).text()).toContain('href="/searches/new?q=veinett"');
  const visitor = await visit("/searches/new?q=veinett&access=PUBLIC");
  expect(visitor.headers.get("Location")).toBe(
    `/sign-in?next=${encodeURIComponent("/searches/new?q=veinett&access=PUBLIC")}`,
  );
  expect((await save("applicant", "q=veinett", " \n ")).status).toBe(422);
  expect((await save("applicant", "q=veinett", "x".repeat(81))).status).toBe(422);
  expect((await save("applicant", "q=veinett", "Veier")).location).toBe("/profile/searches?done=saved");
  await save("applicant", "q=veinett&order=newest&page=3", "Veinettet");
  await save("applicant", "q=helse", "Helse");
  await save("stranger", "q=veinett", "De fremmedes");
  // The same search is one, however it was sorted.
  expect([...(await searches())].map(({ name }) => name)).toEqual(["De fremmedes", "Helse", "Veinettet"]);
  const { html } = await pageFor("applicant", "/cases");
  expect(html).toContain("Veinettet");
  expect(html).not.toContain("De fremmedes");
});

test("counts what is new in it once, and the mail says so once, in the morning", async () => {
  await matchSavedSearches(minutes(20));
  expect(await hits()).toEqual({ "De fremmedes": 0, Helse: 0, Veinettet: 0 });
  await importTurtle(datasets("gammelt", "nytt", "nyere"));
  // What has just begun to arrive may have more on its way.
  await matchSavedSearches(minutes(0));
  expect((await hits()).Veinettet).toBe(0);
  expect(await matchSavedSearches(minutes(20))).toBe(true);
  await matchSavedSearches(minutes(20));
  expect(await hits()).toEqual({ "De fremmedes": 2, Helse: 0, Veinettet: 2 });
  const night = morning(1);
  night.setUTCHours(2);
  expect(await notifyMatches(night)).toBe(0);
  expect(await notifyMatches(morning(1))).toBe(2);
  expect(await notifyMatches(morning(1))).toBe(0);
  const [mail] = (await mails()).filter(({ to }) => to === "applicant@example.no");
  expect(mail?.subject).toBe("2 nye treff i søkene dine");
  expect(mail?.text).toContain("/cases#searches");
  // What people call their searches does not leave the service.
  expect(mail?.text).not.toContain("Veinettet");
  expect(mail?.text).toMatch(/\/unsubscribe\/\{\{unsubscribe:[0-9a-f-]{36}:searches\}\}/);
  expect((await pageFor("applicant", "/cases")).html).toContain("2 nye treff");
});

test("tells those at once who want it so, and nothing to those who want nothing", async () => {
  await send("applicant", "/profile/notifications", { searches: "at-once" });
  await send("stranger", "/profile/notifications", { searches: "never" });
  await importTurtle(datasets("gammelt", "nytt", "nyere", "nyest"));
  await matchSavedSearches(minutes(20));
  expect(await notifyMatches(morning(1))).toBe(1);
  expect((await mails()).map(({ to }) => to).filter((to) => to === "stranger@example.no")).toHaveLength(1);
  expect([...(await searches())].map(({ untold }) => untold)).toEqual([0, 0, 0]);
  expect((await hits())["De fremmedes"]).toBe(3);
});

test("is opened, renamed and deleted by its owner, and does not exist for others", async () => {
  const id = [...(await searches())].find(({ name }) => name === "Veinettet")?.id ?? "";
  expect((await pageFor("stranger", `/searches/${id}`)).status).toBe(404);
  expect((await send("stranger", "/profile/searches", { intent: "rename", id, name: "Vårt" })).status).toBe(
    404,
  );
  await send("stranger", "/profile/searches", { intent: "remove", id });
  expect((await hits()).Veinettet).toBe(3);
  expect((await pageFor("applicant", "/searches/x")).status).toBe(404);
  expect((await pageFor("applicant", `/searches/${id}`)).location).toBe(
    "/data?q=veinett&order=newest&exact=1",
  );
  expect((await hits()).Veinettet).toBe(0);
  const unnamed = await send("applicant", "/profile/searches", { intent: "rename", id, name: "" });
  expect([unnamed.status, unnamed.html.includes(`#name-${id}`)]).toEqual([422, true]);
  await send("applicant", "/profile/searches", { intent: "rename", id, name: "Alle veier" });
  expect((await pageFor("applicant", "/profile/searches?done=renamed")).html).toContain("Alle veier");
  await send("applicant", "/profile/searches", { intent: "remove", id });
  expect(Object.keys(await hits())).toEqual(["De fremmedes", "Helse"]);
});

test("looks at a big harvest a piece at a time, and at each dataset once, though all came at one instant", async () => {
  await save("handler", "q=veinett", "Stykkevis");
  await db().execute(sql`update saved_searches set seen_at = '2000-01-01' where name = 'Stykkevis'`);
  await db().execute(
    sql`update datasets set first_seen_at = '2001-01-01' where title->>'nb' like '%om veinett'`,
  );
  const words = await readWords(db(), ["veinett"]);
  const to = { newest: "2001-01-01 00:00:00+00", most: 3 };
  let done = false;
  for (let n = 0; n < 5 && !done; n++) {
    const [state] = await db().execute<{ id: string; seenAt: string; seenId: string | null }>(
      sql`select id, seen_at::text as "seenAt", seen_id as "seenId" from saved_searches where name = 'Stykkevis'`,
    );
    if (state) done = await lookOn(db(), state, { words, filters: {} }, to);
  }
  expect(done).toBe(true);
  expect((await hits()).Stykkevis).toBe(4);
});

test("has room for so many, and goes with the account", async () => {
  for (let n = 0; n < MOST_SEARCHES; n++) await save("stranger", `q=ord${n}`, `Søk ${n}`);
  const full = await save("stranger", "q=enda", "Enda et");
  expect([full.status, full.html.includes(`Du har ${MOST_SEARCHES} lagrede søk`)]).toEqual([422, true]);
  expect(await erasePersonByEmail("stranger@example.no")).toMatchObject({ ok: true });
  const left = await db().execute(
    sql`select 1 from saved_searches where user_id = ${people.stranger.userId}`,
  );
  expect([...left]).toEqual([]);
});
