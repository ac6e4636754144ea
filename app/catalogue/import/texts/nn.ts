// The texts of the area "findings" in nynorsk.
import type { FindingsTexts } from "./nb.ts";

export const nn: FindingsTexts = {
  findings: {
    "title-missing": { what: "Datasettet manglar tittel.", fix: "Legg inn ein kort tittel." },
    "description-missing": {
      what: "Datasettet manglar skildring.",
      fix: "Skildre kva dataa inneheld, og kven dei gjeld.",
    },
    "publisher-missing": {
      what: "Datasettet seier ikkje kven som har ansvaret.",
      fix: "Oppgje utgjevar med organisasjonsnummer.",
    },
    "contact-missing": {
      what: "Datasettet manglar kontaktpunkt.",
      fix: "Oppgje ei e-postadresse eller eit kontaktskjema.",
    },
    "theme-missing": { what: "Datasettet har ikkje noko tema.", fix: "Vel minst eitt av EUs datatema." },
    "access-right-missing": {
      what: "Tilgangsnivået er ikkje oppgjeve. Vi viser det som ukjent.",
      fix: "Vel offentleg, avgrensa eller ikkje offentleg.",
    },
    "access-right-unknown": {
      what: "Tilgangsnivået er ikkje eitt av dei tre som finst. Vi viser det som ukjent.",
      fix: "Bruk ein verdi frå EUs liste.",
    },
    "access-right-misspelt": {
      what: "Tilgangsnivået er skrive feil. Vi har forstått det likevel.",
      fix: "Skriv verdien slik han står i EUs liste.",
    },
    "access-right-conflict": {
      what: "Datasettet har fleire tilgangsnivå. Vi bruker det strengaste.",
      fix: "Oppgje berre eitt.",
    },
    "publisher-name-missing": {
      what: "Utgjevaren er ikkje skildra i fila.",
      fix: "Ta med namnet på utgjevaren.",
    },
    "publisher-described-twice": {
      what: "Utgjevaren er skildra meir enn éin gong. Vi har slått skildringane saman.",
      fix: "Ta vare på éi skildring.",
    },
    "publishers-many": {
      what: "Datasettet har fleire utgjevarar. Vi bruker éin av dei.",
      fix: "Oppgje den som har ansvaret.",
    },
    "org-number-repaired": {
      what: "Organisasjonsnummeret hadde teikn som ikkje høyrer heime der. Vi har fjerna dei.",
      fix: "Skriv ni siffer utan mellomrom.",
    },
    "org-number-invalid": {
      what: "Organisasjonsnummeret finst ikkje: kontrollsifferet er gale.",
      fix: "Rett nummeret.",
    },
    "dataset-without-address": {
      what: "Datasettet har inga fast adresse (URI). Vi har laga ei.",
      fix: "Gje datasettet ei adresse som ikkje endrar seg.",
    },
    "dataset-untyped": {
      what: "Katalogen viser til noko som ikkje seier at det er eit datasett. Vi las det likevel.",
      fix: "Legg til typen dcat:Dataset.",
    },
    "iri-repaired": {
      what: "Ei adresse hadde mellomrom eller andre ulovlege teikn. Vi har koda dei.",
      fix: "Rett adressa hos dykk.",
    },
    "iri-relative": {
      what: "Adressa til datasettet er ikkje fullstendig.",
      fix: "Skriv heile adressa, frå https.",
    },
    "literal-for-iri": {
      what: "Her står ein tekst der det skal stå ei lenkje. Vi har lese han som lenkje.",
      fix: "Skriv verdien som lenkje (IRI).",
    },
    "link-dangerous": {
      what: "Ei lenkje kunne ha køyrt kode hos lesaren. Vi har fjerna henne.",
      fix: "Bruk berre lenkjer som byrjar med https.",
    },
    "link-unusable": {
      what: "Ei lenkje fører ikkje nokon stad. Vi viser henne ikkje.",
      fix: "Skriv heile adressa, frå https.",
    },
    "link-repaired": { what: "Ei lenkje mangla https. Vi har lagt det til.", fix: "Skriv heile adressa." },
    "email-unusable": {
      what: "E-postadressa er ikkje ei adresse. Vi viser henne ikkje.",
      fix: "Rett adressa.",
    },
    "html-in-text": {
      what: "Teksten hadde HTML-kodar. Vi viser han som rein tekst.",
      fix: "Skriv teksten utan kodar.",
    },
    "text-cut": { what: "Ein tekst var for lang. Vi har korta han.", fix: "Gjer teksten kortare." },
    "text-repeated": {
      what: "Det er fleire tekstar på same språk. Vi bruker den første.",
      fix: "Ta vare på éin tekst per språk.",
    },
    "language-other": {
      what: "Teksten er på eit språk tenesta ikkje blir vist på.",
      fix: "Ta gjerne med bokmål, nynorsk eller engelsk.",
    },
    "keywords-split": {
      what: "Eitt søkjeord var ei heil liste. Vi har delt henne opp.",
      fix: "Skriv kvart søkjeord for seg.",
    },
    "legal-basis-empty": {
      what: "Eit rettsleg grunnlag seier ikkje kva lov det gjeld.",
      fix: "Oppgje namnet på lova og lenkje til Lovdata.",
    },
    "legal-basis-unknown-kind": {
      what: "Eit rettsleg grunnlag seier ikkje kva det er grunnlag for.",
      fix: "Oppgje om det gjeld skjerming, behandling eller utlevering.",
    },
    "legal-basis-missing": {
      what: "Tilgangen er avgrensa, men lova som avgrensar han, er ikkje oppgjeven.",
      fix: "Oppgje namnet på lova og lenkje til Lovdata.",
    },
    "licence-unknown": {
      what: "Vi kjenner ikkje lisensen, og reknar han ikkje som open.",
      fix: "Bruk CC BY 4.0 eller NLOD om de kan.",
    },
    "licence-missing": {
      what: "Distribusjonane har ingen lisens.",
      fix: "Oppgje lisens på kvar distribusjon.",
    },
    "distribution-without-address": {
      what: "Ein distribusjon seier ikkje kvar dataa finst.",
      fix: "Oppgje tilgangsadressa.",
    },
    "distribution-not-described": {
      what: "Datasettet viser til ein distribusjon som ikkje er skildra i fila.",
      fix: "Ta med skildringa.",
    },
    "distribution-missing": {
      what: "Datasettet har ingen distribusjon.",
      fix: "Oppgje kvar dataa finst, om ein kan nå dei.",
    },
    "date-unusable": {
      what: "Ein dato er ikkje ein dato. Vi viser han ikkje.",
      fix: "Skriv datoen som år-månad-dag.",
    },
    "values-cut": {
      what: "Det er svært mange verdiar her. Vi har teke vare på dei første.",
      fix: "Del datasettet, eller fjern verdiar.",
    },
    "encoding-guessed": {
      what: "Fila er ikkje UTF-8. Vi har gissa teiknsettet, så sjå etter feil i æ, ø og å.",
      fix: "Lagre fila som UTF-8.",
    },
    "findings-cut": {
      what: "Det er fleire funn enn vi tek vare på.",
      fix: "Rett dei første, og les inn fila på nytt.",
    },
  },
  parseErrors: {
    "empty-file": "Fila er tom. Vel ei fil med innhald.",
    "too-large": "Fila er for stor. Del katalogen i fleire filer.",
    "html-page": "Fila er ei nettside, ikkje ein katalog. Last ned sjølve fila, ikkje sida som viser henne.",
    "zip-archive": "Fila er eit ZIP-arkiv. Pakk henne ut, og vel katalogen i henne.",
    "pdf-document": "Fila er eit PDF-dokument, ikkje ein katalog.",
    spreadsheet:
      "Fila er eit Office-dokument, ikkje ein katalog. Eksporter katalogen som Turtle, RDF/XML eller JSON-LD.",
    "binary-file": "Fila er ikkje tekst. Vel ein katalog i Turtle, RDF/XML eller JSON-LD.",
    "unknown-format": "Fila er verken Turtle, RDF/XML eller JSON-LD.",
    "wrong-encoding": "Fila har eit teiknsett vi ikkje les. Lagre henne som UTF-8.",
    "syntax-error": "Fila har ein skrivefeil, så ingenting er lese inn.",
    "remote-context": "Fila hentar @context frå nettet, og det gjer vi ikkje. Legg konteksten i fila.",
    "doctype-refused": "Fila har ein DOCTYPE, som kan misbrukast. Fjern den linja.",
    "too-deep": "Fila er nøsta djupare enn vi les.",
    "no-datasets": "Fila skildrar ingen datasett, så ingenting er lese inn.",
  },
  severities: { error: "Feil", warning: "Åtvaring", info: "Merknad" },
  position: ({ line, column }) => `Linje ${line}, kolonne ${column}`,
};
