// Mails of demands in English.
import type { DemandMails } from "#emails/texts/mail-texts.ts";

export const en: DemandMails = {
  "demand-registered": (f) =>
    f.side === "centre"
      ? {
          subject: `A new need for data: ${f.about}`,
          lead: "Somebody has registered a need for data.",
          next: "It is your turn. Read the need, and write the public text.",
          button: "Read the need",
        }
      : {
          subject: `The need is registered: ${f.about}`,
          lead: "The resource centre has your need.",
          next: "It reads it before it is shown to everybody. You need not do anything now.",
          button: "See the need",
        },
  "demand-public": (f) => ({
    subject: `Your need is public: ${f.about}`,
    lead: "The resource centre has read the need. Others can follow it now.",
    next: "The resource centre is looking for the data owner. You need not do anything now.",
    button: "See the need",
  }),
  "demand-owner-named": (f) =>
    f.side === "owner"
      ? {
          subject: `Somebody needs data from you: ${f.about}`,
          lead: "The resource centre thinks that you have data that are in demand.",
          next: "It is your turn. Consider whether the data exist, and whether they can be shared.",
          button: "Open the demand",
        }
      : {
          subject: `The data owner is found: ${f.about}`,
          lead: `${f.owner} has the demand.`,
          next: `${f.owner} is to consider it. You need not do anything now.`,
          button: "See the demand",
        },
  "demand-returned": (f) => ({
    subject: `A demand sent back: ${f.about}`,
    lead: "The data owner says that the data are not theirs.",
    next: "It is your turn. Read the comment, and choose another data owner.",
    button: "Open the demand",
  }),
  "demand-considered": (f) => ({
    subject: `The data owner has considered the need: ${f.about}`,
    lead: `${f.owner} has written an assessment.`,
    next: `Now ${f.owner} is to say when the data can come. You need not do anything.`,
    button: "Read the assessment",
  }),
  "demand-planned": (f) => ({
    subject: `The data are planned: ${f.about}`,
    lead: `${f.owner} has set a date for the data.`,
    next: "You will be told when they are published.",
    button: "See the plan",
  }),
  "demand-published": (f) => ({
    subject: `The data are here: ${f.about}`,
    lead: "Data that you have waited for are published.",
    next: "Where you have to apply, a draft or an invitation to apply together is among your cases.",
    button: "See the data",
  }),
  "demand-declined": (f) => ({
    subject: `The demand is declined: ${f.about}`,
    lead: "The data will not be published now.",
    next: "Read the reasons. They may say what can be used instead.",
    button: "Read the reasons",
  }),
  "demand-merged": (f) => ({
    subject: `Merged with another: ${f.about}`,
    lead: "Somebody had registered the same need.",
    next: "You now follow the other one instead. You need not do anything.",
    button: "See the demand",
  }),
};
