// A request that begins where an earlier one stands: what may be begun from it, and which of its answers still fit.
import { fieldIssues } from "#workflows/fields.ts";
import { ANSWER_FIELDS, type AnswerField, answerFields } from "./answers.ts";
import type { RequestContext } from "./context.ts";
import type { Beginning, Earlier } from "./memory/earlier-schema.ts";

/** Days before an access ends from which it can be renewed: time for an owner that takes its months. */
const RENEW_DAYS = 180;
const DAY_MS = 86_400_000;

/** Of whom the answers are to be asked again: a time that was asked for once is not asked for twice. */
const NEVER_CARRIED: readonly AnswerField[] = ["periodFrom", "periodTo"];

/**
 * What the applicant may begin from a request. `from` (ISO 8601) where it is only too early.
 * @param state its leading state
 */
export function beginningsFrom(
  c: Pick<RequestContext, "answers" | "openData" | "decision">,
  state: string,
  now: string,
): { how: Beginning; from: string | null }[] {
  if (c.answers === null || c.openData !== null) return [];
  const until = c.decision?.accessUntil ?? null;
  const copy = { how: "copy-as-new" as const, from: null };
  if (state === "ended") return [{ how: "renew", from: null }, copy];
  if (state !== "active" || until === null) return [copy];
  const from = new Date(Date.parse(`${until}T00:00:00Z`) - RENEW_DAYS * DAY_MS).toISOString();
  return [{ how: "renew", from: now < from ? from : null }, copy];
}

export interface CarriedAnswers {
  /** What today's form takes, as typed. */
  values: Partial<Record<AnswerField, string>>;
  /** Choices that are no longer offered, and texts that today's form finds too short or too long. */
  unfit: { field: AnswerField; was: string }[];
  /** Asked then, not today: by the name it had. */
  gone: { name: string; was: string }[];
}

/** Which of the answers of then still fit the form of today. A text that no longer fits is kept to be corrected. */
export function fitAnswers(answers: Readonly<Record<string, string>>): CarriedAnswers {
  const carried: CarriedAnswers = { values: {}, unfit: [], gone: [] };
  for (const [name, was] of Object.entries(answers)) {
    if (was.trim() === "") continue;
    const field = ANSWER_FIELDS.find((f) => f === name);
    if (!field) {
      carried.gone.push({ name, was });
      continue;
    }
    if (NEVER_CARRIED.includes(field)) continue;
    const parsed = answerFields.shape[field].safeParse(was);
    if (parsed.success) carried.values[field] = was;
    else {
      carried.unfit.push({ field, was });
      // A choice that is gone can only be made anew.
      if (fieldIssues(parsed.error).every((i) => i.problem !== "not-a-choice")) carried.values[field] = was;
    }
  }
  return carried;
}

/** What the new draft starts with. A renewal begins the day after the access that it renews ends. */
export function startingAnswers({
  answers,
  how,
  until,
}: Pick<Earlier, "answers" | "how" | "until">): Partial<Record<AnswerField, string>> {
  const { values } = fitAnswers(answers);
  if (how !== "renew" || until === null) return values;
  const next = new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return { ...values, periodFrom: next };
}
