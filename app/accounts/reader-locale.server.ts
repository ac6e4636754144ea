// The reader's language of one request, for loaders and actions.
import { type Locale, negotiateLocale } from "#app/i18n/locale.ts";
import { findPerson } from "./session.server.ts";

/** Asks for the person only when the cookie has no answer; pass the actor if you have it. */
export async function localeOf(request: Request, actor?: { locale: Locale } | null): Promise<Locale> {
  const cookie = request.headers.get("Cookie");
  const person = actor === undefined ? await findPerson(request) : actor;
  return negotiateLocale({
    cookie,
    account: person?.locale ?? null,
    acceptLanguage: request.headers.get("Accept-Language"),
  });
}
