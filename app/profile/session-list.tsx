// Where a person is signed in, with a way to end each.
import { accountTexts } from "#app/accounts/texts/index.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";

interface ListedSession {
  handle: string;
  createdAt: Date | string;
  browser: string | null;
  current: boolean;
}

export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  const t = useTexts(accountTexts).profile;
  const locale = useLocale();
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {t.sessions}
      </h2>
      <p>{t.sessionsHelp}</p>
      <ul className="ds-list">
        {sessions.map(({ handle, createdAt, browser, current }) => {
          const name = browser ?? t.unknownBrowser;
          const when = formatDateTime(locale, createdAt);
          return (
            <li key={handle}>
              {name}. {t.since({ when })}.{" "}
              {current ? (
                <strong>{t.thisBrowser}</strong>
              ) : (
                <form method="post" data-once="">
                  <input type="hidden" name="intent" value="end-session" />
                  <input type="hidden" name="handle" value={handle} />
                  <Button variant="tertiary" size="sm" aria-label={t.endSessionOf({ browser: name, when })}>
                    {t.endSession}
                  </Button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      <form method="post" className="actions" data-once="">
        <Button name="intent" value="end-all" variant="secondary">
          {t.endAll}
        </Button>
      </form>
    </section>
  );
}
