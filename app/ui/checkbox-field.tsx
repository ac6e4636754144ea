// One thing to agree to or not. Sends its value ("yes") when ticked, and nothing when not.
import { controlAttributes, FieldError, type FieldProps } from "./field-frame.tsx";

export interface CheckboxFieldProps extends FieldProps {
  value?: string;
  defaultChecked?: boolean;
  required?: boolean;
}

export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, id, hint, error, optional, value = "yes", ...rest } = props;
  const own = id ?? name;
  return (
    <div className="checkbox-field">
      <div className="ds-field">
        <input className="ds-input" type="checkbox" value={value} {...controlAttributes(props)} {...rest} />
        <label htmlFor={own} className="ds-label" data-weight="regular">
          {label}
        </label>
        {hint ? (
          <div id={`${own}-hint`} data-field="description">
            {hint}
          </div>
        ) : null}
      </div>
      {error ? <FieldError id={own}>{error}</FieldError> : null}
    </div>
  );
}
