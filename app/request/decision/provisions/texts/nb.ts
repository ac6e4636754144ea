// Bestemmelsene et avslag kan bygge på, slik skjemaet viser dem, på bokmål.
import type { RefusalChoice } from "#workflows/law/refusal-provisions.ts";

export const refusalProvisions: Record<RefusalChoice, string> = {
  "offl-13": "offentleglova § 13: taushetsplikt",
  "offl-14": "offentleglova § 14: organinterne dokumenter",
  "offl-15": "offentleglova § 15: dokumenter innhentet utenfra for intern saksforberedelse",
  "offl-19": "offentleglova § 19: visse dokumenter hos enkelte organer",
  "offl-20": "offentleglova § 20: hensyn til utenrikspolitikken",
  "offl-21": "offentleglova § 21: nasjonale forsvars- og sikkerhetsinteresser",
  "offl-22": "offentleglova § 22: budsjettsaker",
  "offl-23": "offentleglova § 23: det offentliges forhandlingsposisjon",
  "offl-24": "offentleglova § 24: kontroll- og reguleringstiltak, lovbrudd og vern av personer",
  "offl-26": "offentleglova § 26: eksamen, forskning og personbilder",
  "fvl-13": "forvaltningsloven § 13: taushetsplikt",
  "gdpr-5": "personvernforordningen artikkel 5: prinsipper for behandlingen",
  "gdpr-6": "personvernforordningen artikkel 6: behandlingsgrunnlag mangler",
  "gdpr-9": "personvernforordningen artikkel 9: særlige kategorier av personopplysninger",
  "skatteforvaltningsloven-3-1": "skatteforvaltningsloven § 3-1: taushetsplikt om skatteopplysninger",
  "statistikkloven-8": "statistikkloven § 8: taushetsplikt i offisiell statistikk",
  "helsepersonelloven-21": "helsepersonelloven § 21: helsepersonells taushetsplikt",
  "forretningshemmelighetsloven-2": "forretningshemmelighetsloven § 2: forretningshemmeligheter",
  "andsverkloven-3": "åndsverkloven § 3: opphavsrett",
  "andsverkloven-24": "åndsverkloven § 24: vern av databaser",
  "sikkerhetsloven-5-4": "sikkerhetsloven § 5-4: skjermingsverdig informasjon",
  "konkurranseloven-10": "konkurranseloven § 10: samarbeid som begrenser konkurransen",
  other: "En annen bestemmelse (skriv den under)",
};
