// Letting others learn from a case, in English: the commands.
import type { PublishedExampleWords } from "./published-examples-nb.ts";

export const publishedExampleWords: PublishedExampleWords = {
  commands: {
    "allow-showing": {
      title: "Let others learn from this case",
      hint: "Others who apply for similar data can see what kind of purpose you had, how much you asked for, the conditions and how long it took. No names. It is shown only when the data owner says yes too. You can take it back at any time, and then it is gone at once.",
      button: "Let others learn from it",
      done: "Thank you. It is shown when the data owner has said yes too.",
    },
    "approve-showing": {
      title: "Show the case as an example, without names",
      hint: "The applicant has said yes. Others can then see purpose, extent, area and how long it took. You choose whether the conditions and the short text are shown too. Read them first.",
      button: "Show it as an example",
      done: "The case is now shown as an example, without names.",
    },
    "stop-showing": {
      title: "Take back that others may learn from the case",
      hint: "The example is gone at once.",
      button: "Take it back",
      done: "The example has been removed.",
    },
  },
  fields: {
    "allow-showing": {
      summary: {
        label: "Short text about what you achieved",
        hint: "Optional. At most 300 characters. No names of you, customers or places that reveal you.",
      },
    },
    "approve-showing": {
      withConditions: { label: "Show the conditions" },
      withSummary: { label: "Show the applicant's short text" },
    },
    "stop-showing": {},
  },
  choices: { "allow-showing": {}, "approve-showing": {}, "stop-showing": {} },
  events: {
    "allow-showing": (p) => `${p.who} let others learn from the case, without names.`,
    "approve-showing": (p) => `${p.who} agreed to show the case as an example, without names.`,
    "stop-showing": (p) => `${p.who} took back that others may learn from the case.`,
  },
};
