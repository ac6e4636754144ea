// Boxes for what was found in a text, one each. What was ticked for a text that is not shown now goes along unseen, so
// that a form refused for another reason loses nothing.
import { ChoiceGroup, type RichChoice } from "./choice-group.tsx";
import type { FieldProps } from "./field-frame.tsx";

export interface MarksFieldProps extends FieldProps {
  choices: readonly RichChoice[];
  marked: readonly string[];
}

export function MarksField({ choices, marked, ...field }: MarksFieldProps) {
  const unseen = marked.filter((value) => value !== "" && !choices.some((c) => c.value === value));
  return (
    <>
      {choices.length > 0 ? (
        <ChoiceGroup type="checkbox" {...field} choices={choices} chosen={marked} />
      ) : null}
      {unseen.map((value) => (
        <input key={value} type="hidden" name={field.name} value={value} />
      ))}
    </>
  );
}
