// One line of text, a date, a number, a mail address, a password or a file.
import { controlAttributes, FieldFrame, type FieldProps } from "./field-frame.tsx";

export interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "password" | "search" | "tel" | "url" | "number" | "date" | "file";
  defaultValue?: string | number | undefined;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  /** For files: the types that the file chooser offers. */
  accept?: string;
  /** For files: more than one. */
  multiple?: boolean;
  required?: boolean;
  readOnly?: boolean;
  /** How long an answer is expected; Default: the whole column. */
  width?: "short" | "medium";
}

export function TextField(props: TextFieldProps) {
  const { name, label, id, hint, error, optional, type = "text", width, ...rest } = props;
  return (
    <FieldFrame field={props}>
      <input
        className={width ? `ds-input field--${width}` : "ds-input"}
        type={type}
        {...controlAttributes(props)}
        {...rest}
      />
    </FieldFrame>
  );
}
