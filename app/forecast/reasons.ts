// The provisions behind the reasons of what-if. A row says where the rule stands, not that it applies; none has been
// compared with its source here, and the page says so.

export interface Provision {
  /** As one cites it; laws have Norwegian names in every language. */
  citation: string;
  url: string;
}

export const fvl = (section: string, cited = section): Provision => ({
  citation: `forvaltningsloven § ${cited}`,
  url: `https://lovdata.no/lov/1967-02-10/§${section.replace(" ", "")}`,
});
const offl = (section: string): Provision => ({
  citation: `offentleglova § ${section}`,
  url: `https://lovdata.no/lov/2006-05-19-16/§${section}`,
});
export const gdpr = (where: string): Provision => ({
  citation: `personvernforordningen ${where}`,
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
});

export const REASONS = {
  totals: [fvl("13 a", "13 a nr. 2"), gdpr("fortalepunkt 26")],
  "fewer-fields": [gdpr("artikkel 5 nr. 1 c")],
  "all-fields": [gdpr("artikkel 5 nr. 1 c")],
  "smaller-area": [gdpr("artikkel 5 nr. 1 c")],
  "larger-area": [gdpr("artikkel 5 nr. 1 c")],
  "subjects-first": [gdpr("artikkel 7")],
  "consent-lifts": [fvl("13 a", "13 a nr. 1"), gdpr("artikkel 6 nr. 1 a")],
  "no-consent": [gdpr("artikkel 6")],
  research: [fvl("13 d"), gdpr("artikkel 89")],
  "public-task": [fvl("13 b"), gdpr("artikkel 6 nr. 1 e")],
  "purpose-alone": [offl("6"), offl("7")],
  documents: [offl("9"), offl("29"), offl("32")],
  "documents-secret": [offl("13")],
  recorded: [fvl("11 a")],
} as const satisfies Record<string, readonly Provision[]>;
export type ReasonId = keyof typeof REASONS;
