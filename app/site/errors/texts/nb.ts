// Pages of error in bokmål: what happened, and what to do next. Never what went wrong inside.
export const nb = {
  next: "Dette kan du gjøre",
  toFront: "Gå til forsiden",
  toData: "Søk etter data",
  toSignIn: "Logg inn",
  requestId: (p: { id: string }) => `Oppgi dette nummeret hvis du tar kontakt: ${p.id}`,
  badRequest: {
    title: "Vi forstod ikke det du sendte",
    text: "Skjemaet kom fram ufullstendig, eller lenken er skrevet feil.",
    hints: ["Gå tilbake og prøv en gang til.", "Last inn siden på nytt før du sender."],
  },
  addressTooLong: "Adressen er for lang. Gå tilbake, og skriv kortere.",
  notFound: {
    title: "Vi finner ikke siden",
    text: "Siden finnes ikke, er flyttet, eller er bare for dem saken gjelder.",
    hints: [
      "Se etter skrivefeil i adressen.",
      "Logg inn hvis siden hører til en sak.",
      "Kom du hit fra en e-post? Lenken kan være utløpt.",
    ],
  },
  crossSite: {
    title: "Vi tok ikke imot skjemaet",
    text: "Det så ut til å komme fra et annet nettsted. Vi stopper det for din sikkerhet.",
    hints: [
      "Åpne siden hos oss på nytt, og send skjemaet derfra.",
      "Slå av tillegg i nettleseren som skjuler hvor du kommer fra.",
    ],
  },
  forbidden: {
    title: "Du kan ikke gjøre dette",
    text: "Rollen din gir ikke rett til dette steget.",
    hints: ["Be en kollega med riktig rolle om å gjøre det.", "Sjekk at du er logget inn som riktig person."],
  },
  unconfirmed: {
    title: "Bekreft e-postadressen din først",
    text: "Da du laget kontoen, sendte vi deg en lenke. Åpne den, så kan du gjøre dette. Ingenting er sendt eller lagret ennå.",
    hints: [
      "Åpne e-posten fra oss og trykk på lenken.",
      "Finner du den ikke? Be om en ny fra profilen din.",
      "Kom tilbake hit og send på nytt. La denne siden stå åpen så lenge.",
    ],
    link: "Åpne profilen i en ny fane",
    written: "Dette skrev du",
    again: "Send på nytt",
    files: "Gå tilbake og send på nytt når du har bekreftet. Filer må velges en gang til.",
  },
  tooLarge: {
    title: "Det du sendte er for stort",
    text: (p: { files: string; forms: string }) =>
      `Filer kan være opptil ${p.files} MB til sammen. Skjemaer uten filer kan være opptil ${p.forms} MB. Ingenting er lagret.`,
    hints: [
      "Gå tilbake og velg en mindre fil.",
      "Del en stor fil i flere deler.",
      "Legg bare ved det som trengs for saken.",
    ],
  },
  lengthRequired: {
    title: "Vi må vite hvor mye du sender",
    text: "Forespørselen sa ikke hvor stor den er. Ingenting er lagret.",
    hints: ["Send forespørselen med feltet Content-Length."],
  },
  tooMany: {
    title: "For mange forsøk",
    text: "Du har prøvd mange ganger på kort tid. Derfor må du vente litt.",
    hints: ["Vent noen minutter, og prøv igjen.", "Har du glemt passordet? Be om et nytt."],
  },
  serverError: {
    title: "Noe gikk galt hos oss",
    text: "Feilen er vår, og den er loggført. Det du har lagret tidligere, er trygt.",
    hints: ["Prøv igjen om litt.", "Gå tilbake for å finne igjen det du skrev."],
  },
  unavailable: {
    title: "Tjenesten er nede en liten stund",
    text: "Vi starter på nytt eller mangler forbindelse med databasen.",
    hints: ["Prøv igjen om et minutt."],
  },
};

export type ErrorsTexts = typeof nb;
