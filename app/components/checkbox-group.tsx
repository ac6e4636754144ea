// Any number of a few; the form sends the name once for each that is ticked.
import { ChoiceGroup } from "./choice-group.tsx";
import type { FieldProps } from "./field-frame.tsx";
import type { Choice } from "./select-field.tsx";

export interface CheckboxGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValues?: readonly string[];
}

export function CheckboxGroup({ defaultValues = [], ...rest }: CheckboxGroupProps) {
  return <ChoiceGroup type="checkbox" chosen={defaultValues} {...rest} />;
}
