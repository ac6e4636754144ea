// Anybody can register anybody's address. Once its owner confirms it, nothing that a stranger knows may open the account.
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { changePassword, checkPassword } from "#app/accounts/passwords.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { users } from "#db/schema/people.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import {
  confirmBy,
  goodPassword,
  mailsTo,
  newEmail,
  newOrgNumber,
  newPlace,
  requestWith,
  signIn,
  tokenIn,
} from "./accounts-fixture.ts";

withDatabase();

const ownPassword = "eierens helt egne ord";
const cookieOf = (response: Response) => response.headers.getSetCookie();
const opens = async (email: string, password: string) =>
  (await checkPassword({ email, password }, { place: newPlace() })).ok;
const isConfirmed = async (email: string) =>
  (await db().select().from(users).where(eq(users.email, email)))[0]?.emailConfirmedAt != null;

let email = "";
/** What the browser holds that registered the address: a stranger's, or the owner's own. */
let registered: string[] = [];
let path = "";

async function registerInBrowser(address: string): Promise<string[]> {
  const form = {
    name: "Kari Eksempel",
    email: address,
    password: goodPassword,
    orgNumber: newOrgNumber(),
    orgName: "Eksempel AS",
    role: "applicant",
    submission: crypto.randomUUID(),
  };
  return cookieOf(await visit("/register", { form, address: newPlace() }));
}

beforeEach(async () => {
  email = newEmail("offer");
  registered = await registerInBrowser(email);
  path = `/confirm/${await tokenIn(email, "confirm-email")}`;
});

test("the password of the stranger dies, with all that the stranger has open", async () => {
  const form = { email, password: goodPassword };
  const stranger = cookieOf(await visit("/sign-in", { form, address: newPlace() }));
  expect(await findActor(requestWith(stranger[0]))).not.toBeNull();

  const done = await visit(path, { form: { password: ownPassword } });
  expect(done.status).toBe(200);
  expect(await done.text()).toContain(textsFor("nb").auth.confirm.doneChosen);
  expect(await findActor(requestWith(stranger[0]))).toBeNull();
  expect(await opens(email, goodPassword)).toBe(false);
  expect(await opens(email, ownPassword)).toBe(true);
  expect(await isConfirmed(email)).toBe(true);
});

test("pressing alone confirms nothing and leaves the link usable", async () => {
  for (const form of [{}, { password: "" }, { password: "kort" }, { password: email }]) {
    const answer = await visit(path, { form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#password"');
    expect(await isConfirmed(email)).toBe(false);
  }
  expect((await visit(path, { form: { password: ownPassword } })).status).toBe(200);
});

test("the link chooses a password once, and not after the address is confirmed", async () => {
  const { cookie } = await signIn(
    (await db().select().from(users).where(eq(users.email, email)))[0]?.id ?? "",
  );
  await visit("/profile", { cookie, form: { intent: "resend" } });
  const later = `/confirm/${await tokenIn(email, "confirm-email")}`;
  expect(later).not.toBe(path);
  await visit(path, { form: { password: ownPassword } });
  for (const link of [path, later]) {
    await visit(link, { form: { password: "noe helt annet igjen" } });
    expect(await opens(email, ownPassword)).toBe(true);
  }
});

test("of two links pressed at once one chooses the password", async () => {
  const { actor, cookie } = await signIn(
    (await db().select().from(users).where(eq(users.email, email)))[0]?.id ?? "",
  );
  await visit("/profile", { cookie, form: { intent: "resend" } });
  const tokens = [path.slice("/confirm/".length), await tokenIn(actor.email, "confirm-email")];
  const answers = await Promise.all(
    tokens.map((token, n) => confirmBy(token, { ownBrowser: false, password: `${ownPassword} ${n}` })),
  );
  const winners = answers.flatMap((answer, n) => (answer.ok && answer.newPassword ? [n] : []));
  expect(winners).toHaveLength(1);
  expect(await opens(email, `${ownPassword} ${winners[0]}`)).toBe(true);
});

test("a stranger who changes the password at the same moment does not get theirs in", async () => {
  const { actor } = await signIn(
    (await db().select().from(users).where(eq(users.email, email)))[0]?.id ?? "",
  );
  const strangers = "den fremmedes nye ord";
  await Promise.all([
    changePassword(actor, { current: goodPassword, password: strangers }, { place: newPlace() }),
    visit(path, { form: { password: ownPassword } }),
  ]);
  expect(await isConfirmed(email)).toBe(true);
  expect(await opens(email, strangers)).toBe(false);
  expect(await opens(email, ownPassword)).toBe(true);
});

test("who registered in this browser presses one button and keeps the password", async () => {
  const page = await (await visit(path, { cookie: registered })).text();
  expect(page).not.toContain('type="password"');
  const done = await visit(path, { cookie: registered, form: {} });
  expect(await done.text()).toContain(textsFor("nb").auth.confirm.done);
  expect(cookieOf(done).join()).toMatch(/dataveien-registration=; .*Max-Age=0/);
  expect(await opens(email, goodPassword)).toBe(true);
});

test("who is signed in with the password keeps it, too", async () => {
  const form = { email, password: goodPassword };
  const cookie = cookieOf(await visit("/sign-in", { form, address: newPlace() }));
  expect((await visit(path, { cookie, form: {} })).status).toBe(200);
  expect(await opens(email, goodPassword)).toBe(true);
});

test("a browser that registered somebody else, or made the cookie up, shows nothing", async () => {
  const other = await registerInBrowser(newEmail());
  const again = await registerInBrowser(email);
  const madeUp = `dataveien-registration=${"A".repeat(43)}`;
  for (const cookie of [other, again, [madeUp], ["dataveien-registration="]]) {
    expect((await visit(path, { cookie, form: {} })).status).toBe(422);
  }
  expect(await isConfirmed(email)).toBe(false);
});

test("the owner who registers as well, not knowing of the stranger, gets the account by the first link", async () => {
  const owners = await registerInBrowser(email);
  expect((await visit(path, { cookie: owners, form: { password: ownPassword } })).status).toBe(200);
  expect(await opens(email, goodPassword)).toBe(false);
});

test("a stranger's words do not get into the mail, and many tries give one mail a day", async () => {
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ topic: "confirm-email", toName: email });
  expect(mail?.text).toContain(email);
  expect(`${mail?.text} ${mail?.html}`).not.toContain("Kari Eksempel");
  for (let i = 0; i < 3; i++) await registerInBrowser(email);
  expect((await mailsTo(email)).map(({ topic }) => topic).sort()).toEqual([
    "already-registered",
    "confirm-email",
  ]);
});

test("the page says honestly why it asks, in each language, and needs no script", async () => {
  for (const language of LOCALES) {
    const page = await (await visit(path, { language })).text();
    const t = textsFor(language).auth.confirm;
    for (const words of [t.choose({ email }), t.chooseWhy, t.chooseSame, t.chooseNotYou, t.chooseButton])
      expect(page).toContain(words);
    expect(page).toMatch(/<form[^>]*method="post"/);
    expect(page).toMatch(/<input[^>]*type="password"[^>]*autoComplete="new-password"/i);
  }
});

test("a link that does not work is told before anything is typed", async () => {
  await sqlClient()`update email_tokens set expires_at = now()`;
  const late = await visit(path);
  expect(late.status).toBe(410);
  expect(await late.text()).not.toContain('type="password"');
});

test("who registers on the way somewhere gets there, and never to another site", async () => {
  const plan = "/begin?goal=ladestasjoner";
  const there = `?next=${encodeURIComponent(plan)}`;
  expect(await (await visit(`/sign-in${there}`)).text()).toContain(`href="/register${there}"`);
  const wayOn = async (next: string) => {
    const email = newEmail();
    const form = {
      name: "Kari Eksempel",
      email,
      password: goodPassword,
      orgNumber: newOrgNumber(),
      orgName: "Eksempel AS",
      role: "applicant",
      submission: "one",
    };
    const sent = await visit(`/register?next=${encodeURIComponent(next)}`, { form, address: newPlace() });
    const cookie = cookieOf(sent);
    const html = await (
      await visit(`/confirm/${await tokenIn(email, "confirm-email")}`, { cookie, form: {} })
    ).text();
    return /class="ds-button"[^>]*href="([^"]+)"/.exec(html.slice(html.indexOf("<h1")))?.[1];
  };
  expect(await wayOn(plan)).toBe(`/sign-in${there}`);
  expect(await wayOn("https://evil.example/")).toBe("/sign-in");
});
