// The answers of a request as the form draws, reads and judges them: pure, so that a draft with errors is just a draft.
import type { FormField } from "#app/cases/page/form-fields.ts";
import { parseCommand, readWidget, type Typed } from "#app/cases/page/parse-command.ts";
import { fieldIssues, fieldsOf } from "#workflows/fields.ts";
import {
  ANSWER_FIELDS,
  type AnswerField,
  answerFields,
  answersSchema,
  SECTION_FIELDS,
  SECTIONS,
  type Section,
} from "#workflows/request/answers.ts";
import type { FieldIssue } from "#workflows/types.ts";

export const ANSWER_DRAWN: readonly FormField[] = fieldsOf(answerFields);

export const drawnOf = (section: Section): FormField[] =>
  ANSWER_DRAWN.filter((f) => SECTION_FIELDS[section].includes(f.name as AnswerField));

export const isSection = (s: string | undefined): s is Section => SECTIONS.includes(s as Section);

export const sectionOf = (field: string): Section =>
  SECTIONS.find((s) => SECTION_FIELDS[s].includes(field as AnswerField)) ?? "what";

/** What the form of a section sent. */
export const typedAnswers = (form: FormData): Typed => parseCommand(form, answerFields).typed;

/** The answers as `submit` takes them, still unchecked; what was never filled in is empty. */
export function readAnswers(typed: Typed): Record<string, unknown> {
  return Object.fromEntries(
    ANSWER_DRAWN.map((f) => [f.name, readWidget(f.meta.widget, typed[f.name] ?? "")]),
  );
}

/** What keeps the answers from being sent; none when they can be. */
export function answerIssues(typed: Typed): readonly FieldIssue[] {
  const parsed = answersSchema.safeParse(readAnswers(typed));
  return parsed.success ? [] : fieldIssues(parsed.error);
}

export type SectionStatus = "done" | "started" | "todo";

export function sectionStatus(section: Section, typed: Typed): SectionStatus {
  const names: readonly string[] = SECTION_FIELDS[section];
  if (names.every((n) => (typed[n] ?? "").trim() === "")) return "todo";
  return answerIssues(typed).some((i) => names.includes(i.path)) ? "started" : "done";
}

/** Names of answers that differ, in the order of the form. */
export const changedAnswers = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): AnswerField[] => ANSWER_FIELDS.filter((f) => (before[f] ?? "") !== (after[f] ?? ""));
