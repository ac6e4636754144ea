// Siden til den som er bedt om en uttalelse, på bokmål.
export const nb = {
  title: "Uttalelse",
  eyebrow: (p: { reference: string }) => `Uttalelse i sak ${p.reference}`,
  greeting: (p: { name: string }) => `Hei, ${p.name}.`,
  asks: (p: { owner: string }) => `${p.owner} ber om din uttalelse`,
  lead: (p: { applicant: string; owner: string }) =>
    `${p.applicant} har bedt om tilgang til data hos ${p.owner}. Før de avgjør saken, vil de høre hva du mener.`,
  given: "Uttalelsen din",
  givenLead: "Den er sendt. Du trenger ikke gjøre mer.",
  as: "Du svarer som",
  dataset: "Datasett",
  applicant: "Søker",
  question: "Dette lurer de på",
  replyBy: "Svar innen",
  when: "Sendt",
  answers: "Dette har søkeren svart",
  yours: "Hva mener du?",
  again: "Jeg vil endre uttalelsen",
  thanks: "Takk for uttalelsen",
  thanksText: (p: { owner: string }) => `${p.owner} har fått den. Søkeren ser den ikke.`,
  tooLate: "Uttalelsen ble ikke sendt",
  tooLateText: "Saken har gått videre siden du åpnet siden. Det du skrev, står under.",
  closed: "Saken ligger nå til avgjørelse. Uttalelsen kan ikke endres lenger.",
  safety:
    "Gi ikke lenken til andre. Den som har den, kan uttale seg for deg. Det du leser her, er ikke offentlig.",
  notFound: {
    title: "Lenken virker ikke",
    text: "Den er skrevet feil, er ikke hel, eller gjelder ikke lenger. Ingenting er endret.",
    hints: [
      "Åpne e-posten og trykk på lenken der. Kopierer du den, må du få med hele.",
      "Kanskje trengs ikke uttalelsen lenger. Spør den som ba om den.",
    ],
  },
  tooMany: {
    title: "For mange forsøk",
    text: (p: { minutes: string }) => `Vent ${p.minutes} minutter, og åpne lenken igjen.`,
  },
};

export type ReviewTexts = typeof nb;
