// Appeals in British English: the words of the case and its page.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { AppealSituation, AppealTexts } from "./nb.ts";

const reasons = {
  label: "Reasons",
  hint: "Which rules, which facts, and what weighed most. The applicant reads this.",
};
const legalBasis = { label: "Legal basis", hint: "Act and section, for example “forvaltningsloven § 34”." };

export const appealWords: KindTexts<"appeal"> = {
  kind: "Appeal",
  states: {
    filed: "Received",
    reconsidering: "Being reconsidered",
    forwarded: "Sent to the appeal body",
    hearing: "With the appeal body",
    reversed: "Decision reversed",
    overturned: "Appeal succeeded",
    remitted: "To be decided anew",
    upheld: "Decision stands",
    dismissed: "Dismissed",
    closed: "Closed",
  },
  steps: {
    file: { title: "Appeal received", what: "The data owner has the appeal." },
    reconsider: {
      title: "Data owner looks again",
      what: "The data owner can reverse the decision, or send the appeal on.",
    },
    forward: { title: "Sent on", what: "The appeal body has the appeal." },
    hear: { title: "Appeal body considers", what: "The appeal body tries all sides of the case." },
    outcome: { title: "Decided", what: "The appeal has been decided." },
  },
  commands: {
    "take-up": {
      title: "Take the appeal",
      hint: "You prepare the appeal. The applicant is told that somebody has started.",
      button: "Take the appeal",
      done: "You have taken the appeal. You are now to look at the decision again.",
    },
    admit: {
      title: "Admit the appeal though it is late",
      hint: "Possible when the appellant is not to blame, or when special reasons speak for it (forvaltningsloven § 31).",
      button: "Admit the appeal",
      done: "The appeal has been admitted. You are now to look at the decision again.",
    },
    dismiss: {
      title: "Dismiss the appeal",
      hint: "Only where the conditions for an appeal are not met. The applicant can appeal against the dismissal.",
      button: "Yes, dismiss the appeal",
      done: "The appeal has been dismissed. The applicant has been given the reasons.",
    },
    "propose-reversal": {
      title: "Propose to reverse the decision",
      hint: "An approver who did not make the decision decides. The applicant does not see the proposal.",
      button: "Put the proposal forward",
      done: "The proposal has been put forward to an approver.",
    },
    "return-appeal": {
      title: "Return to the case handler",
      button: "Return",
      done: "The appeal has been returned. The case handler sees your comment.",
    },
    reverse: {
      title: "Reverse the decision",
      hint: "The request goes back to assessment, and you make a new decision.",
      button: "Reverse the decision",
      done: "The decision has been reversed. The request is assessed anew.",
    },
    forward: {
      title: "Send the appeal to the appeal body",
      hint: "You stand by the decision. The appeal body and the applicant read your comments.",
      button: "Send to the appeal body",
      done: "The appeal has been sent to the appeal body. The applicant has been told.",
    },
    "begin-hearing": {
      title: "Begin to hear the appeal",
      hint: "The applicant is told that somebody has started.",
      button: "Begin the hearing",
      done: "The hearing has begun. You can now enter the decision.",
    },
    uphold: {
      title: "Uphold the decision",
      hint: "The decision stands, and the appeal is finally decided.",
      button: "Uphold the decision",
      done: "The outcome has been entered. The decision stands.",
    },
    overturn: {
      title: "Overturn the decision",
      hint: "The request goes back to assessment. The data owner is bound by the outcome.",
      button: "Overturn the decision",
      done: "The outcome has been entered. The request is assessed anew.",
    },
    remit: {
      title: "Set aside and send back",
      hint: "The data owner must decide the case anew.",
      button: "Set aside and send back",
      done: "The outcome has been entered. The data owner must decide the case anew.",
    },
    "close-appeal": {
      title: "Close the appeal",
      hint: "You have read the outcome. The case stays, and can be read later.",
      button: "I have read the outcome",
      done: "The appeal has been closed.",
    },
    "withdraw-appeal": {
      title: "Withdraw the appeal",
      hint: "The decision stands.",
      button: "Yes, withdraw the appeal",
      done: "The appeal has been withdrawn. The decision stands.",
    },
    "send-message": {
      title: "Write a message",
      button: "Send the message",
      done: "The message has been sent. The other parties get an e-mail.",
    },
  },
  fields: {
    "take-up": {},
    admit: {
      reasons: { label: "Why is it admitted?", hint: "At least 20 characters. The applicant reads this." },
    },
    dismiss: { reasons, legalBasis },
    "propose-reversal": { comment: { label: "Why should the decision be reversed?" } },
    "return-appeal": { comment: { label: "What must be assessed again?" } },
    reverse: { reasons, legalBasis },
    forward: {
      comment: {
        label: "The data owner's view of the appeal",
        hint: "What you say to each point of the appeal, and why the decision should stand. At least 20 characters.",
      },
    },
    "begin-hearing": {},
    uphold: { reasons, legalBasis },
    overturn: { reasons, legalBasis },
    remit: { reasons, legalBasis },
    "close-appeal": {},
    "withdraw-appeal": { reason: { label: "Why do you withdraw the appeal?" } },
    "send-message": { text: { label: "Message" } },
  },
  choices: {
    "take-up": {},
    admit: {},
    dismiss: {},
    "propose-reversal": {},
    "return-appeal": {},
    reverse: {},
    forward: {},
    "begin-hearing": {},
    uphold: {},
    overturn: {},
    remit: {},
    "close-appeal": {},
    "withdraw-appeal": {},
    "send-message": {},
  },
  events: {
    create: () => "The applicant appealed against the decision.",
    "take-up": (p) => `${p.who} took the appeal.`,
    admit: (p) => `${p.who} admitted the late appeal.`,
    dismiss: (p) => `${p.who} dismissed the appeal.`,
    "propose-reversal": (p) => `${p.who} proposed to reverse the decision.`,
    "return-appeal": (p) => `${p.who} returned the appeal to the case handler.`,
    reverse: (p) => `${p.who} reversed the decision.`,
    forward: (p) => `${p.who} sent the appeal to the appeal body.`,
    "begin-hearing": (p) => `${p.who} began to hear the appeal.`,
    uphold: (p) => `${p.who} upheld the decision.`,
    overturn: (p) => `${p.who} overturned the decision.`,
    remit: (p) => `${p.who} set the decision aside and sent the case back.`,
    "close-appeal": (p) => `${p.who} read the outcome and closed the appeal.`,
    "withdraw-appeal": (p) => `${p.who} withdrew the appeal.`,
    "send-message": (p) => `${p.who} wrote a message.`,
    "deadline-passed": (p) => `A deadline passed: ${p.rule}.`,
  },
};

const answerBy = (p: AppealSituation) =>
  p.due ? ` By ${p.due} the applicant is to have an answer or an interim answer.` : "";
const yourAnswer = (p: AppealSituation) =>
  p.due ? ` By ${p.due} you are to have an answer or an interim answer.` : "";
const closes = (p: AppealSituation) => (p.due ? ` The appeal closes by itself on ${p.due}.` : "");
const closed = (p: AppealSituation) =>
  p.withdrawn
    ? `The appeal was withdrawn on ${p.since}. The decision stands.`
    : `The appeal was closed on ${p.since}.`;

export const en: AppealTexts = {
  page: {
    eyebrow: (p) => `${p.reference} · ${p.applicant} appeals against a decision of ${p.owner}`,
    nextStep: "Next step",
    nothingToDo: "You need not do anything now. We e-mail you when something happens.",
    readOnly: "You can read the appeal, but not do anything with it.",
    other: "You can also do this",
    tabsLabel: "Parts of the appeal",
    tabs: { appeal: "The appeal", timeline: "Timeline", messages: "Messages" },
    grounds: "What the appeal rests on",
    wanted: "What the applicant wants changed",
    lateTitle: "The appeal came after the deadline",
    lateText: "It has been registered. The data owner decides whether it is heard all the same.",
    lateReason: "Why it is late",
    noLateReason: "The applicant has not said why the appeal is late.",
    tooLate:
      "More than a year has passed since the decision. The appeal can then no longer be admitted (forvaltningsloven § 31).",
    admitted: "Why the late appeal is heard",
    decision: "The decision appealed against",
    decisionReasons: "The reasons at that time",
    decisionBasis: "The legal basis at that time",
    decisionAt: "Date of the decision",
    proposal: "Proposal to reverse",
    proposalInternal: "Only the data owner sees the proposal.",
    returned: "The approver has returned the appeal",
    forwarded: "The data owner's view of the appeal",
    outcome: {
      reversed: "The data owner has reversed the decision",
      overturned: "The appeal body has overturned the decision",
      remitted: "The appeal body has set the decision aside",
      upheld: "The appeal body has upheld the decision",
      dismissed: "The appeal has been dismissed",
    },
    outcomeReasons: "Reasons",
    outcomeBasis: "Legal basis",
    outcomeAt: "Date of the outcome",
    next: {
      reversed: "The request is assessed anew. You follow it in the case of the request.",
      overturned: "The request is assessed anew, and the data owner is bound by the outcome.",
      remitted: "The data owner must decide the request anew.",
      upheld: "The outcome is final. You can complain to the Parliamentary Ombud, or go to court.",
      dismissed: "You can appeal against the dismissal. Write to the data owner within three weeks.",
    },
    costs:
      "If you had necessary costs with the appeal, you can claim them within three weeks (forvaltningsloven § 36). Write a message here.",
    onBehalf: (p) =>
      `${p.body} does not use Dataveien. The resource centre registers the answer on its behalf.`,
    firstDecider: "Somebody else must decide",
    request: "Request",
    requestOpen: (p) => `Open ${p.reference}`,
    requestHidden: "The appeal body sees what is shared in the appeal.",
    applicant: "Applicant",
    owner: "Data owner",
    body: "Appeal body",
    handler: "Case handler",
    filedAt: "Filed",
    messagesWho: "The applicant, the data owner and the appeal body can read the messages.",
    noBodyName: "The appeal body",
    bodyNotNamed: "Not recorded. The resource centre registers the answer.",
    listTitle: "Appeals",
  },
  sentence: {
    applicant: {
      filed: (p) =>
        p.late
          ? `${p.owner} received the appeal on ${p.since}, after the deadline. They decide whether it is heard all the same.${yourAnswer(p)}`
          : `${p.owner} received the appeal on ${p.since}, and is to look at the decision again.${yourAnswer(p)}`,
      reconsidering: (p) =>
        `${p.person || "A case handler"} at ${p.owner} looks at the decision again. They can reverse it, or send the appeal to the appeal body.${yourAnswer(p)}`,
      forwarded: (p) =>
        `${p.owner} stood by the decision. The appeal was sent to ${p.body} on ${p.since}.${yourAnswer(p)}`,
      hearing: (p) => `${p.body} hears the appeal. The ball has been there since ${p.since}.${yourAnswer(p)}`,
      reversed: (p) =>
        `${p.owner} reversed the decision on ${p.since}. The request is assessed anew.${closes(p)}`,
      overturned: (p) => `Your appeal succeeded on ${p.since}. The request is assessed anew.${closes(p)}`,
      remitted: (p) =>
        `${p.body} set the decision aside on ${p.since}. ${p.owner} must decide the case anew.${closes(p)}`,
      upheld: (p) => `${p.body} upheld the decision on ${p.since}. Read the reasons.${closes(p)}`,
      dismissed: (p) => `The appeal was dismissed on ${p.since}. Read the reasons.${closes(p)}`,
      closed,
    },
    owner: {
      filed: (p) =>
        p.late
          ? `${p.applicant} appealed on ${p.since}, after the deadline. You are to admit the appeal or dismiss it.${answerBy(p)}`
          : `${p.applicant} appealed on ${p.since}. A case handler on your side must take the appeal.${answerBy(p)}`,
      reconsidering: (p) =>
        p.proposed
          ? `A reversal has been proposed. An approver who did not make the decision decides.${answerBy(p)}`
          : `${p.person || "A case handler"} is to look at the decision again. Propose to reverse it, or send the appeal on.${answerBy(p)}`,
      forwarded: (p) => `The appeal was sent to ${p.body} on ${p.since}. The ball is there.`,
      hearing: (p) => `${p.body} hears the appeal. The ball has been there since ${p.since}.`,
      reversed: (p) => `You reversed the decision on ${p.since}. The request is assessed anew.`,
      overturned: (p) =>
        `${p.body} overturned the decision on ${p.since}. The request is to be assessed anew.`,
      remitted: (p) => `${p.body} set the decision aside on ${p.since}. You must decide the request anew.`,
      upheld: (p) => `${p.body} upheld the decision on ${p.since}.`,
      dismissed: (p) => `The appeal was dismissed on ${p.since}.`,
      closed,
    },
    body: {
      forwarded: (p) =>
        `${p.owner} sent the appeal here on ${p.since}. Somebody on your side must take it.${answerBy(p)}`,
      hearing: (p) =>
        `${p.person || "Your side"} is to decide the appeal. The ball has been with you since ${p.since}.${answerBy(p)}`,
      reversed: (p) => `${p.owner} reversed the decision on ${p.since}.`,
      overturned: (p) => `You overturned the decision on ${p.since}.`,
      remitted: (p) => `You set the decision aside on ${p.since}.`,
      upheld: (p) => `You upheld the decision on ${p.since}.`,
      dismissed: (p) => `The appeal was dismissed on ${p.since}.`,
      closed,
    },
  },
};
