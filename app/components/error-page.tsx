// What a reader meets when there is no page: what happened in plain words, and what to do next. Never a stack.
import { useContext } from "react";
import { isForCase, MAX_CASE_FILES_MB, MAX_FORM_MB, MAX_UPLOAD_MB } from "#app/http/limits.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { Texts } from "#app/i18n/texts.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { PageContext } from "#app/page-context.ts";
import { ContactWay } from "./contact-way.tsx";

type ErrorTexts = Texts["errors"];
export type ErrorKind = {
  [K in keyof ErrorTexts]: ErrorTexts[K] extends { title: string } ? K : never;
}[keyof ErrorTexts];

/** The page for a status; `code` is the word that a thrown Response had as its body. */
export function errorKind(status: number, code?: string): ErrorKind {
  if (code === "cross-site") return "crossSite";
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
}

export function ErrorPage({ status, code, retryAfterSeconds }: ErrorPageProps) {
  const { errors, auth } = useTexts();
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
      <p className="actions">
        <a href="/" className="ds-button" data-variant="primary">
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
