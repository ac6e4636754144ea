// Whom the case has waited for, and what the law lets its parties do now, in English.
import { type LetterFacts, paragraphs } from "./letter-facts.ts";
import type { RightsTexts } from "./nb.ts";

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const signed = (greeting: string, f: LetterFacts) =>
  [greeting, f.sender, f.applicant].filter((line) => line !== "").join("\n");

export const en: RightsTexts = {
  steps: {
    heading: "Your rights now",
    because: {
      missed: (p) => `A deadline passed on ${p.date}: ${lower(p.rule)}.`,
      near: (p) => `A deadline is near: ${lower(p.rule)}, by ${p.date}.`,
      running: (p) => `You can do this until the end of ${p.date}.`,
      late: (p) => `The appeal window has closed. A late appeal may still be heard, until ${p.date}.`,
      unexplained: (p) => `The deadline was extended to ${p.date}, and nobody has said why.`,
    },
    provision: (p) => `Provision: ${p.provision}`,
    edit: "The text is filled in. Change it as you like.",
    text: "Text",
    send: "Send as a message in the case",
    download: "Download as text",
    outside: (p) => `Paste the text at ${p.host}`,
    toForm: "Open the form",
    beginAnew: "Begin a new request for the same data",
  },
  letters: {
    "remind-handler": (f) => ({
      title: `Status of case ${f.reference}`,
      text: paragraphs(
        `On ${f.sent} we asked for access to "${f.title}". The deadline for an answer or an interim answer passed on ${f.deadline}, see ${f.provision}.`,
        "We ask for an answer. If you need more time, please send an interim answer that says why, and when we can expect a decision.",
        signed("Yours sincerely", f),
      ),
    }),
    "complain-to-ombudsman": (f) => ({
      title: `Complaint about delay in case ${f.reference}`,
      text: paragraphs(
        "To the Parliamentary Ombud",
        `We complain about delay at ${f.owner}. The case is about our request for access to "${f.title}", sent on ${f.sent}. The reference is ${f.reference}.`,
        `The deadline passed on ${f.deadline}, see ${f.provision}. We have not been given the answer that we are entitled to.`,
        "The whole case file can be downloaded and is enclosed.",
        signed("Yours sincerely", f),
      ),
    }),
    appeal: (f) => ({
      title: `Appeal in case ${f.reference}`,
      text: f.decided
        ? paragraphs(
            `We appeal against the decision of ${f.decided} in case ${f.reference}, about access to "${f.title}".`,
            f.legalBasis ? `${f.owner} based the decision on ${f.legalBasis}. We do not agree, because:` : "",
          )
        : paragraphs(
            `We asked for access to "${f.title}" on ${f.sent} and had no answer when the deadline passed on ${f.deadline}. That counts as a refusal, see ${f.provision}.`,
            "We appeal against the refusal. If you uphold it, please forward the appeal to the appeal body without delay.",
            signed("Yours sincerely", f),
          ),
    }),
    "ask-for-redress": (f) => ({
      title: `Complaint in case ${f.reference}`,
      text: paragraphs(
        `On ${f.sent} we asked to re-use "${f.title}". The deadline for an answer passed on ${f.deadline}, see ${f.provision}.`,
        "We ask that the case be put before the impartial review body.",
        signed("Yours sincerely", f),
      ),
    }),
    "ask-why-extended": (f) => ({
      title: `Extended deadline in case ${f.reference}`,
      text: paragraphs(
        `The deadline in the case about "${f.title}" has been extended to ${f.deadline}. An extension must be given with reasons, see ${f.provision}.`,
        "Please tell us why the deadline was extended.",
        signed("Yours sincerely", f),
      ),
    }),
    "see-case-file": (f) => ({
      title: `Documents of case ${f.reference}`,
      text: paragraphs(
        `We are a party to the case about access to "${f.title}" and ask to see the documents of the case, see ${f.provision}.`,
        "We need them to consider whether to appeal.",
        signed("Yours sincerely", f),
      ),
    }),
    "contact-centre": (f) => ({
      title: `Status of case ${f.reference}`,
      text: paragraphs(
        `The deadline for an answer to our question passed on ${f.deadline}. When can we expect the answer?`,
        signed("Yours sincerely", f),
      ),
    }),
  },
};
