// One of many. For up to seven choices a radio group is easier.
import { useTexts } from "#app/i18n/use-texts.ts";
import { controlAttributes, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { uiTexts } from "./texts/index.ts";

export interface Choice {
  value: string;
  label: string;
  /** A sentence under the label; not shown in a select. */
  hint?: string;
}

export interface SelectFieldProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string | undefined;
  /** An empty first choice. Default: true where there is no default value. */
  blank?: boolean;
  required?: boolean;
}

export function SelectField(props: SelectFieldProps) {
  const { name, label, id, hint, error, optional, choices, defaultValue = "", blank, ...rest } = props;
  const { choose } = useTexts(uiTexts);
  return (
    <FieldFrame field={props}>
      <select className="ds-input" defaultValue={defaultValue} {...controlAttributes(props)} {...rest}>
        {(blank ?? defaultValue === "") ? <option value="">{choose}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
