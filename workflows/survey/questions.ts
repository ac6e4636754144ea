// What people are asked when they stop, or when it is over: the questions, what can be answered, and where they stood.
import type { CaseKind, Role } from "#workflows/types.ts";

/** Why a person stopped: one question, asked where they stopped. */
export const REASONS = [
  "too-long",
  "not-understood",
  "no-basis",
  "found-elsewhere",
  "terms",
  "not-needed",
  "nobody-answered",
  "other",
] as const;
export type Reason = (typeof REASONS)[number];

/** How it was: three questions, asked when it is over. Each is counted by itself: no set of answers can be put together. */
export const SURVEY = ["easier", "foreseen", "again"] as const;
export type SurveyQuestion = (typeof SURVEY)[number];
export const SCALE = ["yes", "partly", "no"] as const;
export type Scale = (typeof SCALE)[number];

export const QUESTIONS = ["why", ...SURVEY] as const;
export type Question = (typeof QUESTIONS)[number];
export const choicesOf = (question: Question): readonly (Reason | Scale)[] =>
  question === "why" ? REASONS : SCALE;

/** Questions of the guide that a person can leave it at, as the address of its page names them. */
const GUIDE_QUESTIONS = ["goal", "data", "about", "use", "form", "often", "has", "plan"] as const;
export type GuideStop = `guide-${(typeof GUIDE_QUESTIONS)[number]}`;

/** What `guide:<question>` stands for; another question is the guide as a whole. */
export function guideStop(at: string): "guide" | GuideStop {
  const found = GUIDE_QUESTIONS.find((question) => at === `guide:${question}`);
  return found ? `guide-${found}` : "guide";
}

/** Where a person stopped, in the order of the way. The guide is before any request. */
export const STOPS = [
  "guide",
  ...GUIDE_QUESTIONS.map((question): GuideStop => `guide-${question}`),
  "apply",
  "receive",
  "clarify",
  "assess",
  "decide",
  "agree",
  "provide",
  "demand",
  "appeal",
] as const;
/** How it ended, for those who went on to the end. */
export const ENDINGS = ["access", "refused", "not-agreed"] as const;
export type Stop = (typeof STOPS)[number];
export type Ending = (typeof ENDINGS)[number];
export type Step = Stop | Ending;
export const isStep = (text: string): text is Step => ([...STOPS, ...ENDINGS] as string[]).includes(text);

/** What people are asked at a step: either why they stopped, or how it was. */
export const questionsAt = (step: Step): readonly Question[] =>
  (ENDINGS as readonly string[]).includes(step) ? SURVEY : ["why"];

/** Commands by which the applicant ends a case of their own. */
export const STOP_COMMANDS = ["withdraw", "discard", "withdraw-demand", "withdraw-appeal"] as const;
const STOPPED_KINDS: readonly CaseKind[] = ["request", "demand", "appeal"];
export const isStop = (kind: CaseKind, command: string): boolean =>
  STOPPED_KINDS.includes(kind) && (STOP_COMMANDS as readonly string[]).includes(command);

const STOP_OF_STATE: Readonly<Record<string, Stop>> = {
  draft: "apply",
  received: "receive",
  deciding: "decide",
  approved: "agree",
  "partly-approved": "agree",
  agreeing: "agree",
  provisioning: "provide",
};

/** Where a case was when its applicant ended it: the state and the ball before that. */
export function stopOf(kind: CaseKind, before: { state: string; ball: Role | null }): Stop {
  if (kind === "demand" || kind === "appeal") return kind;
  const known = STOP_OF_STATE[before.state];
  return known ?? (before.ball === "applicant" ? "clarify" : "assess");
}

/**
 * How a request has ended, null while it has not. Access counts as the end of the way as soon as it is given: what was
 * hard is remembered then, not when the access runs out. A refusal is over when nobody can appeal any more.
 */
export function endingOf(state: string): Ending | null {
  if (["active", "ended", "revoked"].includes(state)) return "access";
  if (state === "closed") return "refused";
  return state === "not-agreed" ? "not-agreed" : null;
}

/** Fewer answers are shown to nobody: one could guess whose they are. */
export const FEWEST_SHOWN = 5;
/** A free answer. */
export const LONGEST_TEXT = 300;
