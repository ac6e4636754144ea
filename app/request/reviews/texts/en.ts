// The page of whoever was asked for a review, in English.
import type { ReviewTexts } from "./nb.ts";

export const en: ReviewTexts = {
  title: "Review",
  eyebrow: (p) => `Review in case ${p.reference}`,
  greeting: (p) => `Hello, ${p.name}.`,
  asks: (p) => `${p.owner} asks for your review`,
  lead: (p) =>
    `${p.applicant} has asked for access to data of ${p.owner}. Before they decide, they want to hear what you think.`,
  given: "Your review",
  givenLead: "It has been sent. You need do nothing more.",
  as: "You answer as",
  dataset: "Dataset",
  applicant: "Applicant",
  question: "What they want to know",
  replyBy: "Answer by",
  when: "Sent",
  answers: "What the applicant has answered",
  yours: "What do you think?",
  again: "I want to change my review",
  thanks: "Thank you for your review",
  thanksText: (p) => `${p.owner} has got it. The applicant does not see it.`,
  tooLate: "The review was not sent",
  tooLateText: "The case has moved on since you opened the page. What you wrote stands below.",
  closed: "The case now lies with those who decide. The review can no longer be changed.",
  safety:
    "Do not give the link to others: whoever has it can speak for you. What you read here is not public.",
  notFound: {
    title: "The link does not work",
    text: "It is mistyped, not whole, or no longer valid. Nothing has been changed.",
    hints: [
      "Open the e-mail and follow the link there. If you copy it, take all of it.",
      "Perhaps the review is no longer needed. Ask whoever asked for it.",
    ],
  },
  tooMany: {
    title: "Too many attempts",
    text: (p) => `Wait ${p.minutes} minutes, and open the link again.`,
  },
};
