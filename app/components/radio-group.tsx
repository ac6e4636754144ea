// One of a few, all of them in sight.
import { ChoiceGroup } from "./choice-group.tsx";
import type { FieldProps } from "./field-frame.tsx";
import type { Choice } from "./select-field.tsx";

export interface RadioGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string | undefined;
}

export function RadioGroup({ defaultValue, ...rest }: RadioGroupProps) {
  return <ChoiceGroup type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...rest} />;
}
