// Which of the demo's past lets others learn from it, and in what words. Made up, and without names as the rule is.
import type { DemoAnswersKey } from "./demo-answers.ts";
import type { Habits } from "./history-people.ts";
import type { PastStep } from "./past-step.ts";
import { pick } from "./seeded-random.ts";

/** Of a hundred that got access. */
const letOthersLearn = 30;

const SUMMARIES: Record<DemoAnswersKey, readonly string[]> = {
  credit: [
    "Vi viser små bedrifter om en ny kunde er trygg, og ba bare om roller og status.",
    "Vi byttet ut fødselsnummer med alder, og da var det nok for oss.",
  ],
  roads: [
    "Vi varsler sjåfører om farlige strekninger. Sted rundet av til hundre meter var nok.",
    "Vi ba om strekning og time i stedet for nøyaktig sted.",
  ],
  health: [
    "Vi planlegger legevakt med ukestall, og skjuler alle tall under fem.",
    "Vi fikk tabeller i stedet for enkeltrader, og det holdt til prognosen.",
  ],
  property: [
    "Vi viser huseiere hva det koster å bygge om. Eieren samtykker før vi slår opp.",
    "Vi klarte oss med kommune og bygningstype, uten adresse.",
  ],
  municipality: ["Vi finner familier som har rett til billigere plass, uten å se selve inntekten."],
  transit: ["Vi viser hvilke reiser som går med rullestol."],
};
const CONDITIONS = [
  ["Slett rådata senest 90 dager etter uttak."],
  ["Slett rådata senest 90 dager etter uttak.", "Oppgi kilden der data vises."],
  ["Vis ingen tall under fem.", "Meld fra om avvik innen tre dager."],
] as const;

/** What the owner asked for in return; nothing for most. */
export const conditionsOf = (chance: () => number): readonly string[] =>
  chance() < 0.35 ? (pick(chance, CONDITIONS) ?? []) : [];

/** @param day on which the access was delivered */
export function shownAfter(
  chance: () => number,
  { handler }: Habits,
  answers: DemoAnswersKey,
  day: number,
): PastStep[] {
  if (chance() * 100 >= letOthersLearn) return [];
  const summary = chance() < 0.7 ? (pick(chance, SUMMARIES[answers]) ?? "") : "";
  const allowed = day + 2 + chance() * 8;
  const withSummary = summary !== "";
  return [
    { day: allowed, who: "applicant", does: "allow-showing", with: { summary } },
    {
      day: allowed + 1 + chance() * 5,
      who: handler,
      does: "approve-showing",
      with: { withConditions: true, withSummary },
    },
  ];
}
