// Three years of requests, drawn by chance that can be repeated: what forecasts and figures of the demo are computed from.
import type { DemoAnswersKey } from "./demo-answers.ts";
import { askedBy, type PastAsked, towards } from "./history-asked.ts";
import { HABITS, type Habits, PAST_APPLICANTS } from "./history-people.ts";
import { conditionsOf, shownAfter } from "./history-shown.ts";
import type { PastStep } from "./past-step.ts";
import { pick, seededRandom, someDays } from "./seeded-random.ts";
import { approved, refusal } from "./story-parts.ts";

export interface PastRequest {
  key: string;
  daysAgo: number;
  /** Index in PAST_APPLICANTS. */
  applicant: number;
  habits: Habits;
  /** Between 0 and 1: which of the owner's datasets, the first ones asked for most. */
  dataset: number;
  /** Asks for documents that lie nowhere, which are answered under a law of their own. */
  documents: boolean;
  asked: PastAsked;
  /** Until today: what would have come later has not happened. */
  steps: PastStep[];
}

export interface HistorySize {
  /** Requests spread over three years, and as many more over the last weeks. */
  years: number;
  weeks: number;
}

const YEARS_DAYS = 1095;
const WEEKS_DAYS = 45;
export const WHOLE_HISTORY: HistorySize = { years: 370, weeks: 130 };

/** The same for the same seed, oldest first. */
export function historyOf(seed: number, size: HistorySize): PastRequest[] {
  const chance = seededRandom(seed);
  const begun = [
    ...Array.from({ length: size.years }, () => WEEKS_DAYS + chance() * (YEARS_DAYS - WEEKS_DAYS)),
    ...Array.from({ length: size.weeks }, () => 1 + chance() * (WEEKS_DAYS - 1)),
  ].sort((a, b) => b - a);
  return begun.map((daysAgo, n) => requestOf(chance, `past ${n}`, Math.round(daysAgo)));
}

function requestOf(chance: () => number, key: string, daysAgo: number): PastRequest {
  const habits = ownerOf(chance);
  const documents = chance() * 100 < habits.documents;
  const applicant = Math.floor(chance() * PAST_APPLICANTS.length);
  const answers = PAST_APPLICANTS[applicant]?.answers ?? "credit";
  const asked = askedBy(chance, answers);
  const usual = documents ? forDocuments(habits) : habits;
  const steps = stepsOf(chance, towards(usual, asked), answers).filter(({ day }) => day < daysAgo);
  return {
    key,
    daysAgo,
    applicant,
    asked,
    habits,
    dataset: chance() ** 2,
    documents,
    steps: documents ? steps.map(underAccessLaw) : steps,
  };
}

/** The law wants an answer in days, and access is the rule. */
const forDocuments = (h: Habits): Habits => ({
  ...h,
  days: Math.max(2, h.days / 4),
  approves: (h.approves + 100) / 2,
  asksBack: h.asksBack / 3,
  givenUp: h.givenUp / 2,
});

/** A refusal of documents must name the exact provision. */
const underAccessLaw = (step: PastStep): PastStep =>
  step.does === "refuse" ? { ...step, with: { ...step.with, legalBasis: "offentleglova § 14" } } : step;

function ownerOf(chance: () => number): Habits {
  let left = chance() * HABITS.reduce((sum, { share }) => sum + share, 0);
  const found = HABITS.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found ?? (HABITS[0] as Habits);
}

const CLARIFIED = [
  { field: "dataNeeded", question: "Hvilke felt trenger dere, og for hvilket område?" },
  { field: "purpose", question: "Hva skal opplysningene brukes til, mer presist?" },
  { field: "legalBasisDetail", question: "Hvilken hjemmel bygger dere på?" },
  { field: "safeguards", question: "Hvordan sikrer dere opplysningene, og når slettes de?" },
] as const;
const REPLY = "Vi har presisert svaret, og legger ved en liste over feltene vi trenger.";

function stepsOf(chance: () => number, h: Habits, answers: DemoAnswersKey): PastStep[] {
  const of = (hundred: number) => chance() * 100 < hundred;
  const hour = () => chance() * 0.3;
  const decideAfter = someDays(chance, h.days, h.spread) + 1;
  const claimed = Math.max(0.5, decideAfter * (0.1 + chance() * 0.3));
  const steps: PastStep[] = [
    { day: 0.1, who: "applicant", does: "submit" },
    { day: claimed, who: h.handler, does: "claim" },
  ];
  let waited = 0;
  if (of(h.asksBack)) {
    const asked = claimed + (decideAfter - claimed) * 0.3;
    waited = someDays(chance, 6, 2);
    const about = pick(chance, CLARIFIED) ?? CLARIFIED[0];
    steps.push({ day: asked, who: h.handler, does: "ask-clarification", with: { ...about } });
    steps.push({
      day: asked + waited,
      who: "applicant",
      does: "answer-clarification",
      with: { reply: REPLY, changes: {} },
    });
  }
  const decided = decideAfter + waited + hour();
  if (of(h.givenUp)) {
    const given = (steps.at(-1)?.day ?? 0) + (decided - (steps.at(-1)?.day ?? 0)) * (0.2 + 0.6 * chance());
    steps.push({ day: given, who: "applicant", does: "withdraw", with: { reason: "" } });
    return steps;
  }
  const approves = of(h.approves);
  steps.push({
    day: decided - 0.4,
    who: h.handler,
    does: "propose-decision",
    with: {
      recommendation: approves ? "approve" : "refuse",
      reasons: approves ? approved.reasons : refusal.reasons,
    },
  });
  if (!approves) return [...steps, { day: decided, who: h.approver, does: "refuse", with: refusal }];
  const { reasons, legalBasis } = approved;
  const conditions = conditionsOf(chance);
  const delivered = decided + 0.5 + chance() * 3;
  const accessUntilDay = Math.round(decided + 60 + chance() * 240);
  return [
    ...steps,
    {
      day: decided,
      who: h.approver,
      does: "approve",
      with: { reasons, legalBasis, conditions, accessUntilDay },
    },
    ...(conditions.length > 0
      ? [{ day: decided + 0.3, who: "applicant" as const, does: "accept-conditions" }]
      : []),
    {
      day: delivered,
      who: h.handler,
      does: "deliver-access",
      with: {
        method: "api",
        address: "https://api.example.no/uttrekk",
        instructions: "Logg inn med Maskinporten. Nøkkelen er sendt i eget brev.",
      },
    },
    ...shownAfter(chance, h, answers, delivered),
  ];
}
