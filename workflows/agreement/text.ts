// From a template and what the parties have filled in to the exact text they sign. Pure: the same in, the same out,
// to the letter, on every machine and later build; so dates are written by hand and not by a library.
import { type Language, type Obligation, obligationsOf, type Terms } from "./terms.ts";

/** What a template may name, as `{{purpose}}`. */
export const PLACEHOLDERS = [
  "owner",
  "applicant",
  "dataset",
  "purpose",
  "conditions",
  "decidedAt",
  "validFrom",
  "validUntil",
  "security",
  "deletion",
  "breach",
  "obligations",
  "legalBasis",
  "other",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A template without one of these would leave the parties without an answer to it. */
export const REQUIRED_PLACEHOLDERS: readonly Placeholder[] = PLACEHOLDERS.filter(
  (p) => p !== "decidedAt" && p !== "other",
);

export interface AgreementFacts {
  owner: string;
  applicant: string;
  dataset: string;
  /** Of the decision; each a line of its own. */
  conditions: readonly string[];
  /** ISO 8601 or a date. */
  decidedAt: string;
}

interface Parties {
  ownerOrg: { name: string };
  applicantOrg: { name: string };
  dataset: { title: Record<Language, string> };
  basis: { conditions: readonly string[]; decidedAt: string };
}
export const factsOf = (c: Parties, language: Language): AgreementFacts => ({
  owner: c.ownerOrg.name,
  applicant: c.applicantOrg.name,
  dataset: c.dataset.title[language] || c.dataset.title.nb,
  conditions: c.basis.conditions,
  decidedAt: c.basis.decidedAt,
});

const NAMED = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** What a template lacks, and what it names that nobody fills in. Both empty: it can be used. */
export function templateFaults(template: string): { missing: Placeholder[]; unknown: string[] } {
  const named = [...template.matchAll(NAMED)].map((m) => m[1] ?? "");
  return {
    missing: REQUIRED_PLACEHOLDERS.filter((p) => !named.includes(p)),
    unknown: [...new Set(named)].filter((n) => !(PLACEHOLDERS as readonly string[]).includes(n)),
  };
}

/** @returns the text, and what is named but not filled in: its place then says so. */
export function buildText(
  template: string,
  facts: AgreementFacts,
  terms: Terms,
): { text: string; missing: string[] } {
  const words = WORDS[terms.language];
  const values: Record<Placeholder, string> = {
    owner: facts.owner,
    applicant: facts.applicant,
    dataset: facts.dataset,
    purpose: terms.purpose,
    conditions: list(facts.conditions) || words.noConditions,
    decidedAt: writeDate(facts.decidedAt, terms.language),
    validFrom: writeDate(terms.validFrom, terms.language),
    validUntil: writeDate(terms.validUntil, terms.language),
    security: terms.security,
    deletion: terms.deletion,
    breach: terms.breach,
    obligations: list(duties(terms)) || words.noDuties,
    legalBasis: terms.legalBasis,
    other: terms.other || words.nothingElse,
  };
  const missing: string[] = [];
  const text = template.replace(NAMED, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name as Placeholder].trim() : "";
    if (value !== "") return value;
    missing.push(name);
    return `[${name}]`;
  });
  return { text: text.replace(/\n{3,}/g, "\n\n").trim(), missing };
}

const list = (lines: readonly string[]) => lines.map((line) => `– ${line}`).join("\n");

function duties(terms: Terms): string[] {
  const { dutyBy } = WORDS[terms.language];
  if (
    !isDate(terms.validUntil) ||
    [terms.reportBy, terms.deleteBy, terms.renewBy].some((d) => d && !isDate(d))
  )
    return [];
  return obligationsOf(terms).map((o) => dutyBy[o.kind](writeDate(o.dueOn, terms.language)));
}

const isDate = (s: string) => /^\d{4}-\d{2}-\d{2}/.test(s);

/** "31. desember 2027", "31 December 2027"; empty for what is no date yet. */
function writeDate(iso: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  const name = MONTHS[language][(month ?? 0) - 1];
  if (!isDate(iso) || !name) return "";
  return language === "en" ? `${day} ${name} ${year}` : `${day}. ${name} ${year}`;
}

const NORWEGIAN_MONTHS = [
  ...["januar", "februar", "mars", "april", "mai", "juni"],
  ...["juli", "august", "september", "oktober", "november", "desember"],
];
const MONTHS: Record<Language, readonly string[]> = {
  nb: NORWEGIAN_MONTHS,
  nn: NORWEGIAN_MONTHS,
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
};

interface Words {
  noConditions: string;
  noDuties: string;
  nothingElse: string;
  dutyBy: Record<Obligation["kind"], (date: string) => string>;
}
const WORDS: Record<Language, Words> = {
  nb: {
    noConditions: "Vedtaket setter ingen særskilte vilkår.",
    noDuties: "Mottakeren har ingen plikter med egen dato.",
    nothingElse: "Partene har ikke avtalt andre vilkår.",
    dutyBy: {
      report: (d) => `Mottakeren rapporterer om bruken av dataene senest ${d}.`,
      delete: (d) => `Mottakeren sletter dataene og bekrefter det senest ${d}.`,
      renew: (d) => `Mottakeren sier fra om behovet for fornyelse senest ${d}.`,
    },
  },
  nn: {
    noConditions: "Vedtaket set ingen særskilde vilkår.",
    noDuties: "Mottakaren har ingen plikter med eigen dato.",
    nothingElse: "Partane har ikkje avtalt andre vilkår.",
    dutyBy: {
      report: (d) => `Mottakaren rapporterer om bruken av dataa seinast ${d}.`,
      delete: (d) => `Mottakaren slettar dataa og stadfestar det seinast ${d}.`,
      renew: (d) => `Mottakaren seier frå om behovet for fornying seinast ${d}.`,
    },
  },
  en: {
    noConditions: "The decision sets no particular conditions.",
    noDuties: "The recipient has no duties with a date of their own.",
    nothingElse: "The parties have agreed on no other terms.",
    dutyBy: {
      report: (d) => `The recipient reports on the use of the data by ${d}.`,
      delete: (d) => `The recipient deletes the data and confirms it by ${d}.`,
      renew: (d) => `The recipient says whether a renewal is needed by ${d}.`,
    },
  },
};
