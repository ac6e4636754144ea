// What an organisation confirms when it joins another's request. Every version that anybody has confirmed stays here, so
// that the hash kept beside a confirmation can be recomputed from the text for as long as the case is read.
import { sha256 } from "#workflows/agreement/sha256.ts";

export const TERMS_LOCALES = ["nb", "nn", "en"] as const;
export type TermsLocale = (typeof TERMS_LOCALES)[number];
/** What the terms name; they hold regardless of who leads the request. */
export interface TermsFacts {
  title: Readonly<Record<TermsLocale, string>>;
  owner: string;
}

type Wording = Readonly<Record<TermsLocale, (p: { title: string; owner: string }) => readonly string[]>>;

const VERSIONS: Readonly<Record<string, Wording>> = {
  "2026-11": {
    nb: (p) => [
      `Vi søker sammen med andre om tilgang til «${p.title}» hos ${p.owner}.`,
      "Svarene i forespørselen gjelder også oss. Hovedsøkeren skriver dem og kan endre dem. Vi kan lese dem i saken når den er sendt.",
      "Hovedsøkeren sender og trekker forespørselen for alle. Vi kan når som helst gå ut av den.",
      "Får vi tilgang, bruker vi dataene bare til formålet i forespørselen, og følger vilkårene i vedtaket. Vi svarer selv for vår bruk.",
      "Er det personopplysninger i dataene, er vi selv ansvarlige for hvordan vi behandler dem, og må ha vårt eget rettslige grunnlag.",
      "Går vi ut, eller tar tilgangen slutt, slutter vi å bruke dataene, og sletter dem når vilkårene sier det.",
    ],
    nn: (p) => [
      `Vi søkjer saman med andre om tilgang til «${p.title}» hos ${p.owner}.`,
      "Svara i førespurnaden gjeld òg oss. Hovudsøkjaren skriv dei og kan endre dei. Vi kan lese dei i saka når ho er send.",
      "Hovudsøkjaren sender og trekkjer førespurnaden for alle. Vi kan når som helst gå ut av han.",
      "Får vi tilgang, bruker vi dataa berre til føremålet i førespurnaden, og følgjer vilkåra i vedtaket. Vi svarar sjølve for vår bruk.",
      "Er det personopplysningar i dataa, er vi sjølve ansvarlege for korleis vi behandlar dei, og må ha vårt eige rettslege grunnlag.",
      "Går vi ut, eller tek tilgangen slutt, sluttar vi å bruke dataa, og slettar dei når vilkåra seier det.",
    ],
    en: (p) => [
      `We ask, together with others, for access to “${p.title}” held by ${p.owner}.`,
      "The answers in the request count for us too. The lead applicant writes them and may change them. We can read them in the case once it is sent.",
      "The lead applicant sends and withdraws the request for all. We can leave it at any time.",
      "If we are given access, we use the data only for the purpose of the request, and keep to the conditions of the decision. We answer for our own use.",
      "Where the data hold personal data, we are ourselves responsible for how we process them, and need a legal basis of our own.",
      "If we leave, or the access ends, we stop using the data, and delete them where the conditions say so.",
    ],
  },
};

/** The version that is shown today. */
export const TERMS_VERSION = "2026-11";

/** The terms as they read in a version and a language; undefined where there is no such version. */
export function coApplicantTerms(
  version: string,
  locale: TermsLocale,
  facts: TermsFacts,
): readonly string[] | undefined {
  if (!Object.hasOwn(VERSIONS, version)) return undefined;
  return VERSIONS[version]?.[locale]({ title: facts.title[locale] || facts.title.nb, owner: facts.owner });
}

/** SHA-256, hex, of exactly what was shown. */
export function termsHash(version: string, locale: TermsLocale, facts: TermsFacts): string | undefined {
  const lines = coApplicantTerms(version, locale, facts);
  return lines && sha256([version, locale, ...lines].join("\n"));
}
