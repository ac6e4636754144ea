// Titles of pages in the reader's language, for the `meta` export of a route.
import type { MetaDescriptor } from "@remix-run/react";
import { DEFAULT_LOCALE, isLocale, type Locale } from "#app/i18n/locale.ts";
import { type Texts, textsFor } from "#app/i18n/texts.ts";

type Match = { id: string; data?: unknown };

/** The language that the root loader found. */
export function localeOfMatches(matches: readonly Match[]): Locale {
  const data = matches.find(({ id }) => id === "root")?.data as { locale?: unknown } | undefined;
  return isLocale(data?.locale) ? data.locale : DEFAULT_LOCALE;
}

/** `export const meta: MetaFunction = ({ matches }) => titleMeta(matches, (t) => t.pages.about.title);` */
export function titleMeta(matches: readonly Match[], title: (texts: Texts) => string): MetaDescriptor[] {
  const texts = textsFor(localeOfMatches(matches));
  return [{ title: texts.common.titleOf({ page: title(texts) }) }];
}
