// Kva ein førespurnad kan vente seg, på nynorsk.
import type { ForecastTexts } from "./nb.ts";

const share = (tenths: number) =>
  tenths <= 0 ? "Nesten ingen" : tenths >= 10 ? "Nesten alle" : `Om lag ${tenths} av 10`;
const days = (n: number) => `${n} ${n === 1 ? "dag" : "dagar"}`;
const cases = (n: number) => `${n} ${n === 1 ? "avslutta sak" : "avslutta saker"}`;

export const nn: ForecastTexts = {
  heading: "Kva kan du vente?",
  ends: {
    access: (p) => `${share(p.tenths)} får tilgang.`,
    refusal: (p) => `${share(p.tenths)} får avslag.`,
    stopped: (p) => `${share(p.tenths)} gir opp eller trekkjer saka.`,
  },
  median: (p) => `Halvparten får svar innan ${days(p.days)}.`,
  range: (p) => `8 av 10 svar kjem etter ${p.from} til ${days(p.to)}.`,
  ownDays: "Dagar då dataeigaren ventar på søkjaren, er ikkje med.",
  noTime: "For få har fått svar til at vi kan seie kor lang tid det tek.",
  basis: {
    dataset: (p) => `Byggjer på ${cases(p.ended)} om dette datasettet.`,
    owner: (p) => `Byggjer på ${cases(p.ended)} hos ${p.owner}.`,
    sector: (p) => `Byggjer på ${cases(p.ended)} hos liknande verksemder.`,
    all: (p) => `Byggjer på ${cases(p.ended)} etter same regel.`,
  },
  ofDataset: (p) =>
    p.n === 0 ? "Ingen av dei gjeld dette datasettet." : `Berre ${p.n} av dei gjeld dette datasettet.`,
  running: (p) =>
    p.n === 1
      ? "Éi sak som ikkje er ferdig, er òg rekna med."
      : `${p.n} saker som ikkje er ferdige, er òg rekna med.`,
  tooLittle: "Vi veit for lite til å seie korleis det plar gå. For få liknande saker er avslutta.",
  timeFrom: {
    dataset: "Tida gjeld dette datasettet.",
    owner: "Tida gjeld alle saker hos dataeigaren.",
    sector: "Tida gjeld liknande verksemder.",
    all: "Tida gjeld alle saker etter same regel.",
  },
  numbers: "Sjå tala",
  oddsCaption: "Korleis sakene endar",
  ending: "Utfall",
  probability: "Sjanse",
  interval: "Truleg mellom",
  endings: { access: "Tilgang", refusal: "Avslag", stopped: "Stoppa" },
  between: (p) => `${p.from} og ${p.to}`,
  curveCaption: "Kor mange som har fått svar etter så mange dagar",
  after: "Etter",
  days: (p) => days(p.days),
  how: "Slik reknar vi",
  now: {
    heading: "Kva kan du vente no?",
    days: (p) => `Dataeigaren har hatt saka i ${days(p.days)}.`,
    access: (p) => `${share(p.tenths)} som venta så lenge, fekk tilgang.`,
    weekAgo: (p) => `For ei veke sidan: ${share(p.tenths).toLowerCase()}.`,
    half: (p) => `Halvparten fekk svar innan ${days(p.days)} til.`,
    longer: "Nesten ingen liknande saker har vart så lenge.",
  },
  askedBack: (p) => `Ver nøye her: ${p.owner} har spurt om meir i ${p.tenths} av 10 saker.`,
  page: {
    title: "Slik reknar vi ut kva du kan vente",
    lead: "Tala kjem frå førespurnader som er sende gjennom Dataveien. Ingen har gjetta dei.",
    what: "Dette tel vi",
    whatText: [
      "Kvar førespurnad kan ende på tre måtar: tilgang, avslag, eller at søkjaren gir opp.",
      "Eit førebels svar er ikkje eit svar. Berre den første avgjerda tel.",
      "Dagar då dataeigaren ventar på søkjaren, reknar vi ikkje med.",
      "Saker som ikkje er ferdige, tel med dei dagane dei har vart. Elles ville raske svar sett vanlegare ut enn dei er.",
      "Nye saker tel mest. Etter to år tel ei sak halvt.",
    ],
    few: "Når vi veit lite",
    fewText: [
      "Har eit datasett få saker, låner vi frå dataeigaren. Har dataeigaren få, låner vi frå liknande verksemder.",
      "Sida seier alltid kor mange saker tala byggjer på, og kor sikre dei er.",
      "Med færre enn fem avslutta saker seier vi at vi ikkje veit. Med færre enn ni svar seier vi ikkje kor lang tid det tek.",
    ],
    tested: "Stemmer det?",
    testedText: (p) =>
      `Vi har prøvd metoden på ${p.cases} saker frå det siste året. For kvar av dei brukte vi berre det vi visste då ho vart send. Rekna ut ${p.when}.`,
    notTested: "For få saker er avslutta til at vi kan prøve metoden enno.",
    measure: "Mål",
    result: "Resultat",
    meaning: "Kva det tyder",
    resultsCaption: "Kor godt anslaga trefte",
    within: "Svar som kom innanfor tida vi oppgav",
    withinMeans: "Det skal vere om lag 80 %.",
    brier: "Brier-skår for sjansen for tilgang",
    brierMeans: (p) => `Lågare er betre. Same tal for alle ville gitt ${p.base}.`,
    skill: "Betre enn same tal for alle",
    skillMeans: "0 % er like godt, 100 % er fullkome.",
    asked: "Brier-skår når vi reknar med korleis det blir spurt",
    askedMeans: (p) =>
      `I dei same ${p.cases} sakene, utan å rekne med det: ${p.without}. Same tal for alle: ${p.base}. ${
        p.shown
          ? "Difor viser «Kva om?» tal."
          : "Vi treffer altså ikkje betre enn eitt tal for alle. Difor viser «Kva om?» ingen tal no."
      }`,
    calibration: "Det vi sa, og det som hende",
    calibrationText: "Ligg punkta nær streken, kom det like ofte som vi sa.",
    bin: "Vi sa",
    binCases: "Saker",
    foretold: "I snitt sa vi",
    came: "Så mange fekk tilgang",
    method: "Metoden",
    methodText:
      "Aalen–Johansen for konkurrerande utfall, beta-binomisk krymping frå alle til datasett, og ordningsstatistikk for tida. Koden og kjeldene er opne. Det blir brukt når du prøver «Kva om?», så lenge det treffer betre enn eitt tal for alle: éin verknad for kvar måte å spørje på, lært av alle og retta etter dataeigaren sine eigne saker.",
  },
};
