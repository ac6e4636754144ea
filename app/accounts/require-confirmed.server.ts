// The one gate of everything that is written outside the cases, whose own gate is `execute`: an account whose address
// nobody has confirmed could be anybody's. What was typed comes back with the refusal, and can be sent again from there.
import type { Actor } from "./actor.ts";

/** The word by which the page of error knows this refusal. */
export const UNCONFIRMED = "unconfirmed";

/** Longer texts than any field takes were not typed by hand. */
const LONGEST = 20_000;

/** Throws the refusal where a form comes from an unconfirmed account; reading is open to everybody who is signed in. */
export async function requireConfirmed(
  request: Request,
  actor: Pick<Actor, "emailConfirmed">,
): Promise<void> {
  if (actor.emailConfirmed || request.method === "GET" || request.method === "HEAD") return;
  throw unconfirmed(await sentWith(request));
}

/** The refusal, with the form that it refuses. */
export function unconfirmed(form: FormData | null): Response {
  const sent = [...(form ?? [])].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.slice(0, LONGEST)]] : [],
  );
  return Response.json({ code: UNCONFIRMED, sent }, { status: 403, statusText: "Forbidden" });
}

/** Files are not read: browsers keep none, so they are chosen again anyway. */
async function sentWith(request: Request): Promise<FormData | null> {
  const type = request.headers.get("Content-Type") ?? "";
  if (request.bodyUsed || !/^application\/x-www-form-urlencoded\b/i.test(type)) return null;
  return request.formData().catch(() => null);
}
