// Å begynne fra en tidligere forespørsel, på bokmål: ny med samme svar, og fornyelse.
export const nb = {
  title: { "copy-as-new": "Ny forespørsel med de samme svarene", renew: "Forny tilgangen" },
  lead: {
    "copy-as-new": (p: { reference: string }) =>
      `Du får et nytt utkast med svarene fra ${p.reference}. Du kan endre alt før du sender.`,
    renew: (p: { reference: string }) =>
      `Du får et nytt utkast med svarene fra ${p.reference}. Dataeieren vurderer saken på nytt. Tilgangen forlenges ikke av seg selv.`,
  },
  runsUntil: (p: { date: string }) =>
    `Tilgangen du har nå, varer til ${p.date}. Den går som før mens fornyelsen vurderes. Svarer ikke dataeieren før den tid, går den ut.`,
  back: "Til saken",
  carried: "Dette følger med",
  again: "Dette må du fylle ut på nytt",
  period: "Hvor lenge dere skal ha dataene. Perioden dere søkte om sist, gjelder ikke lenger.",
  periodRenewed: (p: { date: string }) => `Sluttdatoen. Den nye perioden begynner ${p.date}.`,
  unfitTitle: "Skjemaet er endret siden sist",
  unfit: "Disse svarene passer ikke lenger som de er. Svar på nytt.",
  gone: "Dette spør vi ikke om lenger. Trengs det fortsatt, så skriv det i et annet svar.",
  was: "Du svarte",
  button: { "copy-as-new": "Lag utkastet", renew: "Begynn på fornyelsen" },
  wrong: "Det gikk ikke å begynne. Last siden på nytt og prøv igjen.",
  openData: "Dataene er blitt åpne. Du trenger ikke søke.",
  toOpenData: "Hent dataene",
  links: {
    "copy-as-new": "Begynn en ny med de samme svarene",
    renew: "Søk om å fornye tilgangen",
  },
  renewFrom: (p: { date: string }) => `Du kan søke om å fornye tilgangen fra ${p.date}.`,
  renewSoon: (p: { date: string }) =>
    `Tilgangen varer til ${p.date}. Søk om fornyelse i god tid om dere trenger dataene lenger.`,
  before: {
    "copy-as-new": "Begynt fra en tidligere forespørsel",
    renew: "Fornyer en tidligere tilgang",
  },
  /** Lenken står etter. */
  beforeText: { "copy-as-new": "Svarene kommer fra", renew: "Svarene og tilgangen kommer fra" },
  beforeHidden: "en sak du ikke har del i.",
  beforeUntil: (p: { date: string }) => `Den tilgangen varer til ${p.date}.`,
  after: { "copy-as-new": "Ny forespørsel fra denne", renew: "Fornyelse" },
};

export type CopyRequestTexts = typeof nb;
