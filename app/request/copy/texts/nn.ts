// Å byrje frå ein tidlegare førespurnad, på nynorsk.
import type { CopyRequestTexts } from "./nb.ts";

export const nn: CopyRequestTexts = {
  title: { "copy-as-new": "Ny førespurnad med dei same svara", renew: "Forny tilgangen" },
  lead: {
    "copy-as-new": (p) =>
      `Du får eit nytt utkast med svara frå ${p.reference}. Du kan endre alt før du sender.`,
    renew: (p) =>
      `Du får eit nytt utkast med svara frå ${p.reference}. Dataeigaren vurderer saka på nytt. Tilgangen blir ikkje forlengd av seg sjølv.`,
  },
  runsUntil: (p) =>
    `Tilgangen du har no, varer til ${p.date}. Han går som før medan fornyinga blir vurdert. Svarar ikkje dataeigaren før den tid, går han ut.`,
  back: "Til saka",
  carried: "Dette følgjer med",
  again: "Dette må du fylle ut på nytt",
  period: "Kor lenge de skal ha dataa. Perioden de søkte om sist, gjeld ikkje lenger.",
  periodRenewed: (p) => `Sluttdatoen. Den nye perioden tek til ${p.date}.`,
  unfitTitle: "Skjemaet er endra sidan sist",
  unfit: "Desse svara passar ikkje lenger slik dei er. Svar på nytt.",
  gone: "Dette spør vi ikkje om lenger. Trengst det framleis, så skriv det i eit anna svar.",
  was: "Du svara",
  button: { "copy-as-new": "Lag utkastet", renew: "Byrj på fornyinga" },
  wrong: "Det gjekk ikkje å byrje. Last sida på nytt og prøv igjen.",
  openData: "Dataa er blitt opne. Du treng ikkje søkje.",
  toOpenData: "Hent dataa",
  links: {
    "copy-as-new": "Byrj ein ny med dei same svara",
    renew: "Søk om å fornye tilgangen",
  },
  renewFrom: (p) => `Du kan søkje om å fornye tilgangen frå ${p.date}.`,
  renewSoon: (p) => `Tilgangen varer til ${p.date}. Søk om fornying i god tid om de treng dataa lenger.`,
  before: {
    "copy-as-new": "Byrja frå ein tidlegare førespurnad",
    renew: "Fornyar ein tidlegare tilgang",
  },
  beforeText: { "copy-as-new": "Svara kjem frå", renew: "Svara og tilgangen kjem frå" },
  beforeHidden: "ei sak du ikkje har del i.",
  beforeUntil: (p) => `Den tilgangen varer til ${p.date}.`,
  after: { "copy-as-new": "Ny førespurnad frå denne", renew: "Fornying" },
};
