// What a reader meets when there is no page: what happened in plain words, and what to do next. Never a stack.
import { useContext } from "react";
import { accountTexts } from "#app/accounts/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { isForCase, MAX_CASE_FILES_MB, MAX_FORM_MB, MAX_UPLOAD_MB } from "#app/platform/http/limits.ts";
import { PageContext } from "#app/platform/pages/page-context.ts";
import { Button } from "#app/ui/button.tsx";
import { ContactWay } from "#app/ui/contact-way.tsx";
import { Form } from "#app/ui/form.tsx";
import { errorTexts } from "./errors/texts/index.ts";

type ErrorTexts = TextsOf<typeof errorTexts>;
export type ErrorKind = {
  [K in keyof ErrorTexts]: ErrorTexts[K] extends { title: string } ? K : never;
}[keyof ErrorTexts];

/** The page for a status; `code` is the word that a thrown Response had as its body. */
export function errorKind(status: number, code?: string): ErrorKind {
  if (code === "cross-site") return "crossSite";
  if (code === "unconfirmed") return "unconfirmed";
  switch (status) {
    case 400:
    case 405:
    case 415:
    case 422:
      return "badRequest";
    case 401:
    case 403:
      return "forbidden";
    case 404:
    case 410:
      return "notFound";
    case 411:
      return "lengthRequired";
    case 413:
      return "tooLarge";
    case 429:
      return "tooMany";
    case 503:
      return "unavailable";
    default:
      return "serverError";
  }
}

export interface ErrorPageProps {
  status: number;
  code?: string | undefined;
  /** Over a limit: when it is worth while to try again. */
  retryAfterSeconds?: number | undefined;
  /** Of a form that can be sent again as it was, once something else is done. */
  sent?: SentFields | undefined;
}

/** What a refused form held: field names and texts. */
export type SentFields = readonly (readonly [name: string, text: string])[];

export function ErrorPage({ status, code, retryAfterSeconds, sent }: ErrorPageProps) {
  const { errors, auth } = useTexts({ auth: accountTexts, errors: errorTexts });
  const locale = useLocale();
  const { requestId, path } = useContext(PageContext);
  const { title, text, hints } = errors[errorKind(status, code)];
  const limits = {
    files: formatNumber(locale, isForCase(path.split("?")[0] ?? "") ? MAX_CASE_FILES_MB : MAX_UPLOAD_MB),
    forms: formatNumber(locale, MAX_FORM_MB),
  };
  return (
    <div className="page page--reading error-page">
      <p className="error-page__status">{status}</p>
      <h1 className="ds-heading" data-size="lg">
        {title}
      </h1>
      <p className="lead">{typeof text === "function" ? text(limits) : text}</p>
      {retryAfterSeconds === undefined ? null : (
        <p>
          {auth.tooMany.body({ wait: auth.tooMany.minutes({ count: Math.ceil(retryAfterSeconds / 60) }) })}
        </p>
      )}
      <h2 className="ds-heading" data-size="xs">
        {errors.next}
      </h2>
      <ul className="ds-list">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      {code === "unconfirmed" ? <ConfirmFirst path={path} sent={sent ?? []} /> : null}
      <p className="actions">
        {/* One button leads on: what was typed is sent again before anything else. */}
        <a href="/" className="ds-button" data-variant={sent?.length ? "secondary" : "primary"}>
          {errors.toFront}
        </a>
        <a href="/data" className="ds-button" data-variant="secondary">
          {errors.toData}
        </a>
      </p>
      {status >= 500 ? (
        <p className="muted">
          {errors.requestId({ id: requestId })}. <ContactWay />
        </p>
      ) : null}
    </div>
  );
}

/** Confirming happens in another tab, so that what was typed stays here and is sent from here. */
function ConfirmFirst({ path, sent }: { path: string; sent: SentFields }) {
  const t = useTexts(errorTexts).unconfirmed;
  // Hidden marks and choices mean nothing to a reader; what they wrote has words in it.
  const written = sent.filter(([name, text]) => !name.startsWith("_") && /\S\s+\S/.test(text));
  return (
    <>
      <p>
        <a href="/profile" target="_blank" rel="noopener">
          {t.link}
        </a>
      </p>
      {written.length > 0 ? (
        <h2 className="ds-heading" data-size="xs">
          {t.written}
        </h2>
      ) : null}
      {written.map(([name, text]) => (
        <p className="said" key={name}>
          {text}
        </p>
      ))}
      {sent.length > 0 ? (
        <Form action={path}>
          {sent.map(([name, text]) => (
            <input type="hidden" name={name} value={text} key={`${name}=${text}`} />
          ))}
          <Button>{t.again}</Button>
        </Form>
      ) : (
        <p>{t.files}</p>
      )}
    </>
  );
}
