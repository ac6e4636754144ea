import type { BallTexts } from "./nb.ts";

export const en: BallTexts = {
  ball: {
    heading: "Whom the case has waited for",
    who: "Who",
    howLong: "How long",
    now: "(now)",
    days: (p) => (p.days === 0 ? "less than a day" : `${p.days} ${p.days === 1 ? "day" : "days"}`),
    total: "In all",
    nobody: "Nobody, the case rested",
    roles: {
      applicant: "The applicant",
      handler: "The handler",
      approver: "The approver",
      "co-applicant": "The co-applicant",
      invited: "Whoever is invited",
      reviewer: "The reviewers",
      asker: "Whoever asks",
      adviser: "The resource centre",
      subject: "Those asked for consent",
      "appeal-body": "The appeal body",
      visitor: "The readers",
      "earlier-owner": "The earlier data owner",
      admin: "The administrator",
      auditor: "The auditor",
      system: "Dataveien",
    },
  },
};
