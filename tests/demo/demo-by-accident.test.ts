// In a demo anybody is anybody. No setting of a service in production may lead there, not even on a database with the marker.
// Alone in its process: it loads every module anew with other settings.
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { ensureDemoPeople } from "#app/demo/ensure-demo-people.server.ts";
import { demoUserId } from "#app/demo/people.ts";
import { parseEnv } from "#app/platform/env.server.ts";
import { db } from "#db/client.server.ts";
import { markAsDemo } from "#db/queries/cases/settings.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();

beforeAll(async () => {
  await markAsDemo(db());
  await ensureDemoPeople(db(), new Date());
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The site as a process with these settings would serve it: every module is loaded anew and reads them. */
async function siteWith(settings: Record<string, string>) {
  for (const name of ["DATABASE_URL", "PUBLIC_URL", "DEMO"]) vi.stubEnv(name, settings[name] ?? "");
  vi.resetModules();
  const [{ visit }, { startSession, findActor }, { requestWith }] = await Promise.all([
    import("#tests/support/site.ts"),
    import("#app/accounts/session.server.ts"),
    import("#tests/accounts/accounts-fixture.ts"),
  ]);
  return { visit, startSession, findActor, requestWith };
}

const admin = demoUserId("ragnhild");
const become = { form: { userId: admin } };

const inProduction: [string, Record<string, string>][] = [
  ["an own database", { DATABASE_URL: "postgres://db.example.no/dataveien" }],
  ["a public address", { PUBLIC_URL: "https://data.example.no" }],
  ["an address in the network", { PUBLIC_URL: "http://10.0.0.5:3000" }],
  ["an address that only begins like this machine", { PUBLIC_URL: "http://localhost.example.no" }],
  ["the demo turned off", { DEMO: "false" }],
];

describe.each(inProduction)("with %s, on a database that is marked as a demo", (_what, settings) => {
  test("there is no page, no form, no outbox, no link, and a session of a demo person is nobody's", async () => {
    const { visit, startSession, findActor, requestWith } = await siteWith(settings);
    const posted = await visit("/demo", become);
    expect(posted.status).toBe(404);
    expect(posted.headers.getSetCookie()).toEqual([]);
    for (const path of ["/demo", "/demo/outbox", `/demo/outbox/${admin}`, `/demo/outbox/${admin}/html`])
      expect((await visit(path)).status).toBe(404);
    const signIn = await (await visit("/sign-in")).text();
    expect(signIn).toContain('name="password"');
    expect(signIn).not.toContain('href="/demo"');
    const kept = await startSession(requestWith(), admin);
    expect(await findActor(requestWith(kept))).toBeNull();
    expect((await visit("/profile", { cookie: kept })).status).toBe(302);
  });

  test("NODE_ENV changes nothing about it", () => {
    for (const NODE_ENV of ["production", "development", "test"])
      expect(parseEnv({ ...settings, NODE_ENV, SECRET: "x".repeat(32) }).DEMO).toBe(false);
  });
});

test("on this machine with nothing set there is a demo, and its administrator is one click away", async () => {
  const { visit, findActor, requestWith } = await siteWith({});
  expect((await visit("/demo")).status).toBe(200);
  const became = await visit("/demo", become);
  const [cookie] = became.headers.getSetCookie();
  expect(await findActor(requestWith(cookie))).toMatchObject({ admin: true, demo: true });
});

test("in a demo, nobody elsewhere becomes anybody, is anybody, or reads a letter", async () => {
  const { visit, startSession, findActor, requestWith } = await siteWith({});
  const elsewhere = true;
  const posted = await visit("/demo", { ...become, elsewhere });
  expect(posted.status).toBe(404);
  expect(posted.headers.getSetCookie()).toEqual([]);
  for (const path of ["/demo", "/demo/outbox"]) {
    expect((await visit(path, { elsewhere })).status).toBe(404);
    expect((await visit(path)).status).toBe(200);
  }
  const cookie = await startSession(requestWith(), admin);
  expect(await findActor(requestWith(cookie))).toMatchObject({ admin: true });
  expect((await visit("/profile", { cookie })).status).toBe(200);
  expect((await visit("/profile", { cookie, elsewhere })).status).toBe(302);
  expect((await visit("/admin/outbox", { cookie, elsewhere })).status).toBe(404);
  // Side by side, the one must not be taken for the other.
  const both = await Promise.all([visit("/profile", { cookie }), visit("/profile", { cookie, elsewhere })]);
  expect(both.map((answer) => answer.status)).toEqual([200, 302]);
  for (const path of ["/", "/sign-in"]) {
    const there = await (await visit(path, { elsewhere })).text();
    expect(there).toContain("demo-ribbon");
    expect(there).not.toContain('href="/demo"');
    expect(await (await visit(path)).text()).toContain('href="/demo"');
  }
});

test("asked for together with an own database, the service does not start", () => {
  for (const NODE_ENV of ["production", "development", "test"])
    for (const DEMO of ["true", "1", "yes"])
      expect(() => parseEnv({ NODE_ENV, DEMO, DATABASE_URL: "postgres://db/x" })).toThrow(/DEMO: must not/);
});

test("anywhere else than on this machine there is a demo only where it is asked for in so many words", () => {
  const PUBLIC_URL = "https://demo.example.no";
  expect(parseEnv({ PUBLIC_URL }).DEMO).toBe(false);
  expect(parseEnv({ PUBLIC_URL, DEMO: "true" }).DEMO).toBe(true);
  expect(() => parseEnv({ PUBLIC_URL, DEMO: "maybe" })).toThrow(/DEMO/);
});
