// The plan that the answers lead to: the road of the dataset, adjusted by what the reader has answered. Pure, and advice only: what
// is said here decides nothing.
import type { PaperId, Road, RoadId, RoadWarning, StepId } from "#app/catalogue/road/road.ts";
import type { Answers } from "#workflows/guide/questions.ts";
import type { RuleId } from "#workflows/law/rule.ts";
import type { Asker } from "./address.ts";

/** What the reader can do now; the first of them is the one button. */
export type PlanAction = "download" | "request" | "question" | "demand" | "letter" | "provider-form";

export const HINDRANCES = [
  "personal",
  "confidential",
  "own-basis",
  "business-secrets",
  "live",
  "asked",
] as const;
export type Hindrance = (typeof HINDRANCES)[number];
export const EASINGS = ["totals", "consent", "less-often", "other-body", "sector-law"] as const;
export type Easing = (typeof EASINGS)[number];

export interface Plan {
  road: RoadId;
  /** Who decides; null where nobody has to be asked. */
  authority: Road["authority"];
  clockRule: RuleId | null;
  steps: StepId[];
  /** `ready`: the answers of the guide are enough. */
  papers: { paper: PaperId; ready: boolean }[];
  first: PlanAction;
  others: PlanAction[];
  warnings: RoadWarning[];
  hindrances: Hindrance[];
  /** What would make it easier; `change` is another answer that leads there. */
  easier: { easing: Easing; change: Partial<Answers> | null }[];
}

/** @param road of the dataset that was chosen; null where none fits. `private`: whose owner answers under no public law. */
export function planOf(
  answers: Readonly<Partial<Answers>>,
  { road, isPrivate, asker }: { road: Road | null; isPrivate: boolean; asker: Asker },
): Plan {
  const way = road ? wayOf(road, answers, isPrivate) : wayWithoutDataset(answers);
  const { first, others, papers, warnings } = way;
  return {
    ...way,
    papers: papers.map((paper) => ({ paper, ready: paper === "purpose" && answers.use !== undefined })),
    others: others.filter((other) => other !== first),
    hindrances: way.road === "open" ? [] : hindrancesOf(answers, way.road, papers, warnings),
    easier: way.road === "open" ? [] : easingsOf(answers, way.road, asker),
  };
}

type Way = Pick<Plan, "road" | "authority" | "clockRule" | "steps" | "first" | "others" | "warnings"> & {
  papers: PaperId[];
};

const ASKED: StepId[] = ["describe-need", "owner-assesses", "owner-decides", "receive-access"];
/** The data subjects can be asked, and their consent opens the data. */
const bySubjects = ({ has, about, form }: Readonly<Partial<Answers>>) =>
  has === "subjects" && about !== "things" && form !== "document" && form !== "totals";

function wayOf(road: Road, answers: Readonly<Partial<Answers>>, isPrivate: boolean): Way {
  const { warnings } = road;
  const form: PlanAction[] = [road.action, ...road.others].some(({ kind }) => kind === "provider-form")
    ? ["provider-form"]
    : [];
  if (road.road === "open")
    return { ...road, first: "download", others: road.others.length > 0 ? ["request"] : [] };
  // Offentleglova § 3: the person who wants to read a document of a public body need not say why.
  if (!isPrivate && (answers.form === "document" || road.road === "documents"))
    return { ...documents, warnings, first: "request", others: ["letter"] };
  const steps = road.steps.map((step) => (step === "provider-form" ? "describe-need" : step));
  if (bySubjects(answers)) return { ...consent, warnings, first: "request", others: [...form, "question"] };
  if (answers.form === "totals") {
    // Forvaltningsloven § 13 a no. 2: no duty of confidentiality where figures identify nobody.
    const papers = road.papers.filter((p) => p !== "data-protection" && p !== "own-legal-basis");
    return {
      ...road,
      steps: steps.filter((step) => step !== "centre-answers"),
      papers,
      warnings: warnings.filter((w) => w !== "personal-data" && w !== "no-basis-recorded"),
      first: "request",
      others: [...form, "question"],
    };
  }
  const aboutPeople = answers.about === "persons" || answers.about === "unsure";
  const papers: PaperId[] =
    aboutPeople && !road.papers.includes("data-protection") && !isPrivate
      ? [...road.papers, "data-protection"]
      : road.papers;
  const centreFirst = road.action.kind === "ask-centre";
  return {
    ...road,
    steps,
    papers,
    first: centreFirst ? "question" : "request",
    others: [...form, centreFirst ? "request" : "question"],
  };
}

const documents = {
  road: "documents",
  authority: "body",
  clockRule: "access-silence",
  steps: ASKED,
  papers: ["purpose"],
} satisfies Partial<Way>;
const consent = {
  road: "consent",
  authority: "subject",
  clockRule: "consent-validity",
  steps: ["describe-need", "owner-assesses", "subjects-consent", "owner-decides", "receive-access"],
  papers: ["purpose", "recipients", "consent-text", "data-protection"],
} satisfies Partial<Way>;

function wayWithoutDataset(answers: Readonly<Partial<Answers>>): Way {
  if (answers.form === "document") return { ...documents, warnings: [], first: "letter", others: ["demand"] };
  if (bySubjects(answers))
    return {
      ...consent,
      steps: ["tell-need", "centre-answers", "subjects-consent", "receive-access"],
      warnings: [],
      first: "demand",
      others: ["question"],
    };
  return {
    road: "demand",
    authority: "centre",
    clockRule: "centre-answer",
    steps: ["tell-need", "centre-answers"],
    papers: ["purpose"],
    warnings: [],
    first: "demand",
    others: ["question"],
  };
}

function hindrancesOf(
  { about, form, often, has }: Readonly<Partial<Answers>>,
  road: RoadId,
  papers: readonly PaperId[],
  warnings: readonly RoadWarning[],
): Hindrance[] {
  const named = form !== "totals";
  const found: Record<Hindrance, boolean> = {
    personal: named && (about === "persons" || about === "unsure" || warnings.includes("personal-data")),
    confidential: named && road === "protected-reuse",
    "own-basis": papers.includes("own-legal-basis"),
    "business-secrets": named && about === "businesses",
    live: often === "live",
    asked: has === "asked",
  };
  return HINDRANCES.filter((hindrance) => found[hindrance]);
}

function easingsOf(
  { about, form, often, has }: Readonly<Partial<Answers>>,
  road: RoadId,
  asker: Asker,
): Plan["easier"] {
  const aboutSomebody = about === "persons" || about === "businesses" || about === "unsure";
  const can: Record<Easing, Partial<Answers> | null | false> = {
    totals: aboutSomebody && form !== "totals" && form !== "document" && { form: "totals" },
    // A public body is not on equal terms with those it would ask (GDPR recital 43).
    consent: asker !== "public" &&
      aboutSomebody &&
      form !== "totals" &&
      form !== "document" &&
      has !== "subjects" && { has: "subjects" },
    "less-often": often === "live" && { often: "regular" },
    "other-body": has === "body" ? null : false,
    "sector-law": asker === "public" && road !== "documents" ? null : false,
  };
  return EASINGS.flatMap((easing) => {
    const change = can[easing];
    return change === false ? [] : [{ easing, change }];
  });
}
