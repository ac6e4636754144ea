// The texts of the area "findings" in bokmål, which define what the other languages must have.
import type { FindingCode, Severity } from "#app/catalogue/import/findings.ts";
import type { ParseErrorCode } from "#app/catalogue/import/parse-error.ts";

export interface FindingsTexts {
  findings: Record<FindingCode, { what: string; fix: string }>;
  parseErrors: Record<ParseErrorCode, string>;
  severities: Record<Severity, string>;
  position: (at: { line: number; column: number }) => string;
}

export const nb: FindingsTexts = {
  /** Per code of app/catalogue/import/findings.ts: what was found, and what mends it. */
  findings: {
    "title-missing": { what: "Datasettet mangler tittel.", fix: "Legg inn en kort tittel." },
    "description-missing": {
      what: "Datasettet mangler beskrivelse.",
      fix: "Beskriv hva dataene inneholder, og hvem de gjelder.",
    },
    "publisher-missing": {
      what: "Datasettet sier ikke hvem som har ansvaret.",
      fix: "Oppgi utgiver med organisasjonsnummer.",
    },
    "contact-missing": {
      what: "Datasettet mangler kontaktpunkt.",
      fix: "Oppgi en e-postadresse eller et kontaktskjema.",
    },
    "theme-missing": { what: "Datasettet har ikke noe tema.", fix: "Velg minst ett av EUs datatema." },
    "access-right-missing": {
      what: "Tilgangsnivået er ikke oppgitt. Vi viser det som ukjent.",
      fix: "Velg offentlig, begrenset eller ikke offentlig.",
    },
    "access-right-unknown": {
      what: "Tilgangsnivået er ikke et av de tre som finnes. Vi viser det som ukjent.",
      fix: "Bruk en verdi fra EUs liste.",
    },
    "access-right-misspelt": {
      what: "Tilgangsnivået er skrevet feil. Vi har forstått det likevel.",
      fix: "Skriv verdien slik den står i EUs liste.",
    },
    "access-right-conflict": {
      what: "Datasettet har flere tilgangsnivåer. Vi bruker det strengeste.",
      fix: "Oppgi bare ett.",
    },
    "publisher-name-missing": {
      what: "Utgiveren er ikke beskrevet i filen.",
      fix: "Ta med navnet på utgiveren.",
    },
    "publisher-described-twice": {
      what: "Utgiveren er beskrevet mer enn én gang. Vi har slått beskrivelsene sammen.",
      fix: "Behold én beskrivelse.",
    },
    "publishers-many": {
      what: "Datasettet har flere utgivere. Vi bruker én av dem.",
      fix: "Oppgi den som har ansvaret.",
    },
    "org-number-repaired": {
      what: "Organisasjonsnummeret hadde tegn som ikke hører hjemme der. Vi har fjernet dem.",
      fix: "Skriv ni siffer uten mellomrom.",
    },
    "org-number-invalid": {
      what: "Organisasjonsnummeret finnes ikke: kontrollsifferet er galt.",
      fix: "Rett nummeret.",
    },
    "dataset-without-address": {
      what: "Datasettet har ingen fast adresse (URI). Vi har laget en.",
      fix: "Gi datasettet en adresse som ikke endrer seg.",
    },
    "dataset-untyped": {
      what: "Katalogen viser til noe som ikke sier at det er et datasett. Vi leste det likevel.",
      fix: "Legg til typen dcat:Dataset.",
    },
    "iri-repaired": {
      what: "En adresse hadde mellomrom eller andre ulovlige tegn. Vi har kodet dem.",
      fix: "Rett adressen hos dere.",
    },
    "iri-relative": {
      what: "Datasettets adresse er ikke fullstendig.",
      fix: "Skriv hele adressen, fra https.",
    },
    "literal-for-iri": {
      what: "Her står en tekst der det skal stå en lenke. Vi har lest den som lenke.",
      fix: "Skriv verdien som lenke (IRI).",
    },
    "link-dangerous": {
      what: "En lenke kunne ha kjørt kode hos leseren. Vi har fjernet den.",
      fix: "Bruk bare lenker som begynner med https.",
    },
    "link-unusable": {
      what: "En lenke fører ikke noe sted. Vi viser den ikke.",
      fix: "Skriv hele adressen, fra https.",
    },
    "link-repaired": { what: "En lenke manglet https. Vi har lagt det til.", fix: "Skriv hele adressen." },
    "email-unusable": {
      what: "E-postadressen er ikke en adresse. Vi viser den ikke.",
      fix: "Rett adressen.",
    },
    "html-in-text": {
      what: "Teksten hadde HTML-koder. Vi viser den som ren tekst.",
      fix: "Skriv teksten uten koder.",
    },
    "text-cut": { what: "En tekst var for lang. Vi har kortet den.", fix: "Gjør teksten kortere." },
    "text-repeated": {
      what: "Det er flere tekster på samme språk. Vi bruker den første.",
      fix: "Behold én tekst per språk.",
    },
    "language-other": {
      what: "Teksten er på et språk tjenesten ikke vises på.",
      fix: "Ta gjerne med bokmål, nynorsk eller engelsk.",
    },
    "keywords-split": {
      what: "Ett søkeord var en hel liste. Vi har delt den opp.",
      fix: "Skriv hvert søkeord for seg.",
    },
    "legal-basis-empty": {
      what: "Et rettslig grunnlag sier ikke hvilken lov det gjelder.",
      fix: "Oppgi lovens navn og lenke til Lovdata.",
    },
    "legal-basis-unknown-kind": {
      what: "Et rettslig grunnlag sier ikke hva det er grunnlag for.",
      fix: "Oppgi om det gjelder skjerming, behandling eller utlevering.",
    },
    "legal-basis-missing": {
      what: "Tilgangen er begrenset, men loven som begrenser den, er ikke oppgitt.",
      fix: "Oppgi lovens navn og lenke til Lovdata.",
    },
    "licence-unknown": {
      what: "Vi kjenner ikke lisensen, og regner den ikke som åpen.",
      fix: "Bruk CC BY 4.0 eller NLOD hvis dere kan.",
    },
    "licence-missing": {
      what: "Distribusjonene har ingen lisens.",
      fix: "Oppgi lisens på hver distribusjon.",
    },
    "distribution-without-address": {
      what: "En distribusjon sier ikke hvor dataene finnes.",
      fix: "Oppgi tilgangsadressen.",
    },
    "distribution-not-described": {
      what: "Datasettet viser til en distribusjon som ikke er beskrevet i filen.",
      fix: "Ta med beskrivelsen.",
    },
    "distribution-missing": {
      what: "Datasettet har ingen distribusjon.",
      fix: "Oppgi hvor dataene finnes, hvis de kan nås.",
    },
    "date-unusable": {
      what: "En dato er ikke en dato. Vi viser den ikke.",
      fix: "Skriv datoen som år-måned-dag.",
    },
    "values-cut": {
      what: "Det er svært mange verdier her. Vi har beholdt de første.",
      fix: "Del datasettet, eller fjern verdier.",
    },
    "encoding-guessed": {
      what: "Filen er ikke UTF-8. Vi har gjettet tegnsettet, så se etter feil i æ, ø og å.",
      fix: "Lagre filen som UTF-8.",
    },
    "findings-cut": {
      what: "Det er flere funn enn vi tar vare på.",
      fix: "Rett de første, og les inn filen på nytt.",
    },
  },
  /** Per code of app/catalogue/import/parse-error.ts: why a file could not be read. */
  parseErrors: {
    "empty-file": "Filen er tom. Velg en fil med innhold.",
    "too-large": "Filen er for stor. Del katalogen i flere filer.",
    "html-page": "Filen er en nettside, ikke en katalog. Last ned selve filen, ikke siden som viser den.",
    "zip-archive": "Filen er et ZIP-arkiv. Pakk den ut, og velg katalogen i den.",
    "pdf-document": "Filen er et PDF-dokument, ikke en katalog.",
    spreadsheet:
      "Filen er et Office-dokument, ikke en katalog. Eksporter katalogen som Turtle, RDF/XML eller JSON-LD.",
    "binary-file": "Filen er ikke tekst. Velg en katalog i Turtle, RDF/XML eller JSON-LD.",
    "unknown-format": "Filen er verken Turtle, RDF/XML eller JSON-LD.",
    "wrong-encoding": "Filen har et tegnsett vi ikke leser. Lagre den som UTF-8.",
    "syntax-error": "Filen har en skrivefeil, så ingenting er lest inn.",
    "remote-context": "Filen henter sin @context fra nettet, og det gjør vi ikke. Legg konteksten i filen.",
    "doctype-refused": "Filen har en DOCTYPE, som kan misbrukes. Fjern den linjen.",
    "too-deep": "Filen er nøstet dypere enn vi leser.",
    "no-datasets": "Filen beskriver ingen datasett, så ingenting er lest inn.",
  },
  severities: { error: "Feil", warning: "Advarsel", info: "Merknad" },
  position: ({ line, column }: { line: number; column: number }) => `Linje ${line}, kolonne ${column}`,
};
