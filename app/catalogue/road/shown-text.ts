// A text of the catalogue as the reader gets it: in their language where it is there, else marked with the language it is in.
import type { Locale } from "#app/i18n/locale.ts";
import type { LocalisedText, TextLanguage } from "./dataset-description.ts";

export interface ShownText {
  text: string;
  /** For the `lang` attribute; not given where it is the page's own language or nobody knows. */
  lang?: "nb" | "nn" | "en";
}

const order: Record<Locale, readonly TextLanguage[]> = {
  nb: ["nb", "nn", "und", "en"],
  nn: ["nn", "nb", "und", "en"],
  en: ["en", "und", "nb", "nn"],
};

/** Empty text when nothing stands in any language. */
export function shownText(text: LocalisedText, locale: Locale): ShownText {
  for (const language of order[locale]) {
    const found = text[language];
    if (!found) continue;
    return language === locale || language === "und" ? { text: found } : { text: found, lang: language };
  }
  return { text: "" };
}
