// Becoming a demo person without a password: in a demo only, and only people who are marked as demo people.
import { db } from "#db/client.server.ts";
import { findUser } from "#db/queries/people.ts";
import { isDemo } from "./demo-mode.server.ts";
import { startSession } from "./session.server.ts";

/** The Set-Cookie header of the new session; null when this is no demo, or no demo person. */
export async function becomeDemoPerson(request: Request, userId: string): Promise<string | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(userId)) return null;
  if (!(await isDemo())) return null;
  const user = await findUser(db(), userId);
  return user?.demo ? startSession(request, user.id) : null;
}
