// How often data are updated: the EU's codes and words for them, http://publications.europa.eu/resource/authority/frequency

const rows = {
  CONT: ["kontinuerlig", "kontinuerleg", "continuously"],
  UPDATE_CONT: ["kontinuerlig oppdatert", "kontinuerleg oppdatert", "continuously updated"],
  "1MIN": ["hvert minutt", "kvart minutt", "every minute"],
  "5MIN": ["hvert femte minutt", "kvart femte minutt", "every five minutes"],
  "10MIN": ["hvert tiende minutt", "kvart tiande minutt", "every ten minutes"],
  "15MIN": ["hvert kvarter", "kvart kvarter", "every fifteen minutes"],
  "30MIN": ["hver halvtime", "kvar halvtime", "every thirty minutes"],
  HOURLY: ["hver time", "kvar time", "hourly"],
  BIHOURLY: ["annenhver time", "annakvar time", "every two hours"],
  TRIHOURLY: ["hver tredje time", "kvar tredje time", "every three hours"],
  "12HRS": ["hver tolvte time", "kvar tolvte time", "every twelve hours"],
  DAILY: ["daglig", "dagleg", "daily"],
  DAILY_2: ["to ganger om dagen", "to gonger om dagen", "twice a day"],
  WEEKLY: ["ukentlig", "kvar veke", "weekly"],
  WEEKLY_2: ["to ganger i uken", "to gonger i veka", "twice a week"],
  WEEKLY_3: ["tre ganger i uken", "tre gonger i veka", "three times a week"],
  BIWEEKLY: ["annenhver uke", "annakvar veke", "every two weeks"],
  MONTHLY: ["månedlig", "kvar månad", "monthly"],
  MONTHLY_2: ["to ganger i måneden", "to gonger i månaden", "twice a month"],
  MONTHLY_3: ["tre ganger i måneden", "tre gonger i månaden", "three times a month"],
  BIMONTHLY: ["annenhver måned", "annakvar månad", "every two months"],
  QUARTERLY: ["hvert kvartal", "kvart kvartal", "quarterly"],
  ANNUAL_2: ["to ganger i året", "to gonger i året", "twice a year"],
  ANNUAL_3: ["tre ganger i året", "tre gonger i året", "three times a year"],
  ANNUAL: ["årlig", "årleg", "yearly"],
  BIENNIAL: ["annethvert år", "annakvart år", "every two years"],
  TRIENNIAL: ["hvert tredje år", "kvart tredje år", "every three years"],
  QUADRENNIAL: ["hvert fjerde år", "kvart fjerde år", "every four years"],
  QUINQUENNIAL: ["hvert femte år", "kvart femte år", "every five years"],
  DECENNIAL: ["hvert tiende år", "kvart tiande år", "every ten years"],
  IRREG: ["uregelmessig", "uregelmessig", "irregularly"],
  AS_NEEDED: ["ved behov", "ved behov", "as needed"],
  NOT_PLANNED: ["ikke planlagt", "ikkje planlagd", "not planned"],
  NEVER: ["aldri", "aldri", "never"],
  UNKNOWN: ["ukjent", "ukjend", "unknown"],
  OTHER: ["annet", "anna", "other"],
} as const;
export type FrequencyCode = keyof typeof rows;

/** Words of ISO 19115, of the Dublin Core Collection terms and of people. */
const otherSpellings: Record<string, FrequencyCode> = {
  CONTINUAL: "CONT",
  CONTINUOUS: "CONT",
  CONTINUOUSLY: "CONT",
  KONTINUERLIG: "CONT",
  LØPENDE: "CONT",
  REALTIME: "CONT",
  DAGLIG: "DAILY",
  UKENTLIG: "WEEKLY",
  FORTNIGHTLY: "BIWEEKLY",
  MÅNEDLIG: "MONTHLY",
  SEMIMONTHLY: "MONTHLY_2",
  KVARTALSVIS: "QUARTERLY",
  BIANNUALLY: "ANNUAL_2",
  SEMIANNUAL: "ANNUAL_2",
  HALVÅRLIG: "ANNUAL_2",
  ANNUALLY: "ANNUAL",
  YEARLY: "ANNUAL",
  ÅRLIG: "ANNUAL",
  ASNEEDED: "AS_NEEDED",
  NOTPLANNED: "NOT_PLANNED",
  IRREGULAR: "IRREG",
  UREGELMESSIG: "IRREG",
  VEDBEHOV: "AS_NEEDED",
  ALDRI: "NEVER",
  UKJENT: "UNKNOWN",
};

/** The code an address or a word means, null when it is not known. */
export function frequencyCode(raw: string): FrequencyCode | null {
  const last = (
    raw
      .trim()
      .replace(/[/#]+$/, "")
      .split(/[/#]/)
      .at(-1) ?? ""
  ).toUpperCase();
  if (last in rows) return last as FrequencyCode;
  return otherSpellings[last.replace(/[^\p{L}\d]/gu, "")] ?? null;
}

const columns = { nb: 0, nn: 1, en: 2 } as const;

/** Words for a code; the code itself (what the publisher wrote) when it is none of the table. */
export function frequencyLabel(code: string, language: "nb" | "nn" | "en"): string {
  const row = code in rows ? rows[code as FrequencyCode] : null;
  return row ? row[columns[language]] : code;
}
