// What every field has in common: a label, a hint before the field, an error that says what to do.
import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { uiTexts } from "./texts/index.ts";

export interface FieldProps {
  name: string;
  label: ReactNode;
  /** Default: the name. The error summary links to it. */
  id?: string;
  hint?: ReactNode;
  /** The finished sentence in the reader's language. */
  error?: string | undefined;
  /** Marks fields that may be left empty; all others are expected. */
  optional?: boolean;
}

/** Attributes that tie the control to its hint and its error. */
export function controlAttributes({ id, name, hint, error }: FieldProps, extra: readonly string[] = []) {
  const own = id ?? name;
  const described = [...(hint ? [`${own}-hint`] : []), ...extra, ...(error ? [`${own}-error`] : [])];
  return {
    id: own,
    name,
    ...(described.length > 0 ? { "aria-describedby": described.join(" ") } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const { errorPrefix } = useTexts(uiTexts);
  return (
    <p id={`${id}-error`} className="ds-validation-message" data-field="validation">
      <span className="ds-sr-only">{errorPrefix} </span>
      {children}
    </p>
  );
}

export function Optional() {
  return <span className="optional"> ({useTexts(uiTexts).optional})</span>;
}

/** Label, hint, the control, its error. */
export function FieldFrame({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = field.id ?? field.name;
  return (
    <div className="ds-field">
      <label htmlFor={id} className="ds-label" data-weight="medium">
        {field.label}
        {field.optional ? <Optional /> : null}
      </label>
      {field.hint ? (
        <div id={`${id}-hint`} data-field="description">
          {field.hint}
        </div>
      ) : null}
      {children}
      {field.error ? <FieldError id={id}>{field.error}</FieldError> : null}
    </div>
  );
}
