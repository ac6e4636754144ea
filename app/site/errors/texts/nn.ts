// Pages of error in nynorsk: what happened, and what to do next.
import type { ErrorsTexts } from "./nb.ts";

export const nn: ErrorsTexts = {
  next: "Dette kan du gjere",
  toFront: "Gå til framsida",
  toData: "Søk etter data",
  toSignIn: "Logg inn",
  requestId: (p) => `Gje opp dette nummeret om du tek kontakt: ${p.id}`,
  badRequest: {
    title: "Vi skjøna ikkje det du sende",
    text: "Skjemaet kom fram ufullstendig, eller lenkja er skriven feil.",
    hints: ["Gå tilbake og prøv ein gong til.", "Last inn sida på nytt før du sender."],
  },
  addressTooLong: "Adressa er for lang. Gå tilbake, og skriv kortare.",
  notFound: {
    title: "Vi finn ikkje sida",
    text: "Sida finst ikkje, er flytta, eller er berre for dei saka gjeld.",
    hints: [
      "Sjå etter skrivefeil i adressa.",
      "Logg inn om sida høyrer til ei sak.",
      "Kom du hit frå ein e-post? Lenkja kan ha gått ut.",
    ],
  },
  crossSite: {
    title: "Vi tok ikkje imot skjemaet",
    text: "Det såg ut til å kome frå ein annan nettstad. Vi stoppar det for at du skal vere trygg.",
    hints: [
      "Opne sida hos oss på nytt, og send skjemaet derifrå.",
      "Slå av tillegg i nettlesaren som skjuler kvar du kjem frå.",
    ],
  },
  forbidden: {
    title: "Du kan ikkje gjere dette",
    text: "Rolla di gjev ikkje rett til dette steget.",
    hints: ["Be ein kollega med rett rolle om å gjere det.", "Sjekk at du er logga inn som rett person."],
  },
  unconfirmed: {
    title: "Stadfest e-postadressa di først",
    text: "Då du laga kontoen, sende vi deg ei lenkje. Opne ho, så kan du gjere dette. Ingenting er sendt eller lagra enno.",
    hints: [
      "Opne e-posten frå oss og trykk på lenkja.",
      "Finn du han ikkje? Be om ein ny frå profilen din.",
      "Kom tilbake hit og send på nytt. Lat denne sida stå open så lenge.",
    ],
    link: "Opne profilen i ei ny fane",
    written: "Dette skreiv du",
    again: "Send på nytt",
    files: "Gå tilbake og send på nytt når du har stadfesta. Filer må veljast ein gong til.",
  },
  tooLarge: {
    title: "Det du sende er for stort",
    text: (p) =>
      `Filer kan vere opp til ${p.files} MB til saman. Skjema utan filer kan vere opp til ${p.forms} MB. Ingenting er lagra.`,
    hints: [
      "Gå tilbake og vel ei mindre fil.",
      "Del ei stor fil i fleire delar.",
      "Legg berre ved det saka treng.",
    ],
  },
  lengthRequired: {
    title: "Vi må vite kor mykje du sender",
    text: "Førespurnaden sa ikkje kor stor han er. Ingenting er lagra.",
    hints: ["Send førespurnaden med feltet Content-Length."],
  },
  tooMany: {
    title: "For mange forsøk",
    text: "Du har prøvd mange gonger på kort tid. Difor må du vente litt.",
    hints: ["Vent nokre minutt, og prøv igjen.", "Har du gløymt passordet? Be om eit nytt."],
  },
  serverError: {
    title: "Noko gjekk gale hos oss",
    text: "Feilen er vår, og han er loggført. Det du har lagra før, er trygt.",
    hints: ["Prøv igjen om litt.", "Gå tilbake for å finne att det du skreiv."],
  },
  unavailable: {
    title: "Tenesta er nede ei lita stund",
    text: "Vi startar på nytt eller manglar samband med databasen.",
    hints: ["Prøv igjen om eit minutt."],
  },
};
