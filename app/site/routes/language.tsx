// Remembers the language that the reader chose, and goes back to where they were.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { localeCookie } from "#app/platform/http/locale-cookie.server.ts";
import { safeReturnTo } from "#app/platform/http/safe-return-to.ts";

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const lang = form.get("lang");
  const next = form.get("next");
  const to = safeReturnTo(typeof next === "string" ? next : null);
  // A language that we do not write changes nothing.
  if (!isLocale(lang)) return redirect(to);
  return redirect(to, { status: 303, headers: { "Set-Cookie": localeCookie(lang) } });
}
