// Whom the case has waited for, and what the law lets its parties do now, in English.
import type { RightsTexts } from "./nb.ts";

export const en: RightsTexts = {
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
      reviewer: "The reviewers",
      asker: "Whoever asks",
      adviser: "The resource centre",
      subject: "Those asked for consent",
      "appeal-body": "The appeal body",
      "earlier-owner": "The earlier data owner",
      admin: "The administrator",
      auditor: "The auditor",
      system: "Dataveien",
    },
  },
};
