// The words of all cases in British English.
import { en as talk } from "#app/cases/page/messages/texts/en.ts";
import type { SharedCaseTexts } from "./shape.ts";

const lines = (n: number) => (n === 1 ? "line" : "lines");

export const en: SharedCaseTexts = {
  roles: {
    applicant: "applicant",
    "co-applicant": "co-applicant",
    invited: "invited",
    handler: "case handler",
    approver: "approver",
    "appeal-body": "appeal body",
    "earlier-owner": "earlier data owner",
    reviewer: "reviewer",
    asker: "asker",
    adviser: "adviser",
    subject: "the person asked",
    visitor: "reader",
    admin: "administrator",
    auditor: "auditor",
    system: "the system",
  },
  stepStatus: {
    done: "Done",
    now: "The case is here now",
    next: "To come",
    ended: "The case ended here",
    "not-needed": "Not needed",
    "not-reached": "Not reached",
  },
  problems: {
    required: (p) => `Fill in “${p.label}”.`,
    "too-short": (p) => `Write a little more in “${p.label}”.`,
    "too-long": (p) =>
      p.limit ? `“${p.label}” can have at most ${p.limit} characters.` : `“${p.label}” is too long.`,
    "not-a-date": (p) => `“${p.label}” must be a date, for example 31.12.2027.`,
    "date-in-past": (p) => `“${p.label}” is too early. Choose a later date.`,
    "date-too-far": (p) => `“${p.label}” is too far away. Check the year.`,
    "not-an-email": () => "Write an e-mail address, for example name@example.no.",
    "not-a-number": (p) => `“${p.label}” must be a whole number that fits.`,
    "not-a-link": (p) => `“${p.label}” must be a link that begins with https://.`,
    "not-a-choice": (p) => `Choose an answer to “${p.label}”.`,
    "not-an-org-number": (p) => `“${p.label}” must be nine digits from the Norwegian business register.`,
    "too-many": (p) =>
      p.limit
        ? `“${p.label}” can have at most ${p.limit} ${lines(p.limit)}.`
        : `“${p.label}” has too many lines.`,
    duplicate: (p) => `“${p.label}” names the same address twice.`,
    mismatch: (p) => `“${p.label}” does not match the other field.`,
    identifies: (p) => `“${p.part}” may say whom it is about. Take it out, or tick that it may stand.`,
    "names-somebody": () => "This may show who you are. Take out names, numbers and addresses.",
    "lead-remains": () => "The lead applicant still has somebody here. Ask them to do it themselves.",
    "lacks-part": (p) => `“${p.label}” lacks ${p.part}.`,
    "unknown-part": (p) => `“${p.label}” has ${p.part}, which nobody fills in.`,
    "nothing-changed": () => "You have not changed anything yet.",
    "no-provision": (p) => `Say which provision in “${p.label}”: the Act and the section.`,
    "no-access-provision": (p) =>
      `“${p.label}” must name the provision of the Freedom of Information Act that the refusal rests on.`,
    wrong: (p) => `“${p.label}” cannot be used like this. Check it and try again.`,
  },
  problemInLine: (p) => `The line “${p.line}”: ${p.problem}`,
  refusals: {
    forbidden: "You do not have the role that this needs in the case.",
    "four-eyes":
      "You have handled the case or proposed the decision. Another approver must decide it. That way two people always look at a case.",
    "second-adviser": "You wrote the answer yourself. Another adviser must read and approve it.",
    "not-in-stage": "Others approve at this stage. The list of approvals says who.",
    "already-approved": "You have approved. Now others have to.",
    "already-yours": "The case is yours already.",
    unconfirmed:
      "Confirm your e-mail address first. The link is in an e-mail from us, or ask for a new one from your profile.",
    tooMany: (p) =>
      `Many invitations and reminders have been sent in a short time. You can send more from ${p.when}. Nobody has been sent anything now.`,
    tooEarly: (p) => `It is too early. You can do it again from ${p.when}.`,
    "already-signed": "Your side has already signed this text.",
    "own-proposal": "The proposal came from you. Somebody else must answer it.",
    "first-decider":
      "You made the decision that is appealed against. Another approver must decide. You can prepare the appeal and send it on.",
    "first-instance":
      "You had to do with the case before the appeal came here. Somebody else in the appeal body must hear it.",
    notPossible: "The case has moved on, so this cannot be done now. See what is new.",
    notPossibleNothing: "There is nothing you can do in the case right now.",
    possibleNow: "You can do this now:",
    stale: "The case changed while you were writing. See what is new, and send again.",
    invalidTitle: "Something must be put right before we can send",
    refusedTitle: "It was not done",
    kept: "What you wrote is still in the form.",
    unsent: "This is what you wrote. Copy it if you want to use it elsewhere.",
  },
  form: {
    optional: "optional",
    choose: "Choose",
    maxCharacters: (p) => `At most ${p.max} characters.`,
    linesHint: "Write one on each line.",
    peopleHint: "One person on each line: name, comma, e-mail address.",
    draftKept: (p) => `You wrote this ${p.when} without sending it.`,
    saving: "Saving …",
    saved: (p) => `Saved ${p.when}`,
    notSaved: "Not saved yet",
  },
  timeline: {
    heading: "Timeline",
    you: "You",
    system: "Dataveien",
    someone: "Somebody",
    older: "Show older events",
    newest: "Back to the newest",
    empty: "Nothing has happened yet.",
    erased: "The text has been erased.",
  },
  talk,
  messages: {
    heading: "Messages",
    empty: "Nobody has written anything yet.",
    older: "Show older messages",
    newest: "Back to the newest",
  },
  journey: { heading: "Journey", notNeeded: "Open data need neither a request nor an answer." },
};
