// How a request hangs together with others: what it was begun from, what was begun from it, and what may be begun now.
import { stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import type { RequestThread, SourceRequest } from "./copy-request.server.ts";
import { copyRequestTexts } from "./texts/index.ts";

/** Where the answers come from, and until when the access that is renewed runs. */
export function SourceRequestNotice({ earlier }: { earlier: SourceRequest }) {
  const t = useTexts(copyRequestTexts);
  const locale = useLocale();
  return (
    <p>
      <strong>{t.before[earlier.how]}.</strong> {t.beforeText[earlier.how]}{" "}
      {earlier.id ? (
        <>
          <a href={`/requests/${earlier.id}`}>{earlier.reference}</a>.
        </>
      ) : (
        t.beforeHidden
      )}{" "}
      {earlier.until ? t.beforeUntil({ date: formatDate(locale, earlier.until) }) : null}
    </p>
  );
}

export function ThreadNotices({ id, thread }: { id: string; thread: RequestThread }) {
  const texts = useTexts({ cases: caseTexts, earlier: copyRequestTexts });
  const t = texts.earlier;
  const locale = useLocale();
  const { before, after, until } = thread;
  const renewal = thread.beginnings.find((b) => b.how === "renew" && b.from === null);
  const renewed = after.some((c) => c.how === "renew" && c.open);
  return (
    <>
      {before ? <SourceRequestNotice earlier={before} /> : null}
      {after.map((c) => (
        <p key={c.id}>
          <strong>{t.after[c.how]}.</strong>{" "}
          <a href={`/requests/${c.id}`}>
            {c.reference}: {stateText(texts.cases, "request", c.state)}
          </a>
        </p>
      ))}
      {renewal && !renewed ? (
        <>
          {until ? <p>{t.renewSoon({ date: formatDate(locale, until) })}</p> : null}
          <p className="actions">
            <ButtonLink variant={until ? "primary" : "secondary"} href={`/requests/${id}/again?how=renew`}>
              {t.links.renew}
            </ButtonLink>
          </p>
        </>
      ) : null}
    </>
  );
}

/** Among the other things one can do. */
export function BeginningLinks({ id, thread }: { id: string; thread: RequestThread }) {
  const t = useTexts(copyRequestTexts);
  const locale = useLocale();
  const renewed = thread.after.some((c) => c.how === "renew");
  return (
    thread.beginnings
      // The first renewal has a button of its own.
      .filter((b) => b.how === "copy-as-new" || b.from !== null || renewed)
      .map(({ how, from }) =>
        from === null ? (
          <p key={how} className="commands__link">
            <a href={`/requests/${id}/again?how=${how}`}>{t.links[how]}</a>
          </p>
        ) : (
          <p key={how} className="muted">
            {t.renewFrom({ date: formatDate(locale, from) })}
          </p>
        ),
      )
  );
}
