// The way of a request, told step by step, in English. No sentence of more than 20 words.
import type { JourneyTexts } from "./nb.ts";

const days = (n: number) => (n < 1 ? "less than a day" : n === 1 ? "one day" : `${n} days`);
const cases = (n: number) => (n === 1 ? "one case" : `${n} cases`);

export const en: JourneyTexts = {
  done: (p) => `Done on ${p.date}. It took ${days(p.days)}.`,
  doneOn: (p) => `Done on ${p.date}.`,
  ended: (p) => `The case ended here on ${p.date}.`,
  now: (p) => `Here since ${p.date}, ${days(p.days)} so far.`,
  nowOn: (p) => `Here since ${p.date}.`,
  yours: "It is your turn.",
  theirs: (p) => `It is the turn of ${p.who}.`,
  nobody: "Nobody has to do anything.",
  due: (p) => `It is due on ${p.date}.`,
  ownDays: (p) => `Of these, the data owner waited for you for ${days(p.days)}.`,
  applicantDays: (p) => `Of these, you waited for the applicant for ${days(p.days)}.`,
  usual: (p) => `Usually ${days(p.days)}.`,
  range: (p) => `In 8 of 10 cases: ${p.from} to ${days(p.to)}.`,
  basis: {
    owner: (p) => `Based on ${cases(p.n)} at ${p.owner}.`,
    all: (p) => `Based on ${cases(p.n)} at all data owners.`,
  },
  usualOwn: (p) =>
    `In ${p.tenths} of 10 cases the data owner also waits for the applicant, usually ${days(p.days)}.`,
  unknown: "We know too little to say how long this takes.",
  help: "The law and help",
  law: "What the law says",
  tools: "What helps you here",
  inLanguage: { nb: "in Norwegian (bokmål)", nn: "in Norwegian (nynorsk)", en: "in English" },
  unchecked: "not tried by us",
  counted: "Days on which the data owner waits for the applicant are counted apart.",
  how: "How we reckon",
  toolNames: {
    "digdir-ask": "Asking for access to data (Digdir)",
    "digdir-find": "Finding and judging data (Digdir)",
    "fabrikken-use": "Getting started with others' data (Datafabrikken)",
    "dt-basis": "Basis for processing personal data (Datatilsynet)",
    "own-answers": "Answers from the resource centre",
    "dt-dpia": "Assessing the impact on privacy (Datatilsynet)",
    "digdir-roles": "Roles and responsibility when sharing information (Digdir)",
    "digdir-assess": "Assessing access to data (Digdir)",
    "dt-processor": "Data processing agreements (Datatilsynet)",
    ombud: "Complaining to the Parliamentary Ombud",
    "own-question": "Ask the resource centre a legal question",
    "maskinporten-consumer": "Using Maskinporten to fetch data (Digdir)",
    "maskinporten-provider": "Using Maskinporten to give access (Digdir)",
    "fabrikken-offer": "How to offer data well (Datafabrikken)",
  },
};
