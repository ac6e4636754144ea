// Remembers the language that the reader chose, and goes back to where they were.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { safeNext } from "#app/auth/safe-next.ts";
import { env } from "#app/env.server.ts";
import { isLocale, LOCALE_COOKIE } from "#app/i18n/locale.ts";

const YEAR = 365 * 24 * 3600;

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const lang = form.get("lang");
  const next = form.get("next");
  const to = safeNext(typeof next === "string" ? next : null);
  // A language that we do not write changes nothing.
  if (!isLocale(lang)) return redirect(to);
  const secure = env().PUBLIC_URL.startsWith("https:") ? "; Secure" : "";
  const cookie = `${LOCALE_COOKIE}=${lang}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly${secure}`;
  return redirect(to, { status: 303, headers: { "Set-Cookie": cookie } });
}
