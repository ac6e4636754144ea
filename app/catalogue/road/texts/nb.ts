export const nb = {
  openData: {
    lead: (p: { owner: string }) => `Dataene fra ${p.owner} er åpne. Du kan hente dem nå, uten å søke.`,
    eyebrow: (p: { reference: string; applicant: string; owner: string }) =>
      `${p.reference} · ${p.applicant} bruker åpne data fra ${p.owner}`,
    where: "Hent dataene",
    address: "Adresse",
    licence: "Lisens",
    noLicence: "Ikke oppgitt. Spør dataeieren før du deler dataene videre.",
    duty: "Les lisensen, og oppgi kilden der du bruker dataene.",
    download: "Last ned dataene",
    visit: "Gå til dataene",
    keep: "Vil du følge bruken som en sak?",
    keepText:
      "Da finner du igjen adressen og lisensen blant sakene dine, og du kan avslutte når du ikke bruker dataene lenger. Ingen trenger å godkjenne noe.",
    keepButton: "Ta dataene i bruk",
    more: "Trenger du mer enn det som er åpent?",
    moreText: "Fortell dataeieren hva du mangler. Da blir det en vanlig forespørsel.",
  },
};

export type OpenDataTexts = typeof nb;
