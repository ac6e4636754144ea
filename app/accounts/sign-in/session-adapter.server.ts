// Lucia uses the cookie's value as the key of the session. This adapter stands between, so that the database holds
// only its SHA-256, and reads session, person and memberships in one query.
import { createHash } from "node:crypto";
import type { Adapter, DatabaseSession } from "lucia";
import type { Actor } from "#app/accounts/actor.ts";
import { db } from "#db/client.server.ts";
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  extendSession,
  findSession,
  insertSession,
  listSessions,
} from "#db/queries/accounts/sessions.ts";
import { principalsOf } from "#workflows/roles.ts";

export interface SessionAttributes {
  userAgent: string | null;
}

/** What the database knows a session by. */
export function hashSessionId(sessionId: string): string {
  return createHash("sha256").update(sessionId).digest("hex");
}

export const sessionAdapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const row = await findSession(db(), hashSessionId(sessionId));
    if (!row) return [null, null];
    const { expiresAt, ...person } = row;
    const actor: Actor = { ...person, principals: principalsOf(person.userId, person.memberships) };
    const session: DatabaseSession = {
      id: sessionId,
      userId: person.userId,
      expiresAt,
      attributes: { userAgent: null },
    };
    return [session, { id: person.userId, attributes: { actor } }];
  },
  /** The id of a listed session is its hash: nobody can know the id but the browser that holds it. */
  async getUserSessions(userId) {
    const rows = await listSessions(db(), userId, new Date());
    return rows.map((row) => ({
      id: row.idHash,
      userId,
      expiresAt: row.expiresAt,
      attributes: { userAgent: row.userAgent },
    }));
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    const { userAgent } = attributes as SessionAttributes;
    await insertSession(db(), { idHash: hashSessionId(id), userId, expiresAt, userAgent });
  },
  updateSessionExpiration: (sessionId, expiresAt) => extendSession(db(), hashSessionId(sessionId), expiresAt),
  deleteSession: (sessionId) => deleteSession(db(), hashSessionId(sessionId)),
  deleteUserSessions: (userId) => deleteSessionsOf(db(), userId),
  deleteExpiredSessions: () => deleteExpiredSessions(db(), new Date()),
};
