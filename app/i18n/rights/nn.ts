// Kven saka har venta på, og kva lova lèt partane gjere no, på nynorsk.
import type { RightsTexts } from "./nb.ts";

export const nn: RightsTexts = {
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
      reviewer: "Fråsegnspartane",
      asker: "Den som spør",
      adviser: "Ressurssenteret",
      subject: "Dei som er spurde om samtykke",
      "appeal-body": "Klageinstansen",
      "earlier-owner": "Den førre dataeigaren",
      admin: "Administratoren",
      auditor: "Revisoren",
      system: "Dataveien",
    },
  },
};
