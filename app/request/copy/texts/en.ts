// Beginning from an earlier request, in English: a new one with the same answers, and renewal.
import type { CopyRequestTexts } from "./nb.ts";

export const en: CopyRequestTexts = {
  title: { "copy-as-new": "A new request with the same answers", renew: "Renew the access" },
  lead: {
    "copy-as-new": (p) =>
      `You get a new draft with the answers of ${p.reference}. You can change everything before you send it.`,
    renew: (p) =>
      `You get a new draft with the answers of ${p.reference}. The data owner assesses it anew. The access is not prolonged by itself.`,
  },
  runsUntil: (p) =>
    `The access you have now lasts until ${p.date}. It goes on as before while the renewal is assessed. If the owner has not answered by then, it ends.`,
  back: "To the case",
  carried: "This comes along",
  again: "This you have to fill in anew",
  period: "For how long you need the data. The period you asked for last time no longer counts.",
  periodRenewed: (p) => `The end date. The new period begins on ${p.date}.`,
  unfitTitle: "The form has changed since then",
  unfit: "These answers no longer fit as they are. Please answer anew.",
  gone: "We no longer ask this. If it still matters, write it in another answer.",
  was: "You answered",
  button: { "copy-as-new": "Make the draft", renew: "Begin the renewal" },
  wrong: "That did not work. Load the page again and retry.",
  openData: "The data have become open. You need not ask.",
  toOpenData: "Get the data",
  links: {
    "copy-as-new": "Begin a new one with the same answers",
    renew: "Ask to renew the access",
  },
  renewFrom: (p) => `You can ask to renew the access from ${p.date}.`,
  renewSoon: (p) =>
    `The access lasts until ${p.date}. Ask for a renewal in good time if you need the data for longer.`,
  before: {
    "copy-as-new": "Begun from an earlier request",
    renew: "Renews an earlier access",
  },
  beforeText: { "copy-as-new": "The answers come from", renew: "The answers and the access come from" },
  beforeHidden: "a case you have no part in.",
  beforeUntil: (p) => `That access lasts until ${p.date}.`,
  after: { "copy-as-new": "New request from this one", renew: "Renewal" },
};
