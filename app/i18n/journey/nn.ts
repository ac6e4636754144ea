// Vegen ein førespurnad går, fortald steg for steg, på nynorsk. Inga setning over 20 ord.
import type { JourneyTexts } from "./nb.ts";

const days = (n: number) => (n < 1 ? "under ein dag" : n === 1 ? "éin dag" : `${n} dagar`);
const cases = (n: number) => (n === 1 ? "éi sak" : `${n} saker`);

export const nn: JourneyTexts = {
  done: (p) => `Ferdig ${p.date}. Det tok ${days(p.days)}.`,
  doneOn: (p) => `Ferdig ${p.date}.`,
  ended: (p) => `Saka slutta her ${p.date}.`,
  now: (p) => `Her sidan ${p.date}, så langt ${days(p.days)}.`,
  nowOn: (p) => `Her sidan ${p.date}.`,
  yours: "Det er din tur.",
  theirs: (p) => `No er det ${p.who} sin tur.`,
  nobody: "Ingen treng å gjere noko.",
  due: (p) => `Fristen er ${p.date}.`,
  ownDays: (p) => `Av dette venta dataeigaren på deg i ${days(p.days)}.`,
  applicantDays: (p) => `Av dette venta de på søkjaren i ${days(p.days)}.`,
  usual: (p) => `Vanlegvis ${days(p.days)}.`,
  range: (p) => `I 8 av 10 saker: ${p.from} til ${days(p.to)}.`,
  basis: {
    owner: (p) => `Byggjer på ${cases(p.n)} hos ${p.owner}.`,
    all: (p) => `Byggjer på ${cases(p.n)} hos alle dataeigarar.`,
  },
  usualOwn: (p) => `I ${p.tenths} av 10 saker ventar dataeigaren òg på søkjaren, vanlegvis ${days(p.days)}.`,
  unknown: "Vi veit for lite til å seie kor lang tid dette tek.",
  help: "Lova og hjelp",
  law: "Kva lova seier",
  tools: "Dette hjelper deg her",
  inLanguage: { nb: "på bokmål", nn: "på nynorsk", en: "på engelsk" },
  unchecked: "ikkje prøvd av oss",
  counted: "Dagar då dataeigaren ventar på søkjaren, blir rekna for seg.",
  how: "Slik reknar vi",
  toolNames: {
    "digdir-ask": "Be om tilgang til data (Digdir)",
    "digdir-find": "Finne og vurdere data (Digdir)",
    "fabrikken-use": "Slik kjem du i gang med data frå andre (Datafabrikken)",
    "dt-basis": "Behandlingsgrunnlag (Datatilsynet)",
    "own-answers": "Svar frå ressurssenteret",
    "dt-dpia": "Vurdere personvernkonsekvensar (Datatilsynet)",
    "digdir-roles": "Roller og ansvar ved deling av opplysningar (Digdir)",
    "digdir-assess": "Vurdere tilgang til data (Digdir)",
    "dt-processor": "Databehandlaravtale (Datatilsynet)",
    ombud: "Klage til Sivilombodet",
    "own-question": "Still eit juridisk spørsmål til ressurssenteret",
    "maskinporten-consumer": "Bruke Maskinporten for å hente data (Digdir)",
    "maskinporten-provider": "Bruke Maskinporten for å gi tilgang (Digdir)",
    "fabrikken-offer": "Slik blir du ein god datatilbydar (Datafabrikken)",
  },
};
