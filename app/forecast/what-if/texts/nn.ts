// Kva om ein spør på ein annan måte, på nynorsk.
import type { WhatIfTexts } from "./nb.ts";

const days = (n: number) => `${n} ${n === 1 ? "dag" : "dagar"}`;
const cases = (n: number) => `${n} ${n === 1 ? "avslutta sak" : "avslutta saker"}`;
const share = (tenths: number) =>
  tenths <= 0 ? "Nesten ingen" : tenths >= 10 ? "Nesten alle" : `Om lag ${tenths} av 10`;

export const nn: WhatIfTexts = {
  title: "Kva om?",
  eyebrow: (p) => `${p.dataset} · ${p.owner}`,
  lead: "Prøv ein annan måte å spørje på. Sjå kva det gjer med sjansen, tida og det du må ha klart.",
  leadRules:
    "Prøv ein annan måte å spørje på. Sjå kven som må seie ja, kva du må ha klart, og kva frist som gjeld.",
  link: "Kva om du spør på ein annan måte?",
  linkFromDraft: "Sjå kva som skjer om de spør på ein annan måte",
  linkFromDraftText: "Det blir ikkje sendt noko. Svara dykkar står som dei er.",
  toDataset: "Tilbake til datasettet",
  back: "Du kan gå tilbake til utkastet i «Mine saker» og endre det der.",
  form: "Det du vil prøve",
  now: "No",
  changedTo: "Endra til",
  turns: {
    purposeKind: "Føremål",
    extent: "Kor mykje av dataa",
    area: "Område",
    consent: "Spørje dei det gjeld om samtykke",
    road: "Veg til dataa",
  },
  consents: { yes: "Ja, dei blir spurde først", no: "Nei" },
  roads: { recorded: "Slik katalogen seier", documents: "Be om innsyn i dokumenta" },
  unsaid: "Ikkje valt",
  asNow: "Som no",
  show: "Vis kva som endrar seg",
  before: "Slik du spør no",
  after: "Slik du kunne spurt",
  access: (p) => `${share(p.tenths)} får tilgang.`,
  between: (p) => `Truleg mellom ${p.from} og ${p.to}.`,
  median: (p) => `Halvparten får svar innan ${days(p.days)}.`,
  range: (p) => `8 av 10 svar kjem etter ${p.from} til ${days(p.to)}.`,
  noTime: "Vi veit for lite til å seie kor lang tid det tek.",
  unknown: "Vi veit for lite til å seie korleis det plar gå.",
  unproven: "Vi veit ikkje korleis det plar gå når nokon spør slik.",
  approvals: "Kven må seie ja",
  approvalTexts: {
    owner: (p) =>
      p.people === 1
        ? "Éin avgjerdstakar hos dataeigaren"
        : `${p.people} avgjerdstakarar hos dataeigaren${p.stages > 1 ? `, i ${p.stages} steg` : ""}`,
    subjects: () => "Dei som dataa gjeld",
    "legal-question": () => "Ressurssenteret bør svare på eit juridisk spørsmål først",
    agreement: () => "Begge partar, i ein avtale",
    "maybe-agreement": () => "Kanskje begge partar, i ein avtale. Det avgjer dataeigaren.",
  },
  papers: "Det du må ha klart",
  noPapers: "Ingen papir",
  clock: "Frist",
  noRule: "Inga lov set ein frist. Dataeigaren avgjer sjølv.",
  openDataRule: "20 yrkedagar, og 20 til når det er nødvendig.",
  subjectsToo: "Tida folk bruker på å svare, kjem i tillegg.",
  readRule: "Les føresegna",
  why: "Kva kvar endring gjer, og kvifor",
  turned: (p) => `frå «${p.from}» til «${p.to}»`,
  oddsSame: "Sjansen er om lag den same.",
  oddsMove: (p) => `Sjansen går frå ${p.from} til ${p.to}.`,
  timeMove: (p) =>
    p.from === p.to
      ? `Vanleg tid er om lag den same: ${days(p.to)}.`
      : `Vanleg tid går frå ${days(p.from)} til ${days(p.to)}.`,
  timeUnknown: "Vi veit for lite til å seie om tida blir ei anna.",
  tooFew: "Færre enn fem som spurde slik, har fått svar. Vi seier ikkje noko om sjansen.",
  unprovenChange: "Vi veit ikkje kva det gjer med sjansen og tida.",
  pastOwner: (p) => `Byggjer på ${cases(p.n)} hos ${p.owner} og ${p.all} i alt der nokon spurde slik.`,
  pastAll: (p) => `Byggjer på ${cases(p.all)} i alt der nokon spurde slik. Hos ${p.owner} er det ${p.n}.`,
  pastRoad: "Tala er frå saker på denne vegen.",
  dropped: (p) => `Fell bort: ${p.what}.`,
  added: (p) => `Kjem til: ${p.what}.`,
  clockMoves: "Fristen blir ein annan.",
  reasons: {
    totals:
      "Berre tal seier sjeldan noko om einskildpersonar. Då treng du ikkje vise korleis du tek vare på personopplysningar, og teieplikta er sjeldan til hinder. Små tal kan likevel røpe nokon.",
    "fewer-fields": "Du skal berre få det føremålet treng. Færre felt gjev dataeigaren mindre å vege.",
    "all-fields": "Du må vise at føremålet treng kvart felt. Dataeigaren må vurdere dei alle.",
    "smaller-area": "Eit mindre område gjeld færre. Då er det lettare å vise at du treng det.",
    "larger-area": "Eit større område gjeld fleire. Då må du vise kvifor eit mindre ikkje er nok.",
    "subjects-first":
      "Dei som dataa gjeld, må svare først. Dei kan seie nei, og dei kan trekkje samtykket tilbake.",
    "consent-lifts":
      "Teieplikt er ikkje til hinder når den det gjeld, samtykkjer. Samtykket er òg grunnlaget ditt etter personvernreglane.",
    "no-consent": "Utan samtykke må du byggje på noko anna: lov, avtale eller ei interesse som veg tyngst.",
    research:
      "Opplysningar under teieplikt kan gjevast til forsking etter særskilt løyve. Personvernreglane opnar òg for det.",
    "public-task": "Ei offentleg oppgåve må stå i lov eller forskrift. Vis til henne, så har de grunnlaget.",
    "purpose-alone":
      "Føremålet åleine er ikkje grunn til å seie nei: dataa kan brukast til alt som er lovleg, òg i næring. Men det avgjer kva som er nødvendig.",
    documents:
      "Alle kan be om innsyn, òg i ei samanstilling. Verksemda skal svare utan opphald. Etter fem yrkedagar utan svar kan du klage.",
    "documents-secret": "Opplysningar under teieplikt får du ikkje på denne vegen.",
    recorded: "Dataeigaren skal svare utan opphald, og gje eit førebels svar innan éin månad.",
  },
  law: "Føresegnene",
  lawUnchecked: "Vi har ikkje kontrollert desse. Les dei før du byggjer på dei.",
  tries: "Dette kunne hjelpe mest",
  triesText: "Kvar linje endrar berre éin ting ved måten du spør på no.",
  triesCaption: "Einskildendringar, den mest lovande først",
  tryChange: "Endring",
  tryOdds: "Får tilgang",
  tryTime: "Vanleg tid",
  tryIt: "Prøv",
  days: (p) => days(p.days),
  caution:
    "Tala er frå det som har hendt, og lovar ikkje noko. Dei som spurde slik, kan òg ha vore ulike på andre måtar. Med fleire endringar på éin gong reknar vi som om dei ikkje påverkar kvarandre. Områda er gjorde vidare av den grunn.",
  onlyProven: "Sjanse og tid viser vi her berre når overslaga har treft betre enn eitt tal for alle.",
  how: "Slik reknar vi",
};
