// Which road leads to a dataset: the table "Roads to data" of the law design as one pure function. Reasons are data;
// the words stand in i18n/catalogue. The road is advice read out of the description, never a decision.
import { ruleAt } from "#workflows/law/find-rule.ts";
import type { RuleId } from "#workflows/law/rule.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import type { DatasetDescription, LegalBasis } from "./dataset-description.ts";

export const ROADS = [
  "open",
  "registration",
  "documents",
  "protected-reuse",
  "sector-law",
  "consent",
  "agreement",
  "demand",
] as const;
export type RoadId = (typeof ROADS)[number];

export const ROAD_STEPS = [
  "read-licence",
  "download",
  "name-source",
  "describe-need",
  "provider-form",
  "owner-assesses",
  "centre-answers",
  "subjects-consent",
  "owner-decides",
  "agree-terms",
  "receive-access",
  "tell-need",
] as const;
export type StepId = (typeof ROAD_STEPS)[number];

export const ROAD_PAPERS = [
  "purpose",
  "recipients",
  "recorded-basis",
  "own-legal-basis",
  "data-protection",
  "consent-text",
  "offer",
] as const;
export type PaperId = (typeof ROAD_PAPERS)[number];

export const ROAD_WARNINGS = [
  "gone",
  "access-right-missing",
  "licence-missing",
  "licence-not-open",
  "no-distribution",
  "no-publisher",
  "no-basis-recorded",
  "personal-data",
] as const;
export type RoadWarning = (typeof ROAD_WARNINGS)[number];

export type RoadAction =
  /** `file` false: a page or a service, where one still has to look for the data. */
  | { kind: "download"; href: string; file: boolean }
  | { kind: "provider-form"; href: string }
  | { kind: "request" }
  | { kind: "ask-centre" };

export interface Road {
  road: RoadId;
  /** Who decides; null where nobody has to be asked. */
  authority: "owner" | "body" | "subject" | "centre" | null;
  /** The deadline of the one who answers; null where there is none, or where the parties set it themselves. */
  clockRule: RuleId | null;
  steps: StepId[];
  papers: PaperId[];
  action: RoadAction;
  /** Other ways that stay open beside the one button. */
  others: RoadAction[];
  warnings: RoadWarning[];
}

export interface RoadContext {
  /** The source no longer delivers the dataset. */
  gone: boolean;
  publisherKind: "public" | "private" | "resource-centre" | null;
  /** Data Governance Act: until it is Norwegian law the owner answers under the Public Administration Act. */
  protectedReuseInForce: boolean;
}

/** What the law says of roads at an instant (ISO 8601), for any number of datasets. */
export function roadContextAt(now: string, law: LawSettings) {
  const protectedReuseInForce = ruleAt("protected-data-reuse", now, law).inForce === true;
  return (dataset: Omit<RoadContext, "protectedReuseInForce">): RoadContext => ({
    ...dataset,
    protectedReuseInForce,
  });
}

export function roadOf(dataset: DatasetDescription, context: RoadContext): Road {
  if (context.gone) return demand();
  const warnings = warningsOf(dataset);
  const address = addressOf(dataset);
  const hidden = dataset.accessRight === "RESTRICTED" || dataset.accessRight === "NON_PUBLIC";
  // What is published without a word of its access right is as good as public; what is not has to be asked for.
  if (!hidden && address) return open(address, warnings);
  if (!hidden) return documents(dataset, warnings);
  if (context.publisherKind === "private") return agreement(dataset, warnings);
  if (mentions(dataset.legalBases, consentWords)) return consent(dataset, warnings);
  const recorded = dataset.legalBases.some((basis) => basis.kind === "access");
  if (dataset.accessRight === "RESTRICTED" && (dataset.accessRequestUrl || !recorded))
    return registration(dataset, warnings, recorded);
  if (recorded) return sectorLaw(dataset, warnings);
  return protectedReuse(dataset, warnings, context.protectedReuseInForce);
}

const ASKED: StepId[] = ["describe-need", "owner-assesses", "owner-decides", "receive-access"];

function open(address: { href: string; file: boolean }, warnings: RoadWarning[]): Road {
  return {
    road: "open",
    authority: null,
    clockRule: null,
    steps: ["read-licence", "download", "name-source"],
    papers: [],
    action: { kind: "download", ...address },
    others: warnings.includes("licence-missing") || warnings.includes("licence-not-open") ? [request] : [],
    warnings,
  };
}

function documents(dataset: DatasetDescription, warnings: RoadWarning[]): Road {
  return {
    road: "documents",
    authority: "body",
    clockRule: "access-silence",
    ...asked(dataset, ASKED),
    papers: ["purpose"],
    warnings: [...warnings, "no-distribution"],
  };
}

/** Open beside any other road to the data of a public body, whatever the catalogue says: what is exempt, the body answers. */
export const documentRoadOf = (dataset: DatasetDescription): Road => documents(dataset, warningsOf(dataset));

function registration(dataset: DatasetDescription, warnings: RoadWarning[], recorded: boolean): Road {
  return {
    road: "registration",
    authority: "owner",
    clockRule: "interim-answer",
    ...asked(dataset, ["describe-need", "owner-assesses", "owner-decides", "agree-terms", "receive-access"]),
    papers: [
      "purpose",
      "recipients",
      recorded ? "recorded-basis" : "own-legal-basis",
      ...personalPapers(warnings),
    ],
    warnings,
  };
}

function sectorLaw(dataset: DatasetDescription, warnings: RoadWarning[]): Road {
  return {
    road: "sector-law",
    authority: "owner",
    clockRule: "interim-answer",
    ...asked(dataset, ASKED),
    papers: ["purpose", "recipients", "recorded-basis", ...personalPapers(warnings)],
    warnings,
  };
}

function protectedReuse(dataset: DatasetDescription, warnings: RoadWarning[], inForce: boolean): Road {
  return {
    road: "protected-reuse",
    authority: "owner",
    clockRule: inForce ? "protected-data-reuse" : "interim-answer",
    steps: ["centre-answers", ...ASKED],
    papers: ["purpose", "recipients", "own-legal-basis", ...personalPapers(warnings)],
    // Nobody has written down why these data may be given: that question comes before any request.
    action: { kind: "ask-centre" },
    others: [...formOf(dataset), request],
    warnings: [...warnings, "no-basis-recorded"],
  };
}

function consent(dataset: DatasetDescription, warnings: RoadWarning[]): Road {
  return {
    road: "consent",
    authority: "subject",
    clockRule: "consent-validity",
    ...asked(dataset, [
      "describe-need",
      "owner-assesses",
      "subjects-consent",
      "owner-decides",
      "receive-access",
    ]),
    papers: ["purpose", "recipients", "consent-text", "data-protection"],
    warnings,
  };
}

function agreement(dataset: DatasetDescription, warnings: RoadWarning[]): Road {
  return {
    road: "agreement",
    authority: "owner",
    clockRule: null,
    ...asked(dataset, ["describe-need", "owner-decides", "agree-terms", "receive-access"]),
    papers: ["purpose", "recipients", "offer"],
    warnings,
  };
}

function demand(): Road {
  return {
    road: "demand",
    authority: "centre",
    clockRule: "centre-answer",
    steps: ["tell-need", "centre-answers"],
    papers: ["purpose"],
    action: { kind: "ask-centre" },
    others: [],
    warnings: ["gone"],
  };
}

const request: RoadAction = { kind: "request" };

function formOf(dataset: DatasetDescription): RoadAction[] {
  const href = webHref(dataset.accessRequestUrl);
  return href ? [{ kind: "provider-form", href }] : [];
}

/** The provider's own form comes first where there is one; asking here stays possible. */
function asked(dataset: DatasetDescription, steps: StepId[]): Pick<Road, "steps" | "action" | "others"> {
  const [form] = formOf(dataset);
  if (!form) return { steps, action: request, others: [] };
  return {
    steps: steps.map((step) => (step === "describe-need" ? "provider-form" : step)),
    action: form,
    others: [request],
  };
}

function personalPapers(warnings: RoadWarning[]): PaperId[] {
  return warnings.includes("personal-data") ? ["data-protection"] : [];
}

function warningsOf(dataset: DatasetDescription): RoadWarning[] {
  const warnings: RoadWarning[] = [];
  const licences = [dataset.licence, ...dataset.distributions.map((d) => d.licence)].filter(
    (licence) => licence !== null,
  );
  if (dataset.accessRight === "UNKNOWN") warnings.push("access-right-missing");
  if (dataset.accessRight === "PUBLIC" || dataset.accessRight === "UNKNOWN") {
    if (licences.length === 0) warnings.push("licence-missing");
    else if (!licences.some((licence) => licence.open)) warnings.push("licence-not-open");
  }
  if (dataset.publisher === null) warnings.push("no-publisher");
  if (mentions(dataset.legalBases, personalWords)) warnings.push("personal-data");
  return warnings;
}

const consentWords = /samtykk|consent/i;
const personalWords = /personopplysning|personvern|personal data|gdpr|2018-06-15-38|2016\/679|popplyl|helse/i;

function mentions(bases: LegalBasis[], words: RegExp): boolean {
  return bases.some((basis) =>
    [...Object.values(basis.title), basis.url ?? "", basis.uri ?? ""].some((text) => words.test(text)),
  );
}

/** Where the data are: openly licensed before others, a file before a page. */
export function addressOf(dataset: DatasetDescription): { href: string; file: boolean } | null {
  const reachable = dataset.distributions.toSorted((a, b) => rank(b) - rank(a));
  for (const distribution of reachable) {
    const file = webHref(distribution.downloadUrl);
    const href = file ?? webHref(distribution.accessUrl);
    if (href) return { href, file: file !== null };
  }
  return null;
  function rank(d: DatasetDescription["distributions"][number]): number {
    return ((d.licence ?? dataset.licence)?.open ? 2 : 0) + (d.downloadUrl ? 1 : 0);
  }
}

/** Only what a browser may follow without harm. */
export function webHref(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}
