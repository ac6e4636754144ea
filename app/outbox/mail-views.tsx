// How outgoing mail is shown: a list of letters, and one letter with its frame and its text.
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { outboxTexts } from "./texts/index.ts";

export interface MailRow {
  id: string;
  createdAt: string;
  toName: string;
  toAddress: string;
  subject: string;
  locale: string;
  topic: string;
  status: "pending" | "sent" | "kept" | "dead";
  attempts: number;
}

const colors = { pending: "info", sent: "success", kept: "neutral", dead: "danger" } as const;

export function MailStatusTag({ status }: { status: MailRow["status"] }) {
  const t = useTexts(outboxTexts).outbox;
  return (
    <span className="ds-tag" data-color={colors[status]}>
      {t.statuses[status]}
    </span>
  );
}

export function useTopicName(topic: string): string {
  const { topics } = useTexts(outboxTexts);
  return Object.hasOwn(topics, topic) ? topics[topic as keyof typeof topics] : topic;
}

/** `base` is the path of the page of the list; a letter stands below it. */
export function MailTable({ mails, base, caption }: { mails: MailRow[]; base: string; caption: string }) {
  const { columns } = useTexts(outboxTexts).outbox;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className="mail-scroll" aria-label={caption} tabIndex={0}>
      <table className="ds-table" data-zebra>
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {[columns.subject, columns.to, columns.topic, columns.status, columns.attempts, columns.when].map(
              (column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <MailLine key={mail.id} mail={mail} base={base} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MailLine({ mail, base }: { mail: MailRow; base: string }) {
  const locale = useLocale();
  return (
    <tr>
      <td lang={mail.locale}>
        <a className="ds-link" href={`${base}/${mail.id}`}>
          {mail.subject}
        </a>
      </td>
      <td>
        {mail.toName} <br />
        {mail.toAddress}
      </td>
      <td>{useTopicName(mail.topic)}</td>
      <td>
        <MailStatusTag status={mail.status} />
      </td>
      <td>{mail.attempts}</td>
      <td>
        <time dateTime={mail.createdAt}>{formatDateTime(locale, mail.createdAt)}</time>
      </td>
    </tr>
  );
}

/** One letter: its frame (`frameUrl` serves the HTML) and its plain text. */
export function MailBody(props: { text: string; locale: string; frameUrl: string; sandbox: string }) {
  const t = useTexts(outboxTexts).outbox;
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {t.html}
      </h2>
      <iframe
        className="mail-frame"
        title={t.frame}
        src={props.frameUrl}
        sandbox={props.sandbox}
        width="100%"
        height="760"
      />
      <p>
        <a className="ds-link" href={props.frameUrl} target="_blank" rel="noreferrer">
          {t.openFrame}
        </a>
      </p>
      <h2 className="ds-heading" data-size="sm">
        {t.text}
      </h2>
      <MailText text={props.text} locale={props.locale} />
    </>
  );
}

/** Plain text with its addresses as links, as mail programs do. */
function MailText({ text, locale }: { text: string; locale: string }) {
  return (
    <pre className="mail-text" lang={locale}>
      {[...text.matchAll(/https?:\/\/\S+|(?:(?!https?:\/\/)[\s\S])+/g)].map(({ 0: piece, index }) =>
        /^https?:/.test(piece) && !piece.includes("…") ? (
          <a key={index} className="ds-link" href={piece}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </pre>
  );
}
