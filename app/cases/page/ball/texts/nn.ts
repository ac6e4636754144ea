import type { BallTexts } from "./nb.ts";

export const nn: BallTexts = {
  ball: {
    heading: "Kven saka har venta på",
    who: "Kven",
    howLong: "Kor lenge",
    now: "(no)",
    days: (p) => (p.days === 0 ? "under ein dag" : `${p.days} ${p.days === 1 ? "dag" : "dagar"}`),
    total: "Til saman",
    nobody: "Ingen, saka kvilte",
    roles: {
      applicant: "Søkjaren",
      handler: "Saksbehandlaren",
      approver: "Avgjerdstakaren",
      "co-applicant": "Medsøkjaren",
      invited: "Den som er beden med",
      reviewer: "Fråsegnspartane",
      asker: "Den som spør",
      adviser: "Ressurssenteret",
      subject: "Dei som er spurde om samtykke",
      "appeal-body": "Klageinstansen",
      visitor: "Lesarane",
      "earlier-owner": "Den førre dataeigaren",
      admin: "Administratoren",
      auditor: "Revisoren",
      system: "Dataveien",
    },
  },
};
