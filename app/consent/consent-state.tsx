// After the answer: what it was, what it means now, and how to take it back as easily as it was given.
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Form } from "#app/ui/form.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { uiTexts } from "#app/ui/texts/index.ts";
import { ConsentShown } from "./consent-shown.tsx";
import type { ShownText } from "./consent-text.ts";
import { consentTexts } from "./texts/index.ts";

interface ConsentStateProps {
  shown: ShownText;
  parties: { recipient: string; owner: string };
  reference: string;
  state: string;
  version: number;
  validUntil: string;
  decidedAt: string | null;
  endedAt: string | null;
  /** Consent was given once. */
  accepted: boolean;
  suspended: boolean;
  /** Where the receipt is. */
  receipt: string;
  /** The reader has just answered. */
  done: boolean;
  locale: Locale;
  /** Newest first. */
  uses: readonly { what: string; by: "owner" | "recipient"; at: string }[];
}

export function ConsentState(props: ConsentStateProps) {
  const { shown, parties, reference, state, version, decidedAt, locale, done } = props;
  const {
    consent: t,
    cases,
    common,
  } = useTexts({ cases: caseTexts, common: uiTexts, consent: consentTexts });
  const told = stateTexts(props, t);
  return (
    <>
      <PageHeading eyebrow={t.eyebrow({ reference })} title={told.title} />
      <div id="done" className="stack">
        {done ? (
          <Alert tone="success" title={common.doneTitle} announce>
            {told.text}
          </Alert>
        ) : (
          <p className="lead">{told.text}</p>
        )}
        {told.more.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {decidedAt ? (
        <p>
          <a href={`${props.receipt}?lang=${locale}`}>{t.toReceipt}</a>
        </p>
      ) : null}
      {props.accepted ? <Uses uses={props.uses} locale={locale} /> : null}
      {state === "accepted" ? (
        <section aria-labelledby="withdraw" className="stack">
          <h2 className="ds-heading" data-size="sm" id="withdraw">
            {t.withdraw.title}
          </h2>
          <p>{t.withdraw.text(parties)}</p>
          <Form>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="locale" value={locale} />
            <Button variant="secondary" size="lg" name="answer" value="withdraw">
              {cases.commands.consent.withdraw.button}
            </Button>
          </Form>
        </section>
      ) : null}
      <Details summary={t.whatYouSaw}>
        <ConsentShown shown={shown} />
      </Details>
    </>
  );
}

function Uses({ uses, locale }: Pick<ConsentStateProps, "uses" | "locale">) {
  const t = useTexts(consentTexts).uses;
  return (
    <section aria-labelledby="uses" className="stack">
      <h2 className="ds-heading" data-size="sm" id="uses">
        {t.title}
      </h2>
      {uses.length === 0 ? <p>{t.none}</p> : null}
      <ul className="answers">
        {uses.map((use) => (
          <li key={use.at}>
            <span className="said">{use.what}</span>
            <p className="muted">
              {t[use.by]}, {formatDateTime(locale, use.at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Texts = TextsOf<typeof consentTexts>;

function stateTexts(
  { state, parties, decidedAt, endedAt, accepted, suspended, validUntil, locale }: ConsentStateProps,
  t: Texts,
): { title: string; text: string; more: string[] } {
  const { states } = t;
  const when = formatDateTime(
    locale,
    (state === "accepted" || state === "rejected" ? decidedAt : endedAt) ?? validUntil,
  );
  if (state === "accepted") {
    const until = formatDate(locale, validUntil);
    return {
      title: states.accepted.title,
      text: states.accepted.text({ ...parties, when, until }),
      more: [],
    };
  }
  if (state === "rejected") {
    const { title, text, next } = states.rejected;
    return { title, text: text({ ...parties, when }), more: [next(parties)] };
  }
  if (state === "withdrawn") {
    const { title, text, suspended: stopped, next } = states.withdrawn;
    const more = [...(suspended ? [stopped(parties)] : []), next(parties)];
    return { title, text: text({ ...parties, when }), more };
  }
  return accepted
    ? { title: states.over.title, text: states.over.text({ ...parties, when }), more: [] }
    : { title: states.expired.title, text: states.expired.unanswered(parties), more: [] };
}
