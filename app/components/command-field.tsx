// One field of a command, drawn by the widget its schema names. The same markup for every command of every case.
import type { DrawnField } from "#app/commands/drawn-fields.ts";
import type { FieldText } from "#app/i18n/cases/texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";

export interface Choice {
  value: string;
  label: string;
}

export interface CommandFieldProps {
  id: string;
  field: DrawnField;
  text: FieldText;
  value: string;
  /** What is wrong with it, in words. */
  error?: string | undefined;
  choices?: readonly Choice[] | undefined;
}

/** As many as can be seen at once; more are a list to open. */
const RADIOS_AT_MOST = 5;

export function CommandField({ id, field, text, value, error, choices = [] }: CommandFieldProps) {
  const t = useTexts().cases.form;
  const { widget, optional } = field.meta;
  if (widget === "hidden") return <input type="hidden" name={field.name} value={value} />;
  const label = optional ? `${text.label} (${t.optional})` : text.label;
  const hint = [
    text.hint,
    widget === "people" ? t.peopleHint : null,
    widget === "lines" && !text.hint ? t.linesHint : null,
  ]
    .filter(Boolean)
    .join(" ");
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ");
  const shared = {
    id,
    name: field.name,
    className: "ds-input",
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true } : {}),
  };
  const problem = error ? (
    <p className="ds-validation-message" id={errorId}>
      {error}
    </p>
  ) : null;

  if (widget === "choice" && choices.length <= RADIOS_AT_MOST) {
    return (
      <fieldset className="ds-fieldset" {...(described ? { "aria-describedby": described } : {})}>
        <legend className="ds-label">{label}</legend>
        {hint ? (
          <p id={hintId} data-field="description">
            {hint}
          </p>
        ) : null}
        {choices.map((c, i) => (
          <div className="ds-field" key={c.value}>
            <input
              type="radio"
              className="ds-input"
              name={field.name}
              id={i === 0 ? id : `${id}-${c.value}`}
              value={c.value}
              defaultChecked={value === c.value}
              {...(error ? { "aria-invalid": true } : {})}
            />
            <label className="ds-label" htmlFor={i === 0 ? id : `${id}-${c.value}`}>
              {c.label}
            </label>
          </div>
        ))}
        {problem}
      </fieldset>
    );
  }
  if (widget === "checkbox") {
    return (
      <div className="ds-field">
        <input {...shared} type="checkbox" defaultChecked={value !== ""} />
        <label className="ds-label" htmlFor={id}>
          {text.label}
        </label>
        {hint ? (
          <p id={hintId} data-field="description">
            {hint}
          </p>
        ) : null}
        {problem}
      </div>
    );
  }
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p id={hintId} data-field="description">
          {hint}
        </p>
      ) : null}
      {widget === "paragraph" || widget === "lines" || widget === "people" ? (
        <textarea {...shared} rows={rowsOf(field)} defaultValue={value} />
      ) : widget === "choice" ? (
        <select {...shared} defaultValue={value}>
          <option value="">{t.choose}</option>
          {choices.map((c) => (
            <option key={c.value} value={c.value}>
              {c.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...shared} {...inputOf(widget, value)} defaultValue={value} />
      )}
      {problem}
    </div>
  );
}

function inputOf(widget: "line" | "number" | "date", value: string) {
  if (widget === "number") return { type: "text", inputMode: "numeric", size: 6 } as const;
  // A date field empties what it cannot read; what was typed is shown instead.
  const readable = value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value);
  return widget === "date" ? ({ type: readable ? "date" : "text", size: 14 } as const) : { type: "text" };
}

function rowsOf({ meta }: DrawnField): number {
  if (meta.widget === "people" || meta.widget === "lines") return 4;
  return (meta.max ?? 0) > 2000 ? 6 : 3;
}
