// How components reach the texts of the reader's language during the one render on the server.
import { createContext, useContext } from "react";
import { DEFAULT_LOCALE, type Locale } from "./locale.ts";
import { type Texts, textsFor } from "./texts.ts";

const LocaleContext = createContext<Locale>(DEFAULT_LOCALE);

/** Around the whole document, set by the root. */
export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useTexts(): Texts {
  return textsFor(useLocale());
}
