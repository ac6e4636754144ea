// Mail about legal questions in English.
import type { QuestionMails } from "#emails/texts/mail-texts.ts";

export const en: QuestionMails = {
  "question-received": (f) => ({
    subject: `New legal question: ${f.about}`,
    lead: "The resource centre has received a new legal question.",
    next: "The ball is with the resource centre. Take the question, or give it to an adviser.",
    button: "Open the question",
  }),
  "question-assigned": (f) =>
    f.side === "centre"
      ? {
          subject: `You have been given a legal question: ${f.about}`,
          lead: "A legal question has been given to you.",
          next: "The ball is with you. Read the question and write an answer.",
          button: "Open the question",
        }
      : {
          subject: `An adviser is looking at the question: ${f.about}`,
          lead: "An adviser at the resource centre has taken the legal question.",
          next: "The ball is with the resource centre. You need not do anything now.",
          button: "See the question",
        },
  "question-details-asked": (f) => ({
    subject: `The resource centre needs more to go on: ${f.about}`,
    lead: "The adviser needs more information to answer.",
    next: "The ball is with you. Read what the adviser asks, and reply in the case.",
    button: "Give information",
  }),
  "question-details-given": (f) => ({
    subject: `The information has come: ${f.about}`,
    lead: "The asker has given the information you asked for.",
    next: "The ball is with you again. Read it and write the answer.",
    button: "Read the information",
  }),
  "question-review-asked": (f) => ({
    subject: `Please read an answer: ${f.about}`,
    lead: "An adviser has written an answer and asks for a second pair of eyes.",
    next: "The ball is with an adviser other than the writer. Approve the answer or send it back.",
    button: "Read the draft",
  }),
  "question-answered": (f) => ({
    subject: `The resource centre has answered: ${f.about}`,
    lead: f.inRequest
      ? "The legal question in the request has been answered."
      : "The legal question has been answered.",
    next:
      f.inRequest && f.side === "applicant"
        ? `The answer is in the case. The ball is with ${f.owner}, who goes on with the assessment.`
        : f.inRequest
          ? "The answer is in the case. The ball is with you, who can go on with the assessment."
          : "Read the answer in the case. If something is unclear, write a message there.",
    button: "Read the answer",
  }),
  "question-redirected": (f) => ({
    subject: `The question belongs elsewhere: ${f.about}`,
    lead: "The resource centre cannot answer this question, but knows who can.",
    next: "The ball is with you. The case says where you can ask.",
    button: "See where to ask",
  }),
  "question-reopened": (f) => ({
    subject: `The question is open again: ${f.about}`,
    lead: "Whoever asked is not done with the answer.",
    next: "Read what is unclear, and answer anew.",
    button: "Open the question",
  }),
  "answer-published": (f) => ({
    subject: `The answer is published: ${f.about}`,
    lead: "The answer you got now helps others. An adviser has taken out all that could tell whom it is about.",
    next: "There is nothing you have to do. Tell us in the case if you recognise something that should not be there.",
    button: "See the question",
  }),
};
