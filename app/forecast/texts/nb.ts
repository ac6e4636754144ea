// Hva en forespørsel kan vente seg, på bokmål. Denne filen bestemmer hvilke tekster som finnes.
import type { Level } from "#workflows/forecast/groups.ts";
import type { Outcome } from "#workflows/forecast/observation.ts";

/** Aldri helt sikker: ti av ti har ingen fortid lovet. */
const share = (tenths: number) =>
  tenths <= 0 ? "Nesten ingen" : tenths >= 10 ? "Nesten alle" : `Om lag ${tenths} av 10`;
const days = (n: number) => `${n} ${n === 1 ? "dag" : "dager"}`;
const cases = (n: number) => `${n} ${n === 1 ? "avsluttet sak" : "avsluttede saker"}`;

export const nb = {
  heading: "Hva kan du vente?",
  ends: {
    access: (p: { tenths: number }) => `${share(p.tenths)} får tilgang.`,
    refusal: (p: { tenths: number }) => `${share(p.tenths)} får avslag.`,
    stopped: (p: { tenths: number }) => `${share(p.tenths)} gir opp eller trekker saken.`,
  } satisfies Record<Outcome, unknown>,
  median: (p: { days: number }) => `Halvparten får svar innen ${days(p.days)}.`,
  range: (p: { from: number; to: number }) => `8 av 10 svar kommer etter ${p.from} til ${days(p.to)}.`,
  ownDays: "Dager da dataeieren venter på søkeren, er ikke med.",
  noTime: "For få har fått svar til at vi kan si hvor lang tid det tar.",
  basis: {
    dataset: (p: { ended: number; owner: string }) => `Bygger på ${cases(p.ended)} om dette datasettet.`,
    owner: (p: { ended: number; owner: string }) => `Bygger på ${cases(p.ended)} hos ${p.owner}.`,
    sector: (p: { ended: number; owner: string }) => `Bygger på ${cases(p.ended)} hos lignende virksomheter.`,
    all: (p: { ended: number; owner: string }) => `Bygger på ${cases(p.ended)} etter samme regel.`,
  } satisfies Record<Level, unknown>,
  ofDataset: (p: { n: number }) =>
    p.n === 0 ? "Ingen av dem gjelder dette datasettet." : `Bare ${p.n} av dem gjelder dette datasettet.`,
  running: (p: { n: number }) =>
    p.n === 1
      ? "Én sak som ikke er ferdig, er også regnet med."
      : `${p.n} saker som ikke er ferdige, er også regnet med.`,
  tooLittle: "Vi vet for lite til å si hvordan det pleier å gå. For få lignende saker er avsluttet.",
  timeFrom: {
    dataset: "Tiden gjelder dette datasettet.",
    owner: "Tiden gjelder alle saker hos dataeieren.",
    sector: "Tiden gjelder lignende virksomheter.",
    all: "Tiden gjelder alle saker etter samme regel.",
  } satisfies Record<Level, string>,
  numbers: "Se tallene",
  oddsCaption: "Hvordan sakene ender",
  ending: "Utfall",
  probability: "Sjanse",
  interval: "Trolig mellom",
  endings: {
    access: "Tilgang",
    refusal: "Avslag",
    stopped: "Stoppet",
  } satisfies Record<Outcome, string>,
  between: (p: { from: string; to: string }) => `${p.from} og ${p.to}`,
  curveCaption: "Hvor mange som har fått svar etter så mange dager",
  after: "Etter",
  days: (p: { days: number }) => days(p.days),
  how: "Slik regner vi",
  now: {
    heading: "Hva kan du vente nå?",
    days: (p: { days: number }) => `Dataeieren har hatt saken i ${days(p.days)}.`,
    access: (p: { tenths: number }) => `${share(p.tenths)} som ventet så lenge, fikk tilgang.`,
    weekAgo: (p: { tenths: number }) => `For en uke siden: ${share(p.tenths).toLowerCase()}.`,
    half: (p: { days: number }) => `Halvparten fikk svar innen ${days(p.days)} til.`,
    longer: "Nesten ingen lignende saker har vart så lenge.",
  },
  askedBack: (p: { owner: string; tenths: number }) =>
    `Vær nøye her: ${p.owner} har spurt om mer i ${p.tenths} av 10 saker.`,
  page: {
    title: "Slik regner vi ut hva du kan vente",
    lead: "Tallene kommer fra forespørsler som er sendt gjennom Dataveien. Ingen har gjettet dem.",
    what: "Dette teller vi",
    whatText: [
      "Hver forespørsel kan ende på tre måter: tilgang, avslag, eller at søkeren gir opp.",
      "Et foreløpig svar er ikke et svar. Bare den første avgjørelsen teller.",
      "Dager da dataeieren venter på søkeren, regner vi ikke med.",
      "Saker som ikke er ferdige, teller med de dagene de har vart. Ellers ville raske svar sett vanligere ut enn de er.",
      "Nye saker teller mest. Etter to år teller en sak halvt.",
    ],
    few: "Når vi vet lite",
    fewText: [
      "Har et datasett få saker, låner vi fra dataeieren. Har dataeieren få, låner vi fra lignende virksomheter.",
      "Siden sier alltid hvor mange saker tallene bygger på, og hvor sikre de er.",
      "Med færre enn fem avsluttede saker sier vi at vi ikke vet. Med færre enn ni svar sier vi ikke hvor lang tid det tar.",
    ],
    tested: "Stemmer det?",
    testedText: (p: { cases: number; when: string }) =>
      `Vi har prøvd metoden på ${p.cases} saker fra det siste året. For hver av dem brukte vi bare det vi visste da den ble sendt. Regnet ut ${p.when}.`,
    notTested: "For få saker er avsluttet til at vi kan prøve metoden ennå.",
    measure: "Mål",
    result: "Resultat",
    meaning: "Hva det betyr",
    resultsCaption: "Hvor godt anslagene traff",
    within: "Svar som kom innenfor tiden vi oppga",
    withinMeans: "Det skal være om lag 80 %.",
    brier: "Brier-skår for sjansen for tilgang",
    brierMeans: (p: { base: string }) => `Lavere er bedre. Samme tall for alle ville gitt ${p.base}.`,
    skill: "Bedre enn samme tall for alle",
    skillMeans: "0 % er like godt, 100 % er fullkomment.",
    asked: "Brier-skår når vi regner med hvordan det spørres",
    askedMeans: (p: { cases: number; without: string; base: string; shown: boolean }) =>
      `I de samme ${p.cases} sakene, uten å regne med det: ${p.without}. Samme tall for alle: ${p.base}. ${
        p.shown
          ? "Derfor viser «Hva om?» tall."
          : "Vi treffer altså ikke bedre enn ett tall for alle. Derfor viser «Hva om?» ingen tall nå."
      }`,
    calibration: "Det vi sa, og det som skjedde",
    calibrationText: "Ligger punktene nær streken, kom det like ofte som vi sa.",
    bin: "Vi sa",
    binCases: "Saker",
    foretold: "I snitt sa vi",
    came: "Så mange fikk tilgang",
    method: "Metoden",
    methodText:
      "Aalen–Johansen for konkurrerende utfall, beta-binomisk krymping fra alle til datasett, og ordningsstatistikk for tiden. Koden og kildene er åpne. Det brukes når du prøver «Hva om?», så lenge det treffer bedre enn ett tall for alle: én virkning for hver måte å spørre på, lært av alle og rettet etter dataeierens egne saker.",
  },
};
export type ForecastTexts = typeof nb;
