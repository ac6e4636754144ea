// People and requests for the tests of signing in.
import { desc, eq } from "drizzle-orm";
import type { Actor, MemberRole, OrgKind } from "#app/accounts/actor.ts";
import { confirmEmail, register } from "#app/accounts/registration.server.ts";
import { findActor, startSession } from "#app/accounts/session.server.ts";
import { THIS_MACHINE } from "#app/platform/http/this-machine.ts";
import { withLiveLinks } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { insertUser } from "#db/queries/accounts/people.ts";
import { mails } from "#db/schema/mail.ts";
import { memberships, organisations, users } from "#db/schema/people.ts";

let count = 0;
const next = () => ++count;
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export const origin = "http://localhost:3000";
export const goodPassword = "fire blå hester danser";
/** Every test has its own address, so that limits of one do not reach another. */
export const newPlace = () => `192.0.2.${next()}`;
export const newEmail = (name = "kari") => `${name}${next()}@example.no`;

/** Valid numbers of the test series, a new one each time. */
export function newOrgNumber(): string {
  for (;;) {
    const eight = String(31_500_000 + next());
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, w, i) => total + w * Number(eight[i]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return `${eight}${check}`;
  }
}

export async function makeUser(values: Partial<typeof users.$inferInsert> = {}) {
  const n = next();
  const row = {
    id: uuid(n),
    name: `Person ${n}`,
    email: `person${n}@example.no`,
    emailConfirmedAt: new Date(),
    ...values,
  };
  await insertUser(db(), row);
  return row;
}

export async function makeOrganisation(kind: OrgKind = "public", active = true) {
  const row = { id: uuid(next()), orgNumber: newOrgNumber(), name: `Virksomhet ${count}`, kind, active };
  await db().insert(organisations).values(row);
  return row;
}

export async function makeMember(
  orgId: string,
  role: MemberRole,
  values: Partial<typeof users.$inferInsert> = {},
) {
  const user = await makeUser(values);
  await db().insert(memberships).values({ userId: user.id, orgId, role });
  return user;
}

/** A request of a browser on this machine; `cookie` is what a Set-Cookie header gave. */
export function requestWith(cookie?: string, path = "/", init: RequestInit = {}): Request {
  const headers = new Headers(init.headers);
  if (cookie) headers.set("Cookie", cookie.split(";")[0] ?? "");
  for (const [name, value] of Object.entries(THIS_MACHINE)) headers.set(name, value);
  return new Request(`${origin}${path}`, { ...init, headers });
}

export async function signIn(userId: string): Promise<{ cookie: string; actor: Actor }> {
  const cookie = await startSession(requestWith(), userId);
  const actor = await findActor(requestWith(cookie));
  if (!actor) throw new Error("Nobody is signed in.");
  return { cookie, actor };
}

export const sessionIdIn = (cookie: string) => /=([a-z2-7]{40})/.exec(cookie)?.[1] ?? "";

export async function mailsTo(email: string) {
  return db().select().from(mails).where(eq(mails.toAddress, email)).orderBy(desc(mails.createdAt));
}

/** The token of the newest mail with this topic, as its receiver gets it. */
export async function tokenIn(email: string, topic: string): Promise<string> {
  const mail = (await mailsTo(email)).find((m) => m.topic === topic);
  const token = /\/(?:confirm|reset)\/([\w-]{43})/.exec(withLiveLinks(mail?.text ?? ""))?.[1];
  if (!token) throw new Error(`No ${topic} link was sent to ${email}.`);
  return token;
}

export async function registerPerson(values: Partial<Parameters<typeof register>[0]> = {}, now?: Date) {
  const input = {
    name: "Kari Eksempel",
    email: newEmail(),
    password: goodPassword,
    orgNumber: newOrgNumber(),
    orgName: "Eksempel AS",
    role: "applicant" as const,
    submission: `form ${next()}`,
    locale: "nb" as const,
    ...values,
  };
  const answer = await register(input, { place: newPlace(), ...(now ? { now } : {}) });
  const [user] = await db().select().from(users).where(eq(users.email, input.email));
  return { input, answer, user };
}

/** Presses the button behind the link; `ownBrowser: false` is one that did not register the person. */
export function confirmBy(
  token: string,
  { ownBrowser = true, password = "", now }: { ownBrowser?: boolean; password?: string; now?: Date } = {},
) {
  const link = { token, password, choseThePassword: async () => ownBrowser };
  return confirmEmail(link, { place: newPlace(), ...(now ? { now } : {}) });
}
