// Sessions as the rest of the product sees them; lucia stays behind this file, since its authors no longer develop it.
import { Lucia, TimeSpan } from "lucia";
import { env } from "#app/platform/env.server.ts";
import { fromThisMachine } from "#app/platform/http/this-machine.ts";
import { db, type Executor } from "#db/client.server.ts";
import { deleteSession, deleteSessionsOf, listSessions } from "#db/queries/accounts/sessions.ts";
import type { Actor } from "./actor.ts";
import { requireConfirmed } from "./require-confirmed.server.ts";
import { hashSessionId, type SessionAttributes, sessionAdapter } from "./sign-in/session-adapter.server.ts";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, { actor: Actor }>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: { actor: Actor };
  }
}

let made: Lucia<Record<never, never>, { actor: Actor }> | undefined;

function lucia() {
  const secure = new URL(env().PUBLIC_URL).protocol === "https:";
  made ??= new Lucia(sessionAdapter, {
    sessionExpiresIn: new TimeSpan(env().SESSION_DAYS, "d"),
    sessionCookie: {
      // With the prefix a browser refuses the cookie from a neighbouring host or over plain http.
      name: secure ? "__Host-dataveien-session" : "dataveien-session",
      // The database decides when a session ends; a cookie of its own date would need a new one on each page.
      expires: false,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ actor }) => ({ actor }),
  });
  return made;
}

/** Lucia makes 40 characters of base32; anything else is not worth a query. */
function sessionIdOf(request: Request): string | null {
  const id = lucia().readSessionCookie(request.headers.get("Cookie") ?? "");
  return id !== null && /^[a-z2-7]{40}$/.test(id) ? id : null;
}

/** Loaders of one page run side by side and each ask who is there: they share one read while it is under way. */
const underWay = new Map<string, Promise<Actor | null>>();

/**
 * Who acts: the person who is signed in, or null. A form from an account that nobody has confirmed goes no further than
 * this (require-confirmed.server.ts), whatever route it was sent to: what such an account may do names `findPerson`.
 */
export async function findActor(request: Request): Promise<Actor | null> {
  const person = await findPerson(request);
  if (person) await requireConfirmed(request, person);
  return person;
}

/**
 * Who reads, or does what an account needs no confirmed address for: confirm it, leave, choose a language, correct its own
 * details. Extends the session when half of its time has gone. A session of a demo person outlives the demo in the
 * database; it is worth nothing where there is no demo.
 */
export function findPerson(request: Request): Promise<Actor | null> {
  const id = sessionIdOf(request);
  if (id === null) return Promise.resolve(null);
  let found = underWay.get(id);
  if (!found) {
    found = lucia()
      .validateSession(id)
      .then(({ user }) => user?.actor ?? null)
      .finally(() => underWay.delete(id));
    underWay.set(id, found);
  }
  return found.then((actor) => (actor?.demo && !(env().DEMO && fromThisMachine(request)) ? null : actor));
}

/**
 * Signs the person in and gives the Set-Cookie header. The id is always new and a session that the request brought
 * along ends, so that an id planted in a person's browser is worth nothing.
 */
export async function startSession(request: Request, userId: string): Promise<string> {
  await endSession(request);
  const userAgent = request.headers.get("User-Agent")?.slice(0, 300) ?? null;
  const session = await lucia().createSession(userId, { userAgent });
  return lucia().createSessionCookie(session.id).serialize();
}

/** Ends the session of this browser, if there is one. Gives the Set-Cookie header that removes the cookie. */
export async function endSession(request: Request): Promise<string> {
  const id = sessionIdOf(request);
  if (id !== null) {
    underWay.delete(id);
    await lucia().invalidateSession(id);
  }
  return lucia().createBlankSessionCookie().serialize();
}

/** Signs the person out everywhere. */
export async function endAllSessions(userId: string, executor: Executor = db()): Promise<void> {
  await deleteSessionsOf(executor, userId);
}

export interface OwnSession {
  /** What `endOwnSession` takes; signs nobody in. */
  handle: string;
  createdAt: Date;
  expiresAt: Date;
  userAgent: string | null;
  current: boolean;
}

/** Where the person is signed in, newest first. */
export async function listOwnSessions(request: Request, userId: string): Promise<OwnSession[]> {
  const id = sessionIdOf(request);
  const own = id === null ? null : hashSessionId(id);
  const rows = await listSessions(db(), userId, new Date());
  return rows.map(({ idHash, createdAt, expiresAt, userAgent }) => ({
    handle: idHash,
    createdAt,
    expiresAt,
    userAgent,
    current: idHash === own,
  }));
}

/** Ends one of the person's own sessions; another person's is left alone. */
export async function endOwnSession(userId: string, handle: string): Promise<void> {
  await deleteSession(db(), handle, userId);
}
