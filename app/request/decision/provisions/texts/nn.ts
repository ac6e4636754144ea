// Føresegnene eit avslag kan byggje på, slik skjemaet viser dei, på nynorsk.
import type { RefusalChoice } from "#workflows/law/refusal-provisions.ts";

export const refusalProvisions: Record<RefusalChoice, string> = {
  "offl-13": "offentleglova § 13: teieplikt",
  "offl-14": "offentleglova § 14: organinterne dokument",
  "offl-15": "offentleglova § 15: dokument henta inn utanfrå for intern saksførebuing",
  "offl-19": "offentleglova § 19: visse dokument hos enkelte organ",
  "offl-20": "offentleglova § 20: omsyn til utanrikspolitikken",
  "offl-21": "offentleglova § 21: nasjonale forsvars- og tryggingsinteresser",
  "offl-22": "offentleglova § 22: budsjettsaker",
  "offl-23": "offentleglova § 23: forhandlingsposisjonen til det offentlege",
  "offl-24": "offentleglova § 24: kontroll- og reguleringstiltak, lovbrot og vern av personar",
  "offl-26": "offentleglova § 26: eksamen, forsking og personbilete",
  "fvl-13": "forvaltningsloven § 13: teieplikt",
  "gdpr-5": "personvernforordningen artikkel 5: prinsipp for behandlinga",
  "gdpr-6": "personvernforordningen artikkel 6: behandlingsgrunnlag manglar",
  "gdpr-9": "personvernforordningen artikkel 9: særlege kategoriar av personopplysningar",
  "skatteforvaltningsloven-3-1": "skatteforvaltningsloven § 3-1: teieplikt om skatteopplysningar",
  "statistikkloven-8": "statistikkloven § 8: teieplikt i offisiell statistikk",
  "helsepersonelloven-21": "helsepersonelloven § 21: teieplikta til helsepersonell",
  "forretningshemmelighetsloven-2": "forretningshemmelighetsloven § 2: forretningsløyndomar",
  "andsverkloven-3": "åndsverkloven § 3: opphavsrett",
  "andsverkloven-24": "åndsverkloven § 24: vern av databasar",
  "sikkerhetsloven-5-4": "sikkerhetsloven § 5-4: skjermingsverdig informasjon",
  "konkurranseloven-10": "konkurranseloven § 10: samarbeid som avgrensar konkurransen",
  other: "Ei anna føresegn (skriv henne under)",
};
