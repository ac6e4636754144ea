// Godkjenningane eit vedtak treng, og sida der dataeigaren bestemmer dei, på nynorsk.
import type { DecisionTexts } from "./nb.ts";

export const nn: DecisionTexts = {
  stages: {
    title: "Godkjenningar",
    unnamed: (p) => `Steg ${p.number}`,
    status: { done: "Ferdig", now: "No", next: "Seinare" },
    count: (p) => `${p.approved} av ${p.needed}`,
    approved: (p) => `${p.name} godkjende ${p.when}.`,
    gone: "Ein som har slutta",
    missing: (p) => `Kan godkjenne: ${p.names}.`,
    tooFew: "Det er for få som kan godkjenne. Slepp inn fleire avgjerdstakarar, eller send saka tilbake.",
    fourEyes: "Den som har behandla saka, godkjenner henne ikkje.",
    of: {
      house: "Slik er det til de bestemmer noko anna.",
      organisation: "Verksemda har bestemt dette, og saka held på det.",
      dataset: "Dette er bestemt for datasettet, og saka held på det.",
    },
    written: "Vedtaket er skrive og treng fleire godkjenningar",
    writtenText: "Søkjaren ser det ikkje enno. Les brevet før du godkjenner.",
    readDraft: "Les brevet slik det er skrive",
    returnedTitle: "Sendt tilbake av dei som avgjer",
    returnedBy: (p) => `${p.name}, ${p.when}`,
  },
};
