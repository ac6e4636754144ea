// Provisions that a refusal of access to data may rest on, as data: the list the decider chooses from. A row says where
// the rule stands, not that it applies. None has been compared with its source here: the form says so.

export const REFUSAL_PROVISION_IDS = [
  "offl-13",
  "offl-14",
  "offl-15",
  "offl-19",
  "offl-20",
  "offl-21",
  "offl-22",
  "offl-23",
  "offl-24",
  "offl-26",
  "fvl-13",
  "gdpr-5",
  "gdpr-6",
  "gdpr-9",
  "skatteforvaltningsloven-3-1",
  "statistikkloven-8",
  "helsepersonelloven-21",
  "forretningshemmelighetsloven-2",
  "andsverkloven-3",
  "andsverkloven-24",
  "sikkerhetsloven-5-4",
  "konkurranseloven-10",
] as const;
export type RefusalProvisionId = (typeof REFUSAL_PROVISION_IDS)[number];

/** The list is not the law: where the rule stands elsewhere, the decider writes it. */
export const OTHER_PROVISION = "other";
export const REFUSAL_CHOICES = [...REFUSAL_PROVISION_IDS, OTHER_PROVISION] as const;
export type RefusalChoice = (typeof REFUSAL_CHOICES)[number];

export interface RefusalProvision {
  /** As one cites it; laws have Norwegian names in every language. */
  citation: string;
  url: string;
  /** Oslo dates, first day and first day after; null: without a limit that is known here. */
  effectiveFrom: string | null;
  effectiveTo: string | null;
  /** False: a lawyer has not compared it with the source. */
  checked: boolean;
}

const row = (citation: string, url: string, effectiveFrom: string | null = null): RefusalProvision => ({
  citation,
  url,
  effectiveFrom,
  effectiveTo: null,
  checked: false,
});
const lov = (name: string, law: string, section: string) =>
  row(`${name} § ${section}`, `https://lovdata.no/lov/${law}/§${section}`);
const offl = (section: string) => lov("offentleglova", "2006-05-19-16", section);
const gdpr = (article: number) =>
  row(`personvernforordningen artikkel ${article}`, "https://eur-lex.europa.eu/eli/reg/2016/679/oj");

export const REFUSAL_PROVISIONS: Readonly<Record<RefusalProvisionId, RefusalProvision>> = {
  "offl-13": offl("13"),
  "offl-14": offl("14"),
  "offl-15": offl("15"),
  "offl-19": offl("19"),
  "offl-20": offl("20"),
  "offl-21": offl("21"),
  "offl-22": offl("22"),
  "offl-23": offl("23"),
  "offl-24": offl("24"),
  "offl-26": offl("26"),
  "fvl-13": lov("forvaltningsloven", "1967-02-10", "13"),
  "gdpr-5": gdpr(5),
  "gdpr-6": gdpr(6),
  "gdpr-9": gdpr(9),
  "skatteforvaltningsloven-3-1": lov("skatteforvaltningsloven", "2016-05-27-14", "3-1"),
  "statistikkloven-8": lov("statistikkloven", "2019-06-21-32", "8"),
  "helsepersonelloven-21": lov("helsepersonelloven", "1999-07-02-64", "21"),
  "forretningshemmelighetsloven-2": lov("forretningshemmelighetsloven", "2020-03-27-15", "2"),
  "andsverkloven-3": lov("åndsverkloven", "2018-06-15-40", "3"),
  "andsverkloven-24": lov("åndsverkloven", "2018-06-15-40", "24"),
  "sikkerhetsloven-5-4": lov("sikkerhetsloven", "2018-06-01-24", "5-4"),
  "konkurranseloven-10": lov("konkurranseloven", "2004-03-05-12", "10"),
};

/** The row, where one was chosen. */
export const findRefusalProvision = (chosen: string | null | undefined): RefusalProvision | undefined =>
  chosen && Object.hasOwn(REFUSAL_PROVISIONS, chosen)
    ? REFUSAL_PROVISIONS[chosen as RefusalProvisionId]
    : undefined;

/** What a decision says of its basis: the provision that was chosen, and what was added to it in words. */
export function refusalBasis(chosen: string | null | undefined, added: string): string {
  const citation = findRefusalProvision(chosen)?.citation;
  return [citation, added.trim()].filter((part) => part).join(", ");
}
