// Mail about consents in English.
import type { ConsentMails } from "#emails/texts/mail-texts.ts";

export const en: ConsentMails = {
  "consent-asked": (f) => ({
    subject: "Somebody asks for your consent",
    lead: `${f.applicant} asks to use information about you. ${f.owner} holds the information.`,
    next: "You decide. Read what it is about, and answer yes or no. You need no account. Keep this e-mail: the same link lets you withdraw the consent.",
    button: "Read and answer",
  }),
  "consent-accepted": (f) => ({
    subject: `A consent was given: ${f.about}`,
    lead: "One of those who were asked has consented.",
    next: "The case shows how many have answered.",
    button: "See the consents",
  }),
  "consent-rejected": (f) => ({
    subject: `A consent was refused: ${f.about}`,
    lead: "One of those who were asked has said no.",
    next: "Information about this person must not be shared. Consider what that means for the case.",
    button: "See the consents",
  }),
  "consent-withdrawn": (f) => ({
    subject: `A consent was withdrawn: ${f.about}`,
    lead: "One of those who had consented has withdrawn the consent.",
    next: "Information about this person must no longer be shared. The ball is with you.",
    button: "See what it means",
  }),
  "consent-expired": (f) => ({
    subject: `A consent no longer holds: ${f.about}`,
    lead: "A consent in the case has expired, or did not come in time.",
    next: "Consider what that means for the case, and whether to ask again.",
    button: "See the consents",
  }),
};
