// All that is wrong with a form, on top, each with a way to its field. Answer with status 400 or 422: the title of the
// page then begins with "Error:", and the browser script moves the focus here.
import { useTexts } from "#app/i18n/use-texts.ts";
import { uiTexts } from "./texts/index.ts";

export interface FieldMistake {
  /** Id of the field; undefined where the mistake belongs to no single field. */
  field?: string | undefined;
  message: string;
}

export function ErrorSummary({ mistakes, title }: { mistakes: readonly FieldMistake[]; title?: string }) {
  const { errorSummary } = useTexts(uiTexts);
  if (mistakes.length === 0) return null;
  return (
    <div
      className="ds-error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      data-error-summary=""
    >
      <h2 id="error-summary-title" className="ds-heading" data-size="2xs">
        {title ?? errorSummary}
      </h2>
      <ul className="ds-list">
        {mistakes.map(({ field, message }) => (
          <li key={`${field ?? ""} ${message}`}>
            {field === undefined ? message : <a href={`#${field}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
