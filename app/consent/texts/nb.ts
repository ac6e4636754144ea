// Samtykkesiden på bokmål, for den som spørres. Det som står under `shown` er det folk samtykker til:
// endres det, skal CONSENT_TEXT_VERSION også endres (app/consent/consent-text.ts).
interface Parties {
  recipient: string;
  owner: string;
}

export const nb = {
  title: "Samtykke",
  language: "Språk",
  eyebrow: (p: { reference: string }) => `Spørsmål om samtykke, ${p.reference}`,
  greeting: (p: { name: string }) => `Hei, ${p.name}.`,
  shown: {
    question: (p: Parties) => `Vil du la ${p.recipient} bruke opplysninger om deg?`,
    lead: (p: Parties) =>
      `${p.owner} har opplysninger om deg. ${p.recipient} ber om å få bruke dem. Det er du som bestemmer.`,
    facts: {
      recipient: "Hvem spør?",
      owner: "Hvem har opplysningene?",
      data: "Hvilke opplysninger?",
      source: "Hvor kommer de fra?",
      purpose: "Hva skal de brukes til?",
      until: "Hvor lenge?",
    },
    until: (p: { date: string }) => `Til og med ${p.date}. Da slutter samtykket å gjelde av seg selv.`,
    noTitle: "Hva skjer hvis jeg sier nei?",
    no: (p: Parties) =>
      `Ingenting. Nei har ingen følger for deg, verken hos ${p.owner} eller ${p.recipient}. Du trenger ikke å begrunne det.`,
    withdrawTitle: "Kan jeg ombestemme meg?",
    withdraw:
      "Ja. Åpne den samme lenken og trekk samtykket. Det er like lett som å gi det, og virker med en gang.",
    helpTitle: "Hvem kan svare på spørsmål?",
    help: (p: Parties) =>
      `Spør ${p.owner}. De skal kunne forklare hvorfor du blir spurt. Mener du at noe er galt, kan du klage til Datatilsynet.`,
  },
  uses: {
    title: "Dette er opplysningene brukt til",
    owner: "Meldt av dataeieren",
    recipient: "Meldt av den som bruker dem",
    none: "Ingen har meldt om bruk ennå.",
  },
  yourAnswer: "Hva svarer du?",
  replyBy: (p: { date: string }) =>
    `Du kan svare til og med ${p.date}. Svarer du ikke, er det det samme som nei.`,
  safety: "Gi ikke lenken til andre. Den som har den, kan svare for deg.",
  states: {
    accepted: {
      title: "Du har sagt ja",
      text: (p: Parties & { when: string; until: string }) =>
        `Du samtykket ${p.when}. ${p.recipient} kan bruke opplysningene til og med ${p.until}, hvis ${p.owner} gir tilgang.`,
    },
    rejected: {
      title: "Du har sagt nei",
      text: (p: Parties & { when: string }) =>
        `Du svarte nei ${p.when}. Det har ingen følger for deg. ${p.owner} har fått vite svaret.`,
      next: (p: Parties) => `Har du ombestemt deg? Be ${p.owner} om å spørre deg på nytt.`,
    },
    withdrawn: {
      title: "Du har trukket samtykket",
      text: (p: Parties & { when: string }) =>
        `Samtykket ble trukket ${p.when}. ${p.recipient} kan ikke lenger bygge på det. ${p.owner} har fått beskjed.`,
      suspended: (p: Parties) => `Tilgangen til ${p.recipient} ble stanset med en gang.`,
      next: (p: Parties) => `Har du ombestemt deg? Be ${p.owner} om å spørre deg på nytt.`,
    },
    expired: {
      title: "Spørsmålet er ikke åpent lenger",
      unanswered: (p: Parties) =>
        `Fristen gikk ut, eller forespørselen er avsluttet. Du trenger ikke å gjøre noe. ${p.recipient} fikk ikke samtykke fra deg.`,
    },
    over: {
      title: "Samtykket har gått ut",
      text: (p: Parties & { when: string }) =>
        `Samtykket ditt gjaldt til ${p.when}. ${p.recipient} kan ikke lenger bygge på det. Du trenger ikke å gjøre noe.`,
    },
  },
  whatYouSaw: "Dette ble du spurt om",
  withdraw: {
    title: "Vil du trekke samtykket?",
    text: (p: Parties) =>
      `Da kan ikke ${p.recipient} lenger bruke opplysningene. Det får ingen følger for deg.`,
  },
  toReceipt: "Se og skriv ut kvitteringen",
  receipt: {
    footer: (p: { page: number; reference: string }) => `${p.reference}, side ${p.page}`,
    download: "Last ned som PDF",
    title: "Kvittering for svaret ditt",
    lead: "Ta vare på den hvis du vil. Skriv den ut med nettleseren.",
    answer: "Svaret ditt",
    yes: "Ja, jeg samtykker",
    no: "Nei, jeg samtykker ikke",
    when: "Når du svarte",
    how: "Hvordan",
    byLink: (p: { email: string }) => `Med den personlige lenken sendt til ${p.email}`,
    language: "Språket du leste på",
    version: "Versjon av teksten",
    reference: "Saksnummer",
    now: "Slik er det nå",
    inForce: (p: { date: string }) => `Samtykket gjelder til og med ${p.date}.`,
    notGiven: "Du har ikke gitt samtykke.",
    withdrawn: (p: { when: string }) => `Samtykket ble trukket ${p.when}.`,
    over: (p: { when: string }) => `Samtykket gikk ut ${p.when}.`,
    shown: "Teksten du svarte på",
    olderText: "Teksten er endret siden du svarte. Under står den nye. Nummeret over sier hvilken du så.",
    back: "Tilbake til samtykket",
  },
  changed: {
    title: "Svaret ble ikke registrert",
    text: "Noe har endret seg siden du åpnet siden. Under ser du hva som gjelder nå.",
  },
  notFound: {
    title: "Lenken virker ikke",
    text: "Den er skrevet feil, er ikke hel, eller finnes ikke. Ingenting er endret.",
    hints: [
      "Åpne e-posten og trykk på lenken der. Kopierer du den, må du få med hele.",
      "Finner du ikke e-posten? Be den som har opplysningene om å sende den på nytt.",
      "Har du allerede samtykket, gjelder svaret ditt til du trekker det.",
    ],
  },
  tooMany: {
    title: "For mange forsøk",
    text: (p: { minutes: string }) =>
      `Vent ${p.minutes} minutter, og åpne lenken igjen. Svaret ditt er ikke endret.`,
  },
};

export type ConsentTexts = typeof nb;
