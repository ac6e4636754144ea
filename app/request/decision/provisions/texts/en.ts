// The provisions that a refusal may rest on, as the form shows them, in English.
import type { RefusalChoice } from "#workflows/law/refusal-provisions.ts";

export const refusalProvisions: Record<RefusalChoice, string> = {
  "offl-13": "offentleglova § 13: duty of confidentiality",
  "offl-14": "offentleglova § 14: documents internal to a body",
  "offl-15": "offentleglova § 15: documents obtained from outside for internal preparation",
  "offl-19": "offentleglova § 19: documents of certain bodies",
  "offl-20": "offentleglova § 20: foreign policy",
  "offl-21": "offentleglova § 21: national defence and security",
  "offl-22": "offentleglova § 22: budget matters",
  "offl-23": "offentleglova § 23: the negotiating position of public bodies",
  "offl-24": "offentleglova § 24: supervision, offences and protection of persons",
  "offl-26": "offentleglova § 26: examinations, research and pictures of persons",
  "fvl-13": "forvaltningsloven § 13: duty of confidentiality",
  "gdpr-5": "personvernforordningen artikkel 5: principles of processing",
  "gdpr-6": "personvernforordningen artikkel 6: no lawful basis for processing",
  "gdpr-9": "personvernforordningen artikkel 9: special categories of personal data",
  "skatteforvaltningsloven-3-1": "skatteforvaltningsloven § 3-1: confidentiality of tax data",
  "statistikkloven-8": "statistikkloven § 8: confidentiality in official statistics",
  "helsepersonelloven-21": "helsepersonelloven § 21: confidentiality of health personnel",
  "forretningshemmelighetsloven-2": "forretningshemmelighetsloven § 2: trade secrets",
  "andsverkloven-3": "åndsverkloven § 3: copyright",
  "andsverkloven-24": "åndsverkloven § 24: protection of databases",
  "sikkerhetsloven-5-4": "sikkerhetsloven § 5-4: classified information",
  "konkurranseloven-10": "konkurranseloven § 10: agreements that restrict competition",
  other: "Another provision (write it below)",
};
