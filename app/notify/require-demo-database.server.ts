// Letters with live links may be shown to everybody only where every person in them is made up.
import { notFound } from "#app/auth/require-actor.server.ts";
import { db } from "#db/client.server.ts";
import { isDemoDatabase } from "#db/queries/settings.ts";

/** Throws a 404 where people work. */
export async function requireDemoDatabase(): Promise<void> {
  if (!(await isDemoDatabase(db()))) throw notFound();
}
