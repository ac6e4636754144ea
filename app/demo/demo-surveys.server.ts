// Survey answers of the demo's past: drawn at random, counted and released month by month.
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { monthOf } from "#app/survey/months.ts";
import { releaseSurveyResults } from "#app/survey/release-results.server.ts";
import { db } from "#db/client.server.ts";
import { ALL, type Counted, countAnswers, listShown, saveText } from "#db/queries/survey.ts";
import {
  choicesOf,
  type Question,
  questionsAt,
  type Reason,
  type Scale,
  type Step,
} from "#workflows/survey/questions.ts";
import type { PastRequest } from "./history.ts";
import type { DemoOrganisationKey } from "./people.ts";
import { seededRandom } from "./seeded-random.ts";

const seed = 20261122;
const DAY_MS = 86_400_000;
/** Of ten who are asked, so many answer. */
const answering = 0.6;

/** How likely each answer is beside the others; what is not named is never said. */
const WHY: Partial<Record<Step, Partial<Record<Reason, number>>>> = {
  "guide-about": { "not-understood": 5, "no-basis": 3, "not-needed": 2, other: 1 },
  "guide-data": { "not-understood": 5, "found-elsewhere": 3, "no-basis": 3, "not-needed": 2, other: 1 },
  apply: { "no-basis": 5, "not-understood": 4, "too-long": 2, terms: 1, "not-needed": 1 },
  receive: { "nobody-answered": 6, "too-long": 3, "found-elsewhere": 2, "not-needed": 1 },
  clarify: { "not-understood": 5, "no-basis": 4, "too-long": 1 },
  assess: { "too-long": 6, "nobody-answered": 2, "found-elsewhere": 2, "not-needed": 2, other: 1 },
};
const HOW: Partial<Record<Step, Record<Exclude<Question, "why">, Record<Scale, number>>>> = {
  access: {
    easier: { yes: 5, partly: 4, no: 2 },
    foreseen: { yes: 6, partly: 3, no: 1 },
    again: { yes: 8, partly: 1, no: 1 },
  },
  refused: {
    easier: { yes: 1, partly: 3, no: 5 },
    foreseen: { yes: 3, partly: 4, no: 3 },
    again: { yes: 4, partly: 3, no: 3 },
  },
};

/** Those who never sent a request: before there is an owner's case. */
const UNSENT: readonly { step: Step; times: number }[] = [
  { step: "guide-data", times: 28 },
  { step: "guide-about", times: 19 },
  { step: "apply", times: 26 },
];

const TEXTS: readonly { step: Step; choice: Reason; text: string }[] = [
  {
    step: "guide-about",
    choice: "not-understood",
    text: "Jeg visste ikke hva behandlingsgrunnlag var, og turte ikke gjette.",
  },
  { step: "apply", choice: "no-basis", text: "Vi fant ingen lov som passet for oss som er et lite firma." },
  {
    step: "assess",
    choice: "too-long",
    text: "Kunden vår kunne ikke vente lenger. Et foreløpig svar tidligere hadde hjulpet.",
  },
];

/** The same for the same past. Nothing when it has been seeded before. */
export async function seedSurveys(
  past: readonly PastRequest[],
  world: { orgIds: Record<DemoOrganisationKey, string>; now: Date },
): Promise<void> {
  const { orgIds, now } = world;
  if (past.length === 0 || (await listShown(db(), ALL, "0")).length > 0) return;
  const chance = seededRandom(seed);
  const told = [
    ...past.flatMap(({ steps, daysAgo, habits }) => {
      const step = stepOf(steps.map(({ does }) => does));
      const ago = daysAgo - (steps.at(-1)?.day ?? 0);
      return step ? [{ step, ago, owner: orgIds[habits.owner] }] : [];
    }),
    ...UNSENT.flatMap(({ step, times }) =>
      Array.from({ length: times }, () => ({ step, ago: chance() * 900, owner: null })),
    ),
  ].filter(() => chance() < answering);
  const months = new Map<string, Counted[]>();
  for (const { step, ago, owner } of told) {
    const month = monthOf(new Date(now.getTime() - ago * DAY_MS));
    const answers = answersOf(step, chance).flatMap((one) =>
      [ALL, ...(owner ? [owner] : [])].map((scope): Counted => ({ scope, step, ...one })),
    );
    months.set(month, [...(months.get(month) ?? []), ...answers]);
  }
  for (const [n, one] of TEXTS.entries())
    await saveText(db(), { id: uuidFromName(`demo experience ${n}`), ...one });
  for (const month of [...months.keys()].sort()) {
    await countAnswers(db(), months.get(month) ?? []);
    await releaseSurveyResults(new Date(`${month}-15`));
  }
}

function stepOf(does: readonly string[]): Step | null {
  const last = does.at(-1);
  if (last === "refuse") return "refused";
  if (last === "deliver-access") return "access";
  if (last !== "withdraw") return null;
  return does.includes("ask-clarification") ? "clarify" : does.length > 2 ? "assess" : "receive";
}

const answersOf = (step: Step, chance: () => number) =>
  questionsAt(step).map((question) => {
    const weights = question === "why" ? WHY[step] : HOW[step]?.[question];
    const choices = choicesOf(question).map((choice) => ({
      choice,
      weight: (weights as Partial<Record<string, number>> | undefined)?.[choice] ?? 0,
    }));
    let left = chance() * choices.reduce((sum, { weight }) => sum + weight, 0);
    const found = choices.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    return { question, choice: found?.choice ?? choicesOf(question)[0] ?? "other" };
  });
