// Hva om man spør på en annen måte, på bokmål. Denne filen bestemmer hvilke tekster som finnes.
import type { ReasonId } from "#app/forecast/reasons.ts";
import type { ApprovalKind, RoadToTry, Turn } from "#app/forecast/request-profile.ts";

const days = (n: number) => `${n} ${n === 1 ? "dag" : "dager"}`;
const cases = (n: number) => `${n} ${n === 1 ? "avsluttet sak" : "avsluttede saker"}`;
const share = (tenths: number) =>
  tenths <= 0 ? "Nesten ingen" : tenths >= 10 ? "Nesten alle" : `Om lag ${tenths} av 10`;

export const nb = {
  title: "Hva om?",
  eyebrow: (p: { dataset: string; owner: string }) => `${p.dataset} · ${p.owner}`,
  lead: "Prøv en annen måte å spørre på. Se hva det gjør med sjansen, tiden og det du må ha klart.",
  leadRules:
    "Prøv en annen måte å spørre på. Se hvem som må si ja, hva du må ha klart, og hvilken frist som gjelder.",
  link: "Hva om du spør på en annen måte?",
  linkFromDraft: "Se hva som skjer om dere spør på en annen måte",
  linkFromDraftText: "Det sendes ikke noe. Svarene deres står som de er.",
  toDataset: "Tilbake til datasettet",
  back: "Du kan gå tilbake til utkastet i «Mine saker» og endre det der.",
  form: "Det du vil prøve",
  now: "Nå",
  changedTo: "Endret til",
  turns: {
    purposeKind: "Formål",
    extent: "Hvor mye av dataene",
    area: "Område",
    consent: "Spørre dem det gjelder om samtykke",
    road: "Vei til dataene",
  } satisfies Record<Turn, string>,
  consents: { yes: "Ja, de spørres først", no: "Nei" } as Record<string, string>,
  roads: {
    recorded: "Slik katalogen sier",
    documents: "Be om innsyn i dokumentene",
  } satisfies Record<RoadToTry, string>,
  unsaid: "Ikke valgt",
  asNow: "Som nå",
  show: "Vis hva som endrer seg",
  before: "Slik du spør nå",
  after: "Slik du kunne spurt",
  access: (p: { tenths: number }) => `${share(p.tenths)} får tilgang.`,
  between: (p: { from: string; to: string }) => `Trolig mellom ${p.from} og ${p.to}.`,
  median: (p: { days: number }) => `Halvparten får svar innen ${days(p.days)}.`,
  range: (p: { from: number; to: number }) => `8 av 10 svar kommer etter ${p.from} til ${days(p.to)}.`,
  noTime: "Vi vet for lite til å si hvor lang tid det tar.",
  unknown: "Vi vet for lite til å si hvordan det pleier å gå.",
  unproven: "Vi vet ikke hvordan det pleier å gå når noen spør slik.",
  approvals: "Hvem må si ja",
  approvalTexts: {
    owner: (p: { people: number; stages: number }) =>
      p.people === 1
        ? "Én beslutter hos dataeieren"
        : `${p.people} besluttere hos dataeieren${p.stages > 1 ? `, i ${p.stages} trinn` : ""}`,
    subjects: () => "De som dataene gjelder",
    "legal-question": () => "Ressurssenteret bør svare på et juridisk spørsmål først",
    agreement: () => "Begge parter, i en avtale",
    "maybe-agreement": () => "Kanskje begge parter, i en avtale. Det avgjør dataeieren.",
  } satisfies Record<ApprovalKind, (p: { people: number; stages: number }) => string>,
  papers: "Det du må ha klart",
  noPapers: "Ingen papirer",
  clock: "Frist",
  noRule: "Ingen lov setter en frist. Dataeieren bestemmer selv.",
  openDataRule: "20 virkedager, og 20 til når det er nødvendig.",
  subjectsToo: "Tiden folk bruker på å svare, kommer i tillegg.",
  readRule: "Les bestemmelsen",
  why: "Hva hver endring gjør, og hvorfor",
  turned: (p: { from: string; to: string }) => `fra «${p.from}» til «${p.to}»`,
  oddsSame: "Sjansen er om lag den samme.",
  oddsMove: (p: { from: string; to: string }) => `Sjansen går fra ${p.from} til ${p.to}.`,
  timeMove: (p: { from: number; to: number }) =>
    p.from === p.to
      ? `Vanlig tid er om lag den samme: ${days(p.to)}.`
      : `Vanlig tid går fra ${days(p.from)} til ${days(p.to)}.`,
  timeUnknown: "Vi vet for lite til å si om tiden blir en annen.",
  tooFew: "Færre enn fem som spurte slik, har fått svar. Vi sier ikke noe om sjansen.",
  unprovenChange: "Vi vet ikke hva det gjør med sjansen og tiden.",
  pastOwner: (p: { owner: string; n: number; all: number }) =>
    `Bygger på ${cases(p.n)} hos ${p.owner} og ${p.all} i alt der noen spurte slik.`,
  pastAll: (p: { owner: string; n: number; all: number }) =>
    `Bygger på ${cases(p.all)} i alt der noen spurte slik. Hos ${p.owner} er det ${p.n}.`,
  pastRoad: "Tallene er fra saker på denne veien.",
  dropped: (p: { what: string }) => `Faller bort: ${p.what}.`,
  added: (p: { what: string }) => `Kommer til: ${p.what}.`,
  clockMoves: "Fristen blir en annen.",
  reasons: {
    totals:
      "Bare tall sier sjelden noe om enkeltpersoner. Da trenger du ikke vise hvordan du tar vare på personopplysninger, og taushetsplikten er sjelden til hinder. Små tall kan likevel røpe noen.",
    "fewer-fields": "Du skal bare få det formålet trenger. Færre felt gir dataeieren mindre å veie.",
    "all-fields": "Du må vise at formålet trenger hvert felt. Dataeieren må vurdere dem alle.",
    "smaller-area": "Et mindre område gjelder færre. Da er det lettere å vise at du trenger det.",
    "larger-area": "Et større område gjelder flere. Da må du vise hvorfor et mindre ikke er nok.",
    "subjects-first":
      "De som dataene gjelder, må svare først. De kan si nei, og de kan trekke samtykket tilbake.",
    "consent-lifts":
      "Taushetsplikt er ikke til hinder når den det gjelder, samtykker. Samtykket er også grunnlaget ditt etter personvernreglene.",
    "no-consent": "Uten samtykke må du bygge på noe annet: lov, avtale eller en interesse som veier tyngst.",
    research:
      "Taushetsbelagte opplysninger kan gis til forskning etter særskilt tillatelse. Personvernreglene åpner også for det.",
    "public-task": "En offentlig oppgave må stå i lov eller forskrift. Vis til den, så har dere grunnlaget.",
    "purpose-alone":
      "Formålet alene er ikke grunn til å si nei: dataene kan brukes til alt som er lovlig, også i næring. Men det avgjør hva som er nødvendig.",
    documents:
      "Alle kan be om innsyn, også i en sammenstilling. Virksomheten skal svare uten opphold. Etter fem virkedager uten svar kan du klage.",
    "documents-secret": "Taushetsbelagte opplysninger får du ikke på denne veien.",
    recorded: "Dataeieren skal svare uten opphold, og gi et foreløpig svar innen én måned.",
  } satisfies Record<ReasonId, string>,
  law: "Bestemmelsene",
  lawUnchecked: "Vi har ikke kontrollert disse. Les dem før du bygger på dem.",
  tries: "Dette kunne hjelpe mest",
  triesText: "Hver linje endrer bare én ting fra slik du spør nå.",
  triesCaption: "Enkeltendringer, den mest lovende først",
  tryChange: "Endring",
  tryOdds: "Får tilgang",
  tryTime: "Vanlig tid",
  tryIt: "Prøv",
  days: (p: { days: number }) => days(p.days),
  caution:
    "Tallene er fra hva som har skjedd, og lover ikke noe. De som spurte slik, kan også ha vært ulike på andre måter. Med flere endringer på en gang regner vi som om de ikke påvirker hverandre. Områdene er gjort videre av den grunn.",
  onlyProven: "Sjanse og tid viser vi her bare når anslagene har truffet bedre enn ett tall for alle.",
  how: "Slik regner vi",
};
export type WhatIfTexts = typeof nb;
