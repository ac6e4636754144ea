// Words for commands and fields whose names come from data. The shape of the texts guarantees that they are there.
import { formatDateTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { CaseKind, FieldIssue, Refusal } from "#workflows/types.ts";
import type { CasesTexts } from "./shape.ts";
import type { CommandText, EventWords, FieldText } from "./words.ts";

type ByKind<T> = { readonly [K in CaseKind]: Readonly<Record<string, T>> };

export const commandText = (t: CasesTexts, kind: CaseKind, command: string): CommandText | undefined =>
  (t.commands as ByKind<CommandText>)[kind][command] ??
  (t.talk.commands as Readonly<Record<string, CommandText>>)[command];

export const fieldText = (
  t: CasesTexts,
  kind: CaseKind,
  command: string,
  field: string,
): FieldText | undefined =>
  (t.fields as ByKind<Readonly<Record<string, FieldText>>>)[kind][command]?.[field] ??
  (command in t.talk.commands ? t.talk.fields[field] : undefined);

export const choiceText = (
  t: CasesTexts,
  kind: CaseKind,
  command: string,
  field: string,
  choice: string,
): string | undefined =>
  (t.choices as ByKind<Readonly<Record<string, Readonly<Record<string, string>>>>>)[kind][command]?.[field]?.[
    choice
  ];

export const eventText = (
  t: CasesTexts,
  kind: CaseKind,
  type: string,
): ((p: EventWords) => string) | undefined =>
  (t.events as ByKind<(p: EventWords) => string>)[kind][type] ??
  (t.talk.events as Readonly<Record<string, (p: EventWords) => string>>)[type];

export const stateText = (t: CasesTexts, kind: CaseKind, state: string): string =>
  (t.states as ByKind<string>)[kind][state] ?? state;

export const stepText = (t: CasesTexts, kind: CaseKind, step: string): { title: string; what: string } =>
  (t.steps as ByKind<{ title: string; what: string }>)[kind][step] ?? { title: step, what: "" };

/** An answer of a request as a noun ("the purpose"), for naming it in a sentence. */
export const fieldName = (t: CasesTexts, field: string): string =>
  choiceText(t, "request", "ask-clarification", "field", field) ?? field;

/** What is wrong with a field, with its label; for a list, with the line it is about. */
export function problemText(t: CasesTexts, label: string, issue: FieldIssue, line?: string): string {
  const problem = t.problems[issue.problem]({ label, limit: issue.limit ?? null, part: issue.part ?? "" });
  return line ? t.problemInLine({ line, problem }) : problem;
}

/** Why a command was refused, other than by its fields. */
export function refusalText(
  t: CasesTexts,
  locale: Locale,
  refusal: Exclude<Refusal, { code: "not-found" }>,
): string {
  switch (refusal.code) {
    case "stale":
      return t.refusals.stale;
    case "not-possible-now":
      return refusal.possible.length > 0 ? t.refusals.notPossible : t.refusals.notPossibleNothing;
    case "too-early":
      return t.refusals.tooEarly({ when: formatDateTime(locale, refusal.from) });
    case "invalid":
      return t.refusals.invalidTitle;
    case "unconfirmed":
      return t.refusals.unconfirmed;
    case "too-many":
      return t.refusals.tooMany({ when: formatDateTime(locale, refusal.from) });
    case "forbidden":
      return forbiddenText(t, refusal.reason);
  }
}

function forbiddenText(t: CasesTexts, reason: string | undefined): string {
  const { refusals } = t;
  switch (reason) {
    case "four-eyes":
    case "not-in-stage":
    case "already-approved":
    case "second-adviser":
    case "already-yours":
    case "already-signed":
    case "own-proposal":
    case "first-decider":
    case "first-instance":
      return refusals[reason];
    default:
      return refusals.forbidden;
  }
}
