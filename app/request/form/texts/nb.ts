// Hva en forespørsel mangler på veien den tar, på bokmål. Denne filen bestemmer hvilke tekster som finnes.
import type { GapId } from "#app/request/form/answer-gaps.ts";

export const nb = {
  title: "Dette mangler på veien til dataene",
  lead: "Det hindrer ikke at du sender. Men dataeieren kommer trolig til å spørre, og da tar det lenger tid.",
  rule: "Regelen",
  unchecked: "Ikke kontrollert. Les den før du bygger på den.",
  count: (p: { n: number }) =>
    p.n === 1 ? `Én ting mangler på denne veien` : `${p.n} ting mangler på denne veien`,
  askCentre: "Spør ressurssenteret",
  gaps: {
    "basis-detail": {
      title: "Hvilken lov bygger dere på?",
      write: "Skriv loven og paragrafen, eller avtalen, som lar dere bruke dataene.",
    },
    "recorded-basis": {
      title: "Hvordan oppfyller dere loven som er oppgitt?",
      write: "Skriv hvorfor dere er blant dem loven åpner for, med paragraf.",
    },
    "basis-for-personal": {
      title: "Personopplysninger krever et grunnlag",
      write: "Velg det som passer: samtykke, avtale, plikt, oppgave eller berettiget interesse.",
    },
    "basis-unsure": {
      title: "Dere er usikre på grunnlaget",
      write: "Skriv hva dere er usikre på. Ressurssenteret svarer gratis, og svaret kan følge saken.",
    },
    "consent-words": {
      title: "Hva vil dere spørre folk om?",
      write: "Skriv ordene dere vil bruke, hvem som spør, og hvordan man trekker seg.",
    },
    "safeguards-personal": {
      title: "Hvordan tar dere vare på personopplysningene?",
      write: "Skriv hvor de ligger, hvem som har tilgang, og når de slettes.",
    },
    "safeguards-protected": {
      title: "Hvordan holder dere skjermede data skjermet?",
      write: "Skriv hvem som har tilgang, hvordan dere binder dem til taushet, og når data slettes.",
    },
    "totals-with-names": {
      title: "Bare summer, og likevel navn?",
      write: "Om dere trenger navn, velg felt i stedet for summer. Trenger dere det ikke, velg «Nei».",
    },
    "purpose-kind": {
      title: "Hva slags formål er det?",
      write: "Velg det som ligner mest, så kommer saken raskere til rett person.",
    },
    extent: { title: "Hvor mye trenger dere?", write: "Velg noen felt eller bare summer om det er nok." },
    area: { title: "Hvilket område?", write: "Velg det minste som er nok." },
  } satisfies Record<GapId, { title: string; write: string }>,
};
export type GapTexts = typeof nb;
