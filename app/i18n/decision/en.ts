// The approvals that a decision needs, and the page where an owner sets them, in English.
import type { DecisionTexts } from "./nb.ts";

export const en: DecisionTexts = {
  stages: {
    title: "Approvals",
    unnamed: (p) => `Stage ${p.number}`,
    status: { done: "Done", now: "Now", next: "Later" },
    count: (p) => `${p.approved} of ${p.needed}`,
    approved: (p) => `${p.name} approved on ${p.when}.`,
    gone: "Somebody who has left",
    missing: (p) => `May approve: ${p.names}.`,
    tooFew: "There are too few who may approve. Let more approvers in, or send the case back.",
    fourEyes: "Whoever handled the case does not approve it.",
    of: {
      house: "These rules apply until you set your own.",
      organisation: "The organisation has set this, and the case keeps it.",
      dataset: "This has been set for the dataset, and the case keeps it.",
    },
    written: "The decision has been written, and needs more approvals",
    writtenText: "The applicant does not see it yet. Read the letter before you approve.",
    readDraft: "Read the letter as it is written",
    returnedTitle: "Sent back by those who decide",
    returnedBy: (p) => `${p.name}, ${p.when}`,
  },
};
