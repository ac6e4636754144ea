// Mail about requests in English.
import type { RequestMails } from "#emails/texts/mail-texts.ts";

export const en: RequestMails = {
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
};
