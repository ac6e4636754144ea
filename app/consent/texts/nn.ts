// Samtykkesida på nynorsk.
import type { ConsentTexts } from "./nb.ts";

export const nn: ConsentTexts = {
  title: "Samtykke",
  language: "Språk",
  eyebrow: (p) => `Spørsmål om samtykke, ${p.reference}`,
  greeting: (p) => `Hei, ${p.name}.`,
  shown: {
    question: (p) => `Vil du la ${p.recipient} bruke opplysningar om deg?`,
    lead: (p) =>
      `${p.owner} har opplysningar om deg. ${p.recipient} bed om å få bruke dei. Det er du som avgjer.`,
    facts: {
      recipient: "Kven spør?",
      owner: "Kven har opplysningane?",
      data: "Kva for opplysningar?",
      source: "Kvar kjem dei frå?",
      purpose: "Kva skal dei brukast til?",
      until: "Kor lenge?",
    },
    until: (p) => `Til og med ${p.date}. Då sluttar samtykket å gjelde av seg sjølv.`,
    noTitle: "Kva skjer om eg seier nei?",
    no: (p) =>
      `Ingenting. Nei får ingen følgjer for deg, korkje hos ${p.owner} eller ${p.recipient}. Du treng ikkje grunngje det.`,
    withdrawTitle: "Kan eg ombestemme meg?",
    withdraw:
      "Ja. Opne den same lenkja og trekk samtykket. Det er like lett som å gje det, og verkar med ein gong.",
    helpTitle: "Kven kan svare på spørsmål?",
    help: (p) =>
      `Spør ${p.owner}. Dei skal kunne forklare kvifor du blir spurd. Meiner du at noko er gale, kan du klage til Datatilsynet.`,
  },
  uses: {
    title: "Dette er opplysningane brukte til",
    owner: "Meldt av dataeigaren",
    recipient: "Meldt av den som bruker dei",
    none: "Ingen har meldt om bruk enno.",
  },
  yourAnswer: "Kva svarer du?",
  replyBy: (p) => `Du kan svare til og med ${p.date}. Svarer du ikkje, er det det same som nei.`,
  safety: "Gje ikkje lenkja til andre. Den som har henne, kan svare for deg.",
  states: {
    accepted: {
      title: "Du har sagt ja",
      text: (p) =>
        `Du samtykte ${p.when}. ${p.recipient} kan bruke opplysningane til og med ${p.until}, dersom ${p.owner} gjev tilgang.`,
    },
    rejected: {
      title: "Du har sagt nei",
      text: (p) => `Du svarte nei ${p.when}. Det får ingen følgjer for deg. ${p.owner} har fått vite svaret.`,
      next: (p) => `Har du ombestemt deg? Be ${p.owner} om å spørje deg på nytt.`,
    },
    withdrawn: {
      title: "Du har trekt samtykket",
      text: (p) =>
        `Samtykket vart trekt ${p.when}. ${p.recipient} kan ikkje lenger byggje på det. ${p.owner} har fått beskjed.`,
      suspended: (p) => `Tilgangen til ${p.recipient} vart stansa med ein gong.`,
      next: (p) => `Har du ombestemt deg? Be ${p.owner} om å spørje deg på nytt.`,
    },
    expired: {
      title: "Spørsmålet er ikkje ope lenger",
      unanswered: (p) =>
        `Fristen gjekk ut, eller førespurnaden er avslutta. Du treng ikkje gjere noko. ${p.recipient} fekk ikkje samtykke frå deg.`,
    },
    over: {
      title: "Samtykket har gått ut",
      text: (p) =>
        `Samtykket ditt galdt til ${p.when}. ${p.recipient} kan ikkje lenger byggje på det. Du treng ikkje gjere noko.`,
    },
  },
  whatYouSaw: "Dette vart du spurd om",
  withdraw: {
    title: "Vil du trekkje samtykket?",
    text: (p) => `Då kan ikkje ${p.recipient} lenger bruke opplysningane. Det får ingen følgjer for deg.`,
  },
  toReceipt: "Sjå og skriv ut kvitteringa",
  receipt: {
    footer: (p) => `${p.reference}, side ${p.page}`,
    download: "Last ned som PDF",
    title: "Kvittering for svaret ditt",
    lead: "Ta vare på henne om du vil. Skriv henne ut med nettlesaren.",
    answer: "Svaret ditt",
    yes: "Ja, eg samtykkjer",
    no: "Nei, eg samtykkjer ikkje",
    when: "Når du svarte",
    how: "Korleis",
    byLink: (p) => `Med den personlege lenkja send til ${p.email}`,
    language: "Språket du las på",
    version: "Versjon av teksten",
    reference: "Saksnummer",
    now: "Slik er det no",
    inForce: (p) => `Samtykket gjeld til og med ${p.date}.`,
    notGiven: "Du har ikkje gjeve samtykke.",
    withdrawn: (p) => `Samtykket vart trekt ${p.when}.`,
    over: (p) => `Samtykket gjekk ut ${p.when}.`,
    shown: "Teksten du svarte på",
    olderText:
      "Teksten er endra sidan du svarte. Under står den nye. Nummeret over seier kva for ein du såg.",
    back: "Tilbake til samtykket",
  },
  changed: {
    title: "Svaret vart ikkje registrert",
    text: "Noko har endra seg sidan du opna sida. Under ser du kva som gjeld no.",
  },
  notFound: {
    title: "Lenkja verkar ikkje",
    text: "Ho er skriven feil, er ikkje heil, eller finst ikkje. Ingenting er endra.",
    hints: [
      "Opne e-posten og trykk på lenkja der. Kopierer du henne, må du få med alt.",
      "Finn du ikkje e-posten? Be den som har opplysningane om å sende han på nytt.",
      "Har du alt samtykt, gjeld svaret ditt til du trekkjer det.",
    ],
  },
  tooMany: {
    title: "For mange forsøk",
    text: (p) => `Vent ${p.minutes} minutt, og opne lenkja igjen. Svaret ditt er ikkje endra.`,
  },
};
