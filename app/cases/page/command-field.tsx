// One field of a command, drawn by the widget its schema names. The same for every command of every case.
import { useTexts } from "#app/i18n/use-texts.ts";
import { CheckboxField } from "#app/ui/checkbox-field.tsx";
import type { RichChoice } from "#app/ui/choice-group.tsx";
import { MarksField } from "#app/ui/marks-field.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { type Choice, SelectField } from "#app/ui/select-field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { FormField } from "./form-fields.ts";
import { caseTexts } from "./texts/index.ts";
import type { FieldText } from "./texts/words.ts";

export interface CommandFieldProps {
  id: string;
  field: FormField;
  text: FieldText;
  value: string;
  /** What is wrong with it, in words. */
  error?: string | undefined;
  choices?: readonly (Choice & Pick<RichChoice, "hint">)[] | undefined;
}

/** As many as can be seen at once; more are a list to open. */
const RADIOS_AT_MOST = 7;

export function CommandField({ id, field, text, value, error, choices = [] }: CommandFieldProps) {
  const t = useTexts(caseTexts).form;
  const { widget, max } = field.meta;
  const common = {
    id,
    name: field.name,
    label: text.label,
    hint: hintOf(widget, text.hint, t),
    error,
    optional: field.meta.optional ?? false,
  };
  switch (widget) {
    case "hidden":
      return <input type="hidden" name={field.name} value={value} />;
    case "checkbox":
      return <CheckboxField {...common} optional={false} defaultChecked={value !== ""} />;
    case "marks":
      return <MarksField {...common} optional={false} choices={choices} marked={value.split("\n")} />;
    case "choice":
      return choices.length <= RADIOS_AT_MOST ? (
        <RadioGroup {...common} choices={choices} {...(value ? { defaultValue: value } : {})} />
      ) : (
        <SelectField {...common} choices={choices} defaultValue={value} blank />
      );
    case "paragraph":
      return <TextArea {...common} rows={(max ?? 0) > 2000 ? 6 : 3} defaultValue={value} />;
    case "lines":
    case "people":
      return <TextArea {...common} rows={4} defaultValue={value} />;
    case "number":
      return <TextField {...common} inputMode="numeric" width="short" defaultValue={value} />;
    case "date":
      // A date field of the browser empties what it cannot read; what was typed is shown instead.
      return (
        <TextField
          {...common}
          type={value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text"}
          width="medium"
          defaultValue={value}
        />
      );
    case "line":
      return <TextField {...common} defaultValue={value} />;
  }
}

function hintOf(
  widget: FormField["meta"]["widget"],
  hint: string | undefined,
  t: { peopleHint: string; linesHint: string },
) {
  if (widget === "people") return hint ? `${t.peopleHint} ${hint}` : t.peopleHint;
  return hint ?? (widget === "lines" ? t.linesHint : undefined);
}
