// The consent page in British English.
import type { ConsentTexts } from "./nb.ts";

export const en: ConsentTexts = {
  title: "Consent",
  language: "Language",
  eyebrow: (p) => `A question of consent, ${p.reference}`,
  greeting: (p) => `Hello, ${p.name}.`,
  shown: {
    question: (p) => `Will you let ${p.recipient} use information about you?`,
    lead: (p) => `${p.owner} holds information about you. ${p.recipient} asks to use it. You decide.`,
    facts: {
      recipient: "Who is asking?",
      owner: "Who holds the information?",
      data: "Which information?",
      source: "Where does it come from?",
      purpose: "What will it be used for?",
      until: "For how long?",
    },
    until: (p) => `Until ${p.date}. Your consent then ends by itself.`,
    noTitle: "What happens if I say no?",
    no: (p) =>
      `Nothing. Saying no has no consequences for you, neither with ${p.owner} nor with ${p.recipient}. You need not give a reason.`,
    withdrawTitle: "Can I change my mind?",
    withdraw:
      "Yes. Open the same link and withdraw your consent. It is as easy as giving it, and takes effect at once.",
    helpTitle: "Who can answer questions?",
    help: (p) =>
      `Ask ${p.owner}. They must be able to explain why you are asked. If you think something is wrong, you can complain to the Norwegian Data Protection Authority (Datatilsynet).`,
  },
  uses: {
    title: "What your data have been used for",
    owner: "Reported by the data owner",
    recipient: "Reported by whoever uses them",
    none: "Nobody has reported any use yet.",
  },
  yourAnswer: "What is your answer?",
  replyBy: (p) => `You can answer until ${p.date}. Not answering is the same as saying no.`,
  safety: "Do not give the link to others. Whoever has it can answer for you.",
  states: {
    accepted: {
      title: "You have said yes",
      text: (p) =>
        `You consented on ${p.when}. ${p.recipient} may use the information until ${p.until}, if ${p.owner} grants access.`,
    },
    rejected: {
      title: "You have said no",
      text: (p) =>
        `You said no on ${p.when}. It has no consequences for you. ${p.owner} has been told your answer.`,
      next: (p) => `Have you changed your mind? Ask ${p.owner} to send you the question again.`,
    },
    withdrawn: {
      title: "You have withdrawn your consent",
      text: (p) =>
        `Your consent was withdrawn on ${p.when}. ${p.recipient} can no longer rely on it. ${p.owner} has been told.`,
      suspended: (p) => `The access of ${p.recipient} was suspended at once.`,
      next: (p) => `Have you changed your mind? Ask ${p.owner} to send you the question again.`,
    },
    expired: {
      title: "The question is no longer open",
      unanswered: (p) =>
        `The time ran out, or the request has been closed. You need not do anything. ${p.recipient} did not get your consent.`,
    },
    over: {
      title: "Your consent has expired",
      text: (p) =>
        `Your consent lasted until ${p.when}. ${p.recipient} can no longer rely on it. You need not do anything.`,
    },
  },
  whatYouSaw: "This is what you were asked",
  withdraw: {
    title: "Do you want to withdraw your consent?",
    text: (p) => `${p.recipient} can then no longer use the information. It has no consequences for you.`,
  },
  toReceipt: "See and print the receipt",
  receipt: {
    footer: (p) => `${p.reference}, page ${p.page}`,
    download: "Download as PDF",
    title: "Receipt for your answer",
    lead: "Keep it if you like. Print it with your browser.",
    answer: "Your answer",
    yes: "Yes, I consent",
    no: "No, I do not consent",
    when: "When you answered",
    how: "How",
    byLink: (p) => `By the personal link sent to ${p.email}`,
    language: "The language you read",
    version: "Version of the text",
    reference: "Reference",
    now: "How it stands now",
    inForce: (p) => `Your consent is in force until ${p.date}.`,
    notGiven: "You have not given consent.",
    withdrawn: (p) => `Your consent was withdrawn on ${p.when}.`,
    over: (p) => `Your consent expired on ${p.when}.`,
    shown: "The text you answered",
    olderText:
      "The text has changed since you answered. The new one stands below. The number above says which one you saw.",
    back: "Back to the consent",
  },
  changed: {
    title: "Your answer was not recorded",
    text: "Something has changed since you opened the page. Below you see how it stands now.",
  },
  notFound: {
    title: "The link does not work",
    text: "It is misspelt, incomplete, or does not exist. Nothing has been changed.",
    hints: [
      "Open the e-mail and follow the link there. If you copy it, make sure to get all of it.",
      "Cannot find the e-mail? Ask whoever holds the information to send it again.",
      "If you have consented already, your answer holds until you withdraw it.",
    ],
  },
  tooMany: {
    title: "Too many attempts",
    text: (p) => `Wait ${p.minutes} minutes, then open the link again. Your answer has not changed.`,
  },
};
