// The decision letter in English.
import type { LetterTexts } from "./nb.ts";

const persons = (n: number) => `${n} ${n === 1 ? "person" : "people"}`;

export const en: LetterTexts = {
  title: (p) => `Decision on access to “${p.dataset}”`,
  from: "From",
  to: "To",
  reference: "Case number",
  date: "Date",
  notYet: "(set when the decision is sent)",
  notWritten: "(not written yet)",
  parts: {
    decision: "The decision",
    granted: "What is granted",
    conditions: "Conditions",
    reasons: "Reasons",
    facts: "What the decision builds on",
    "legal-basis": "Legal basis",
    "refused-part": "What is refused",
    appeal: "You can appeal",
    documents: "You can see the documents of the case",
    "deferred-effect": "You can ask that the decision waits",
    signature: "Who decided",
  },
  outcome: {
    approved: (p) => `${p.applicant} is given access to “${p.dataset}”.`,
    "partly-approved": (p) =>
      `${p.applicant} is given access to a part of “${p.dataset}”. The rest is refused.`,
    refused: (p) => `${p.applicant} is not given access to “${p.dataset}”.`,
    revoked: (p) => `The access that ${p.applicant} has to “${p.dataset}” is revoked.`,
  },
  until: (p) => `Access lasts until the end of ${p.date}.`,
  agreement: "Access requires that the parties enter into an agreement.",
  noConditions: "There are no conditions.",
  asked: (p) => `${p.applicant} sent the request on ${p.date}.`,
  purpose: (p) => `The purpose was given as: ${p.text}`,
  dataNeeded: (p) => `The request is about: ${p.text}`,
  period: (p) => `The data are to be used from ${p.from} to ${p.to}.`,
  clarified: (p) =>
    p.count === 1
      ? "The applicant has answered one question on the way."
      : `The applicant has answered ${p.count} questions on the way.`,
  centre: (p) =>
    p.count === 1
      ? "The resource centre has answered a legal question in the case."
      : `The resource centre has answered ${p.count} legal questions in the case.`,
  consents: (p) => `${p.accepted} of ${persons(p.asked)} have consented.`,
  appeal: (p) =>
    `You can appeal. The time limit is three weeks from when the decision reached you, that is ${p.date}. See the Public Administration Act, sections 28 and 29.`,
  appealWindow:
    "You can appeal. The time limit is three weeks from when the decision reached you. See the Public Administration Act, sections 28 and 29.",
  appealTo: (p) =>
    `Send the appeal to ${p.owner}, which looks at the case again and may change the decision.`,
  appealBody: (p) => `If the decision is not changed, the appeal goes to ${p.body}, the appeal body.`,
  appealBodyUnnamed: (p) =>
    `If the decision is not changed, ${p.owner} sends the appeal to the appeal body. Ask ${p.owner} who that is.`,
  appealContents: "Write what you want changed and, if you can, why. If the appeal is late, say why.",
  refusedUnder: (p) => `Legal basis of the refusal: ${p.basis}`,
  appealOfRest: "You can appeal what is refused, also if you take what is granted.",
  fullerReasons:
    "You can ask for fuller reasons within three weeks. See the Freedom of Information Act, section 31.",
  appealHere: "Appeal in the case on Dataveien",
  noPublicBody: (p) =>
    `${p.owner} is no public body. The decision cannot be appealed under the Public Administration Act.`,
  documents: (p) =>
    `You are a party to case ${p.reference} and may see its documents, with the exceptions of the Public Administration Act, sections 18 and 19.`,
  deferredEffect: (p) =>
    `You can ask ${p.owner} or the appeal body that the decision does not apply until the appeal is decided. See the Public Administration Act, section 42.`,
  decidedBy: (p) => `${p.name}, ${p.owner}`,
  decidedByOwner: (p) => p.owner,
  handledBy: (p) => `Handler: ${p.name}`,
  electronic: "The decision was approved electronically in Dataveien and therefore has no signature.",
  page: {
    title: "Decision letter",
    draftTitle: "Draft decision letter",
    draft: "This is a draft. The applicant has not seen it.",
    missingTitle: "Missing before the decision can be sent",
    complete: "The letter has every part it should have.",
    missing: {
      reasons: "The reasons: which facts and considerations decided the case.",
      "legal-basis": "The legal basis of the decision.",
      provision: "Which provision: the Act and the section.",
      "access-provision": "The provision of the Freedom of Information Act that the refusal rests on.",
      "access-until": "The date that access lasts until.",
      "granted-part": "What is granted.",
      "refused-part": "What is refused.",
      "refusal-reasons": "The reasons for what is refused.",
      "refusal-basis": "The provision that the refusal rests on.",
    },
    fill: "Fill in",
    back: "Back to the case",
    pdf: "Download as PDF",
    languages: "Language of the letter",
    preview: {
      approve: "See the letter of an approval",
      "approve-partly": "See the letter of a partial approval",
      refuse: "See the letter of a refusal",
    },
    previewTitle: "See the letter before you send it",
    read: "Read the decision letter",
    footer: (p) => `${p.reference}, page ${p.page}`,
  },
};
