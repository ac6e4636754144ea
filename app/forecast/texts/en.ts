// What a request can expect, in English.
import type { ForecastTexts } from "./nb.ts";

const share = (tenths: number) =>
  tenths <= 0 ? "Almost nobody" : tenths >= 10 ? "Almost everybody" : `About ${tenths} in 10`;
const verb = (tenths: number, many: string, one: string) => (tenths <= 0 || tenths >= 10 ? one : many);
const days = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;
const cases = (n: number) => `${n} ${n === 1 ? "closed case" : "closed cases"}`;

export const en: ForecastTexts = {
  heading: "What can you expect?",
  ends: {
    access: (p) => `${share(p.tenths)} ${verb(p.tenths, "get", "gets")} access.`,
    refusal: (p) => `${share(p.tenths)} ${verb(p.tenths, "are", "is")} refused.`,
    stopped: (p) => `${share(p.tenths)} ${verb(p.tenths, "give up or withdraw", "gives up or withdraws")}.`,
  },
  median: (p) => `Half get an answer within ${days(p.days)}.`,
  range: (p) => `8 in 10 answers come after ${p.from} to ${days(p.to)}.`,
  ownDays: "Days on which the owner waits for the applicant are not counted.",
  noTime: "Too few have got an answer for us to say how long it takes.",
  basis: {
    dataset: (p) => `Based on ${cases(p.ended)} about this dataset.`,
    owner: (p) => `Based on ${cases(p.ended)} with ${p.owner}.`,
    sector: (p) => `Based on ${cases(p.ended)} with similar organisations.`,
    all: (p) => `Based on ${cases(p.ended)} under the same rule.`,
  },
  ofDataset: (p) =>
    p.n === 0
      ? "None of them is about this dataset."
      : `Only ${p.n} of them ${p.n === 1 ? "is" : "are"} about this dataset.`,
  running: (p) =>
    p.n === 1
      ? "One case that is not finished is counted too."
      : `${p.n} cases that are not finished are counted too.`,
  tooLittle: "We know too little to say how it usually goes. Too few similar cases are closed.",
  timeFrom: {
    dataset: "The time is that of this dataset.",
    owner: "The time is that of all cases with the owner.",
    sector: "The time is that of similar organisations.",
    all: "The time is that of all cases under the same rule.",
  },
  numbers: "See the figures",
  oddsCaption: "How the cases end",
  ending: "Outcome",
  probability: "Chance",
  interval: "Likely between",
  endings: { access: "Access", refusal: "Refusal", stopped: "Stopped" },
  between: (p) => `${p.from} and ${p.to}`,
  curveCaption: "How many have an answer after so many days",
  after: "After",
  days: (p) => days(p.days),
  how: "How we reckon",
  now: {
    heading: "What can you expect now?",
    days: (p) => `The owner has had the case for ${days(p.days)}.`,
    access: (p) => `${share(p.tenths)} who waited so long got access.`,
    weekAgo: (p) => `A week ago: ${share(p.tenths).toLowerCase()}.`,
    half: (p) => `Half of them had an answer within ${days(p.days)} more.`,
    longer: "Almost no similar case has lasted so long.",
  },
  askedBack: (p) => `Take care here: ${p.owner} has asked for more in ${p.tenths} of 10 cases.`,
  page: {
    title: "How we reckon what you can expect",
    lead: "The figures come from requests that were sent through Dataveien. Nobody has guessed them.",
    what: "What we count",
    whatText: [
      "Each request can end in three ways: access, refusal, or the applicant gives up.",
      "An interim answer is no answer. Only the first decision counts.",
      "Days on which the owner waits for the applicant are not counted.",
      "Cases that are not finished count with the days they have lasted. Otherwise quick answers would look more common than they are.",
      "New cases count most. After two years a case counts half.",
    ],
    few: "When we know little",
    fewText: [
      "A dataset with few cases borrows from its owner. An owner with few borrows from similar organisations.",
      "The page always says how many cases the figures rest on, and how certain they are.",
      "With fewer than five closed cases we say that we do not know. With fewer than nine answers we do not say how long it takes.",
    ],
    tested: "Does it hold?",
    testedText: (p) =>
      `We have tried the method on ${p.cases} cases of the last year. For each of them we used only what was known when it was sent. Reckoned ${p.when}.`,
    notTested: "Too few cases are closed for the method to be tried yet.",
    measure: "Measure",
    result: "Result",
    meaning: "What it means",
    resultsCaption: "How well the estimates hit",
    within: "Answers that came within the time we gave",
    withinMeans: "It should be about 80%.",
    brier: "Brier score of the chance of access",
    brierMeans: (p) => `Lower is better. One number for all would have given ${p.base}.`,
    skill: "Better than one number for all",
    skillMeans: "0% is as good, 100% is perfect.",
    asked: "Brier score when how one asks is reckoned with",
    askedMeans: (p) =>
      `In the same ${p.cases} cases, without it: ${p.without}. One number for all: ${p.base}. ${
        p.shown
          ? "That is why “What if?” shows figures."
          : "So we are no better than one number for all. That is why “What if?” shows no figures now."
      }`,
    calibration: "What we said, and what came",
    calibrationText: "The nearer the points are to the line, the more it came as often as we said.",
    bin: "We said",
    binCases: "Cases",
    foretold: "On average we said",
    came: "So many got access",
    method: "The method",
    methodText:
      "Aalen–Johansen for competing endings, beta-binomial shrinkage from all to the dataset, and order statistics for the time. Code and sources are open. It is used when you try “What if?”, for as long as it is better than one number for all: one effect for each way of asking, learned from all and corrected by the owner's own cases.",
  },
};
