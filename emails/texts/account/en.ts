// Mail about accounts in English.
import type { MailTexts } from "#emails/texts/mail-texts.ts";

export const en: MailTexts["account"] = {
  "confirm-email": (f) => ({
    subject: "Confirm your e-mail address",
    lead: "Welcome to Dataveien. Confirm that the address is yours, and you are ready.",
    next: `The link works for ${f.validHours} hours. If you did not register, you can ignore this e-mail.`,
    button: "Confirm the address",
  }),
  "reset-password": (f) => ({
    subject: "Choose a new password",
    lead: "Somebody, probably you, has asked for a new password.",
    next: `The link works for ${f.validHours} hours, once. If you did not ask, your old password still holds.`,
    button: "Choose a new password",
  }),
  "already-registered": () => ({
    subject: "You already have an account",
    lead: "Somebody, probably you, tried to register with your address.",
    next: "You have an account already. Sign in, or choose a new password if you forgot the old one.",
    button: "Sign in",
  }),
  "membership-asked": (f) => ({
    subject: "Somebody asks to join an organisation",
    lead: `${f.asker} asks to act on behalf of ${f.organisation}.`,
    next: "The ball is with you. Say yes only if you know who it is.",
    button: "Answer",
  }),
  "membership-granted": (f) => ({
    subject: "You are now part of an organisation",
    lead: `You can now act on behalf of ${f.organisation} in Dataveien.`,
    next: "The ball is with you. Find the data you need, or see your organisation's cases.",
    button: "Go to Dataveien",
  }),
  "membership-suspended": (f) => ({
    subject: "Your membership has to be approved",
    lead: `${f.organisation} is now a data owner in Dataveien. So somebody has to confirm that you belong to it.`,
    next: "You do not have to do anything. You see the cases that you worked with as before. We tell you when you are let in.",
    button: "See your account",
  }),
  "membership-to-prove": (f) => ({
    subject: "A membership has to be approved",
    lead: `${f.organisation} has become a data owner. ${f.asker} was registered there before, and nobody has confirmed it.`,
    next: "The ball is with you. Say yes only if you know who it is.",
    button: "Answer the request",
  }),
  "new-hits": (f) => ({
    subject: f.hits === 1 ? "One new hit in your searches" : `${f.hits} new hits in your searches`,
    lead: `${f.searches === 1 ? "A search that you saved has" : `${f.searches} searches that you saved have`} ${f.hits === 1 ? "one new hit" : `${f.hits} new hits`}.`,
    next: "See whether something fits. You then also see the odds of access and how long it takes.",
    button: "See the new hits",
  }),
};
