// Choosing e-mail, in English.
import type { NoticesTexts } from "./nb.ts";

export const en: NoticesTexts = {
  title: "E-mail from Dataveien",
  lead: "Choose what you want e-mail about, and how often.",
  saved: "Your choice is saved.",
  link: "Choose what you get e-mail about",
  law: "This is always sent",
  lawText:
    "Some things you have a right to know at once: decisions in a case where you are a party, questions that stop your case, and that access is suspended or comes to an end.",
  morning: "Once a day means at 7 in the morning. If nothing has happened, you get no e-mail.",
  gathered: "When much happens in one case in a short time, we gather it in one e-mail.",
  groups: {
    "your-turn": {
      label: "When a case waits for you",
      hint: "If you choose “never”, you have to keep watch yourself.",
    },
    messages: { label: "Messages and attachments", hint: "When somebody writes to you or attaches files." },
    news: { label: "When a case moves on", hint: "For example when somebody takes the case." },
    consents: { label: "Answers to consents", hint: "When those who were asked have answered." },
    deadlines: { label: "Deadlines", hint: "When a deadline is near or has passed." },
    notes: { label: "Internal notes", hint: "When a colleague writes a note." },
    searches: {
      label: "New hits in saved searches",
      hint: "When data arrive that fit a search you have saved.",
    },
  },
  paces: { "at-once": "At once", daily: "Once a day", never: "Never" },
  save: "Save",
  back: "Back to your account",
  unsubscribe: {
    title: "Stop e-mail",
    ask: (p) => `Do you want to stop e-mail about this: ${p.what}?`,
    askDaily: "Do you want to stop the daily e-mail?",
    button: "Yes, stop",
    done: (p) => `You no longer get e-mail about this: ${p.what}.`,
    doneDaily: "You no longer get the daily e-mail.",
    still: "What you have a right to know is still sent.",
    change: "Sign in to change what you get e-mail about",
    gone: "The link no longer works",
    goneText: "Sign in to choose what you get e-mail about.",
  },
};
