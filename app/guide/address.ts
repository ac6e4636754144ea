// The guide's state is its address: `/begin?goal=…&data=…`. Any address, however odd, means some state of it.
import { GOAL_LETTERS, QUESTIONS, type Question, type Typed } from "#workflows/guide/questions.ts";

/** For whom the guide speaks; chosen by a link, no question. */
export type Asker = "business" | "public";

export interface GuideAddress {
  typed: Typed;
  asker: Asker;
  /** An answered question that the reader wants to see again. */
  again: Question | null;
}

/** Longer than any answer that is taken: enough to show back what was too long. */
const MOST_KEPT = 10_000;

export const cleanText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\P{C}\n]+/gu, " ")
    .trim()
    .slice(0, MOST_KEPT);

export function readGuideAddress(params: URLSearchParams): GuideAddress {
  const typed: Partial<Record<Question, string>> = {};
  for (const question of QUESTIONS) {
    const value = cleanText(params.get(question) ?? "");
    if (value) typed[question] = value;
  }
  return {
    typed,
    asker: params.get("as") === "public" ? "public" : "business",
    again: QUESTIONS.find((question) => question === params.get("at")) ?? null,
  };
}

/** A goal that is too long is left out: an address has to be short enough to be sent to a person. */
export function guideHref({
  typed,
  asker,
  again = null,
}: Omit<GuideAddress, "again"> & Partial<GuideAddress>) {
  const params = new URLSearchParams();
  for (const question of QUESTIONS) {
    const value = typed[question];
    if (value && [...value].length <= GOAL_LETTERS.most) params.set(question, value);
  }
  if (asker === "public") params.set("as", asker);
  if (again) params.set("at", again);
  const text = params.toString();
  return text ? `/begin?${text}` : "/begin";
}
