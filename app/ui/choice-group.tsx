// The frame of radio buttons and of checkboxes that belong together: a legend, a hint, an error.
import type { ReactNode } from "react";
import { FieldError, type FieldProps, Optional } from "./field-frame.tsx";

/** A choice that has room for more than words. */
export interface RichChoice {
  value: string;
  label: ReactNode;
  /** A line under the label. */
  hint?: ReactNode;
}

export interface ChoiceGroupProps extends FieldProps {
  type: "radio" | "checkbox";
  choices: readonly RichChoice[];
  chosen: readonly string[];
}

/** The first control has the id of the field, so that the error summary leads to it. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { name, label, id, hint, error, optional, type, choices, chosen } = props;
  const own = id ?? name;
  const described = [...(hint ? [`${own}-hint`] : []), ...(error ? [`${own}-error`] : [])].join(" ");
  return (
    <fieldset className="ds-fieldset" {...(described ? { "aria-describedby": described } : {})}>
      <legend className="ds-label" data-weight="medium">
        {label}
        {optional ? <Optional /> : null}
      </legend>
      {hint ? (
        <div id={`${own}-hint`} data-field="description">
          {hint}
        </div>
      ) : null}
      {choices.map((choice, index) => {
        const control = index === 0 ? own : `${own}-${index}`;
        return (
          <div className="ds-field" key={choice.value}>
            <input
              className="ds-input"
              type={type}
              id={control}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              {...(choice.hint ? { "aria-describedby": `${control}-about` } : {})}
              {...(error ? { "aria-invalid": true as const } : {})}
            />
            <label htmlFor={control} className="ds-label" data-weight="regular">
              {choice.label}
            </label>
            {choice.hint ? (
              <div id={`${control}-about`} data-field="description">
                {choice.hint}
              </div>
            ) : null}
          </div>
        );
      })}
      {error ? <FieldError id={own}>{error}</FieldError> : null}
    </fieldset>
  );
}
