// How components reach the texts of the reader's language during the one render on the server.
import { createContext, useContext } from "react";
import { type PickedTexts, pickTexts, type TextSet } from "./define-texts.ts";
import { DEFAULT_LOCALE, type Locale } from "./locale.ts";

const LocaleContext = createContext<Locale>(DEFAULT_LOCALE);

/** Around the whole document, set by the root. */
export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

type Sets = Readonly<Record<string, TextSet<unknown>>>;

/** The words of one feature, `useTexts(requestTexts)`, or of several by name, `useTexts({ request: requestTexts, ui: uiTexts })`. */
export function useTexts<T>(set: TextSet<T>): T;
export function useTexts<const G extends Sets>(sets: G): PickedTexts<G>;
export function useTexts(sets: TextSet<unknown> | Sets): unknown {
  return textsIn(useLocale(), sets);
}

/** The same where there is no page, as in `meta`. */
export function textsIn(locale: Locale, sets: TextSet<unknown> | Sets): unknown {
  return isTextSet(sets) ? sets[locale] : pickTexts(locale, sets);
}

const isTextSet = (sets: TextSet<unknown> | Sets): sets is TextSet<unknown> => "nb" in sets;
