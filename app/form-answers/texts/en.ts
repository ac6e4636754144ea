import type { FormAnswerTexts } from "./nb.ts";

export const en: FormAnswerTexts = {
  fields: {
    purpose: {
      label: "What is the purpose?",
      hint: "What do you want to achieve, and for whom? At least 20 characters.",
    },
    purposeKind: {
      label: "What kind of purpose is it?",
      hint: "Choose what is nearest. It helps the case handler, and us to say what you can expect.",
    },
    use: {
      label: "What will you do with the data?",
      hint: "Step by step, as to a neighbour. At least 20 characters.",
    },
    dataNeeded: {
      label: "Which data do you need?",
      hint: "Fields, area and period. Do not ask for more than you need.",
    },
    extent: {
      label: "How much of the data do you need?",
      hint: "The less you ask for, the less the data owner has to assess.",
    },
    area: { label: "Which area is it about?" },
    personalData: {
      label: "Are there personal data in them?",
      hint: "Personal data are all that can be tied to a person, also indirectly.",
    },
    recipients: { label: "Who will see the data?", hint: "Roles and organisations, suppliers too." },
    periodFrom: { label: "From which date?" },
    periodTo: { label: "To which date?" },
    legalBasis: {
      label: "What do you rely on?",
      hint: "The legal basis for using the data. If you are unsure, say so. Then the data owner and the resource centre help.",
    },
    legalBasisDetail: {
      label: "Tell more about the basis",
      hint: "Act and section, agreement or consent.",
    },
    safeguards: { label: "How do you take care of the data?", hint: "Storage, access and deletion." },
  },
  undecided: "Not decided yet",
  choices: {
    purposeKind: {
      "own-service": "A product or service of ours",
      insight: "Insight and analysis for ourselves",
      research: "Research or statistics",
      "public-task": "A public task",
      other: "Something else",
    },
    extent: {
      all: "All fields",
      some: "Some fields",
      totals: "Only totals and counts, no single rows",
    },
    area: {
      country: "The whole country",
      region: "A county or part of the country",
      places: "A municipality or a few places",
    },
    personalData: {
      none: "No",
      indirect: "Yes, but not directly. Somebody might be recognised.",
      direct: "Yes, names, national identity numbers or the like",
      unsure: "I am unsure",
    },
    legalBasis: {
      "none-needed": "No basis is needed",
      consent: "Consent",
      contract: "Contract",
      "legal-obligation": "A legal obligation",
      "public-task": "A task in the public interest",
      "legitimate-interest": "A legitimate interest",
      unsure: "I am unsure",
    },
  },
};
