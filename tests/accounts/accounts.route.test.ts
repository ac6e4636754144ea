// The pages of people: each opens in each language, keeps what was typed, and shows nothing to those it is not for.
import { beforeAll, describe, expect, test } from "vitest";
import { askReset } from "#app/accounts/passwords.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { ensureDemoPeople } from "#app/demo/ensure-demo-people.server.ts";
import { demoUserId } from "#app/demo/people.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { LIMITS, limit } from "#app/platform/http/rate-limit.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import {
  goodPassword,
  mailsTo,
  makeMember,
  makeOrganisation,
  makeUser,
  newEmail,
  newOrgNumber,
  newPlace,
  registerPerson,
  requestWith,
  signIn,
  tokenIn,
} from "./accounts-fixture.ts";

withDatabase();

const headingsOf = (html: string) => [...html.matchAll(/<h1\b/g)].length;
const cookieOf = (response: Response) => response.headers.get("Set-Cookie") ?? "";
const registration = () => ({
  name: "Kari <b>Eksempel</b>",
  email: newEmail(),
  password: goodPassword,
  orgNumber: newOrgNumber(),
  orgName: "Eksempel AS",
  role: "applicant",
  submission: "one",
});

describe("every page opens in every language", () => {
  let member = "";
  let admin = "";
  let orgId = "";
  let token = "";
  let confirmation = "";
  beforeAll(async () => {
    const org = await makeOrganisation("public");
    orgId = org.id;
    member = (await signIn((await makeMember(org.id, "approver")).id)).cookie;
    admin = (await signIn((await makeUser({ admin: true })).id)).cookie;
    const { input } = await registerPerson({ orgNumber: org.orgNumber });
    await askReset(input.email, { place: newPlace() });
    token = await tokenIn(input.email, "reset-password");
    confirmation = await tokenIn(input.email, "confirm-email");
  });
  const pages: [string, () => string, () => string | undefined][] = [
    ["sign-in", () => "/sign-in", () => undefined],
    ["sign-out", () => "/sign-out", () => undefined],
    ["register", () => "/register", () => undefined],
    ["confirm", () => `/confirm/${confirmation}`, () => undefined],
    ["reset", () => "/reset", () => undefined],
    ["choose password", () => `/reset/${token}`, () => undefined],
    ["profile", () => "/profile", () => member],
    ["organisations", () => "/organisations", () => admin],
    ["join", () => "/organisations/join", () => member],
    ["members", () => `/organisations/${orgId}/members`, () => member],
  ];
  test.each(pages)("%s", async (_, path, cookie) => {
    const titles = new Set<string>();
    for (const locale of LOCALES) {
      const response = await visit(path(), {
        cookie: [`lang=${locale}`, ...(cookie() ? [cookie() ?? ""] : [])],
      });
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(html).toContain(`<html lang="${locale}"`);
      expect(headingsOf(html)).toBe(1);
      expect(html).not.toMatch(/undefined|\[object|style="/);
      titles.add(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? "");
    }
    expect(titles.size).toBeGreaterThanOrEqual(2);
  });
});

test("a page for people sends strangers to sign in, and from there back", async () => {
  const { input } = await registerPerson();
  const away = await visit("/profile?done=saved");
  expect(away.status).toBe(302);
  expect(away.headers.get("Location")).toBe("/sign-in?next=%2Fprofile%3Fdone%3Dsaved");
  const form = { email: input.email, password: goodPassword };
  const back = await visit(away.headers.get("Location") ?? "", { form, address: newPlace() });
  expect(back.status).toBe(303);
  expect(back.headers.get("Location")).toBe("/profile?done=saved");
  expect((await visit("/profile", { cookie: cookieOf(back) })).status).toBe(200);
});

test("sign-in leads to no other site", async () => {
  const { input } = await registerPerson();
  for (const next of ["https://evil.example", "//evil.example", "/\\evil.example"]) {
    const form = { email: input.email, password: goodPassword };
    const response = await visit(`/sign-in?next=${encodeURIComponent(next)}`, { form, address: newPlace() });
    expect(response.headers.get("Location")).toBe("/");
  }
});

test("a wrong password and an unknown address give the same page, with the address kept and no password", async () => {
  const { input } = await registerPerson();
  const password = "feil feil feil feil";
  const page = async (email: string) => {
    const response = await visit("/sign-in", { form: { email, password }, address: newPlace() });
    expect(response.status).toBe(422);
    expect(response.headers.get("Set-Cookie")).toBeNull();
    const html = await response.text();
    expect(html).toContain(`value="${email}"`);
    expect(html).not.toContain(password);
    return html.replaceAll(email, "");
  };
  const known = await page(input.email);
  expect(known).toContain(textsFor("nb").auth.signIn.wrong);
  expect(await page(newEmail())).toBe(known);
});

test("over the limit the page says when to try again, in the reader's language", async () => {
  const { input } = await registerPerson();
  const address = newPlace();
  const form = { email: input.email, password: "feil feil feil feil" };
  for (let i = 0; i < LIMITS["sign-in"].points; i++) await visit("/sign-in", { form, address });
  const response = await visit("/sign-in", { form, address, language: "nn" });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(800);
  const html = await response.text();
  expect(html).toContain("Vent 15 minutt, og prøv igjen.");
  expect(html).toContain(`value="${input.email}"`);
});

test("a page without a form that is asked for too often says when to try again", async () => {
  const address = newPlace();
  for (let i = 0; i < LIMITS["email-link"].points; i++) await limit("email-link", address);
  const response = await visit("/reset/x", { address, language: "en" });
  expect(response.status).toBe(429);
  expect(await response.text()).toContain("Wait 15 minutes, and try again.");
});

test("registering with nothing, and with nonsense, says what to mend and keeps what was typed", async () => {
  const empty = await visit("/register", { form: {} });
  expect(empty.status).toBe(422);
  const html = await empty.text();
  for (const field of ["name", "email", "password", "orgNumber", "orgName"]) {
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(`id="${field}"`);
  }
  const form = { ...registration(), email: "kari@", orgNumber: "123456789", password: "kort" };
  const wrong = await (await visit("/register", { form })).text();
  expect(wrong).toContain("Kari &lt;b&gt;Eksempel&lt;/b&gt;");
  expect(wrong).toContain('value="123456789"');
  expect(wrong).not.toContain("<b>Eksempel");
  expect(wrong).not.toContain('value="kort"');
});

test("the answer to registering is the same for a new and for a known address", async () => {
  const form = registration();
  const first = await visit("/register", { form, address: newPlace() });
  const again = await visit("/register", { form: { ...form, submission: "two" }, address: newPlace() });
  expect([first.status, again.status]).toEqual([200, 200]);
  const strip = (html: string) => html.replaceAll(/value="[0-9a-f-]{36}"/g, "");
  expect(strip(await again.text())).toBe(strip(await first.text()));
  const shape = (response: Response) => cookieOf(response).replace(/=[\w-]{43};/, "=;");
  expect(shape(first)).toMatch(/^dataveien-registration=; /);
  expect(shape(again)).toBe(shape(first));
});

test("opening the link confirms nothing, pressing does, and the session gets a new id", async () => {
  const { input, user } = await registerPerson();
  const { cookie } = await signIn(user?.id ?? "");
  const path = `/confirm/${await tokenIn(input.email, "confirm-email")}`;
  await visit(path, { cookie });
  expect((await findActor(requestWith(cookie)))?.emailConfirmed).toBe(false);
  const pressed = await visit(path, { cookie, form: {} });
  expect(pressed.status).toBe(200);
  const fresh = pressed.headers.getSetCookie().find((text) => text.startsWith("dataveien-session=")) ?? "";
  expect(await findActor(requestWith(cookie))).toBeNull();
  expect((await findActor(requestWith(fresh)))?.emailConfirmed).toBe(true);
  const twice = await visit(path, { cookie: fresh, form: {} });
  expect(await twice.text()).toContain(textsFor("nb").auth.confirm.doneTitle);
  const stranger = await visit(path, { form: {} });
  expect(stranger.status).toBe(410);
  expect(await stranger.text()).toContain(textsFor("nb").auth.confirm.notValid);
});

test("choosing a new password by the link leads to sign-in, and the link is then spent", async () => {
  const { input } = await registerPerson();
  await visit("/reset", { form: { email: input.email }, address: newPlace() });
  const path = `/reset/${await tokenIn(input.email, "reset-password")}`;
  const weak = await visit(path, { form: { password: "kort" } });
  expect(weak.status).toBe(422);
  const done = await visit(path, { form: { password: "et helt nytt passord" } });
  expect(done.headers.get("Location")).toBe("/sign-in?note=password-changed");
  expect((await visit(path)).status).toBe(410);
  const form = { email: input.email, password: "et helt nytt passord" };
  expect((await visit("/sign-in", { form, address: newPlace() })).status).toBe(303);
});

test("the profile saves name and language, and the next page is in that language", async () => {
  const { cookie, actor } = await signIn((await makeUser()).id);
  const form = { intent: "details", name: "Kari Nordmann", locale: "en" };
  const saved = await visit("/profile", { cookie, form });
  expect(saved.headers.get("Location")).toBe("/profile?done=saved");
  const html = await (await visit("/profile?done=saved", { cookie: [cookie, cookieOf(saved)] })).text();
  expect(html).toContain(textsFor("en").auth.profile.saved);
  expect(html).toContain("Kari Nordmann");
  expect((await visit("/profile", { cookie, form: { intent: "details", name: " " } })).status).toBe(422);
  expect((await visit("/profile", { cookie, form: { intent: "nonsense" } })).status).toBe(404);
  expect(actor.name).not.toBe("Kari Nordmann");
});

test("signing out everywhere from the profile ends this session too", async () => {
  const user = await makeUser();
  const [here, there] = [await signIn(user.id), await signIn(user.id)];
  const response = await visit("/profile", { cookie: here.cookie, form: { intent: "end-all" } });
  expect(response.headers.get("Location")).toBe("/sign-in?note=signed-out");
  for (const { cookie } of [here, there]) expect(await findActor(requestWith(cookie))).toBeNull();
});

test("a members' page does not exist for outsiders, nor does what they send there", async () => {
  const org = await makeOrganisation("public");
  const member = await makeMember(org.id, "handler");
  const outsider = (await signIn((await makeMember((await makeOrganisation()).id, "approver")).id)).cookie;
  const path = `/organisations/${org.id}/members`;
  const page = await visit(path, { cookie: outsider });
  expect(page.status).toBe(404);
  expect(await page.text()).not.toContain(member.name);
  const form = { intent: "remove", userId: member.id, role: "handler" };
  expect((await visit(path, { cookie: outsider, form })).status).toBe(404);
  for (const id of ["x", "00000000-0000-4000-8000-999999999999", "%00"]) {
    expect((await visit(`/organisations/${id}/members`, { cookie: outsider })).status).toBe(404);
  }
  expect((await visit(path, { cookie: (await signIn(member.id)).cookie })).status).toBe(200);
});

test("an approver lets somebody in on the members' page; a handler gets an honest no", async () => {
  const org = await makeOrganisation("public");
  const newcomer = await makeUser();
  const path = `/organisations/${org.id}/members`;
  const form = { intent: "add", email: newcomer.email, role: "handler" };
  const handler = (await signIn((await makeMember(org.id, "handler")).id)).cookie;
  const refused = await visit(path, { cookie: handler, form });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain(textsFor("nb").organisations.members.outcomes.forbidden);
  const approver = (await signIn((await makeMember(org.id, "approver")).id)).cookie;
  expect((await visit(path, { cookie: approver, form })).status).toBe(303);
  expect(await (await visit(path, { cookie: approver })).text()).toContain(newcomer.name);
  expect((await mailsTo(newcomer.email)).map((m) => m.topic)).toEqual(["membership-granted"]);
});

test("only administrators get the list of all organisations", async () => {
  const org = await makeOrganisation("public");
  const member = (await signIn((await makeUser()).id)).cookie;
  expect(await (await visit("/organisations", { cookie: member })).text()).not.toContain(org.name);
  const admin = (await signIn((await makeUser({ admin: true })).id)).cookie;
  const found = await (await visit(`/organisations?number=${org.orgNumber}`, { cookie: admin })).text();
  expect(found).toContain(org.name);
  expect((await visit("/organisations?number=tull&after=tull", { cookie: admin })).status).toBe(200);
});

test("the demo page exists only in a demo database, and becomes only demo people", async () => {
  expect((await visit("/demo")).status).toBe(404);
  const real = await makeUser();
  expect((await visit("/demo", { form: { userId: real.id } })).status).toBe(404);
  await sqlClient()`insert into settings (key, value) values ('demo', 'true'::jsonb)`;
  try {
    await ensureDemoPeople(db(), new Date());
    for (const language of LOCALES) {
      const page = await visit("/demo", { language });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain("Astrid Myklevold");
    }
    const became = await visit("/demo", { form: { userId: demoUserId("astrid") } });
    expect((await findActor(requestWith(cookieOf(became))))?.name).toBe("Astrid Myklevold");
    expect((await visit("/demo", { form: { userId: real.id } })).status).toBe(404);
  } finally {
    await sqlClient()`delete from settings`;
  }
});
