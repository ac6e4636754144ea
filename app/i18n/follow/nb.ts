// Å følge med uten å logge inn, på bokmål: kalender, lagrede søk, egne opplysninger. Denne filen bestemmer hvilke tekster som finnes.
export const nb = {
  heading: "Følg med uten å logge inn",
  mail: "Velg hva du får e-post om",
  calendar: {
    title: "Frister i kalenderen din",
    link: "Få fristene i kalenderen din",
    lead: "Kalenderen din kan hente fristene fra Dataveien. Flytter en frist seg, flytter den seg der også.",
    make: "Lag en kalenderadresse",
    address: "Kalenderadressen din",
    addressHint: "Kopier den, og legg til en kalender «fra nettadresse» i kalenderprogrammet.",
    since: (p: { date: string }) => `Adressen er fra ${p.date}.`,
    open: "Åpne i kalenderprogrammet",
    endTitle: "Har andre fått tak i adressen?",
    endText: "Alle som har adressen, kan lese fristene. Med en ny adresse slutter den gamle å virke.",
    renew: "Lag en ny adresse",
    end: "Slå av kalenderen",
    done: {
      made: "Adressen er klar. Legg den inn i kalenderprogrammet.",
      ended: "Kalenderen er slått av. Adressen virker ikke lenger.",
    },
    whatTitle: "Dette står i kalenderen",
    what: [
      "Fristen, hva saken heter, saksnummeret og hvem som har ballen.",
      "Sakene du kan se nå. Mister du tilgang til en sak, forsvinner fristene dens.",
      "Frister som står stille, er borte til de løper igjen.",
      "Kalenderprogrammet henter fristene noen ganger om dagen. Er du i tvil, gjelder det som står i saken.",
    ],
    back: "Tilbake til kontoen",
    name: "Frister i Dataveien",
    ball: (p: { name: string | null }) =>
      p.name === null ? "Ballen ligger hos deg." : `Ballen ligger hos ${p.name}.`,
    gone: "Denne kalenderen er borte. Den som eier den, kan ha laget en ny adresse. Logg inn i Dataveien for å finne den, eller fjern kalenderen fra programmet ditt.",
  },
};

export type FollowTexts = typeof nb;
