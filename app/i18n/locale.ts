// The languages we write, and how a reader's language is found from what the browser and the account say.

export const LOCALES = ["nb", "nn", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "nb";

/** Holds the language that the reader chose on the page. */
export const LOCALE_COOKIE = "lang";

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The choice on the page comes first, then the account, then the browser, then bokmål. */
export function negotiateLocale(wishes: {
  cookie?: string | null;
  account?: string | null;
  acceptLanguage?: string | null;
}): Locale {
  const chosen = cookieLocale(wishes.cookie ?? "");
  if (chosen) return chosen;
  if (isLocale(wishes.account)) return wishes.account;
  return acceptedLocale(wishes.acceptLanguage ?? "") ?? DEFAULT_LOCALE;
}

/** The language named in a Cookie header, if it is one of ours. */
function cookieLocale(header: string): Locale | undefined {
  for (const part of header.split(";")) {
    const [name, value] = part.trim().split("=");
    if (name === LOCALE_COOKIE && isLocale(value)) return value;
  }
  return undefined;
}

/** The most wished language of an Accept-Language header that we write. "no" counts as bokmål. */
export function acceptedLocale(header: string): Locale | undefined {
  const wishes = header
    // A header may be long; nobody has more than a few languages.
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
      const weight = quality === undefined ? 1 : Number(quality.slice(2));
      return { language: tag.trim().split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0)
    // Stable: of two equal wishes the first one counts.
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) {
    const locale = language === "no" ? "nb" : language;
    if (isLocale(locale)) return locale;
  }
  return undefined;
}
