// The database goes away under a running site, by a connection that really closes and by a network that swallows.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { makeUser, signIn } from "#tests/accounts/accounts-fixture.ts";
import { type BuiltApp, startBuiltApp } from "#tests/support/built-app.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { type DatabaseLine, openLine } from "#tests/support/database-line.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";
import { textsFor } from "#tests/support/texts.ts";

const STATIC = ["/", "/om", "/personvern", "/tilgjengelighet"];
/**
 * Without the repairs it was ten to twenty seconds, or for ever. A busy machine gets more, by how long the same pages took
 * it while all was well.
 */
let soonMs = 4_000;

let database: TestDatabase;
let line: DatabaseLine;
let app: BuiltApp;
let cookie = "";
let name = "";

beforeAll(async () => {
  database = await createTestDatabase();
  line = await openLine(database);
  configureDatabase(line.connection, { poolSize: 3 });
  app = await startBuiltApp({ ready: async () => void (await sqlClient()`select 1`) });
  const person = await makeUser();
  name = person.name;
  cookie = (await signIn(person.id)).cookie.split(";")[0] ?? "";
});

afterEach(() => line.mend());

afterAll(async () => {
  await app?.stop();
  await closeDatabase();
  await line?.stop();
  await database?.drop();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(app.url + path, { headers, redirect: "manual" });
  return { status: answer.status, retry: answer.headers.get("retry-after"), html: await answer.text() };
};
const h1 = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
const { common, errors } = textsFor("nb");
const sign = common.outage.title;

async function noticed(): Promise<void> {
  await expect.poll(async () => (await get("/om")).html.includes(sign), { timeout: PATIENCE_MS }).toBe(true);
}

test("all is well while it is there", async () => {
  for (const path of STATIC) await get(path, { Cookie: cookie });
  const started = performance.now();
  for (const path of STATIC) {
    const { status, html } = await get(path, { Cookie: cookie });
    expect(status).toBe(200);
    expect(html).toContain(name);
    expect(html).not.toContain(sign);
  }
  soonMs = Math.max(soonMs, 20 * (performance.now() - started));
});

describe("when its connections are closed", () => {
  test("a page that was on its way to somebody signed in comes at once, and says so", async () => {
    await line.cut();
    const started = performance.now();
    for (const path of STATIC) {
      const { status, html } = await get(path, { Cookie: cookie });
      expect(status).toBe(200);
      expect(html).toContain(sign);
      expect(html).not.toContain(name);
    }
    expect(performance.now() - started).toBeLessThan(soonMs);
  });

  test("static pages come to everybody, in each language, with a sign and without a way to sign in", async () => {
    await line.cut();
    await noticed();
    for (const locale of LOCALES) {
      const { outage, signIn: signInWord } = textsFor(locale).common;
      for (const path of STATIC) {
        const { status, html } = await get(path, { "Accept-Language": locale });
        expect(status).toBe(200);
        expect(html).toContain(outage.title);
        expect(html).toContain(outage.text);
        expect(html).not.toContain(`>${signInWord}</a>`);
      }
    }
  });

  test.each(["/profile", "/data", "/cases"])(
    "%s says that it will pass, and asks nobody to sign in again",
    async (path) => {
      await line.cut();
      const { status, retry, html } = await get(path, { Cookie: cookie });
      expect(status).toBe(503);
      expect(retry).toBe("30");
      expect(h1(html)).toBe(errors.unavailable.title);
      expect(html).toContain(`<title>${common.titleOf({ page: errors.unavailable.title })}</title>`);
    },
  );

  test("a form that is sent meanwhile gets the same page, and no cookie", async () => {
    await line.cut();
    const answer = await fetch(`${app.url}/sign-in`, {
      method: "POST",
      headers: { Origin: app.url },
      body: new URLSearchParams({ email: "kari@example.no", password: "et passord som er langt" }),
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(h1(await answer.text())).toBe(errors.unavailable.title);
  });

  test("pages of error need no database either", async () => {
    await line.cut();
    const missing = await get("/no/such/page", { Cookie: cookie });
    expect([missing.status, h1(missing.html)]).toEqual([404, errors.notFound.title]);
    const refused = await fetch(`${app.url}/language`, { method: "POST", headers: { Cookie: cookie } });
    expect([refused.status, h1(await refused.text())]).toEqual([403, errors.crossSite.title]);
  });

  test("once it is back, so is everything, and who was signed in still is", async () => {
    await line.cut();
    await noticed();
    // Long enough for the waits between tries to have grown.
    for (let i = 0; i < 12; i++) await get("/profile", { Cookie: cookie });
    await line.mend();
    const back = async () => (await get("/profile", { Cookie: cookie })).html;
    await expect.poll(back, { timeout: PATIENCE_MS }).toContain(name);
    const frame = async () => (await get("/om", { Cookie: cookie })).html;
    await expect.poll(frame, { timeout: PATIENCE_MS }).not.toContain(sign);
  });
});

describe("when the network swallows what is said", () => {
  test("static pages wait for nothing once that is known", async () => {
    line.stall();
    await noticed();
    const started = performance.now();
    for (const path of STATIC) expect((await get(path, { Cookie: cookie })).status).toBe(200);
    expect((await get("/no/such/page", { Cookie: cookie })).status).toBe(404);
    expect(performance.now() - started).toBeLessThan(soonMs);
  });
});

test("a page that is not there asks the database nothing", async () => {
  await get("/no/such/page");
  const asked = async () => {
    const [row] = await sqlClient()<[{ n: number }]>`
      select sum(xact_commit)::int as n from pg_stat_database where datname = current_database()`;
    return row.n;
  };
  // Statistics are written when a connection has been idle for a moment.
  const settled = async () => {
    await new Promise((done) => setTimeout(done, 1_200));
    return asked();
  };
  const before = await settled();
  const quiet = (await settled()) - before;
  for (let i = 0; i < 50; i++) expect((await get(`/no/such/page/${i}`)).status).toBe(404);
  const during = (await settled()) - before - quiet;
  expect(during).toBeLessThan(20);
});
