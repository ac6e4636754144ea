// Sessions: what the database keeps of them, and when they end.
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  endAllSessions,
  endOwnSession,
  endSession,
  findActor,
  listOwnSessions,
  startSession,
} from "#app/accounts/session.server.ts";
import { hashSessionId } from "#app/accounts/sign-in/session-adapter.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { sessions } from "#db/schema/people.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  makeMember,
  makeOrganisation,
  makeUser,
  requestWith,
  sessionIdIn,
  signIn,
} from "./accounts-fixture.ts";

withDatabase();

test("the database holds a hash of the session id, and nothing that signs anybody in", async () => {
  const user = await makeUser();
  const cookie = await startSession(requestWith(), user.id);
  const id = sessionIdIn(cookie);
  expect(id).toHaveLength(40);
  const rows = await db().select().from(sessions).where(eq(sessions.userId, user.id));
  expect(rows.map((row) => row.idHash)).toEqual([hashSessionId(id)]);
  expect(JSON.stringify(rows)).not.toContain(id);
  const stolen = `${cookie.split("=")[0]}=${rows[0]?.idHash}`;
  expect(await findActor(requestWith(stolen))).toBeNull();
});

test("the cookie cannot be read by scripts and is not sent from other sites' forms", async () => {
  const user = await makeUser();
  const cookie = await startSession(requestWith(), user.id);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).toMatch(/Path=\//i);
  expect(cookie).not.toMatch(/Domain=/i);
});

test("the actor has every membership and a principal for each", async () => {
  const org = await makeOrganisation("public");
  const user = await makeMember(org.id, "handler");
  const { actor } = await signIn(user.id);
  expect(actor.memberships).toEqual([
    { orgId: org.id, orgName: org.name, orgKind: "public", role: "handler" },
  ]);
  expect(actor.principals).toEqual([`user:${user.id}`, `org:${org.id}:handler`]);
  expect(actor.emailConfirmed).toBe(true);
});

test("an expired session signs nobody in and is removed", async () => {
  const user = await makeUser();
  const { cookie } = await signIn(user.id);
  await sqlClient()`update sessions set expires_at = now() - interval '1 second' where user_id = ${user.id}`;
  expect(await findActor(requestWith(cookie))).toBeNull();
  expect(await db().select().from(sessions).where(eq(sessions.userId, user.id))).toEqual([]);
});

test("a session in use is extended when half of its time has gone", async () => {
  const user = await makeUser();
  const { cookie } = await signIn(user.id);
  await sqlClient()`update sessions set expires_at = now() + interval '1 day' where user_id = ${user.id}`;
  expect(await findActor(requestWith(cookie))).not.toBeNull();
  const [row] = await db().select().from(sessions).where(eq(sessions.userId, user.id));
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(5 * 86_400_000);
});

test("signing in gives a new id and ends the session that the browser brought along", async () => {
  const attacker = await makeUser();
  const victim = await makeUser();
  const planted = await startSession(requestWith(), attacker.id);
  const cookie = await startSession(requestWith(planted), victim.id);
  expect(sessionIdIn(cookie)).not.toBe(sessionIdIn(planted));
  expect(await findActor(requestWith(planted))).toBeNull();
  expect((await findActor(requestWith(cookie)))?.userId).toBe(victim.id);
});

test("an id that somebody has chosen is never taken over", async () => {
  const user = await makeUser();
  const chosen = `dataveien-session=${"a".repeat(40)}`;
  const cookie = await startSession(requestWith(chosen), user.id);
  expect(sessionIdIn(cookie)).not.toBe("a".repeat(40));
  expect(await findActor(requestWith(chosen))).toBeNull();
});

test("signing out ends this session only, signing out everywhere ends all", async () => {
  const user = await makeUser();
  const other = await signIn((await makeUser()).id);
  const [first, second, third] = [await signIn(user.id), await signIn(user.id), await signIn(user.id)];
  const removed = await endSession(requestWith(first.cookie));
  expect(removed).toMatch(/Max-Age=0/i);
  expect(await findActor(requestWith(first.cookie))).toBeNull();
  expect(await findActor(requestWith(second.cookie))).not.toBeNull();
  await endAllSessions(user.id);
  expect(await findActor(requestWith(second.cookie))).toBeNull();
  expect(await findActor(requestWith(third.cookie))).toBeNull();
  expect(await findActor(requestWith(other.cookie))).not.toBeNull();
});

test("a person sees and ends their own sessions, never somebody else's", async () => {
  const user = await makeUser();
  const [here, there] = [await signIn(user.id), await signIn(user.id)];
  const stranger = await signIn((await makeUser()).id);
  const listed = await listOwnSessions(requestWith(here.cookie), user.id);
  expect(listed.map((s) => s.current).sort()).toEqual([false, true]);
  const strangers = hashSessionId(sessionIdIn(stranger.cookie));
  await endOwnSession(user.id, strangers);
  expect(await findActor(requestWith(stranger.cookie))).not.toBeNull();
  await endOwnSession(user.id, hashSessionId(sessionIdIn(there.cookie)));
  expect(await findActor(requestWith(there.cookie))).toBeNull();
  expect(await findActor(requestWith(here.cookie))).not.toBeNull();
});

test("loaders that ask at the same time share one read, and the next page reads anew", async () => {
  const user = await makeUser();
  const { cookie } = await signIn(user.id);
  const [one, two] = await Promise.all([findActor(requestWith(cookie)), findActor(requestWith(cookie))]);
  expect(one?.userId).toBe(user.id);
  // Each read makes an actor of its own.
  expect(two).toBe(one);
  await sqlClient()`update users set name = 'Nytt navn' where id = ${user.id}`;
  expect((await findActor(requestWith(cookie)))?.name).toBe("Nytt navn");
});

test("nonsense in the cookie is nobody", async () => {
  for (const value of ["", "x", "'; drop table users; --", "a".repeat(5000), "%00".repeat(40)]) {
    expect(await findActor(requestWith(`dataveien-session=${value}`))).toBeNull();
  }
});
