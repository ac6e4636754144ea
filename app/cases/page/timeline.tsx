// What has happened, in plain words, newest first; and what people have written to each other.
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import { ruleName } from "#app/cases/clocks/texts/rule-name.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { CaseKind } from "#workflows/types.ts";
import type { TimelineEntry, TimelinePage, WrittenEntry, WrittenPage } from "./case-view.server.ts";
import { nameOf, sentence } from "./event-sentence.ts";
import { FileList } from "./files/file-list.tsx";
import { caseTexts } from "./texts/index.ts";

interface TimelineProps {
  kind: CaseKind;
  page: TimelinePage;
  /** The address of the tab, without `before`. */
  address: string;
}

export function Timeline({ kind, page, address }: TimelineProps) {
  const texts = useTexts({ cases: caseTexts, law: lawTexts });
  const locale = useLocale();
  const t = texts.cases.timeline;
  if (page.entries.length === 0) return <p>{t.empty}</p>;
  return (
    <>
      <ol className="timeline" reversed>
        {page.entries.map((e) => (
          <li key={e.seq} className="timeline__entry">
            <p className="timeline__line">{sentence(texts, kind, e)}</p>
            <Said entry={e} />
            {e.moved.map((m) => (
              <p key={`${m.rule} ${m.why}`}>{movedText(texts, locale, m)}</p>
            ))}
            <time className="muted" dateTime={e.at}>
              {formatDateTime(locale, e.at)}
            </time>
          </li>
        ))}
      </ol>
      <PageLinks page={page} address={address} older={t.older} newest={t.newest} />
    </>
  );
}

interface MessagesProps {
  caseId: string;
  page: WrittenPage;
  address: string;
  empty?: string;
}

export function Messages({ caseId, page, address, empty }: MessagesProps) {
  const texts = useTexts({ cases: caseTexts });
  const locale = useLocale();
  const t = texts.cases.messages;
  if (page.entries.length === 0) return <p>{empty ?? t.empty}</p>;
  return (
    <>
      <ol className="messages" reversed>
        {page.entries.map((e) => (
          <li key={e.seq} className="messages__one" data-mine={e.who.me ? "yes" : "no"}>
            <p className="messages__who">
              <strong>{nameOf(texts, e)}</strong>{" "}
              <time className="muted" dateTime={e.at}>
                {formatDateTime(locale, e.at)}
              </time>
            </p>
            <Said entry={e} />
            {e.files.length > 0 ? <FileList caseId={caseId} files={e.files} /> : null}
            <ReadMark entry={e} />
          </li>
        ))}
      </ol>
      <PageLinks page={page} address={address} older={t.older} newest={t.newest} />
    </>
  );
}

/** Under one's own message: whether it has come across. */
function ReadMark({ entry: { readBy } }: { entry: WrittenEntry }) {
  const t = useTexts(caseTexts).talk.reads;
  const locale = useLocale();
  if (readBy === null) return null;
  if (readBy.length === 0) return <p className="muted read-mark">{t.not}</p>;
  return (
    <p className="muted read-mark">
      {readBy
        .map(({ name, at }) => t.by({ names: name ?? t.otherSide, when: formatDateTime(locale, at) }))
        .join(" · ")}
    </p>
  );
}

function Said({ entry }: { entry: TimelineEntry }) {
  const t = useTexts(caseTexts).timeline;
  if (entry.erased) return <p className="muted">{t.erased}</p>;
  return entry.quote ? <blockquote className="said">{entry.quote}</blockquote> : null;
}

function PageLinks(props: { page: TimelinePage; address: string; older: string; newest: string }) {
  const { page, address, older, newest } = props;
  if (page.older === null && !page.paged) return null;
  return (
    <p className="actions">
      {page.paged ? <a href={address}>{newest}</a> : null}
      {page.older === null ? null : <a href={`${address}&before=${page.older}`}>{older}</a>}
    </p>
  );
}

function movedText(
  texts: { law: TextsOf<typeof lawTexts> },
  locale: Locale,
  m: TimelineEntry["moved"][number],
): string {
  const same = m.why === "correction" ? "correction-same" : "same";
  return texts.law.moved[m.from === m.to ? same : m.why]({
    rule: ruleName(texts.law, m.rule),
    from: formatDate(locale, m.from),
    to: formatDate(locale, m.to),
  });
}
