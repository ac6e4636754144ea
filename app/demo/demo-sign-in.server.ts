// Becoming a demo person without a password: in a demo only, at its own machine, and only people who are
// marked as demo people.
import { isInDemo } from "#app/accounts/demo-mode.server.ts";
import { startSession } from "#app/accounts/session.server.ts";
import { db } from "#db/client.server.ts";
import { findUser } from "#db/queries/accounts/people.ts";

/** The Set-Cookie header of the new session; null when this is no demo, the request is not from this machine, or the person no demo person. */
export async function becomeDemoPerson(request: Request, userId: string): Promise<string | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(userId)) return null;
  if (!(await isInDemo(request))) return null;
  const user = await findUser(db(), userId);
  return user?.demo ? startSession(request, user.id) : null;
}
