// One of a few, all of them in sight.
import { ChoiceGroup, type RichChoice } from "./choice-group.tsx";
import type { FieldProps } from "./field-frame.tsx";

export interface RadioGroupProps extends FieldProps {
  choices: readonly RichChoice[];
  defaultValue?: string | undefined;
}

export function RadioGroup({ defaultValue, ...rest }: RadioGroupProps) {
  return <ChoiceGroup type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...rest} />;
}
