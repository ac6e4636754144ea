// Is this a demo? The database must say so, and can only before anybody works in it; the environment can only deny it.
// A demo that is given a public address or an own database later is none any more.
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { isDemoDatabase } from "#db/queries/settings.ts";

export async function isDemo(): Promise<boolean> {
  return env().DEMO && (await isDemoDatabase(db()));
}
