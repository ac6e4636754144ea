// Veien en forespørsel går, fortalt steg for steg, på bokmål. Ingen setning over 20 ord. Denne filen bestemmer hvilke tekster som finnes.
import type { ToolId } from "#workflows/toolbox.ts";

/** Mindre enn en dag er samme dag. */
const days = (n: number) => (n < 1 ? "under en dag" : n === 1 ? "én dag" : `${n} dager`);
const cases = (n: number) => (n === 1 ? "én sak" : `${n} saker`);

export const nb = {
  done: (p: { date: string; days: number }) => `Ferdig ${p.date}. Det tok ${days(p.days)}.`,
  doneOn: (p: { date: string }) => `Ferdig ${p.date}.`,
  ended: (p: { date: string }) => `Saken sluttet her ${p.date}.`,
  now: (p: { date: string; days: number }) => `Her siden ${p.date}, så langt ${days(p.days)}.`,
  nowOn: (p: { date: string }) => `Her siden ${p.date}.`,
  yours: "Det er din tur.",
  theirs: (p: { who: string }) => `Nå er det ${p.who} sin tur.`,
  nobody: "Ingen trenger å gjøre noe.",
  due: (p: { date: string }) => `Fristen er ${p.date}.`,
  /** Mens søkeren har ballen. */
  ownersDue: (p: { date: string }) => `Dataeierens frist løper imens, til ${p.date}.`,
  ownDays: (p: { days: number }) => `Av dette ventet dataeieren på deg i ${days(p.days)}.`,
  applicantDays: (p: { days: number }) => `Av dette ventet dere på søkeren i ${days(p.days)}.`,
  usual: (p: { days: number }) => `Vanligvis ${days(p.days)}.`,
  range: (p: { from: number; to: number }) => `I 8 av 10 saker: ${p.from} til ${days(p.to)}.`,
  basis: {
    owner: (p: { n: number; owner: string }) => `Bygger på ${cases(p.n)} hos ${p.owner}.`,
    all: (p: { n: number; owner: string }) => `Bygger på ${cases(p.n)} hos alle dataeiere.`,
  },
  usualOwn: (p: { tenths: number; days: number }) =>
    `I ${p.tenths} av 10 saker venter dataeieren også på søkeren, vanligvis ${days(p.days)}.`,
  unknown: "Vi vet for lite til å si hvor lang tid dette tar.",
  help: "Loven og hjelp",
  law: "Hva loven sier",
  tools: "Dette hjelper deg her",
  inLanguage: { nb: "på bokmål", nn: "på nynorsk", en: "på engelsk" },
  unchecked: "ikke prøvd av oss",
  counted: "Dager da dataeieren venter på søkeren, regnes for seg.",
  how: "Slik regner vi",
  admin: {
    title: "Verktøykassen",
    lead: "Sider hos andre som hjelper i hvert steg. Prøv adressen, og si fra når den er riktig.",
    steps: "Vises i",
    sides: { applicant: "for søkeren", owner: "for dataeieren", both: "for begge" },
    address: "Adresse",
    open: "Åpne siden",
    tried: (p: { date: string }) => `Prøvd ${p.date}.`,
    untried: "Ikke prøvd.",
    save: "Jeg har prøvd den, lagre",
    saveOf: (p: { tool: string }) => `Jeg har prøvd den, lagre: ${p.tool}`,
    saved: "Adressen er lagret.",
    wrong: "Skriv en hel adresse som begynner med https://.",
  },
  toolNames: {
    "digdir-ask": "Be om tilgang til data (Digdir)",
    "digdir-find": "Finne og vurdere data (Digdir)",
    "fabrikken-use": "Slik kommer du i gang med andres data (Datafabrikken)",
    "dt-basis": "Behandlingsgrunnlag (Datatilsynet)",
    "own-answers": "Svar fra ressurssenteret",
    "dt-dpia": "Vurdere personvernkonsekvenser (Datatilsynet)",
    "digdir-roles": "Roller og ansvar ved deling av opplysninger (Digdir)",
    "digdir-assess": "Vurdere tilgang til data (Digdir)",
    "dt-processor": "Databehandleravtale (Datatilsynet)",
    ombud: "Klage til Sivilombudet",
    "own-question": "Still et juridisk spørsmål til ressurssenteret",
    "maskinporten-consumer": "Bruke Maskinporten for å hente data (Digdir)",
    "maskinporten-provider": "Bruke Maskinporten for å gi tilgang (Digdir)",
    "fabrikken-offer": "Slik blir du en god datatilbyder (Datafabrikken)",
  } satisfies Record<ToolId, string>,
};
export type JourneyTexts = typeof nb;
