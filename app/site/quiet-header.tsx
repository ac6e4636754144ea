// The top of a page for people without an account: whose service it is, and the language as links to the same page.
import { LOCALES } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { uiTexts } from "#app/ui/texts/index.ts";
import { Wordmark } from "#app/ui/wordmark.tsx";

export function QuietHeader() {
  const current = useLocale();
  const { language } = useTexts(uiTexts);
  return (
    <header className="site-header">
      <div className="site-header__bar quiet-header">
        <Wordmark />
        <nav aria-label={language} className="language">
          {LOCALES.map((locale) => (
            <a
              key={locale}
              href={`?lang=${locale}`}
              lang={locale}
              className="language__choice"
              {...(locale === current ? { "aria-current": "true" as const } : {})}
            >
              {uiTexts[locale].languageName}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
