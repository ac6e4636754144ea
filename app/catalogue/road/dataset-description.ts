// What the rest of the product knows of a dataset: one shape, whichever generation of the standard it came in.

export const TEXT_LANGUAGES = ["nb", "nn", "en", "und"] as const;
/** `und`: the catalogue does not say, or says a language the service is not shown in. */
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];
/** Plain text per language, never HTML. */
export type LocalisedText = Partial<Record<TextLanguage, string>>;

export const ACCESS_RIGHTS = ["PUBLIC", "RESTRICTED", "NON_PUBLIC", "UNKNOWN"] as const;
export type AccessRight = (typeof ACCESS_RIGHTS)[number];

/** Why data may not be given, may be processed, may be given; or law that simply applies. */
export const LEGAL_BASIS_KINDS = ["restriction", "processing", "access", "legislation"] as const;
export type LegalBasisKind = (typeof LEGAL_BASIS_KINDS)[number];

export interface LegalBasis {
  kind: LegalBasisKind;
  title: LocalisedText;
  /** Where the law can be read, http or https. */
  url: string | null;
  uri: string | null;
}

export interface Publisher {
  uri: string | null;
  name: LocalisedText;
  /** Nine digits, modulus 11 checked. */
  orgNumber: string | null;
}

export interface ContactPoint {
  name: LocalisedText;
  email: string | null;
  url: string | null;
  phone: string | null;
}

export interface Licence {
  uri: string | null;
  title: LocalisedText;
  /** Short name of the table in vocabularies/licences.ts, null when it is not there. */
  code: string | null;
  open: boolean;
}

/** Something named, with an address where there is one: a standard, a place, a series. */
export interface NamedReference {
  uri: string | null;
  label: LocalisedText;
}

export interface Distribution {
  uri: string | null;
  title: LocalisedText;
  description: LocalisedText;
  /** Short names such as CSV, GML. */
  formats: string[];
  /** IANA media types, lower case. */
  mediaTypes: string[];
  accessUrl: string | null;
  downloadUrl: string | null;
  licence: Licence | null;
  conformsTo: NamedReference[];
}

export interface Keyword {
  language: TextLanguage;
  text: string;
}

export interface Period {
  /** ISO 8601 as published (date, date and time, or year). */
  start: string | null;
  end: string | null;
}

export interface DatasetDescription {
  /** The publisher's IRI, or `urn:dataveien:blank:…` made from the content for datasets without one. */
  uri: string;
  identifiers: string[];
  title: LocalisedText;
  description: LocalisedText;
  keywords: Keyword[];
  /** Codes of the EU's data themes, such as TRAN. */
  themes: string[];
  /** IRIs of LOS, the Norwegian public sector's own subject list. */
  losThemes: string[];
  otherThemes: NamedReference[];
  publisher: Publisher | null;
  contactPoints: ContactPoint[];
  accessRight: AccessRight;
  /** What stood in the file, null when nothing did. */
  accessRightRaw: string | null;
  legalBases: LegalBasis[];
  /** On the dataset itself, as older catalogues have it; else see the distributions. */
  licence: Licence | null;
  distributions: Distribution[];
  samples: Distribution[];
  spatial: NamedReference[];
  temporal: Period[];
  /** Code of the EU's frequency table, such as DAILY, or what stood there. */
  frequency: string | null;
  conformsTo: NamedReference[];
  series: NamedReference[];
  provenance: NamedReference | null;
  /** ISO 639-1 where known. */
  languages: string[];
  /** ISO 8601 as published. */
  issued: string | null;
  modified: string | null;
  landingPages: string[];
  accessRequestUrl: string | null;
}

/** What stands in a language, else in the reader's next best one; empty only when nothing stands in any. */
export function textIn(text: LocalisedText, language: "nb" | "nn" | "en"): string {
  const order: Record<typeof language, TextLanguage[]> = {
    nb: ["nb", "nn", "und", "en"],
    nn: ["nn", "nb", "und", "en"],
    en: ["en", "und", "nb", "nn"],
  };
  for (const candidate of order[language]) {
    const found = text[candidate];
    if (found) return found;
  }
  return "";
}

/** Public, openly licensed, and with a distribution one can reach. */
export function isOpen(dataset: DatasetDescription): boolean {
  if (dataset.accessRight !== "PUBLIC") return false;
  return dataset.distributions.some(
    (d) => (d.licence ?? dataset.licence)?.open === true && (d.accessUrl !== null || d.downloadUrl !== null),
  );
}
