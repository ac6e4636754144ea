// What all mails have, and those that every kind of case sends, in English.

import { en as account } from "#emails/texts/account/en.ts";
import { en as agreementAndAppeal, appealMessage } from "#emails/texts/agreement-and-appeal/en.ts";
import { en as coApplicants } from "#emails/texts/co-applicants/en.ts";
import { en as consent } from "#emails/texts/consent/en.ts";
import { en as demand } from "#emails/texts/demand/en.ts";
import { en as legalQuestion } from "#emails/texts/legal-question/en.ts";
import type { MailTexts } from "#emails/texts/mail-texts.ts";
import { en as request } from "#emails/texts/request/en.ts";

export const en: MailTexts = {
  greeting: ({ name }) => `Hello ${name}`,
  due: ({ date }) => `The due date is ${date}.`,
  ownersDue: ({ date }) => `The data owner's deadline runs meanwhile, to ${date}.`,
  labels: {
    reference: "Case number",
    title: "About",
    applicant: "Applicant",
    owner: "Data owner",
    due: "Due date",
    until: "Lasts until",
    organisation: "Organisation",
  },
  tell: {
    text: "How did it go? You can answer three short questions, without your name.",
    link: "Tell us how it went",
  },
  someApplicant: "The applicant",
  someOwner: "The data owner",
  from: "From Dataveien, the road from dataset to access.",
  doNotReply: "Please reply in the case, not to this e-mail.",
  choose: "Choose what you get e-mail about",
  unsubscribe: "Stop this kind of e-mail",
  always: "This e-mail is always sent, because you have a right to know.",
  news: {
    ofCase: (f) => ({
      subject: `${f.count} things are new in the case: ${f.about}`,
      lead: `${f.count} things have happened in the case in the last few minutes.`,
      next: "We gather them in one e-mail, to spare you many.",
      button: "Open the case",
    }),
    ofDay: (f) => ({
      subject:
        f.cases === 1 ? "Since yesterday: news in one case" : `Since yesterday: news in ${f.cases} cases`,
      lead: f.cases === 1 ? "Here is what is new in one case." : `Here is what is new in ${f.cases} cases.`,
      next: "You have chosen to get this together, once a day.",
      button: "Go to Dataveien",
    }),
    times: (f) => `(${f.count} times)`,
  },
  why: {
    follower: "You get this mail because you follow the demand.",
    applicant: "You get this e-mail because your organisation is asking for access.",
    owner: "You get this e-mail because you handle requests for the data owner.",
    asker: "You get this e-mail because your side asked the question.",
    centre: "You get this e-mail because you are an adviser at the resource centre.",
    reviewer: "You get this e-mail because you have been asked for a review.",
    invited: "You get this e-mail because somebody wants to apply together with you.",
    "appeal-body": "You get this e-mail because the appeal is to be heard by your organisation.",
    subject: "You get this e-mail because the consent is about you.",
    service: "You get this e-mail because you have a role in the case.",
    account: "You get this e-mail because somebody used your address at Dataveien.",
    searches: "You get this e-mail because you have saved searches with Dataveien.",
  },
  cases: {
    ...request,
    ...legalQuestion,
    ...consent,
    ...agreementAndAppeal,
    ...coApplicants,
    ...demand,
    "message-sent": (f) =>
      f.inAppeal
        ? appealMessage(f.about)
        : {
            subject: `New message: ${f.about}`,
            lead:
              f.side === "applicant"
                ? `${f.owner} has written you a message.`
                : f.side === "owner"
                  ? `${f.applicant} has written you a message.`
                  : "There is a new message about the legal question.",
            next: "For the sake of privacy the message stands in the case only. Read it and reply there.",
            button: "Read the message",
          },
    "files-shared": (f) => ({
      subject: `New attachments: ${f.about}`,
      lead: f.inAppeal
        ? "Files have been attached in the appeal."
        : f.side === "applicant"
          ? `${f.owner} has attached files to the case.`
          : f.side === "owner"
            ? `${f.applicant} has attached files to the case.`
            : "Files have been attached to the legal question.",
      next: "The files are in the case. They are never sent by e-mail.",
      button: "See the attachments",
    }),
    "note-written": (f) => ({
      subject: `Internal note: ${f.about}`,
      lead: "A colleague has written an internal note in the case.",
      next: "The note stands in the case. Only those of you who handle it can read it.",
      button: "Read the note",
    }),
    "deadline-near": (f) => ({
      subject: `A due date is near: ${f.about}`,
      lead: "A due date in the case is coming up.",
      next: "The case says what remains to be done, and who has the ball.",
      button: "Open the case",
    }),
    "deadline-passed": (f) => ({
      subject: `A due date has passed: ${f.about}`,
      lead: "A due date in the case has passed.",
      next: "The case says what that means, and what you can do now.",
      button: "Open the case",
    }),
  },
  account,
};
