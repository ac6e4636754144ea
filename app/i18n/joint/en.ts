// Applying together, in English: co-applicants, invitations, and who leads the request.
import { type JointTexts, type JointWords, NO_CHOICES } from "./nb.ts";

export const jointWords: JointWords = {
  commands: {
    "invite-co-applicant": {
      title: "Ask somebody to apply together with you",
      hint: "Each of them gets an e-mail with a link. They join only when they have accepted the terms for their own organisation.",
      button: "Send the invitation",
      done: "The invitation is sent. You get an e-mail when they answer.",
    },
    "accept-invitation": {
      title: "Join",
      button: "Join the request",
      done: "You have joined the request. You can follow the case here.",
    },
    "decline-invitation": {
      title: "Decline",
      button: "No, thank you",
      done: "You have declined. Whoever asked has been told.",
    },
    "remove-co-applicant": {
      title: "Take out a co-applicant",
      hint: "They no longer see the case. An invitation without an answer ceases to count.",
      button: "Take out",
      done: "They are out of the request and have been told.",
    },
    "confirm-conditions": {
      title: "Accept the conditions for your organisation",
      hint: "Each co-applicant accepts the conditions for itself. Until then you do not see how to get the data.",
      button: "Accept the conditions",
      done: "The conditions are accepted for your organisation.",
    },
    "leave-request": {
      title: "Leave the request",
      hint: "You no longer see the case and get no access through it. It cannot be undone from here.",
      button: "Yes, leave",
      done: "You have left the request. The others have been told.",
    },
    "offer-lead": {
      title: "Ask a co-applicant to lead the request",
      hint: "Whoever leads sends, changes and withdraws for all. The change happens when they say yes.",
      button: "Ask them",
      done: "They have been asked. You lead until they say yes.",
    },
    "appoint-lead": {
      title: "Ask a co-applicant to lead the request",
      hint: "Use this when the lead applicant has nobody here any more. The change happens when they say yes.",
      button: "Ask them",
      done: "They have been asked. You get an e-mail when they answer.",
    },
    "accept-lead": {
      title: "Take over as lead applicant",
      hint: "You can then change, withdraw and answer for all in the case.",
      button: "Yes, we take over",
      done: "You are now the lead applicant.",
    },
    "decline-lead": {
      title: "Decline to lead",
      button: "No, thank you",
      done: "You have declined. Whoever asked has been told.",
    },
    "withdraw-lead-offer": {
      title: "Take back the question of who leads",
      button: "Take it back",
      done: "The question is taken back.",
    },
  },
  fields: {
    "invite-co-applicant": {
      invited: { label: "Whom do you want to apply with?" },
    },
    "accept-invitation": {
      orgId: { label: "Which organisation joins?" },
      confirm: { label: "I accept the terms for the organisation" },
    },
    "decline-invitation": {},
    "remove-co-applicant": {
      who: { label: "Who is to go?" },
      reason: { label: "Why?", hint: "Those who apply together can read it." },
    },
    "confirm-conditions": { orgId: { label: "Organisation" } },
    "leave-request": {
      orgId: { label: "Which organisation leaves?" },
      reason: { label: "Why do you leave?", hint: "The others in the case can read it." },
    },
    "offer-lead": {
      to: { label: "Who is to lead?" },
      stays: { label: "We stay as a co-applicant and accept the terms for applying together" },
    },
    "appoint-lead": {
      to: { label: "Who is to lead?" },
      reasons: { label: "Why?", hint: "The co-applicants can read it. At least 10 characters." },
    },
    "accept-lead": { orgId: { label: "Organisation" } },
    "decline-lead": { orgId: { label: "Organisation" } },
    "withdraw-lead-offer": {},
  },
  choices: NO_CHOICES,
  events: {
    "invite-co-applicant": (p) =>
      p.count === 1
        ? `${p.who} asked somebody to apply together.`
        : `${p.who} asked ${p.count} to apply together.`,
    "accept-invitation": (p) => `${p.who} joined the request for ${p.to}.`,
    "decline-invitation": () => "Somebody who was invited declined.",
    "remove-co-applicant": (p) => `${p.who} took a co-applicant out.`,
    "confirm-conditions": (p) => `${p.who} accepted the conditions for their organisation.`,
    "leave-request": (p) => `${p.who} left the request with their organisation.`,
    "offer-lead": (p) => `${p.who} asked a co-applicant to lead the request.`,
    "appoint-lead": (p) => `${p.who} asked a co-applicant to lead the request.`,
    "accept-lead": (p) => `${p.who} took over as lead applicant.`,
    "decline-lead": (p) => `${p.who} declined to lead the request.`,
    "withdraw-lead-offer": (p) => `${p.who} took back the question of who leads.`,
  },
};

export const en: JointTexts = {
  title: "Those who apply",
  lead: "The lead applicant answers for the request. Co-applicants follow the case, write in it, and have each accepted the terms.",
  back: "To the case",
  backToDraft: "To the draft",
  leadRole: "Lead applicant",
  states: {
    invited: "Invited",
    accepted: "Joined",
    declined: "Declined",
    cancelled: "Invitation taken back",
    removed: "Taken out",
    left: "Left",
    "became-lead": "Became the lead",
  },
  someone: "Somebody who is invited",
  invitedAt: (p) => `Invited ${p.date}`,
  email: "E-mail",
  terms: "Terms for applying together",
  termsBy: (p) => `Accepted by ${p.name} ${p.when}. Version ${p.version}.`,
  fingerprint: "Fingerprint of the text (SHA-256)",
  conditions: "Conditions of the decision",
  conditionsBy: (p) => `Accepted by ${p.name} ${p.when}`,
  conditionsOwed: "Not accepted yet. Until then they do not see the access.",
  offered: (p) => `${p.org} has been asked to lead the request.`,
  offeredTitle: "You have been asked to lead the request",
  owesTitle: "You have to accept the conditions of the decision",
  owesText:
    "Each co-applicant accepts the conditions for itself. Until then you do not see how to get the data.",
  open: "See who applies",
  coApplicants: "Co-applicants",
  none: "Nobody else is part of the request.",
  askOthers: "Are you applying together with others?",
  askOthersText: "Co-applicants can join until the data owner has decided.",
  accessOwed: "You see the access when your organisation has accepted the conditions of the decision.",
  invitation: {
    title: "Join a request",
    eyebrow: (p) => `Invitation to case ${p.reference}`,
    asks: (p) => `${p.org} asks you to apply together with them`,
    lead: (p) =>
      `They ask for access to data held by ${p.owner}. If you join, you can see the case and write in it. If the answer is yes, the access is yours too.`,
    dataset: "Dataset",
    termsTitle: "This is what you accept",
    signIn: "Sign in to join",
    signInText: "Access is given to organisations, so we have to know for whom you answer.",
    register: "No account?",
    registerLink: "Make an account, and open the link in the e-mail again",
    noOrg: "You belong to no organisation that can join",
    noOrgText: "Register your organisation or join it. Then open the link in the e-mail again.",
    noOrgLink: "Join an organisation",
    closed: "It is too late to join",
    closedText: "The data owner is deciding or has decided. Ask whoever invited you.",
    declined: "You have declined",
    declinedText: "Whoever asked has been told. There is nothing more to do.",
    unconfirmed: "Confirm your e-mail address first",
    refused: "That did not work. The page has been loaded anew. Look it over and try again.",
    declineTitle: "Do you not want to join?",
    notFound: {
      title: "The link does not work",
      text: "It is misspelt, not complete, or no longer valid. Nothing has changed.",
      hints: [
        "Open the e-mail and follow the link there. If you copy it, take all of it.",
        "Perhaps the invitation has been used, taken back or has run out. Ask whoever sent it.",
      ],
    },
    tooMany: {
      title: "Too many tries",
      text: (p) => `Wait ${p.minutes} minutes and open the link again.`,
    },
  },
};
