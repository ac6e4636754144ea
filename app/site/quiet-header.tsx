// The top of a page for people without an account: whose service it is, and the language as links to the same page.
import { LOCALES } from "#app/i18n/locale.ts";
import { textsFor } from "#app/i18n/texts.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Wordmark } from "#app/ui/wordmark.tsx";

export function QuietHeader() {
  const current = useLocale();
  const { language } = useTexts().common;
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
              {textsFor(locale).common.languageName}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
