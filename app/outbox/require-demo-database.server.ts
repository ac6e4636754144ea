// Letters with live links may be shown without asking who reads only where their receivers are made up, and at this machine.
import { isInDemo } from "#app/accounts/demo-mode.server.ts";
import { notFound } from "#app/accounts/require-actor.server.ts";

/** Throws a 404 where people work, and for the person who is not at this machine. */
export async function requireDemoDatabase(request: Request): Promise<void> {
  if (!(await isInDemo(request))) throw notFound();
}
