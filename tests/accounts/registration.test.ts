// Registering, confirming and passwords: what strangers can find out and what links can do.
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { askReset, changePassword, checkPassword, resetPassword } from "#app/accounts/passwords.server.ts";
import { register } from "#app/accounts/registration.server.ts";
import { findActor } from "#app/accounts/session.server.ts";
import { LIMITS } from "#app/platform/http/rate-limit.server.ts";
import { eraseOwnAccount } from "#app/profile/own-details.server.ts";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/mail.ts";
import { emailTokens, memberships, organisations, sessions, users } from "#db/schema/people.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  confirmBy,
  goodPassword,
  mailsTo,
  makeUser,
  newEmail,
  newPlace,
  registerPerson,
  requestWith,
  signIn,
  tokenIn,
} from "./accounts-fixture.ts";

withDatabase();
const hours = (n: number) => new Date(Date.now() + n * 3_600_000);

test("registering makes a person whose address is not confirmed and sends a link", async () => {
  const { input, answer, user } = await registerPerson();
  expect(answer).toEqual({ ok: true, userId: user?.id });
  expect(user?.emailConfirmedAt).toBeNull();
  expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect((await mailsTo(input.email)).map((m) => m.topic)).toEqual(["confirm-email"]);
});

test("the database has neither the password nor the link's token", async () => {
  const { input } = await registerPerson();
  const token = await tokenIn(input.email, "confirm-email");
  const everything = JSON.stringify([
    await db().select().from(users),
    await db().select().from(emailTokens),
    await db().select().from(mails),
  ]);
  expect(everything).not.toContain(token);
  expect(everything).not.toContain(goodPassword);
});

test("a known address gets the same answer, no second person, and a mail to its owner", async () => {
  const first = await registerPerson();
  const before = (await db().select().from(organisations)).length;
  const again = await registerPerson({ email: first.input.email.toUpperCase(), name: "En Annen" });
  expect(again.answer).toMatchObject({ ok: true });
  expect(again.user).toBeUndefined();
  expect(await db().select().from(organisations)).toHaveLength(before);
  expect((await mailsTo(first.input.email)).map((m) => m.topic).sort()).toEqual([
    "already-registered",
    "confirm-email",
  ]);
});

test("the same form sent twice, also at the same time, registers once and sends one mail", async () => {
  const { input } = await registerPerson();
  await Promise.all([register(input, { place: newPlace() }), register(input, { place: newPlace() })]);
  expect((await mailsTo(input.email)).map((m) => m.topic)).toEqual(["confirm-email"]);
});

test("the link confirms once and not again", async () => {
  const { input, user } = await registerPerson();
  const token = await tokenIn(input.email, "confirm-email");
  const both = await Promise.all([confirmBy(token), confirmBy(token)]);
  expect(both.filter((answer) => answer.ok)).toHaveLength(1);
  const [row] = await db()
    .select()
    .from(users)
    .where(eq(users.id, user?.id ?? ""));
  expect(row?.emailConfirmedAt).toBeInstanceOf(Date);
});

test("the link works just under 48 hours and not after", async () => {
  const { input } = await registerPerson();
  const token = await tokenIn(input.email, "confirm-email");
  const late = await confirmBy(token, { now: hours(48.1) });
  expect(late).toEqual({ ok: false, code: "link-not-valid" });
  expect(await confirmBy(token, { now: hours(47.9) })).toMatchObject({ ok: true });
});

test("a link of one purpose does not serve the other", async () => {
  const { input } = await registerPerson();
  const token = await tokenIn(input.email, "confirm-email");
  const answer = await resetPassword({ token, password: "et helt nytt passord" });
  expect(answer).toEqual({ ok: false, code: "link-not-valid" });
});

test("passwords that are short, one's own name or address, or everybody's are refused", async () => {
  const problems = async (password: string) => {
    const { answer } = await registerPerson({
      password,
      name: "Kari Eksempelsen",
      email: "kari.lang.adresse@example.no",
    });
    return answer.ok ? "accepted" : answer.code === "invalid" ? answer.issues[0]?.problem : answer.code;
  };
  expect(await problems("kort")).toBe("password-too-short");
  expect(await problems("KARI eksempelsen")).toBe("password-about-you");
  expect(await problems("kari.lang.adresse@example.no")).toBe("password-about-you");
  expect(await problems("passord12345")).toBe("password-too-common");
  expect(await problems("aaaaaaaaaaaaaaaa")).toBe("password-too-common");
  expect(await problems("x".repeat(5000))).toBe("password-too-long");
  expect(await problems("bare små bokstaver")).toBe("accepted");
});

test("a wrong password and an unknown address give the same answer in about the same time", async () => {
  const { input } = await registerPerson();
  const place = newPlace();
  const time = async (email: string) => {
    const start = performance.now();
    const answer = await checkPassword({ email, password: "feil feil feil feil" }, { place });
    return { answer, ms: performance.now() - start };
  };
  await time(newEmail());
  const known = [await time(input.email), await time(input.email), await time(input.email)];
  const unknown = [await time(newEmail()), await time(newEmail()), await time(newEmail())];
  for (const { answer } of [...known, ...unknown]) expect(answer).toEqual({ ok: false, code: "wrong" });
  const fastest = (all: { ms: number }[]) => Math.min(...all.map(({ ms }) => ms));
  // Without the dummy hash the unknown address would be ten times faster.
  expect(fastest(unknown)).toBeGreaterThan(fastest(known) / 3);
  expect(await checkPassword({ email: input.email, password: goodPassword }, { place })).toMatchObject({
    ok: true,
  });
});

test("somebody without a password cannot sign in, whatever they type", async () => {
  const user = await makeUser();
  for (const password of ["", "nobody has this password", "null"]) {
    const answer = await checkPassword({ email: user.email, password }, { place: newPlace() });
    expect(answer).toEqual({ ok: false, code: "wrong" });
  }
});

test("after too many attempts even the right password waits, and others are not held up", async () => {
  const { input } = await registerPerson();
  const other = await registerPerson();
  const place = newPlace();
  for (let i = 0; i < LIMITS["sign-in"].points; i++) {
    await checkPassword({ email: input.email, password: "feil feil feil feil" }, { place });
  }
  const answer = await checkPassword({ email: input.email, password: goodPassword }, { place });
  expect(answer).toMatchObject({ ok: false, code: "too-many" });
  if (answer.ok || answer.code !== "too-many") throw new Error("unreachable");
  expect(answer.retryAfterSeconds).toBeGreaterThan(0);
  expect(answer.retryAfterSeconds).toBeLessThanOrEqual(LIMITS["sign-in"].duration);
  expect(
    await checkPassword({ email: input.email, password: goodPassword }, { place: newPlace() }),
  ).toMatchObject({ ok: true });
  expect(await checkPassword({ email: other.input.email, password: goodPassword }, { place })).toMatchObject({
    ok: true,
  });
});

test("asking for a new password says the same for all, and sends a link only to those known", async () => {
  const { input } = await registerPerson();
  const stranger = newEmail();
  expect(await askReset(stranger, { place: newPlace() })).toEqual(
    await askReset(input.email, { place: newPlace() }),
  );
  expect((await mailsTo(input.email)).map((m) => m.topic)).toContain("reset-password");
  expect(await mailsTo(stranger)).toEqual([]);
});

test("a new password ends all sessions and every reset link, and the old password is dead", async () => {
  const { input, user } = await registerPerson();
  const { cookie } = await signIn(user?.id ?? "");
  await askReset(input.email, { place: newPlace() });
  const first = await tokenIn(input.email, "reset-password");
  await askReset(input.email, { place: newPlace() });
  const bad = await resetPassword({ token: first, password: "kort" });
  expect(bad).toMatchObject({ ok: false, code: "invalid" });
  const password = "et helt nytt passord";
  expect(await resetPassword({ token: first, password }, hours(1.1))).toEqual({
    ok: false,
    code: "link-not-valid",
  });
  expect(await resetPassword({ token: first, password })).toEqual({ ok: true });
  expect(await findActor(requestWith(cookie))).toBeNull();
  const second = await tokenIn(input.email, "reset-password");
  for (const token of [first, second]) {
    expect(await resetPassword({ token, password })).toEqual({ ok: false, code: "link-not-valid" });
  }
  expect(
    await checkPassword({ email: input.email, password: goodPassword }, { place: newPlace() }),
  ).toMatchObject({ ok: false });
  expect(await checkPassword({ email: input.email, password }, { place: newPlace() })).toMatchObject({
    ok: true,
  });
});

test("changing the password needs the old one and ends every session", async () => {
  const { user } = await registerPerson();
  const { actor, cookie } = await signIn(user?.id ?? "");
  const place = newPlace();
  const password = "et helt nytt passord";
  expect(await changePassword(actor, { current: "feil", password }, { place })).toMatchObject({
    code: "invalid",
  });
  expect(await findActor(requestWith(cookie))).not.toBeNull();
  expect(await changePassword(actor, { current: goodPassword, password }, { place })).toEqual({ ok: true });
  expect(await findActor(requestWith(cookie))).toBeNull();
});

test("a deleted account leaves no name, address, password, session or membership behind", async () => {
  const { input, user } = await registerPerson();
  await confirmBy(await tokenIn(input.email, "confirm-email"));
  const { actor } = await signIn(user?.id ?? "");
  const wrong = await eraseOwnAccount(actor, "feil passord her", { place: newPlace() });
  expect(wrong).toMatchObject({ ok: false, code: "invalid" });
  expect(await eraseOwnAccount(actor, goodPassword, { place: newPlace() })).toEqual({ ok: true });
  const left = JSON.stringify([
    await db().select().from(users).where(eq(users.id, actor.userId)),
    await db().select().from(sessions).where(eq(sessions.userId, actor.userId)),
    await db().select().from(memberships).where(eq(memberships.userId, actor.userId)),
    await db().select().from(emailTokens).where(eq(emailTokens.userId, actor.userId)),
    await mailsTo(input.email),
  ]);
  expect(left).not.toContain(input.name);
  expect(left).not.toContain(input.email);
  expect(left).not.toContain("argon2");
  expect(JSON.parse(left).slice(1)).toEqual([[], [], [], []]);
  expect(
    await checkPassword({ email: input.email, password: goodPassword }, { place: newPlace() }),
  ).toMatchObject({ code: "wrong" });
});
