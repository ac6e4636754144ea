// For pages that need a person: the rest of the loader can then count on there being one.
import { redirect } from "@remix-run/node";
import { signInPath } from "#app/platform/http/safe-return-to.ts";
import type { Actor } from "./actor.ts";
import { findActor, findPerson } from "./session.server.ts";

/** The person who is signed in; else throws a redirect to the sign-in page, which leads back here. */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await findActor(request);
  if (!actor) throw redirect(signInPath(request));
  return actor;
}

/** As above, for the few things that an account may do before its address is confirmed. */
export async function requirePerson(request: Request): Promise<Actor> {
  const person = await findPerson(request);
  if (!person) throw redirect(signInPath(request));
  return person;
}

/** What one may not see does not exist. */
export function notFound(): Response {
  return new Response("Not Found", { status: 404, statusText: "Not Found" });
}

/** Requires an administrator, or an auditor, who changes nothing. For others the page is not found. */
export async function requireOverseer(request: Request): Promise<Actor> {
  const actor = await findActor(request);
  if (!actor || !(actor.admin || actor.auditor)) throw notFound();
  return actor;
}

/** An administrator; for everybody else the page does not exist (404). */
export async function requireAdmin(request: Request): Promise<Actor> {
  const actor = await findActor(request);
  if (!actor?.admin) throw notFound();
  return actor;
}
