// Answers in words: choices by their label, dates as dates.
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { requestTexts } from "#app/request/texts/index.ts";
import type { Choice } from "#app/ui/select-field.tsx";
import type { AnswerField } from "#workflows/request/answers.ts";
import { ANSWER_DRAWN } from "./form-answers.ts";

function choicesOf(
  t: { request: TextsOf<typeof requestTexts> },
  field: AnswerField,
): Readonly<Record<string, string>> | undefined {
  const choices: Readonly<Partial<Record<AnswerField, Record<string, string>>>> = t.request.answers.choices;
  return choices[field];
}

/** Who need not choose can take a choice back. */
export const answerChoices = (t: { request: TextsOf<typeof requestTexts> }, field: AnswerField): Choice[] => {
  const choices = Object.entries(choicesOf(t, field) ?? {}).map(([value, label]) => ({ value, label }));
  const open = choices.length > 0 && MAY_BE_OPEN.has(field);
  return open ? [...choices, { value: "", label: t.request.answers.undecided }] : choices;
};

const MAY_BE_OPEN = new Set(ANSWER_DRAWN.flatMap(({ name, meta }) => (meta.optional ? [name] : [])));

/** What a person reads for an answer; what was typed stands as it is where it cannot be read. */
export function answerValue(
  t: { request: TextsOf<typeof requestTexts> },
  locale: Locale,
  field: AnswerField,
  value: unknown,
): string {
  const text = typeof value === "string" ? value : "";
  const isDate = field === "periodFrom" || field === "periodTo";
  if (isDate && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))
    return formatDate(locale, text);
  return choicesOf(t, field)?.[text] ?? text;
}
