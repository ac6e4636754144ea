import type { OpenDataTexts } from "./nb.ts";

export const nn: OpenDataTexts = {
  openData: {
    lead: (p) => `Dataa frå ${p.owner} er opne. Du kan hente dei no, utan å søkje.`,
    eyebrow: (p) => `${p.reference} · ${p.applicant} bruker opne data frå ${p.owner}`,
    where: "Hent dataa",
    address: "Adresse",
    licence: "Lisens",
    noLicence: "Ikkje oppgitt. Spør dataeigaren før du deler dataa vidare.",
    duty: "Les lisensen, og oppgi kjelda der du bruker dataa.",
    download: "Last ned dataa",
    visit: "Gå til dataa",
    keep: "Vil du følgje bruken som ei sak?",
    keepText:
      "Då finn du att adressa og lisensen blant sakene dine, og du kan avslutte når du ikkje bruker dataa lenger. Ingen treng å godkjenne noko.",
    keepButton: "Ta dataa i bruk",
    more: "Treng du meir enn det som er ope?",
    moreText: "Fortel dataeigaren kva du saknar. Då blir det ein vanleg førespurnad.",
  },
};
