// What the forms of an agreement start from, and the text as it would be with what has been typed so far.
import type { Typed } from "#app/cases/page/parse-command.ts";
import type { AgreementContext } from "#workflows/agreement/context.ts";
import { DEFAULT_CLAUSES } from "#workflows/agreement/template.ts";
import { LANGUAGES, type Language, TERM_FIELDS, type Terms } from "#workflows/agreement/terms.ts";
import { buildText, factsOf } from "#workflows/agreement/text.ts";

type Drafting = Pick<
  AgreementContext,
  "basis" | "current" | "ownerOrg" | "applicantOrg" | "dataset" | "openedAt"
>;

/** A first offer begins with the decision and usual clauses; later ones with what lies on the table. */
export function startingTerms(c: Drafting, language: Language, today: string): Typed {
  if (c.current) return c.current.terms;
  const clauses = DEFAULT_CLAUSES[language];
  return {
    language,
    purpose: c.basis.purpose,
    validFrom: today,
    validUntil: c.basis.accessUntil,
    security: c.basis.safeguards || clauses.security,
    deletion: clauses.deletion,
    breach: clauses.breach,
    legalBasis: c.basis.legalBasis,
    reportBy: "",
    reportEvery: "once",
    deleteBy: "",
    renewBy: "",
    other: "",
  };
}

/** The language of the form as it stands. */
export const languageOf = (typed: Typed): Language => LANGUAGES.find((l) => l === typed.language) ?? "nb";

/** @param template whose places are filled; @returns the text, and which places nothing has been written for yet */
export function previewText(c: Drafting, template: string, typed: Typed) {
  const terms = Object.fromEntries(TERM_FIELDS.map((f) => [f, typed[f] ?? ""])) as unknown as Terms;
  return buildText(template, factsOf(c, languageOf(typed)), { ...terms, language: languageOf(typed) });
}
