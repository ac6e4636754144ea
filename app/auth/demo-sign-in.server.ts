// Becoming a demo person without a password. Two things are needed, and neither is configuration: the database is
// marked as a demo, and the person is marked as a demo person.
import { db } from "#db/client.server.ts";
import { findUser } from "#db/queries/people.ts";
import { isDemoDatabase } from "#db/queries/settings.ts";
import { startSession } from "./session.server.ts";

/** The Set-Cookie header of the new session; null when this is no demo, or no demo person. */
export async function becomeDemoPerson(request: Request, userId: string): Promise<string | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(userId)) return null;
  if (!(await isDemoDatabase(db()))) return null;
  const user = await findUser(db(), userId);
  return user?.demo ? startSession(request, user.id) : null;
}
