// Godkjenningene et vedtak trenger, og siden der dataeieren bestemmer dem, på bokmål.
export const nb = {
  stages: {
    title: "Godkjenninger",
    unnamed: (p: { number: number }) => `Trinn ${p.number}`,
    status: { done: "Ferdig", now: "Nå", next: "Senere" },
    count: (p: { approved: number; needed: number }) => `${p.approved} av ${p.needed}`,
    approved: (p: { name: string; when: string }) => `${p.name} godkjente ${p.when}.`,
    gone: "En som har sluttet",
    missing: (p: { names: string }) => `Kan godkjenne: ${p.names}.`,
    tooFew: "Det er for få som kan godkjenne. Slipp inn flere besluttere, eller send saken tilbake.",
    fourEyes: "Den som har behandlet saken, godkjenner den ikke.",
    of: {
      house: "Slik er det til dere bestemmer noe annet.",
      organisation: "Virksomheten har bestemt dette, og saken beholder det.",
      dataset: "Dette er bestemt for datasettet, og saken beholder det.",
    },
    written: "Vedtaket er skrevet og trenger flere godkjenninger",
    writtenText: "Søkeren ser det ikke ennå. Les brevet før du godkjenner.",
    readDraft: "Les brevet slik det er skrevet",
    returnedTitle: "Sendt tilbake av dem som avgjør",
    returnedBy: (p: { name: string; when: string }) => `${p.name}, ${p.when}`,
  },
};

export type DecisionTexts = typeof nb;
