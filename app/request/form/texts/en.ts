// What a request lacks on the road it takes, in English.
import type { GapTexts } from "./nb.ts";

export const en: GapTexts = {
  title: "This is missing on the road to the data",
  lead: "It does not keep you from sending. But the data owner will probably ask, and then it takes longer.",
  rule: "The rule",
  unchecked: "Not checked. Read it before you rely on it.",
  count: (p) => (p.n === 1 ? `One thing is missing on this road` : `${p.n} things are missing on this road`),
  askCentre: "Ask the resource centre",
  gaps: {
    "basis-detail": {
      title: "Which law do you rely on?",
      write: "Write the act and section, or the contract, that lets you use the data.",
    },
    "recorded-basis": {
      title: "How do you meet the law that is stated?",
      write: "Write why you are among those whom the law allows, with the section.",
    },
    "basis-for-personal": {
      title: "Personal data need a basis",
      write: "Choose what fits: consent, contract, obligation, task or legitimate interest.",
    },
    "basis-unsure": {
      title: "You are unsure of the basis",
      write:
        "Write what you are unsure of. The resource centre answers for free, and the answer can go with the case.",
    },
    "consent-words": {
      title: "What will you ask people?",
      write: "Write the words you will use, who asks, and how one withdraws.",
    },
    "safeguards-personal": {
      title: "How do you protect the personal data?",
      write: "Write where they lie, who has access, and when they are deleted.",
    },
    "safeguards-protected": {
      title: "How do you keep protected data protected?",
      write: "Write who has access, how you bind them to secrecy, and when data are deleted.",
    },
    "totals-with-names": {
      title: "Only totals, and still names?",
      write: "If you need names, choose fields instead of totals. If not, choose “No”.",
    },
    "purpose-kind": {
      title: "What kind of purpose is it?",
      write: "Choose what is nearest, and the case reaches the right person sooner.",
    },
    extent: { title: "How much do you need?", write: "Choose some fields or only totals if that is enough." },
    area: { title: "Which area?", write: "Choose the smallest that is enough." },
  },
};
