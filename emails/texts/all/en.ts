// Mail in English.
import { en as agreementAndAppeal, appealMessage } from "#emails/texts/agreement-and-appeal/en.ts";
import { en as coApplicants } from "#emails/texts/co-applicants/en.ts";
import { en as demand } from "#emails/texts/demand/en.ts";
import type { MailTexts } from "#emails/texts/mail-texts.ts";

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
    ...agreementAndAppeal,
    ...coApplicants,
    ...demand,
    "request-received": (f) =>
      f.side === "owner"
        ? {
            subject: `New request: ${f.about}`,
            lead: `${f.applicant} is asking for access to data that you hold.`,
            next: "The ball is with you. Open the request and take the case.",
            button: "Open the request",
          }
        : {
            subject: `The request has arrived: ${f.about}`,
            lead: `${f.owner} has received the request for access.`,
            next: `The ball is with ${f.owner}. You need not do anything now. We will tell you when something happens.`,
            button: "See the request",
          },
    "request-claimed": (f) => ({
      subject: `The case has a handler: ${f.about}`,
      lead: `A case handler at ${f.owner} has started on the request.`,
      next: `The ball is with ${f.owner}. You need not do anything now.`,
      button: "See the request",
    }),
    "clarification-asked": (f) => ({
      subject: `A question about the request: ${f.about}`,
      lead: `${f.owner} needs an answer from you to go on.`,
      next: "The ball is with you. Read the question and answer in the case.",
      button: "Answer the question",
    }),
    "clarification-answered": (f) => ({
      subject: `The applicant has answered: ${f.about}`,
      lead: `${f.applicant} has answered your question.`,
      next: "The ball is with you again. Read the answer and go on with the assessment.",
      button: "Read the answer",
    }),
    "interim-answer-sent": (f) => ({
      subject: `Interim answer: ${f.about}`,
      lead: `${f.owner} needs more time and has given an interim answer.`,
      next: "The case says why, and when to expect an answer. You need not do anything.",
      button: "Read the answer",
    }),
    "deadline-extended": (f) => ({
      subject: `The deadline has been extended: ${f.about}`,
      lead: `${f.owner} has extended the deadline for its answer.`,
      next: "The case holds the reasons and the new deadline.",
      button: "Read the reasons",
    }),
    "decision-proposed": (f) => ({
      subject: `A decision awaits you: ${f.about}`,
      lead: "A case handler has proposed a decision.",
      next: "The ball is with you as approver. Read the proposal, then approve, refuse or send it back.",
      button: "See the proposal",
    }),
    "approval-needed": (f) => ({
      subject: `A decision needs more approvals: ${f.about}`,
      lead: "An approver has written the decision and approved it.",
      next: "More people have to approve before it counts. Read the text, then approve or send it back.",
      button: "See the decision",
    }),
    "request-returned": (f) => ({
      subject: `The proposal was sent back: ${f.about}`,
      lead: "The approver wants the proposed decision looked at again.",
      next: "The ball is with you. Read the comment in the case and make a new proposal.",
      button: "Read the comment",
    }),
    "request-approved": (f) =>
      f.side === "owner"
        ? {
            subject: `Approved: ${f.about}`,
            lead: `The request from ${f.applicant} is approved.`,
            next: f.agreement
              ? "The access needs an agreement. The ball is with you, who write it."
              : f.conditions > 0
                ? "The ball is with the applicant, who must accept the conditions. Then you give access."
                : "The ball is with you. Give the applicant access.",
            button: "Open the case",
          }
        : {
            subject: `Good news, the request is approved: ${f.about}`,
            lead: `${f.owner} has approved the request.`,
            next: f.agreement
              ? `The access needs an agreement. ${f.owner} writes it and sends you an offer.`
              : f.conditions > 0
                ? "The ball is with you. Read and accept the conditions, and you will get access."
                : `The ball is with ${f.owner}, who now prepares the access. We will tell you when it is there.`,
            button: f.conditions > 0 && !f.agreement ? "Read the conditions" : "See the decision",
          },
    "request-partly-approved": (f) =>
      f.side === "owner"
        ? {
            subject: `Partly approved: ${f.about}`,
            lead: `A part of the request from ${f.applicant} has been approved, and the rest refused.`,
            next: "The ball is with the applicant, who is to take what has been granted.",
            button: "Open the case",
          }
        : {
            subject: `A part has been approved: ${f.about}`,
            lead: `${f.owner} has approved a part of the request and refused the rest.`,
            next: "Read what you get and why the rest was refused. You can appeal what was refused.",
            button: "See the decision",
          },
    "request-refused": (f) =>
      f.side === "owner"
        ? {
            subject: `Refused: ${f.about}`,
            lead: `The request from ${f.applicant} is refused.`,
            next: "The applicant may appeal. You need not do anything now.",
            button: "See the decision",
          }
        : {
            subject: `The request is refused: ${f.about}`,
            lead: `${f.owner} has refused the request.`,
            next: "The decision gives the reasons and the legal basis. If you disagree, appeal within the appeal window.",
            button: "Read the reasons",
          },
    "conditions-accepted": (f) => ({
      subject: `The conditions are accepted: ${f.about}`,
      lead: `${f.applicant} has accepted the conditions.`,
      next: "The ball is with you. Give the applicant access.",
      button: "Give access",
    }),
    "access-delivered": (f) => ({
      subject: `The access is ready: ${f.about}`,
      lead: `${f.owner} has given access.`,
      next: "The case says how to connect. Only your organisation can see it.",
      button: "Get the access",
    }),
    "access-suspended": (f) => ({
      subject: `The access is suspended: ${f.about}`,
      lead: "The access is suspended for the time being.",
      next: `Stop using the data now. The ball is with ${f.owner}. The case gives the reason.`,
      button: "See why",
    }),
    "access-resumed": (f) => ({
      subject: `The access works again: ${f.about}`,
      lead: `${f.owner} has opened the access again.`,
      next: "You can use the data as before. The same conditions apply.",
      button: "See the case",
    }),
    "access-revoked": (f) => ({
      subject: `The access is revoked: ${f.about}`,
      lead: `${f.owner} has revoked the access.`,
      next: "Stop using the data. The case gives the reason, and says what to do with what you have.",
      button: "See why",
    }),
    "access-expired": (f) =>
      f.side === "owner"
        ? {
            subject: `The access has expired: ${f.about}`,
            lead: `The access of ${f.applicant} has expired.`,
            next: "Close the access at your end, if that does not happen by itself.",
            button: "See the case",
          }
        : {
            subject: `The access has expired: ${f.about}`,
            lead: "The access lasted as long as the decision said, and is now over.",
            next: "If you need the data for longer, you can make a new request.",
            button: "See the case",
          },
    "access-given-up": (f) => ({
      subject: `The access is no longer needed: ${f.about}`,
      lead: `${f.applicant} no longer needs the access.`,
      next: "The case is closed. Close the access in your own systems.",
      button: "See the case",
    }),
    "request-nudged": (f) => ({
      subject: `A reminder about a case: ${f.about}`,
      lead: `${f.applicant} reminds you of the request for access.`,
      next: `The ball is with you. Take the case on, or give an interim answer about when you will.`,
      button: `Open the case`,
    }),
    "request-handed-over": (f) => ({
      subject: `You have been given a case: ${f.about}`,
      lead: `A colleague has given you the request from ${f.applicant}.`,
      next: `The case is now with you. Read what has happened, and take it on.`,
      button: `Open the case`,
    }),
    "request-forwarded": (f) => ({
      subject: `The case has been sent on: ${f.about}`,
      lead: `The request belongs with ${f.owner}, and has been sent there.`,
      next: `The ball is with ${f.owner}, with a deadline of its own. The reason is in the case.`,
      button: `Read the guidance`,
    }),
    "request-amended": (f) => ({
      subject: `The answers have changed: ${f.about}`,
      lead: `${f.applicant} has changed the answers of the request.`,
      next: `The case shows what is new. Consider whether it changes anything.`,
      button: `See the changes`,
    }),
    "review-asked": (f) => ({
      subject: `Your review is asked for: ${f.about}`,
      lead: `${f.owner} wants to hear what you think before it decides on sharing data.`,
      next: `Read what they want to know, and answer on the page. You need no account.`,
      button: `Read and answer`,
    }),
    "review-reminder": (f) => ({
      subject: `A reminder of your review: ${f.about}`,
      lead: `${f.owner} is still waiting for your review.`,
      next: `The same link is valid. If you have no opinion, you can say just that.`,
      button: `Read and answer`,
    }),
    "review-cancelled": (f) => ({
      subject: `Your review is no longer needed: ${f.about}`,
      lead: `${f.owner} no longer needs your review.`,
      next: `You need do nothing. The link you got is no longer valid.`,
      button: `To Dataveien`,
    }),
    "review-given": (f) => ({
      subject: `A review has come: ${f.about}`,
      lead: `One of those you asked has answered.`,
      next: `The review is in the case. The applicant does not see it.`,
      button: `Read the review`,
    }),
    "request-withdrawn": (f) =>
      f.side === "owner"
        ? {
            subject: `The request is withdrawn: ${f.about}`,
            lead: `${f.applicant} has withdrawn the request.`,
            next: "The case is closed. You need not do anything.",
            button: "See the case",
          }
        : {
            subject: `The request is withdrawn: ${f.about}`,
            lead: "Somebody in your organisation has withdrawn the request.",
            next: "The case is closed. You can make a new request at any time.",
            button: "See the case",
          },
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
  account: {
    "confirm-email": (f) => ({
      subject: "Confirm your e-mail address",
      lead: "Welcome to Dataveien. Confirm that the address is yours, and you are ready.",
      next: `The link works for ${f.validHours} hours. If you did not register, you can ignore this e-mail.`,
      button: "Confirm the address",
    }),
    "reset-password": (f) => ({
      subject: "Choose a new password",
      lead: "Somebody, probably you, has asked for a new password.",
      next: `The link works for ${f.validHours} hours, once. If you did not ask, your old password still holds.`,
      button: "Choose a new password",
    }),
    "already-registered": () => ({
      subject: "You already have an account",
      lead: "Somebody, probably you, tried to register with your address.",
      next: "You have an account already. Sign in, or choose a new password if you forgot the old one.",
      button: "Sign in",
    }),
    "membership-asked": (f) => ({
      subject: "Somebody asks to join an organisation",
      lead: `${f.asker} asks to act on behalf of ${f.organisation}.`,
      next: "The ball is with you. Say yes only if you know who it is.",
      button: "Answer",
    }),
    "membership-granted": (f) => ({
      subject: "You are now part of an organisation",
      lead: `You can now act on behalf of ${f.organisation} in Dataveien.`,
      next: "The ball is with you. Find the data you need, or see your organisation's cases.",
      button: "Go to Dataveien",
    }),
    "membership-suspended": (f) => ({
      subject: "Your membership has to be approved",
      lead: `${f.organisation} is now a data owner in Dataveien. So somebody has to confirm that you belong to it.`,
      next: "You do not have to do anything. You see the cases that you worked with as before. We tell you when you are let in.",
      button: "See your account",
    }),
    "membership-to-prove": (f) => ({
      subject: "A membership has to be approved",
      lead: `${f.organisation} has become a data owner. ${f.asker} was registered there before, and nobody has confirmed it.`,
      next: "The ball is with you. Say yes only if you know who it is.",
      button: "Answer the request",
    }),
    "new-hits": (f) => ({
      subject: f.hits === 1 ? "One new hit in your searches" : `${f.hits} new hits in your searches`,
      lead: `${f.searches === 1 ? "A search that you saved has" : `${f.searches} searches that you saved have`} ${f.hits === 1 ? "one new hit" : `${f.hits} new hits`}.`,
      next: "See whether something fits. You then also see the odds of access and how long it takes.",
      button: "See the new hits",
    }),
  },
};
