// Approved requests that others may learn from, in English.
import type { PublishedExampleTexts } from "./nb.ts";

export const en: PublishedExampleTexts = {
  title: "How others got access",
  lead: "Both parties have agreed to show this, without names.",
  outcome: { approved: "Approved", "partly-approved": "Approved in part" },
  likeness: { dataset: "Same dataset", owner: "Same data owner", words: "Similar words" },
  consent: "Those concerned were asked for consent.",
  unsaid: "Purpose not chosen",
  days: (p) => `It took ${p.days} ${p.days === 1 ? "day" : "days"} with the data owner.`,
  conditions: (p) => (p.n === 0 ? "No conditions." : p.n === 1 ? "One condition:" : `${p.n} conditions:`),
  hidden: (p) =>
    p.n === 1 ? "One condition, which is not shown." : `${p.n} conditions, which are not shown.`,
  noText: "The applicant has written no short text.",
  textIs: (p) => `The applicant's short text: “${p.text}”`,
};
