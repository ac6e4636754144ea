// Valget av e-post på bokmål. Denne filen bestemmer hvilke tekster som finnes.
export const nb = {
  title: "E-post fra Dataveien",
  lead: "Velg hva du vil ha e-post om, og hvor ofte.",
  saved: "Valget er lagret.",
  link: "Velg hva du får e-post om",
  law: "Dette sendes alltid",
  lawText:
    "Noe har du krav på å få vite med en gang. Det gjelder vedtak i en sak der du er part, spørsmål som stanser saken din, og at tilgangen stanses eller tar slutt.",
  morning: "Én gang om dagen betyr klokka 07. Har det ikke skjedd noe, får du ingen e-post.",
  gathered: "Skjer det mye i samme sak på kort tid, samler vi det i én e-post.",
  groups: {
    "your-turn": { label: "Når saken venter på deg", hint: "Velger du «aldri», må du selv følge med." },
    messages: { label: "Meldinger og vedlegg", hint: "Når noen skriver til deg eller legger ved filer." },
    news: { label: "Når en sak går videre", hint: "For eksempel når noen tar saken." },
    consents: { label: "Svar på samtykker", hint: "Når de som er spurt, svarer." },
    deadlines: { label: "Frister", hint: "Når en frist nærmer seg eller er ute." },
    notes: { label: "Interne notater", hint: "Når en kollega skriver et notat." },
    searches: {
      label: "Nye treff i lagrede søk",
      hint: "Når det kommer data som passer til et søk du har lagret.",
    },
  },
  paces: { "at-once": "Med en gang", daily: "Én gang om dagen", never: "Aldri" },
  save: "Lagre",
  back: "Tilbake til kontoen",
  unsubscribe: {
    title: "Stopp e-post",
    ask: (p: { what: string }) => `Vil du slutte å få e-post om dette: ${p.what}?`,
    askDaily: "Vil du slutte å få den daglige e-posten?",
    button: "Ja, stopp",
    done: (p: { what: string }) => `Du får ikke lenger e-post om dette: ${p.what}.`,
    doneDaily: "Du får ikke lenger den daglige e-posten.",
    still: "Det du har krav på å få vite, sender vi fortsatt.",
    change: "Logg inn for å endre hva du får e-post om",
    gone: "Lenken virker ikke lenger",
    goneText: "Logg inn for å velge hva du får e-post om.",
  },
};

export type NoticesTexts = typeof nb;
