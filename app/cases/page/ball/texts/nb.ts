// Hvem saken har ventet på, og hvor lenge.
import type { Role } from "#workflows/types.ts";

export const nb = {
  ball: {
    heading: "Hvem saken har ventet på",
    who: "Hvem",
    howLong: "Hvor lenge",
    now: "(nå)",
    days: (p: { days: number }) =>
      p.days === 0 ? "under en dag" : `${p.days} ${p.days === 1 ? "dag" : "dager"}`,
    total: "Til sammen",
    nobody: "Ingen, saken hvilte",
    roles: {
      applicant: "Søkeren",
      handler: "Saksbehandleren",
      approver: "Beslutteren",
      "co-applicant": "Medsøkeren",
      invited: "Den som er bedt med",
      reviewer: "Uttalepartene",
      asker: "Den som spør",
      adviser: "Ressurssenteret",
      subject: "De som er spurt om samtykke",
      "appeal-body": "Klageinstansen",
      visitor: "Leserne",
      "earlier-owner": "Den forrige dataeieren",
      admin: "Administratoren",
      auditor: "Revisoren",
      system: "Dataveien",
    } satisfies Record<Role, string> as Record<Role, string>,
  },
};

export type BallTexts = typeof nb;
