// What the guide asks, in order, and which answers it takes. At most seven questions: each one can change the plan.
export const QUESTIONS = ["goal", "data", "about", "use", "form", "often", "has"] as const;
export type Question = (typeof QUESTIONS)[number];

export const ABOUT = ["persons", "businesses", "things", "unsure"] as const;
export const USES = ["own", "research", "task", "journalism", "other"] as const;
export const FORMS = ["file", "api", "totals", "document"] as const;
export const OFTEN = ["once", "regular", "live"] as const;
/** Who has the data beside the owner. */
export const HAS = ["nobody", "subjects", "body", "asked"] as const;
/** In place of a dataset: none of those shown fits, or the reader does not know. */
export const NO_DATASET = ["none", "unknown"] as const;

export interface Answers {
  /** In the reader's own words, see GOAL_LETTERS. */
  goal: string;
  /** Id of a dataset, or one of NO_DATASET. */
  data: string;
  about: (typeof ABOUT)[number];
  use: (typeof USES)[number];
  form: (typeof FORMS)[number];
  often: (typeof OFTEN)[number];
  has: (typeof HAS)[number];
}

/** Answers as they came, before anybody has looked at them. */
export type Typed = Readonly<Partial<Record<Question, string>>>;

export const GOAL_LETTERS = { least: 3, most: 400 } as const;
export type GoalFault = "empty" | "short" | "long";

/** Undefined for a goal that can be worked with. */
export function faultOfGoal(goal: string): GoalFault | undefined {
  const length = [...goal.trim()].length;
  if (length === 0) return "empty";
  if (length > GOAL_LETTERS.most) return "long";
  return length < GOAL_LETTERS.least || !/\p{L}/u.test(goal) ? "short" : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const isDatasetId = (data: string | undefined): data is string => UUID.test(data ?? "");

/** The answers one may choose among, given those before; null where the answer is no word of ours. */
export function choicesOf(question: Question, before: Readonly<Partial<Answers>>): readonly string[] | null {
  switch (question) {
    case "goal":
    case "data":
      return null;
    case "about":
      return ABOUT;
    case "use":
      return USES;
    case "form":
      return FORMS;
    case "often":
      return OFTEN;
    case "has":
      // A road or a charging point has nobody to ask.
      return before.about === "things" ? HAS.filter((has) => has !== "subjects") : HAS;
  }
}

export function isAnswer(question: Question, value: string, before: Readonly<Partial<Answers>>): boolean {
  if (question === "goal") return faultOfGoal(value) === undefined;
  if (question === "data") return isDatasetId(value) || NO_DATASET.some((none) => none === value);
  return choicesOf(question, before)?.includes(value) === true;
}
