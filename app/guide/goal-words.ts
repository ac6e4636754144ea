// The words of a sentence that say what a person is after. Nearly every such sentence has the same frame ("I want to make an
// app that shows …"), and those words stand in the descriptions of datasets that have nothing to do with it.
import { wordsOf } from "#app/catalogue/search/search-params.ts";

const most = 10;
const mostLetters = 40;

const lines = [
  // bokmål og nynorsk
  "jeg eg vi du dere dykk oss meg man en ei et ein eit den det de dei dette disse som der her hvor hva kva hvem kven når",
  "hvordan korleis hvorfor hvilke hvilken kva kilka og eller men fordi slik sånn så for fra frå til i inn ut på av med uten utan",
  "om over under mellom ved hos etter før mot gjennom rundt blant å er var være vere bli blir ha har hadde kan kunne skal",
  "skulle vil ville må måtte bør burde får få fikk fekk ikke ikkje også og bare berre alle alt noe noen noko nokon mer meir",
  "mest mange mye mykje mindre færre flere fleire hver kvar hvert hele heile egen eigen egne eigne vår vårt våre min mitt sin sitt",
  "sine deres slik enkel enkelt enkle god godt gode bedre betre beste best ny nytt nye lage lager laga laget utvikle utviklar",
  "utvikler bygge byggje starte starta drive driver bruke brukar bruker bruk brukt brukte trenger treng behov ønsker ønskjer ønske ynskjer ynskje foreldre hvem folk varslar varsler varsel vise viser",
  "vis syne finne finn finner funne hente hentar få se ser sjå ser vite veit vet hjelpe hjelper hjelp gi gir gje gjev gjøre gjere",
  "gjør gjer sjekke sjekk tilby tilbyr varsle sammenligne samanlikne app appen apper tjeneste tjenesten teneste tenesta løsning",
  "løysing løsningen verktøy nettside nettsted produkt bedriften firmaet selskap kunde kunder kundene kundar brukere brukarar folk",
  "data dataene dataa datasett informasjon opplysninger opplysningar oversikt liste tall tal statistikk grunnlag analyse analysere",
  "prosjekt oppgave nærheten nær nærmeste dag idag nå no tid lettere lettare raskt mulig mogleg gjerne sånn norge noreg norsk norske",
  "sted steder stad stader ligger ligg lurer lurar hei takk kanskje både andre annet anna vel",
  // English
  "i we you me my our us your they them their it its a an the this that these those who what where when which why how and or but",
  "so because of for from to in into on at by with without about over under between near after before through around among is are",
  "was were be been being do does did have has had can could shall should will would may might must not no also only all any some",
  "more most many much less fewer each every own new good better best want wants need needs like make makes making build building",
  "create develop developing start use using used show shows showing find finding get getting see know help helps helping give",
  "check offer app apps application service services tool tools website product company business customers customer users user",
  "people data dataset datasets information info overview list numbers statistics analysis analyse analyze project today now time",
  "easier possible please norway norwegian somebody someone anyone something there here place places",
];
const frame = new Set(lines.flatMap((line) => line.split(" ")));

/** What everyday words are called in the catalogue. A few, for words that share no beginning with what publishers write. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  kindergarten: ["barnehage"],
  kindergartens: ["barnehage"],
  charging: ["lading"],
  charger: ["lading"],
  chargers: ["lading"],
  elbillader: ["ladestasjon"],
  elbilladere: ["ladestasjon"],
  hurtiglader: ["ladestasjon"],
  hurtigladere: ["ladestasjon"],
  lade: ["ladestasjon"],
  car: ["vehicle", "kjøretøy"],
  cars: ["vehicle", "kjøretøy"],
  bil: ["kjøretøy"],
  bilen: ["kjøretøy"],
  biler: ["kjøretøy"],
  bilene: ["kjøretøy"],
  bilar: ["kjøretøy"],
  bilane: ["kjøretøy"],
  vans: ["vehicle"],
  house: ["property", "eiendom"],
  houses: ["property", "eiendom"],
  hus: ["eiendom"],
  bolig: ["eiendom"],
  boliger: ["eiendom"],
  boligpriser: ["omsetning"],
  bustad: ["eiendom"],
  bustader: ["eiendom"],
  bustadpris: ["boligpris"],
  bustadprisar: ["boligpris"],
  kø: ["trafikk"],
  køer: ["trafikk"],
  køar: ["trafikk"],
  queue: ["traffic"],
  queues: ["traffic"],
  doctor: ["practitioner", "fastlege"],
  doctors: ["practitioners", "fastlege"],
  lege: ["fastlege"],
  legar: ["fastlege"],
  leger: ["fastlege"],
};

/** A word with its other names; what has any of them has the word. */
export type GoalWord = readonly string[];

/** In order, at most ten. Nothing is left of a text without letters or digits. */
export function goalWords(goal: string): GoalWord[] {
  const all = wordsOf(goal)
    .map((word) => word.slice(0, mostLetters))
    .filter((word) => word.length > 1);
  const telling = all.filter((word) => !frame.has(word));
  // A person may really be after "statistics of companies".
  return (telling.length > 0 ? telling : all)
    .slice(0, most)
    .map((word) => [word, ...(alsoCalled[word] ?? [])]);
}
