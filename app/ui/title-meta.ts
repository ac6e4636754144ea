// Titles of pages in the reader's language, for the `meta` export of a route.
import type { MetaDescriptor } from "@remix-run/react";
import type { PickedTexts, TextSet } from "#app/i18n/define-texts.ts";
import { DEFAULT_LOCALE, isLocale, type Locale } from "#app/i18n/locale.ts";
import { textsIn } from "#app/i18n/use-texts.ts";
import { uiTexts } from "./texts/index.ts";

type Match = { id: string; data?: unknown };
type Sets = Readonly<Record<string, TextSet<unknown>>>;

/** The language that the root loader found. */
export function localeOfMatches(matches: readonly Match[]): Locale {
  const data = matches.find(({ id }) => id === "root")?.data as { locale?: unknown } | undefined;
  return isLocale(data?.locale) ? data.locale : DEFAULT_LOCALE;
}

/** `export const meta: MetaFunction = ({ matches }) => titleMeta(matches, siteTexts, (t) => t.about.title);` */
export function titleMeta<T>(
  matches: readonly Match[],
  set: TextSet<T>,
  title: (texts: T) => string,
): MetaDescriptor[];
export function titleMeta<const G extends Sets>(
  matches: readonly Match[],
  sets: G,
  title: (texts: PickedTexts<G>) => string,
): MetaDescriptor[];
export function titleMeta(
  matches: readonly Match[],
  sets: TextSet<unknown> | Sets,
  title: (texts: never) => string,
): MetaDescriptor[] {
  const locale = localeOfMatches(matches);
  return [{ title: uiTexts[locale].titleOf({ page: title(textsIn(locale, sets) as never) }) }];
}
