// Letters with live links may be shown to everybody only where every person in them is made up.
import { isDemo } from "#app/auth/demo-mode.server.ts";
import { notFound } from "#app/auth/require-actor.server.ts";

/** Throws a 404 where people work. */
export async function requireDemoDatabase(): Promise<void> {
  if (!(await isDemo())) throw notFound();
}
