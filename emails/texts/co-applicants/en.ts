// Mail about applying together, in English.
import type { CoApplicantMails } from "#emails/texts/mail-texts.ts";

export const en: CoApplicantMails = {
  "co-applicant-invited": (f) => ({
    subject: `You are asked to apply together: ${f.about}`,
    lead: `${f.applicant} asks your organisation to join a request for data held by ${f.owner}.`,
    next: `Read the terms and answer on the page. Nothing happens until you answer.${f.until ? " The link is good for 30 days." : ""}`,
    button: "Read and answer",
  }),
  "co-applicant-accepted": (f) => ({
    subject: `A co-applicant has joined: ${f.about}`,
    lead: "One more organisation is part of the request.",
    next: "There is nothing you have to do. The case says who they are and what they have accepted.",
    button: "See who applies",
  }),
  "co-applicant-declined": (f) => ({
    subject: `Somebody declined: ${f.about}`,
    lead: "One of those you invited has declined.",
    next: "You can send the request without them, or ask somebody else.",
    button: "Open the request",
  }),
  "co-applicant-removed": (f) => ({
    subject: `You are no longer part of it: ${f.about}`,
    lead: `${f.applicant} has taken you out of the request, or taken back the invitation.`,
    next: "You no longer see the case and get no access through it. Ask them if something is unclear.",
    button: "To Dataveien",
  }),
  "co-applicant-left": (f) => ({
    subject: `A co-applicant is out: ${f.about}`,
    lead: "One of the co-applicants is no longer part of the request.",
    next: "If they have access with you, close it. The case says who is part of it now.",
    button: "See who applies",
  }),
  "lead-offered": (f) => ({
    subject: `Who is to lead the request: ${f.about}`,
    lead: "One of the co-applicants has been asked to take over as lead applicant.",
    next: "If that is you, answer on the page. Otherwise there is nothing to do.",
    button: "See who was asked",
  }),
  "lead-declined": (f) => ({
    subject: `Declined to lead the request: ${f.about}`,
    lead: "The co-applicant who was asked declined to take over.",
    next: "You can ask another.",
    button: "Open the request",
  }),
  "lead-changed": (f) => ({
    subject: `New lead applicant: ${f.about}`,
    lead: `${f.applicant} now leads the request.`,
    next: "They answer for all who apply. There is nothing you have to do.",
    button: "See who applies",
  }),
};
