// Changes the language and comes back to the same page. A form, since it changes what the browser remembers.
import { useContext } from "react";
import { LOCALES } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { PageContext } from "#app/platform/pages/page-context.ts";
import { uiTexts } from "./texts/index.ts";

export function LanguageSwitch() {
  const current = useLocale();
  const { language } = useTexts(uiTexts);
  const { path } = useContext(PageContext);
  return (
    <form method="post" action="/language" className="language" aria-label={language}>
      <input type="hidden" name="next" value={path} />
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="lang"
          value={locale}
          lang={locale}
          className="language__choice"
          {...(locale === current ? { "aria-current": "true" as const } : {})}
        >
          {uiTexts[locale].languageName}
        </button>
      ))}
    </form>
  );
}
