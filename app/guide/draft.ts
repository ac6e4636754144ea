// What the guide writes for the reader from the answers: the draft of a request, a question, a need or a letter. Only what was
// said is written; what nobody has said is left for the reader.
import type { Answers as GuideAnswers } from "#workflows/guide/questions.ts";
import type { AnswerField, PURPOSE_KINDS } from "#workflows/request/answers.ts";
import type { Asker } from "./address.ts";
import type { Plan } from "./plan.ts";
import type { GuideTexts } from "./texts/nb.ts";

export interface DraftFacts {
  answers: Readonly<Partial<GuideAnswers>>;
  plan: Pick<Plan, "road" | "warnings">;
  asker: Asker;
  /** Of the dataset, in the reader's language; null where none was chosen. */
  title: string | null;
  owner: string | null;
  /** `YYYY-MM-DD`. */
  today: string;
}

type Words = GuideTexts["draft"];

const KIND_OF_USE: Record<GuideAnswers["use"], (typeof PURPOSE_KINDS)[number]> = {
  own: "own-service",
  research: "research",
  task: "public-task",
  journalism: "insight",
  other: "other",
};

/** Answers of a request that follow from those of the guide. Who sees the data, and how they are kept, is not asked there. */
export function requestAnswers(t: Words, facts: DraftFacts): Partial<Record<AnswerField, string>> {
  const { answers, today } = facts;
  const text: Partial<Record<AnswerField, string>> = {
    purpose: t.purpose({ goal: answers.goal ?? "" }),
    purposeKind: answers.use ? KIND_OF_USE[answers.use] : "",
    use: answers.use ? t.use[answers.use] : "",
    dataNeeded: wanted(t, facts),
    extent: answers.form === "totals" ? "totals" : "",
    personalData: personalData(facts),
    legalBasis: legalBasis(facts),
    periodFrom: today,
    periodTo: monthsAfter(today, answers.often === "once" ? 3 : 12),
  };
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value !== ""));
}

const wanted = (t: Words, { answers, title }: DraftFacts): string =>
  [
    title === null ? t.dataUnknown : t.data({ title }),
    answers.about && t.about[answers.about],
    answers.form && t.form[answers.form],
    answers.often && answers.form !== "document" && t.often[answers.often],
    answers.has && t.has[answers.has],
  ]
    .filter(Boolean)
    .join(" ");

const tellsOfNobody = ({ answers, plan }: DraftFacts) =>
  answers.form === "totals" || (answers.about === "things" && !plan.warnings.includes("personal-data"));

function personalData(facts: DraftFacts): string {
  if (tellsOfNobody(facts)) return "none";
  switch (facts.answers.about) {
    case "persons":
      return "direct";
    // A firm of one person carries that person's name.
    case "businesses":
      return "indirect";
    default:
      return "unsure";
  }
}

function legalBasis(facts: DraftFacts): string {
  if (tellsOfNobody(facts)) return "none-needed";
  if (facts.plan.road === "consent") return "consent";
  return facts.asker === "public" && facts.answers.use === "task" ? "public-task" : "unsure";
}

/** The same day of a later month, or that month's last. @param day `YYYY-MM-DD` */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export interface QuestionDraft {
  question: string;
  facts: string;
}

export function questionDraft(t: Words, facts: DraftFacts): QuestionDraft {
  const { answers, title, owner } = facts;
  return {
    question: title === null ? t.askLawUnknown : t.askLaw({ title, owner: owner ?? t.ownerUnknown }),
    facts: paragraphs(
      t.purpose({ goal: answers.goal ?? "" }),
      answers.use && t.use[answers.use],
      wanted(t, facts),
    ),
  };
}

export interface DemandDraft {
  title: string;
  need: string;
  purpose: string;
  searched: string;
}

const titleLetters = 120;

export function demandDraft(t: Words, facts: DraftFacts): DemandDraft {
  const { answers } = facts;
  const goal = answers.goal ?? "";
  return {
    title: shorten(goal, titleLetters),
    need: [
      goal,
      answers.about && t.about[answers.about],
      answers.form && t.form[answers.form],
      answers.often && t.often[answers.often],
    ]
      .filter(Boolean)
      .join("\n"),
    purpose: paragraphs(t.purpose({ goal }), answers.use && t.use[answers.use]),
    searched: [t.searched, answers.has && t.has[answers.has]].filter(Boolean).join(" "),
  };
}

/** A letter that can be sent as it stands, in paragraphs. */
export function letterDraft(t: Words, { answers, title, owner }: DraftFacts): string[] {
  const goal = answers.goal ?? "";
  const { letter } = t;
  const about = title ?? shorten(goal, titleLetters);
  return [
    owner ? letter.to({ owner }) : letter.toUnknown,
    letter.subject({ title: about }),
    letter.ask({ title: title ?? goal }),
    letter.compile,
    ...(title === null ? [] : [letter.goal({ goal })]),
    letter.haste,
    letter.refusal,
    letter.end,
  ];
}

const paragraphs = (...texts: (string | undefined)[]) => texts.filter(Boolean).join("\n\n");

function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  return [...line].length <= most
    ? line
    : `${[...line]
        .slice(0, most - 2)
        .join("")
        .replace(/\s+\S*$/, "")} …`;
}
