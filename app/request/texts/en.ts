// Access request in British English.
import { en as road } from "#app/catalogue/road/texts/en.ts";
import { en as formAnswers } from "#app/form-answers/texts/en.ts";
import type { RequestTexts } from "./nb.ts";

const by = (due: string, text: string) => (due ? ` ${text}` : "");

export const en: RequestTexts = {
  answers: formAnswers,
  openData: road.openData,
  start: {
    title: "Ask for access",
    lead: (p) =>
      `You apply to ${p.owner}. Your answers are saved as you write, and nobody sees them until you send.`,
    road: "The way ahead",
    asked: "What you will be asked",
    time: "It takes about 20 minutes. You can stop and go on later.",
    law: "The data owner must answer without undue delay. If it takes more than a month, you are to get an interim answer. That is section 11 a of the Public Administration Act.",
    whichOrg: "For whom do you apply?",
    button: "Begin the request",
    already: "You have a case about this dataset",
    alreadyText: "Go on with it instead of starting again.",
    alreadyLink: (p) => `${p.reference}: ${p.state} (${p.org})`,
    anyway: "Begin a new request all the same",
    toDataset: "To the dataset's page",
    noDataset: "Choose a dataset first",
    noDatasetText: "A request is about one dataset. Find it in the search and choose “Ask for access”.",
    toSearch: "Find data",
    gone: "The dataset is no longer in the catalogue",
    goneText: "The source no longer delivers it. There may be a newer dataset about the same thing.",
    noOwner: "We do not know who owns the data",
    noOwnerText: "The catalogue does not say who has the dataset. So we cannot send a request from here.",
    noOwnerNext: "Look for contact details on the dataset's page, or search for similar data.",
    noOrg: "You must belong to an organisation",
    noOrgText: "Access is given to organisations, not to private persons. Register yours or join it.",
    noOrgLink: "Join an organisation",
    noCentre: "The service is not quite ready",
    noCentreText:
      "The resource centre has not been set up yet. Tell those who run the service, and try again later.",
    wrong: "It was not possible to begin. Load the page again and try once more.",
  },
  form: {
    title: "Access request",
    lead: "Fill in the parts in any order you like. Everything is saved.",
    sections: {
      what: { title: "What you will do", about: "The purpose and the use" },
      data: { title: "Which data you need", about: "The selection and personal data" },
      who: { title: "Who and how long", about: "Recipients and period" },
      law: { title: "Basis and safety", about: "What you rely on, and how you take care of the data" },
    },
    summaryTask: "Check and send",
    save: "Save and go on",
    saveBack: "Save and go to the overview",
    backToList: "To the overview",
    savedAt: (p) => `Last saved ${p.when} by ${p.who}.`,
    conflict: "Somebody else was writing here at the same time",
    conflictText: (p) =>
      `${p.who} saved this part ${p.when}. Both texts stand below. Keep what you want and save again.`,
    theirs: (p) => `What ${p.who} wrote`,
    theirsEmpty: "(empty)",
    sent: "The request has been sent and cannot be changed here",
    discardTitle: "Not applying after all?",
  },
  summary: {
    title: "Check your answers",
    lead: (p) => `When you send, ${p.owner} can read all of this.`,
    change: "Change",
    changeField: (p) => `Change ${p.field.toLowerCase()}`,
    missing: "Not answered",
    unconfirmed: "Confirm your e-mail address first",
    unconfirmedText: "You have been sent an e-mail with a link. Your answers are kept meanwhile.",
    unconfirmedLink: "Send the link again from your profile",
    changed: "The answers have changed since you saw them",
    changedText: "Somebody in your organisation has saved something new. Check, and send again.",
    after: "After you have sent",
    afterText:
      "The data owner finds a case handler. We e-mail you when something happens, and you can withdraw the request while the case is open.",
  },
  page: {
    eyebrow: (p) => `${p.reference} · ${p.applicant} applies to ${p.owner}`,
    nextStep: "Next step",
    mayDo: "It is not your turn. Below is what you can do all the same.",
    nothingToDo: "You need do nothing now. We e-mail you when something happens.",
    other: "What you can also do",
    otherFirst: "What you can do",
    blockersTitle: "What must be in place before a decision can be proposed",
    blockers: {
      clarification: "The applicant must answer the question about clarification.",
      "legal-question": "The resource centre must answer the legal question.",
      review: "Those asked for a review must answer. You can also call it off.",
      consent: "More of those asked must answer the question about consent.",
    },
    unreachable: "Too many have said no for the consents to be enough. The case can still be refused.",
    fourEyes: "Somebody else must decide",
    deadlines: "Deadlines",
    dueOn: (p) => `Due ${p.date}`,
    tabsLabel: "Parts of the case",
    tabs: {
      timeline: "Timeline",
      messages: "Messages",
      answers: "Answers",
      legal: "Legal question",
      consents: "Consents",
      reviews: "Reviews",
      decision: "Decision",
      access: "Access",
    },
    dataset: "Dataset",
    applicant: "Applicant",
    owner: "Data owner",
    handler: "Case handler",
    submitted: "Sent",
    startAgain: "Begin a new request about the same thing",
    interimTitle: "Interim answer",
    interimExpected: (p) => `Expect the answer by ${p.date}.`,
    extendedTitle: "Why the deadline was extended",
    suspendedTitle: "Why the access is suspended",
    suspendedForConsent:
      "Somebody has withdrawn their consent. The access then rests until the data owner has put things right.",
    clarificationAsked: (p) => `Question about ${p.field.toLowerCase()}`,
    clarificationReply: "Answer",
    answersVersion: (p) => `Version ${p.version}`,
    answersChanged: "Changed",
    changedSince: (p) => `The answers have changed since they were sent. This is version ${p.version}.`,
    seeChanges: "See what has changed",
    decidedOn: (p) => `Concerns version ${p.version} of the answers`,
    noAnswers: "No answers have been sent yet.",
    questionBy: { applicant: "Asked by the applicant", handler: "Asked by the data owner" },
    questionStatus: {
      asked: "Waiting for an answer",
      answered: "Answered",
      redirected: "Closed without an answer",
    },
    questionBlocking: "The case waits for the answer",
    questionSources: "Sources",
    questionOpen: "Open the question",
    questionNumber: (p) => `Question ${p.n}`,
    questionWait: "The answer comes here when the adviser is done.",
    consentCoverage: (p) => `${p.accepted} of ${p.needed} needed have said yes`,
    consentCounts: {
      asked: "Asked",
      accepted: "Said yes",
      pending: "Not answered",
      rejected: "Said no",
      withdrawn: "Withdrawn",
      expired: "Expired",
    },
    consentPeople: "Those who have been asked",
    consentPrivate: "Only the data owner sees the names.",
    consentName: "Name",
    consentState: "Answer",
    consentMail: "E-mail",
    consentMails: {
      pending: "Being sent",
      sent: "Sent",
      kept: "Kept in the outbox",
      dead: "Did not arrive",
      none: "Waiting",
    },
    decisionOutcome: {
      approved: "Approved",
      "partly-approved": "Partly approved",
      refused: "Refused",
      revoked: "Revoked",
    },
    decisionReasons: "Reasons",
    decisionBasis: "Legal basis",
    decisionConditions: "Conditions",
    decisionNoConditions: "No conditions",
    decisionUntil: "The access lasts until",
    decisionAt: "Date of the decision",
    conditionsAccepted: (p) => `The conditions were accepted ${p.when}.`,
    proposal: "Proposal from the case handler",
    proposalInternal: "Only the data owner sees the proposal.",
    recommends: {
      approve: "Proposes to approve",
      "approve-partly": "Proposes to approve a part",
      refuse: "Proposes to refuse",
    },
    appealTitle: "You can appeal",
    appealText:
      "The deadline is three weeks from when the decision reached you. The data owner can change the decision, or send the appeal to the appeal body. You can ask to see the documents of the case.",
    appealHere: "Appeal against the decision here",
    appealLate: "The deadline has passed. An appeal can still be admitted when there are good reasons.",
    appealLaw: "Public Administration Act, sections 28–29",
    agreementTitle: "The agreement",
    agreementOpen: "Open the agreement",
    agreementText: {
      "under-way": "The access needs an agreement. It is written and signed in a case of its own.",
      "in-force": "The access rests on an agreement that is in force.",
      ended: "The agreement that the access rested on has ended.",
    },
    appealedTitle: "The appeal",
    appealedOpen: "Open the appeal",
    appealedText: {
      open: "The decision has been appealed against. The appeal is a case of its own.",
      reversed: "The appeal succeeded with the data owner.",
      overturned: "The appeal succeeded with the appeal body.",
      remitted: "The appeal body set the decision aside.",
      upheld: "The appeal body upheld the decision. It is final.",
      dismissed: "The appeal was dismissed.",
      withdrawn: "The appeal was withdrawn.",
    },
    reopenedTitle: "The request is assessed anew",
    suspendedForAgreement: "The agreement that the access rested on has been terminated.",
    needsAgreement: "The access needs an agreement",
    accessTitle: "How you get the data",
    accessMethod: "Method",
    accessAddress: "Address",
    accessInstructions: "What you do",
    accessPrivate: "Only your organisation sees this. Do not pass it on by e-mail.",
    accessDelivered: (p) => `The access was delivered ${p.when}.`,
    accessOthers: "Only the applicant's organisation sees the details.",
    accessNotNow: "The access is closed now, so the details are not shown.",
    accessWaiting: "The data owner has not delivered the access yet.",
    away: (p) => `away until ${p.until}, substitute: ${p.substitute}`,
    forwardedTitle: (p) => `${p.from} sent the case on to ${p.to}`,
    forwardedClock:
      "The new data owner has a deadline of its own from that day. What you have written goes along.",
    forwardedLaw: "The duty to refer onwards is in section 11 of the Public Administration Act.",
    messagesWho: "All parties of the case can read the messages.",
    readOnly: "You can read the case but do nothing in it.",
  },
  reviews: {
    inside: "Only those of you who handle the case see the reviews.",
    states: { asked: "Waiting for an answer", given: "Given", cancelled: "No longer needed" },
    blocking: "The case waits for the answer",
    erased: "Reviewer",
    email: "E-mail",
    question: "What was asked",
    replyBy: "Answer by",
    recommendation: "Recommendation",
    comment: "Review",
    when: "Given",
    cancelOf: (p) => `Call off the review by ${p.name}`,
  },
  amend: {
    title: "Change the answers",
    back: "To the case",
    lead: "Change what is no longer right. The data owner sees exactly what you have changed.",
    leadDeciding:
      "A proposed decision lies with those who decide. If you change the answers now, the owner must assess the case anew.",
    whyTitle: "About the change",
  },
  forwarded: {
    title: "Cases you have sent on",
    listLead:
      "Requests that came to the wrong place, and where you sent them. What became of them is not yours to see.",
    none: "You have sent no case on.",
    toList: "To the cases you have sent on",
    lead: (p) => `You sent the case to ${p.to}. It is no longer with you.`,
    applicant: "Applicant",
    received: "Received",
    sentOn: "Sent on",
    to: "Sent to",
    guidance: "Guidance to the applicant",
    kept: "You keep this for your records. Only the new data owner sees the answers and the rest of the case.",
  },
  sentence: {
    other: (p) => `The ball has been with ${p.holder} since ${p.since}.${by(p.due, `It is due ${p.due}.`)}`,
    nobody: (p) => `Nobody needs to do anything now. It has been so since ${p.since}.`,
    applicant: {
      draft: () => "You are writing the request. Nobody sees it until you send.",
      received: (p) =>
        `${p.owner} got the request on ${p.since} and will find a case handler.${by(p.due, `By ${p.due} you are to have an answer or an interim answer.`)}`,
      assessing: (p) =>
        `${p.person || "A case handler"} at ${p.owner} is assessing your request. The ball has been there since ${p.since}.${by(p.due, `By ${p.due} you are to have an answer or an interim answer.`)} Usually a question or a proposed decision follows.`,
      clarifying: (p) =>
        `You are to answer a question from ${p.owner}. They have waited since ${p.since}, and go on after your answer.${by(p.due, `The deadline runs meanwhile: by ${p.due} you are to have an answer or an interim answer.`)}`,
      legal: (p) =>
        `The resource centre is answering a legal question. It has had the question since ${p.since}. Then ${p.owner} goes on.`,
      consent: (p) =>
        `Those whom the data concern have been asked for consent. The case has waited for them since ${p.since}. When enough have answered, ${p.owner} goes on.`,
      review: (p) =>
        `${p.owner} has asked others for their opinion, such as its data-protection officer. The case has waited for it since ${p.since}.${by(p.due, `By ${p.due} you are to have an answer or an interim answer.`)}`,
      deciding: (p) =>
        `An approver at ${p.owner} is to decide your request. The ball has been there since ${p.since}.${by(p.due, `By ${p.due} you are to have an answer or an interim answer.`)}`,
      "partly-approved": (p) =>
        `A part of the request has been approved and the rest refused. Read the decision, and take what you get. ${p.owner} has waited since ${p.since}. You can appeal the rest, also afterwards.`,
      approved: (p) =>
        `The request has been approved. You are to read and accept the conditions. ${p.owner} has waited since ${p.since}, and prepares the access once you have accepted.`,
      agreeing: (p) =>
        p.mine
          ? `The request has been approved, and the agreement has been with you since ${p.since}. Open it, and take the next step.`
          : `The request has been approved, and the agreement has been with ${p.owner} since ${p.since}. Access comes when both have signed.`,
      appealed: (p) =>
        `You have appealed. The appeal has been with ${p.person || p.owner} since ${p.since}. Follow it on the page of the appeal.`,
      "not-agreed": (p) =>
        `The parties did not agree, and the case was closed on ${p.since}. You can apply again.`,
      provisioning: (p) =>
        `${p.owner} is preparing the access. The ball has been there since ${p.since}. We e-mail you when it is delivered.`,
      active: (p) =>
        `You have access to the data.${by(p.due, `It lasts until ${p.due}.`)} Nobody needs to do anything now.`,
      "open-data": () =>
        "The data are open, and you can use them now. Nobody has to answer you. Name the source as the licence says.",
      suspended: (p) =>
        `The access has been suspended since ${p.since}. Do not use the data now. ${p.owner} is to resume or revoke it.`,
      refused: (p) =>
        `${p.owner} refused the request on ${p.since}. Read the reasons.${by(p.due, `You can appeal until ${p.due}.`)}`,
      discarded: () => "The draft has been deleted. You can start again whenever you like.",
      withdrawn: (p) => `The request was withdrawn on ${p.since}. The case is closed. You can apply again.`,
      closed: (p) =>
        `The case was closed on ${p.since}, when the time for appeal ran out. You can apply again.`,
      ended: (p) => `The access expired on ${p.since}. If you still need the data, you can apply again.`,
      revoked: (p) =>
        `${p.owner} revoked the access on ${p.since}. Read the reasons. You can appeal the decision.`,
    },
    owner: {
      draft: () => "The applicant is writing the request.",
      received: (p) =>
        `${p.applicant} sent the request on ${p.since}. One of your case handlers must take it.${by(p.due, `By ${p.due} the applicant is to have an answer or an interim answer.`)}`,
      assessing: (p) =>
        `${p.self ? "You are" : `${p.person || "A case handler"} is`} to assess the request and propose a decision. The ball has been with you since ${p.since}.${by(p.due, `By ${p.due} the applicant is to have an answer or an interim answer.`)}`,
      clarifying: (p) =>
        `${p.applicant} is to answer your question. The case has waited since ${p.since}.${by(p.due, `The deadline runs meanwhile: by ${p.due} the applicant is to have an answer or an interim answer.`)}`,
      legal: (p) =>
        `The resource centre is answering a legal question. It has had the question since ${p.since}. The answer comes in this case.`,
      consent: (p) =>
        `Those whom the data concern have been asked for consent. The case has waited for them since ${p.since}. The answers come here.`,
      review: (p) =>
        `The case has waited for a review since ${p.since}. Once it comes, you can propose a decision.${by(p.due, `The nearest deadline is ${p.due}.`)}`,
      deciding: (p) =>
        `${p.mine ? "You are to decide the request" : "One of your approvers is to decide the request"}. The ball has been with you since ${p.since}.${by(p.due, `By ${p.due} the applicant is to have an answer or an interim answer.`)}`,
      "partly-approved": (p) =>
        `A part of the request has been approved. ${p.applicant} is to take that part and has had the decision since ${p.since}. Then you can deliver the access.`,
      approved: (p) =>
        `The request has been approved. ${p.applicant} is to accept the conditions and has had them since ${p.since}. Then you can deliver the access.`,
      agreeing: (p) =>
        `The request has been approved. The agreement with ${p.applicant} is under way. The ball has been where it is since ${p.since}. Access is given when both have signed.`,
      appealed: (p) =>
        `${p.applicant} has appealed against the decision. The ball has been where it is since ${p.since}. The appeal is a case of its own.`,
      "not-agreed": (p) => `The parties did not agree, and the case was closed on ${p.since}.`,
      provisioning: (p) =>
        `${p.self ? "You are" : `${p.person || "One of you"} is`} to deliver the access to ${p.applicant}. The ball has been with you since ${p.since}.`,
      active: (p) =>
        `${p.applicant} has access.${by(p.due, `It lasts until ${p.due}.`)} Nobody needs to do anything now.`,
      "open-data": () =>
        "The data are open, and you can use them now. Nobody has to answer you. Name the source as the licence says.",
      suspended: (p) => `The access has been suspended since ${p.since}. You are to resume or revoke it.`,
      refused: (p) =>
        `The request was refused on ${p.since}.${by(p.due, `${p.applicant} can appeal until ${p.due}.`)}`,
      discarded: () => "The draft has been deleted.",
      withdrawn: (p) => `${p.applicant} withdrew the request on ${p.since}. The case is closed.`,
      closed: (p) => `The case was closed on ${p.since}, when the time for appeal ran out.`,
      ended: (p) => `The access expired on ${p.since}. The case is closed.`,
      revoked: (p) => `The access was revoked on ${p.since}. The case is closed.`,
    },
  },
  fromDemand: "Data you have waited for",
  fromDemandText: "The answers come from the need you followed. Read them, and change what you must.",
  fromDemandLink: "See the need",
};
