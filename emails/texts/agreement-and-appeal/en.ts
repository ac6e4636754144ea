// Mail about agreements and appeals in British English.
import type { AgreementAndAppealMails } from "#emails/texts/mail-texts.ts";

export const en: AgreementAndAppealMails = {
  "agreement-opened": (f) => ({
    subject: `Write an agreement: ${f.about}`,
    lead: `The request of ${f.applicant} has been approved, and the access needs an agreement.`,
    next: "The ball is with you. Fill in what is missing, and send an offer.",
    button: "Write the agreement",
  }),
  "agreement-offered": (f) => ({
    subject: `Offer of an agreement: ${f.about}`,
    lead: `${f.owner} has sent you an offer of an agreement.`,
    next: "The ball is with you. Read the text, and accept it or propose changes.",
    button: "Read the offer",
  }),
  "agreement-countered": (f) => ({
    subject: `Counter-offer to the agreement: ${f.about}`,
    lead: `${f.applicant} would change something in the agreement.`,
    next: "The ball is with you. See what has changed, and accept it or send a new offer.",
    button: "See the changes",
  }),
  "agreement-accepted": (f) => ({
    subject: `The agreement is ready to be signed: ${f.about}`,
    lead: "The parties agree on the text.",
    next: "One person for each party signs. Read the text once more before you sign.",
    button: "Read and sign",
  }),
  "agreement-signed": (f) => ({
    subject: `The other party has signed: ${f.about}`,
    lead:
      f.side === "applicant"
        ? `${f.owner} has signed the agreement.`
        : `${f.applicant} has signed the agreement.`,
    next: "If your side has not signed yet, it is your turn. Otherwise the agreement applies from its date.",
    button: "Open the agreement",
  }),
  "agreement-in-force": (f) =>
    f.side === "owner"
      ? {
          subject: `The agreement is in force: ${f.about}`,
          lead: `The agreement with ${f.applicant} has come into force.`,
          next: "The ball is with you. Give the applicant access.",
          button: "Open the agreement",
        }
      : {
          subject: `The agreement is in force: ${f.about}`,
          lead: `The agreement with ${f.owner} has come into force.`,
          next: `The ball is with ${f.owner}, who now prepares the access. Your duties stand in the agreement.`,
          button: "Open the agreement",
        },
  "agreement-ended": (f) => ({
    subject: `The agreement has ended: ${f.about}`,
    lead: "The agreement between you has ended.",
    next: "The case says why, and whether any duties remain. The data must not be used now.",
    button: "See why",
  }),
  "amendment-proposed": (f) => ({
    subject: `Proposed amendment of the agreement: ${f.about}`,
    lead:
      f.side === "applicant"
        ? `${f.owner} would amend the agreement.`
        : `${f.applicant} would amend the agreement.`,
    next: "The ball is with your side. Read the proposal, and answer. The agreement stays as it is meanwhile.",
    button: "Read the proposal",
  }),
  "amendment-answered": (f) => ({
    subject: `Answer to the amendment: ${f.about}`,
    lead: "The other party has answered the proposed amendment.",
    next: "The case shows the answer, and the text that applies now.",
    button: "See the answer",
  }),
  "obligation-near": (f) => ({
    subject: `Remember a duty of the agreement: ${f.about}`,
    lead: `A duty under the agreement with ${f.owner} is soon due.`,
    next: "The ball is with you. Do what the agreement says, and report it as fulfilled in the case.",
    button: "See the duty",
  }),
  "obligation-missed": (f) =>
    f.side === "applicant"
      ? {
          subject: `A duty was not fulfilled in time: ${f.about}`,
          lead: `A duty under the agreement with ${f.owner} should have been fulfilled by now.`,
          next: "The ball is with you. Report the duty as fulfilled as soon as it is done.",
          button: "See the duty",
        }
      : {
          subject: `A duty was not fulfilled in time: ${f.about}`,
          lead: `${f.applicant} has not reported a duty of the agreement as fulfilled.`,
          next: "The ball is with the recipient. Consider asking, suspending the access, or terminating.",
          button: "See the duty",
        },
  "obligation-fulfilled": (f) => ({
    subject: `A duty has been fulfilled: ${f.about}`,
    lead: "A duty under the agreement has been reported as fulfilled.",
    next: "The case says what has been done.",
    button: "See what was done",
  }),
  "appeal-filed": (f) =>
    f.side === "applicant"
      ? {
          subject: `Your appeal has been received: ${f.about}`,
          lead: `${f.owner} has the appeal.`,
          next: `The ball is with ${f.owner}, who looks at the decision again. We tell you when something happens.`,
          button: "See the appeal",
        }
      : {
          subject: `Appeal against a decision: ${f.about}`,
          lead: `${f.applicant} has appealed against your decision.`,
          next: "The ball is with you. Take the appeal, and look at the decision again.",
          button: "Read the appeal",
        },
  "appeal-taken-up": (f) => ({
    subject: `Your appeal is being considered: ${f.about}`,
    lead: "Somebody has started on your appeal.",
    next: "You need not do anything now. We tell you when it is decided or sent on.",
    button: "See the appeal",
  }),
  "appeal-forwarded": (f) =>
    f.side === "applicant"
      ? {
          subject: `Your appeal went to the appeal body: ${f.about}`,
          lead: `${f.owner} did not change the decision, and has sent the appeal to the appeal body.`,
          next: "The ball is with the appeal body. In the case you can read what the data owner thinks.",
          button: "See the appeal",
        }
      : {
          subject: `New appeal to hear: ${f.about}`,
          lead: `${f.owner} has sent an appeal from ${f.applicant}.`,
          next: "The ball is with you. Begin the hearing, and enter the outcome.",
          button: "Open the appeal",
        },
  "appeal-decided": (f) => ({
    subject: `The appeal has been decided: ${f.about}`,
    lead:
      f.side === "applicant"
        ? `The appeal against the decision of ${f.owner} has been decided.`
        : `The appeal of ${f.applicant} has been decided.`,
    next: "The case holds the outcome, the reasons, and what happens now.",
    button: "Read the outcome",
  }),
  "reversal-proposed": (f) => ({
    subject: `Proposal to reverse a decision: ${f.about}`,
    lead: `Somebody on your side proposes that the appeal of ${f.applicant} should succeed.`,
    next: "The ball is with an approver who did not make the decision. Reverse it, or return the appeal.",
    button: "See the proposal",
  }),
  "appeal-returned": (f) => ({
    subject: `The appeal has been returned: ${f.about}`,
    lead: "The approver wants the appeal to be assessed again.",
    next: "The ball is with you. Read the comment in the case.",
    button: "Read the comment",
  }),
  "appeal-withdrawn": (f) => ({
    subject: `The appeal has been withdrawn: ${f.about}`,
    lead: `${f.applicant} has withdrawn the appeal.`,
    next: "The decision stands. You need not do anything.",
    button: "See the case",
  }),
};

/** A message in an appeal has three parties, so it does not say who wrote. */
export const appealMessage = (about: string) => ({
  subject: `New message in the appeal: ${about}`,
  lead: "A new message has come in the appeal.",
  next: "For privacy the message stands only in the case. Read it and answer there.",
  button: "Read the message",
});
