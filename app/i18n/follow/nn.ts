// Å følgje med utan å logge inn, på nynorsk.
import type { FollowTexts } from "./nb.ts";

export const nn: FollowTexts = {
  heading: "Følg med utan å logge inn",
  mail: "Vel kva du får e-post om",
  calendar: {
    title: "Fristar i kalenderen din",
    link: "Få fristane i kalenderen din",
    lead: "Kalenderen din kan hente fristane frå Dataveien. Flyttar ein frist seg, flyttar han seg der òg.",
    make: "Lag ei kalenderadresse",
    address: "Kalenderadressa di",
    addressHint: "Kopier ho, og legg til ein kalender «frå nettadresse» i kalenderprogrammet.",
    since: (p) => `Adressa er frå ${p.date}.`,
    open: "Opne i kalenderprogrammet",
    endTitle: "Har andre fått tak i adressa?",
    endText: "Alle som har adressa, kan lese fristane. Med ei ny adresse sluttar den gamle å verke.",
    renew: "Lag ei ny adresse",
    end: "Slå av kalenderen",
    done: {
      made: "Adressa er klar. Legg ho inn i kalenderprogrammet.",
      ended: "Kalenderen er slått av. Adressa verkar ikkje lenger.",
    },
    whatTitle: "Dette står i kalenderen",
    what: [
      "Fristen, kva saka heiter, saksnummeret og kven som har ballen.",
      "Sakene du kan sjå no. Mistar du tilgang til ei sak, forsvinn fristane hennar.",
      "Fristar som står stille, er borte til dei går igjen.",
      "Kalenderprogrammet hentar fristane nokre gonger om dagen. Er du i tvil, gjeld det som står i saka.",
    ],
    back: "Tilbake til kontoen",
    name: "Fristar i Dataveien",
    ball: (p) => (p.name === null ? "Ballen ligg hos deg." : `Ballen ligg hos ${p.name}.`),
    gone: "Denne kalenderen er borte. Den som eig han, kan ha laga ei ny adresse. Logg inn i Dataveien for å finne ho, eller fjern kalenderen frå programmet ditt.",
  },
};
