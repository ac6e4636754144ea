// The cookie that remembers the language a reader has chosen.
import { LOCALE_COOKIE, type Locale } from "#app/i18n/locale.ts";
import { env } from "#app/platform/env.server.ts";

const year = 365 * 24 * 3600;

/** The Set-Cookie header. */
export function localeCookie(locale: Locale): string {
  const secure = env().PUBLIC_URL.startsWith("https:") ? "; Secure" : "";
  return `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly${secure}`;
}
