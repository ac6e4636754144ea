// Agreements in British English: the words of the case, its page, and the template.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { FieldText } from "#app/cases/page/texts/words.ts";
import type { AgreementSituation, AgreementTexts } from "./nb.ts";

const terms = {
  language: { label: "In which language is the agreement written?" },
  purpose: { label: "Purpose", hint: "What the recipient may use the data for. At least 20 characters." },
  validFrom: { label: "The agreement is valid from" },
  validUntil: { label: "The agreement is valid until", hint: "Not longer than the access lasts." },
  security: { label: "Security", hint: "How the data are stored, and who has access." },
  deletion: { label: "Deletion", hint: "When and how the data are deleted." },
  breach: { label: "Breach of the agreement", hint: "What happens in case of incidents and breach." },
  legalBasis: { label: "Legal basis", hint: "Act and section, as the decision names them." },
  reportBy: { label: "First report on the use by", hint: "Leave empty if no report is needed." },
  reportEvery: { label: "How often is the use reported?" },
  deleteBy: { label: "The data are deleted by", hint: "May be after the agreement has ended." },
  renewBy: { label: "The need for renewal is told by" },
  other: { label: "Other terms" },
} satisfies Record<string, FieldText>;
const termChoices = {
  language: { nb: "Norwegian bokmål", nn: "Norwegian nynorsk", en: "English" },
  reportEvery: { once: "Once", "half-year": "Every half-year", year: "Every year" },
};
const capacity = {
  label: "In what capacity do you sign?",
  hint: "Your position or authority, for example managing director.",
};

export const agreementWords: KindTexts<"agreement"> = {
  kind: "Agreement",
  states: {
    drafting: "Being written",
    offered: "Offer sent",
    "counter-offered": "Counter-offer sent",
    accepted: "To be signed",
    signed: "Signed",
    "in-force": "In force",
    amending: "Amendment proposed",
    terminated: "Terminated",
    expired: "Expired",
  },
  steps: {
    draft: { title: "Written", what: "The data owner writes the agreement from the decision." },
    negotiate: { title: "Negotiated", what: "The parties agree on the text." },
    sign: { title: "Signed", what: "One person for each party signs." },
    run: { title: "In force", what: "The agreement is in force, and its duties are watched." },
    end: {
      title: "Ended",
      what: "The agreement has ended. Duties of deletion are watched until they are done.",
    },
  },
  commands: {
    take: {
      title: "Take the agreement",
      hint: "You become the case handler of the agreement.",
      button: "Take the agreement",
      done: "You have taken the agreement.",
    },
    offer: {
      title: "Send an offer",
      hint: "The text is built from the template and what you fill in. The conditions of the decision come along by themselves.",
      button: "Send the offer",
      done: "The offer has been sent. The recipient now reads it.",
    },
    "counter-offer": {
      title: "Send a counter-offer",
      hint: "Change what you want differently. The data owner sees the difference.",
      button: "Send the counter-offer",
      done: "The counter-offer has been sent. The data owner now looks at it.",
    },
    "accept-offer": {
      title: "Accept the text",
      hint: "Read the agreement first. Both parties sign afterwards.",
      button: "Accept the text",
      done: "The text has been accepted. You can now sign.",
    },
    "accept-counter-offer": {
      title: "Accept the counter-offer",
      hint: "Both parties sign afterwards.",
      button: "Accept the counter-offer",
      done: "The counter-offer has been accepted. You can now sign.",
    },
    sign: {
      title: "Sign the agreement",
      hint: "You sign exactly the text below. Name, time and checksum are kept.",
      button: "Sign",
      done: "You have signed the agreement.",
    },
    "propose-amendment": {
      title: "Propose an amendment",
      hint: "The agreement stays as it is until the other party has accepted. You sign the proposal as you send it.",
      button: "Sign and send the proposal",
      done: "The proposal has been signed and sent. The other party answers.",
    },
    "accept-amendment": {
      title: "Accept and sign the amendment",
      hint: "The new text applies from your signature.",
      button: "Sign the amendment",
      done: "The amendment has been signed. The new text applies.",
    },
    "decline-amendment": {
      title: "Decline or withdraw the amendment",
      hint: "The agreement stays as it is.",
      button: "Decline the amendment",
      done: "The amendment has been put aside. The agreement stays as it is.",
    },
    "fulfil-obligation": {
      title: "Report a duty as fulfilled",
      hint: "The other party is told.",
      button: "Report as fulfilled",
      done: "The duty has been reported as fulfilled.",
    },
    "break-off": {
      title: "Break off the negotiation",
      hint: "Without an agreement there is no access. This cannot be undone.",
      button: "Yes, break off the negotiation",
      done: "The negotiation has been broken off. The other party has been given the reason.",
    },
    terminate: {
      title: "Terminate the agreement",
      hint: "The access is suspended at once. This cannot be undone.",
      button: "Yes, terminate the agreement",
      done: "The agreement has been terminated. The access is suspended.",
    },
    "send-message": {
      title: "Write a message",
      button: "Send the message",
      done: "The message has been sent. The receiver gets an e-mail.",
    },
  },
  fields: {
    take: {},
    offer: terms,
    "counter-offer": {
      ...terms,
      comment: { label: "What would you change, and why?", hint: "The other party reads this." },
    },
    "accept-offer": {},
    "accept-counter-offer": {},
    sign: { capacity },
    "propose-amendment": {
      ...terms,
      comment: { label: "What would you change, and why?", hint: "The other party reads this." },
      capacity,
    },
    "accept-amendment": { capacity },
    "decline-amendment": { comment: { label: "Why?" } },
    "fulfil-obligation": {
      obligation: { label: "Which duty?" },
      note: {
        label: "What has been done?",
        hint: "For example the report itself, or when and how data were deleted.",
      },
    },
    "break-off": { reasons: { label: "Why?", hint: "The other party reads this." } },
    terminate: { reasons: { label: "Reasons", hint: "The other party reads this. At least 20 characters." } },
    "send-message": { text: { label: "Message" } },
  },
  choices: {
    take: {},
    offer: termChoices,
    "counter-offer": termChoices,
    "accept-offer": {},
    "accept-counter-offer": {},
    sign: {},
    "propose-amendment": termChoices,
    "accept-amendment": {},
    "decline-amendment": {},
    "fulfil-obligation": {},
    "break-off": {},
    terminate: {},
    "send-message": {},
  },
  events: {
    create: () => "The request was approved on the terms of an agreement. Work on the agreement began.",
    take: (p) => `${p.who} took the agreement.`,
    offer: (p) => `${p.who} sent an offer.`,
    "counter-offer": (p) => `${p.who} sent a counter-offer.`,
    "accept-offer": (p) => `${p.who} accepted the text.`,
    "accept-counter-offer": (p) => `${p.who} accepted the counter-offer.`,
    sign: (p) => `${p.who} signed the agreement.`,
    "propose-amendment": (p) => `${p.who} proposed an amendment and signed it.`,
    "accept-amendment": (p) => `${p.who} accepted and signed the amendment.`,
    "decline-amendment": (p) => `${p.who} put the amendment aside.`,
    "fulfil-obligation": (p) => `${p.who} reported a duty as fulfilled.`,
    "break-off": (p) => `${p.who} broke off the negotiation.`,
    terminate: (p) => `${p.who} terminated the agreement.`,
    "send-message": (p) => `${p.who} wrote a message.`,
    "request-over": () => "The request ended, and the agreement with it.",
    "deadline-passed": (p) => `A date was reached: ${p.rule}.`,
  },
};

type Sentence = (p: AgreementSituation) => string;
const reply = (p: AgreementSituation) => (p.due ? ` Please answer by ${p.due}.` : "");
const theirReply = (p: AgreementSituation) => (p.due ? ` They are asked to answer by ${p.due}.` : "");
const endings: Record<AgreementSituation["how"], string> = {
  "broken-off": "The negotiation was broken off without an agreement.",
  terminated: "The agreement was terminated.",
  expired: "The agreement expired.",
  "request-over": "The request ended, and the agreement with it.",
  "": "The agreement has ended.",
};
const ended: Sentence = (p) =>
  p.duty
    ? `${endings[p.how] ?? endings[""]} Some duties remain, and are watched until they are done.`
    : `${endings[p.how] ?? endings[""]} That was on ${p.since}. Nobody has to do anything more.`;

export const en: AgreementTexts = {
  page: {
    eyebrow: (p) => `${p.reference} · Agreement between ${p.owner} and ${p.applicant}`,
    nextStep: "Next step",
    nothingToDo: "You need not do anything now. We e-mail you when something happens.",
    readOnly: "You can read the agreement, but not do anything with it.",
    other: "You can also do this",
    tabsLabel: "Parts of the agreement",
    tabs: {
      text: "Text",
      versions: "Versions",
      obligations: "Duties",
      timeline: "Timeline",
      messages: "Messages",
    },
    preview: "How the text will be",
    previewLead:
      "Built from the template and what you have written so far. It is updated when you reload the page.",
    previewMissing: (p) => `Still missing: ${p.parts}.`,
    noText: "The data owner has not sent any text yet.",
    proposedText: "The proposed text",
    currentText: "The text that applies now",
    document: "Show the text as a document of its own",
    back: "Back to the case",
    print: "The document is made for printing. Use the browser's print command.",
    hash: "Checksum (SHA-256)",
    hashWhy: "The checksum is a fingerprint of the text. If one character changes, it becomes another.",
    signatures: "Signatures",
    noSignatures: "Nobody has signed yet.",
    signedBy: (p) => `${p.name}, ${p.capacity}, for ${p.org}. ${p.when}`,
    version: (p) => `Version ${p.n}`,
    versionBy: { owner: "From the data owner", applicant: "From the recipient" },
    versionNow: "Applies now",
    versionOnTable: "On the table",
    versionProposed: "Proposed amendment",
    versionChanged: "Changed in this version",
    diffLead: (p) => `Changes since version ${p.n}. New text is underlined, removed text is struck out.`,
    diffNone: "The text is the same as in the version before.",
    firstVersion: "This is the first version.",
    comment: "Comment from the other party",
    conditions: "Conditions of the decision",
    noConditions: "The decision has no conditions.",
    noObligations: "The agreement has no duties with a date of their own.",
    obligationKinds: {
      report: "Report on the use",
      delete: "Delete the data",
      renew: "Say whether a renewal is needed",
    },
    obligationBy: (p) => `${p.what} by ${p.date}`,
    obligationState: {
      open: "To come",
      near: "Soon",
      missed: "Not done in time",
      fulfilled: "Fulfilled",
    },
    obligationColumns: { what: "Duty", due: "By", state: "Status", note: "What has been done" },
    request: "Request",
    dataset: "Dataset",
    owner: "Data owner",
    applicant: "Recipient",
    handler: "Case handler",
    validity: "Valid",
    fromTo: (p) => `${p.from} – ${p.until}`,
    dataspace: "Dataspace Protocol",
    dataspaceWhat: "How far the agreement has come, in the words that data spaces use among themselves.",
    messagesWho: "Both parties can read the messages.",
    signsAs: (p) => `You sign as ${p.name}.`,
    endedTitle: "Why it ended",
    alreadySigned: "Your side has signed",
    ownProposal: "The other party is to answer",
    listTitle: "Agreements",
  },
  sentence: {
    owner: {
      drafting: (p) =>
        `You are to write the agreement and send an offer to ${p.applicant}. The ball has been with you since ${p.since}.${reply(p)}`,
      offered: (p) => `${p.applicant} reads the offer, and has had it since ${p.since}.${theirReply(p)}`,
      "counter-offered": (p) =>
        `${p.applicant} sent a counter-offer on ${p.since}. You are to accept it or send a new offer.${reply(p)}`,
      accepted: (p) =>
        p.mine
          ? `The parties agree on the text, and ${p.applicant} has signed. You are now to sign for the data owner.${reply(p)}`
          : `The parties agree on the text. Both are to sign. ${p.applicant} is asked to sign first.`,
      signed: (p) =>
        `Both have signed. The agreement is valid from ${p.from}. Nobody has to do anything now.`,
      "in-force": (p) =>
        p.duty
          ? `The agreement is in force until ${p.until}. ${p.applicant} is to fulfil a duty.`
          : `The agreement is in force until ${p.until}. Nobody has to do anything now.`,
      amending: (p) =>
        p.proposedByUs
          ? `You have proposed an amendment. ${p.applicant} is to answer. The agreement stays as it is meanwhile.${theirReply(p)}`
          : `${p.applicant} has proposed an amendment. An approver on your side is to answer. The agreement stays as it is meanwhile.${reply(p)}`,
      terminated: ended,
      expired: ended,
    },
    applicant: {
      drafting: (p) =>
        `${p.owner} writes the agreement. The ball has been there since ${p.since}. We e-mail you when the offer is ready.`,
      offered: (p) =>
        `${p.owner} sent an offer on ${p.since}. Read the text, and accept it or propose changes.${reply(p)}`,
      "counter-offered": (p) =>
        `${p.owner} looks at your counter-offer, and has had it since ${p.since}.${theirReply(p)}`,
      accepted: (p) =>
        p.mine
          ? `The parties agree on the text. You are now to sign for ${p.applicant}.${reply(p)}`
          : `You have signed. ${p.owner} is to sign, and has had the ball since ${p.since}.${theirReply(p)}`,
      signed: (p) =>
        `Both have signed. The agreement is valid from ${p.from}. Nobody has to do anything now.`,
      "in-force": (p) =>
        p.duty
          ? `The agreement is in force until ${p.until}. You are to fulfil a duty.`
          : `The agreement is in force until ${p.until}. Nobody has to do anything now. We e-mail you before a duty is due.`,
      amending: (p) =>
        p.proposedByUs
          ? `You have proposed an amendment. ${p.owner} is to answer. The agreement stays as it is meanwhile.${theirReply(p)}`
          : `${p.owner} has proposed an amendment. Read it, and answer. The agreement stays as it is meanwhile.${reply(p)}`,
      terminated: ended,
      expired: ended,
    },
  },
  template: {
    title: "Agreement template and appeal body",
    lead: (p) => `This applies to all agreements and decisions of ${p.org}.`,
    templateTitle: "The agreement template",
    templateLead:
      "Without a template of your own, that of Dataveien is used. Places in double braces are filled in for each agreement.",
    language: "Language",
    languages: { nb: "Norwegian bokmål", nn: "Norwegian nynorsk", en: "English" },
    own: "You use a template of your own in this language.",
    standard: "You use the template of Dataveien in this language.",
    text: {
      label: "The text of the template",
      hint: "An empty line separates paragraphs. Headings are lines of their own that begin with a number.",
    },
    places: "Places a template can have",
    required: "must be there",
    placeholders: {
      owner: "Name of the data owner",
      applicant: "Name of the recipient",
      dataset: "The dataset",
      purpose: "The purpose",
      conditions: "Conditions of the decision",
      decidedAt: "Date of the decision",
      validFrom: "First day",
      validUntil: "Last day",
      security: "Security",
      deletion: "Deletion",
      breach: "Breach",
      obligations: "Duties with a date",
      legalBasis: "The legal basis",
      other: "Other terms",
    },
    save: "Save the template",
    saved:
      "The template has been saved. It is used from the next offer. Agreements that were sent do not change.",
    useStandard: "Use the template of Dataveien instead",
    removed: "Your own template has been removed. That of Dataveien is used from the next offer.",
    bodyTitle: "The appeal body",
    bodyLead:
      "Appeals against your decisions go there when you do not change the decision yourselves. As a rule it is the superior body.",
    bodyNow: (p) => `Appeals go to ${p.name}.`,
    bodyNone:
      "No appeal body has been set. The resource centre then registers the body's answer on its behalf.",
    body: { label: "Organisation number of the appeal body", hint: "Nine digits. Leave empty to remove it." },
    bodyUnknown: "No organisation with this number uses Dataveien yet.",
    bodySelf: "An organisation cannot hear appeals against itself.",
    bodySave: "Save the appeal body",
    bodySaved: "The appeal body has been saved. It applies to appeals that come from now on.",
    backToMembers: "To the organisation",
  },
};
