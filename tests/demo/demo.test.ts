// Demo people exist and can be become only where the database itself says that it is a demo.
// Alone in its process: it sets DEMO before the application reads it.
import { eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { askReset } from "#app/accounts/passwords.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { becomeDemoPerson } from "#app/demo/demo-sign-in.server.ts";
import { ensureDemoPeople } from "#app/demo/ensure-demo-people.server.ts";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoEmail, demoUserId } from "#app/demo/people.ts";
import { isOrgNumber } from "#app/platform/org-number.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { findResourceCentre } from "#db/queries/cases/cases.ts";
import { isDemoDatabase, markAsDemo } from "#db/queries/cases/settings.ts";
import { memberships, organisations, users } from "#db/schema/people.ts";
import { mailsTo, makeUser, newPlace, requestWith } from "#tests/accounts/accounts-fixture.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const table of ["users", "organisations", "settings"])
    await sqlClient()`delete from ${sqlClient()(table)}`;
});

test("without the marker nobody becomes a demo person, also when the environment says demo", async () => {
  const demo = await makeUser({ demo: true });
  vi.stubEnv("DEMO", "true");
  expect(await becomeDemoPerson(requestWith(), demo.id)).toBeNull();
  await expect(ensureDemoPeople(db(), new Date())).rejects.toThrow(/demo database/);
});

test("with the marker only people marked as demo can be become", async () => {
  expect(await markAsDemo(db())).toBe(true);
  const real = await makeUser();
  const demo = await makeUser({ demo: true });
  expect(await becomeDemoPerson(requestWith(), real.id)).toBeNull();
  for (const nonsense of ["", "x", "' or true --", demoUserId("tor").slice(1)]) {
    expect(await becomeDemoPerson(requestWith(), nonsense)).toBeNull();
  }
  const cookie = await becomeDemoPerson(requestWith(), demo.id);
  expect((await findActor(requestWith(cookie ?? "")))?.userId).toBe(demo.id);
});

test("a database that people use cannot be marked as a demo", async () => {
  await makeUser();
  expect(await markAsDemo(db())).toBe(false);
  expect(await isDemoDatabase(db())).toBe(false);
});

test("a demo database stays one", async () => {
  await markAsDemo(db());
  await makeUser();
  expect(await markAsDemo(db())).toBe(true);
});

test("demo people are made once, with the same ids on every machine", async () => {
  await markAsDemo(db());
  const ids = await ensureDemoPeople(db(), new Date());
  expect(await ensureDemoPeople(db(), new Date())).toEqual(ids);
  expect(await db().select().from(users)).toHaveLength(Object.keys(DEMO_PEOPLE).length);
  const roles = (await db().select().from(memberships))
    .filter((m) => m.orgId === ids.brreg)
    .map((m) => m.role);
  expect(roles.sort()).toEqual(["approver", "approver", "handler"]);
  expect(demoUserId("tor")).toBe("d2c10333-8787-8316-a639-21de417cd115");
});

test("an organisation that the catalogue has made keeps its id and gets its members", async () => {
  await markAsDemo(db());
  const id = "00000000-0000-4000-8000-0000000000aa";
  await sqlClient()`insert into organisations (id, org_number, name, kind) values (${id}, '971040238', 'Statens kartverk', 'public')`;
  expect((await ensureDemoPeople(db(), new Date())).kartverket).toBe(id);
});

test("the resource centre is a body of its own, whoever the catalogue names as a publisher", async () => {
  await markAsDemo(db());
  const digdir = "00000000-0000-4000-8000-0000000000bb";
  await sqlClient()`insert into organisations (id, org_number, name, kind)
    values (${digdir}, '991825827', 'Digitaliseringsdirektoratet', 'public')`;
  const { ressurssenter } = await ensureDemoPeople(db(), new Date());
  expect(await ensureDemoPeople(db(), new Date())).toMatchObject({ ressurssenter });
  expect(ressurssenter).not.toBe(digdir);
  expect(await findResourceCentre(db())).toEqual({
    id: ressurssenter,
    name: "Nasjonalt ressurssenter for deling av data",
  });
  const [publisher] = await db().select().from(organisations).where(eq(organisations.id, digdir));
  expect(publisher).toMatchObject({ kind: "public", active: false });
  const advisers = (await db().select().from(memberships)).filter((m) => m.role === "adviser");
  expect(new Set(advisers.map((m) => m.orgId))).toEqual(new Set([ressurssenter]));
});

test("demo people have addresses that reach nobody, valid numbers, and get no password", async () => {
  await markAsDemo(db());
  await ensureDemoPeople(db(), new Date());
  const numbers = Object.values(DEMO_ORGANISATIONS).flatMap(({ orgNumber }) => orgNumber ?? []);
  expect(numbers).toHaveLength(Object.keys(DEMO_ORGANISATIONS).length - 1);
  for (const number of numbers) expect(isOrgNumber(number)).toBe(true);
  expect(demoEmail("tor")).toMatch(/\.example$/);
  await askReset(demoEmail("tor"), { place: newPlace() });
  expect(await mailsTo(demoEmail("tor"))).toEqual([]);
});
