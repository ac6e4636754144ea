// Kva ein førespurnad manglar på vegen han tek, på nynorsk.
import type { GapTexts } from "./nb.ts";

export const nn: GapTexts = {
  title: "Dette manglar på vegen til dataa",
  lead: "Det hindrar ikkje at du sender. Men dataeigaren kjem truleg til å spørje, og då tek det lenger tid.",
  rule: "Regelen",
  unchecked: "Ikkje kontrollert. Les han før du byggjer på han.",
  count: (p) => (p.n === 1 ? `Éin ting manglar på denne vegen` : `${p.n} ting manglar på denne vegen`),
  askCentre: "Spør ressurssenteret",
  gaps: {
    "basis-detail": {
      title: "Kva lov byggjer de på?",
      write: "Skriv lova og paragrafen, eller avtalen, som lèt dykk bruke dataa.",
    },
    "recorded-basis": {
      title: "Korleis oppfyller de lova som er oppgjeven?",
      write: "Skriv kvifor de er mellom dei lova opnar for, med paragraf.",
    },
    "basis-for-personal": {
      title: "Personopplysningar krev eit grunnlag",
      write: "Vel det som høver: samtykke, avtale, plikt, oppgåve eller rettkomen interesse.",
    },
    "basis-unsure": {
      title: "De er usikre på grunnlaget",
      write: "Skriv kva de er usikre på. Ressurssenteret svarer gratis, og svaret kan følgje saka.",
    },
    "consent-words": {
      title: "Kva vil de spørje folk om?",
      write: "Skriv orda de vil bruke, kven som spør, og korleis ein trekkjer seg.",
    },
    "safeguards-personal": {
      title: "Korleis tek de vare på personopplysningane?",
      write: "Skriv kor dei ligg, kven som har tilgang, og når dei blir sletta.",
    },
    "safeguards-protected": {
      title: "Korleis held de skjerma data skjerma?",
      write: "Skriv kven som har tilgang, korleis de bind dei til teieplikt, og når data blir sletta.",
    },
    "totals-with-names": {
      title: "Berre summar, og likevel namn?",
      write: "Om de treng namn, vel felt i staden for summar. Treng de det ikkje, vel «Nei».",
    },
    "purpose-kind": {
      title: "Kva slags føremål er det?",
      write: "Vel det som liknar mest, så kjem saka raskare til rett person.",
    },
    extent: { title: "Kor mykje treng de?", write: "Vel nokre felt eller berre summar om det er nok." },
    area: { title: "Kva område?", write: "Vel det minste som er nok." },
  },
};
