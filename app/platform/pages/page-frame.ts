// Pages for people without an account: no menu, no sign-in, and the language that the page's own loader has chosen.
import { useMatches } from "@remix-run/react";
import { isLocale, type Locale } from "#app/i18n/locale.ts";

/** `export const handle = QUIET_FRAME;` in a route whose loader gives `{ locale }`. */
export const QUIET_FRAME = { frame: "quiet" } as const;

/** The language of such a page; null on every other page, and where its loader has failed. */
export function useQuietFrame(): { locale: Locale | null } | null {
  const quiet = useMatches().find(
    ({ handle }) => (handle as { frame?: string } | undefined)?.frame === "quiet",
  );
  if (!quiet) return null;
  const locale = (quiet.data as { locale?: unknown } | undefined)?.locale;
  return { locale: isLocale(locale) ? locale : null };
}
