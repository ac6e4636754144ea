// Valet av e-post på nynorsk.
import type { NoticesTexts } from "./nb.ts";

export const nn: NoticesTexts = {
  title: "E-post frå Dataveien",
  lead: "Vel kva du vil ha e-post om, og kor ofte.",
  saved: "Valet er lagra.",
  link: "Vel kva du får e-post om",
  law: "Dette blir alltid sendt",
  lawText:
    "Noko har du krav på å få vite med ein gong. Det gjeld vedtak i ei sak der du er part, spørsmål som stansar saka di, og at tilgangen blir stansa eller tek slutt.",
  morning: "Éin gong om dagen vil seie klokka 07. Har det ikkje hendt noko, får du ingen e-post.",
  gathered: "Hender det mykje i same sak på kort tid, samlar vi det i éin e-post.",
  groups: {
    "your-turn": { label: "Når saka ventar på deg", hint: "Vel du «aldri», må du sjølv følgje med." },
    messages: { label: "Meldingar og vedlegg", hint: "Når nokon skriv til deg eller legg ved filer." },
    news: { label: "Når ei sak går vidare", hint: "Til dømes når nokon tek saka." },
    consents: { label: "Svar på samtykke", hint: "Når dei som er spurde, svarar." },
    deadlines: { label: "Fristar", hint: "Når ein frist nærmar seg eller er ute." },
    notes: { label: "Interne notat", hint: "Når ein kollega skriv eit notat." },
    searches: {
      label: "Nye treff i lagra søk",
      hint: "Når det kjem data som passar til eit søk du har lagra.",
    },
  },
  paces: { "at-once": "Med ein gong", daily: "Éin gong om dagen", never: "Aldri" },
  save: "Lagre",
  back: "Tilbake til kontoen",
  unsubscribe: {
    title: "Stopp e-post",
    ask: (p) => `Vil du slutte å få e-post om dette: ${p.what}?`,
    askDaily: "Vil du slutte å få den daglege e-posten?",
    button: "Ja, stopp",
    done: (p) => `Du får ikkje lenger e-post om dette: ${p.what}.`,
    doneDaily: "Du får ikkje lenger den daglege e-posten.",
    still: "Det du har krav på å få vite, sender vi framleis.",
    change: "Logg inn for å endre kva du får e-post om",
    gone: "Lenkja verkar ikkje lenger",
    goneText: "Logg inn for å velje kva du får e-post om.",
  },
};
