// What if one asks in another way, in English.
import type { WhatIfTexts } from "./nb.ts";

const days = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;
const cases = (n: number) => `${n} ${n === 1 ? "closed case" : "closed cases"}`;
const share = (tenths: number) =>
  tenths <= 0 ? "Almost nobody gets" : tenths >= 10 ? "Almost everybody gets" : `About ${tenths} in 10 get`;

export const en: WhatIfTexts = {
  title: "What if?",
  eyebrow: (p) => `${p.dataset} · ${p.owner}`,
  lead: "Try another way of asking. See what it does to the odds, the time and what you must have ready.",
  leadRules:
    "Try another way of asking. See who must say yes, what you must have ready, and which deadline applies.",
  link: "What if you ask in another way?",
  linkFromDraft: "See what happens if you ask in another way",
  linkFromDraftText: "Nothing is sent. Your answers stay as they are.",
  toDataset: "Back to the dataset",
  back: "You can go back to the draft in “My cases” and change it there.",
  form: "What you want to try",
  now: "Now",
  changedTo: "Changed to",
  turns: {
    purposeKind: "Purpose",
    extent: "How much of the data",
    area: "Area",
    consent: "Ask those concerned for consent",
    road: "Road to the data",
  },
  consents: { yes: "Yes, they are asked first", no: "No" },
  roads: { recorded: "As the catalogue says", documents: "Ask for access to the documents" },
  unsaid: "Not chosen",
  asNow: "As now",
  show: "Show what changes",
  before: "As you ask now",
  after: "As you could ask",
  access: (p) => `${share(p.tenths)} access.`,
  between: (p) => `Likely between ${p.from} and ${p.to}.`,
  median: (p) => `Half get an answer within ${days(p.days)}.`,
  range: (p) => `8 in 10 answers come after ${p.from} to ${days(p.to)}.`,
  noTime: "We know too little to say how long it takes.",
  unknown: "We know too little to say how it usually goes.",
  unproven: "We do not know how it usually goes when somebody asks so.",
  approvals: "Who must say yes",
  approvalTexts: {
    owner: (p) =>
      p.people === 1
        ? "One approver at the data owner"
        : `${p.people} approvers at the data owner${p.stages > 1 ? `, in ${p.stages} stages` : ""}`,
    subjects: () => "Those whom the data concern",
    "legal-question": () => "The resource centre should answer a legal question first",
    agreement: () => "Both parties, in an agreement",
    "maybe-agreement": () => "Perhaps both parties, in an agreement. The data owner decides that.",
  },
  papers: "What you must have ready",
  noPapers: "No papers",
  clock: "Deadline",
  noRule: "No law sets a deadline. The data owner decides.",
  openDataRule: "20 working days, and 20 more when necessary.",
  subjectsToo: "The time people take to answer comes in addition.",
  readRule: "Read the provision",
  why: "What each change does, and why",
  turned: (p) => `from “${p.from}” to “${p.to}”`,
  oddsSame: "The odds are about the same.",
  oddsMove: (p) => `The odds go from ${p.from} to ${p.to}.`,
  timeMove: (p) =>
    p.from === p.to
      ? `The usual time is about the same: ${days(p.to)}.`
      : `The usual time goes from ${days(p.from)} to ${days(p.to)}.`,
  timeUnknown: "We know too little to say whether the time changes.",
  tooFew: "Fewer than five who asked so have an answer. We say nothing of the odds.",
  unprovenChange: "We do not know what it does to the odds and the time.",
  pastOwner: (p) => `Based on ${cases(p.n)} with ${p.owner} and ${p.all} in all where somebody asked so.`,
  pastAll: (p) =>
    `Based on ${cases(p.all)} in all where somebody asked so. With ${p.owner} there are ${p.n}.`,
  pastRoad: "The figures are from cases on this road.",
  dropped: (p) => `Falls away: ${p.what}.`,
  added: (p) => `Is added: ${p.what}.`,
  clockMoves: "The deadline is another one.",
  reasons: {
    totals:
      "Counts alone seldom tell anything of a person. You then need not show how you protect personal data, and secrecy seldom stands in the way. Small counts may still reveal somebody.",
    "fewer-fields": "You shall only get what the purpose needs. Fewer fields give the owner less to weigh.",
    "all-fields": "You must show that the purpose needs each field. The owner must assess them all.",
    "smaller-area": "A smaller area concerns fewer. It is then easier to show that you need it.",
    "larger-area": "A larger area concerns more. You must then show why a smaller one is not enough.",
    "subjects-first":
      "Those whom the data concern must answer first. They may say no, and they may withdraw.",
    "consent-lifts":
      "Secrecy does not stand in the way when the person concerned consents. Consent is also your basis under data-protection law.",
    "no-consent":
      "Without consent you must rely on something else: law, contract or an interest that outweighs.",
    research:
      "Data under secrecy may be given for research by special permission. Data-protection law allows it too.",
    "public-task": "A public task must stand in an act or regulation. Point to it, and you have the basis.",
    "purpose-alone":
      "The purpose alone is no reason to say no: data may be used for all that is lawful, in business too. But it decides what is necessary.",
    documents:
      "Anybody may ask for access, also to a compilation. The body must answer without delay. After five working days without an answer you may appeal.",
    "documents-secret": "Data under secrecy cannot be had on this road.",
    recorded: "The owner must answer without delay, and give an interim answer within one month.",
  },
  law: "The provisions",
  lawUnchecked: "We have not checked these. Read them before you rely on them.",
  tries: "This could help most",
  triesText: "Each line changes one thing only from how you ask now.",
  triesCaption: "Single changes, the most promising first",
  tryChange: "Change",
  tryOdds: "Get access",
  tryTime: "Usual time",
  tryIt: "Try",
  days: (p) => days(p.days),
  caution:
    "The figures are from what has happened, and promise nothing. Those who asked so may have differed in other ways too. With several changes at once we reckon as if they did not affect each other. The ranges are made wider for that reason.",
  onlyProven: "We show odds and time here only when the estimates have been better than one number for all.",
  how: "How we reckon",
};
