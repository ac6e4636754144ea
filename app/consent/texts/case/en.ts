// The words of a consent as a case, in English: its states, steps, commands and events.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";

export const en: KindTexts<"consent"> = {
  kind: "Consent",
  states: {
    created: "Waiting for an answer",
    accepted: "Given",
    rejected: "Declined",
    withdrawn: "Withdrawn",
    expired: "Expired",
  },
  steps: {
    asked: { title: "Asked", what: "The person concerned has been asked." },
    decided: { title: "Answered", what: "The person concerned has decided." },
  },
  commands: {
    accept: {
      title: "Give consent",
      button: "Yes, I consent",
      done: "You have given consent. You can withdraw it at any time with the same link.",
    },
    reject: {
      title: "Say no",
      button: "No, I do not consent",
      done: "You have said no. That has no consequences for you.",
    },
    withdraw: {
      title: "Withdraw the consent",
      button: "Withdraw the consent",
      done: "The consent has been withdrawn. Access that rested on it has been suspended.",
    },
  },
  fields: { accept: {}, reject: {}, withdraw: {} },
  choices: { accept: {}, reject: {}, withdraw: {} },
  events: {
    used: () => "It was recorded what the data have been used for.",
    create: () => "The consent question was sent.",
    accept: (p) => `${p.who} gave consent.`,
    reject: (p) => `${p.who} said no.`,
    withdraw: (p) => `${p.who} withdrew the consent.`,
    lapse: () => "The request ended before anybody answered.",
    "deadline-passed": (p) => `A deadline passed: ${p.rule}.`,
  },
};
