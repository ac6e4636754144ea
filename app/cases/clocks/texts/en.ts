// The words about deadlines in English: rules, provisions and how a date was reckoned.
import type { LawTexts } from "./shape.ts";

const s = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

export const en: LawTexts = {
  rules: {
    "decide-without-delay": {
      name: "Decision without delay",
      about: "The data owner must decide without undue delay. The law sets no date.",
    },
    "interim-answer": {
      name: "Answer or interim answer",
      about:
        "If the case takes more than a month, the applicant is to get an interim answer. It says why and, if possible, when. The month counts from when the request was received, whoever holds the ball.",
    },
    "promised-answer": {
      name: "Answer promised",
      about:
        "The data owner has said when to expect an answer. After an interim answer the law sets no date.",
    },
    "fuller-reasons": {
      name: "Ask for reasons",
      about:
        "Reasons must be asked for before the appeal window closes. The window then starts anew when they come.",
    },
    "appeal-window": {
      name: "Appeal window",
      about: "Whoever has been refused may appeal within three weeks of being told.",
    },
    "late-appeal": {
      name: "Last chance for a late appeal",
      about: "An appeal that comes late may be heard. After one year it is too late.",
    },
    "appeal-costs": {
      name: "Claim for costs",
      about: "If the appeal succeeds, the applicant may claim necessary costs within three weeks.",
    },
    "access-to-documents": {
      name: "Answer to a request for documents",
      about:
        "The body must decide without undue delay. Ordinary requests should be answered within three working days.",
    },
    "access-silence": {
      name: "Silence counts as refusal",
      about: "No answer within five working days counts as a refusal. The applicant may then appeal.",
    },
    "access-fuller-reasons": {
      name: "Ask for fuller reasons for a refused document",
      about: "The applicant may ask for fuller reasons within three weeks of the refusal.",
    },
    "access-fuller-reasons-answer": {
      name: "Fuller reasons for a refused document",
      about: "The body must give fuller reasons within ten working days.",
    },
    "protected-data-reuse": {
      name: "Answer on re-use of protected data",
      about: "The answer is due within two months. In very extensive cases 30 days may be added.",
    },
    "open-data-reuse": {
      name: "Answer on re-use",
      about: "The answer is due within 20 working days. Another 20 may be added.",
    },
    "subject-rights": {
      name: "Answer to the data subject",
      about: "People who use their rights must be answered within one month. Two more may be added.",
    },
    "breach-notice": {
      name: "Notice of a breach",
      about: "A personal data breach must be reported to the data protection authority within 72 hours.",
    },
    "centre-answer": {
      name: "Answer from the resource centre",
      about: "The resource centre has set this deadline itself: ten working days.",
    },
    "consent-reply": {
      name: "Reply on consent",
      about: "If the person asked does not reply within 30 days, the question lapses.",
    },
    "consent-validity": {
      name: "Consent is valid until",
      about: "The date was part of the question of consent.",
    },
    "access-expiry": {
      name: "Access lasts until",
      about: "The date is in the decision. After it, access is closed.",
    },
    "appeal-answer": {
      name: "Answer from the appeal body",
      about: "If the appeal takes more than a month at the appeal body, you are to get an interim answer.",
    },
    "appeal-closing": {
      name: "The appeal closes",
      about: "Three weeks after the outcome the appeal closes by itself.",
    },
    "agreement-reply": {
      name: "Answer about the agreement",
      about: "Whoever holds the agreement has fifteen working days to answer.",
    },
    "agreement-start": { name: "The agreement comes into force", about: "The agreement names the date." },
    "agreement-expiry": {
      name: "The agreement expires",
      about: "The agreement names the date. After it the agreement has ended.",
    },
    "obligation-reminder": {
      name: "Reminder of a duty",
      about: "Whoever has the duty is reminded of it fourteen days before.",
    },
    "obligation-due": {
      name: "Duty under the agreement",
      about: "The duty is to be fulfilled by the date in the agreement.",
    },
    "review-reply": {
      name: "Answer from reviewers",
      about: "The handler set this date when the review was asked for.",
    },
    "demand-triage": {
      name: "Read the need",
      about:
        "The resource centre's own aim: the need is read, and the data owner found, within ten working days.",
    },
    "demand-answer": {
      name: "Answer to a demand",
      about:
        "The resource centre asks the data owner to answer within thirty working days. No law requires it.",
    },
    "demand-planned": {
      name: "The data are expected",
      about: "The data owner has set the date.",
    },
  },
  provisions: {
    "fvl-11a-1": "Public Administration Act, section 11 a, first paragraph",
    "fvl-11a-2": "Public Administration Act, section 11 a, second and third paragraphs",
    "fvl-18": "Public Administration Act, section 18",
    "fvl-24-2": "Public Administration Act, section 24, second paragraph",
    "fvl-29": "Public Administration Act, section 29",
    "fvl-31": "Public Administration Act, section 31",
    "fvl-36": "Public Administration Act, section 36",
    "new-act": "the new Public Administration Act (2025)",
    "offl-29": "Freedom of Information Act, section 29",
    "offl-31": "Freedom of Information Act, section 31",
    "offl-32": "Freedom of Information Act, section 32",
    "dga-9": "Data Governance Act, article 9",
    "odd-4": "Open Data Directive, article 4",
    "gdpr-12-3": "GDPR, article 12(3)",
    "gdpr-33": "GDPR, article 33",
    "service-level": "a rule of Dataveien",
    "set-by-case": "a date set in the case",
  },
  versions: {
    "fvl-1967@1": "Public Administration Act of 1967",
    "fvl-2025@1": "Public Administration Act of 2025",
    "offl-2006@1": "Freedom of Information Act of 2006",
    "dga-2022@1": "Regulation (EU) 2022/868",
    "odd-2019@1": "Directive (EU) 2019/1024",
    "gdpr-2016@1": "Regulation (EU) 2016/679",
    "dataveien@1": "the rules of Dataveien",
  },
  starts: {
    "case-received": "Counted from when the data owner got the request.",
    "notice-reached-party": "Counted from when the decision reached the applicant.",
    "decision-made": "Counted from when the decision was made.",
    "request-for-documents-received": "Counted from when the body got the request for documents.",
    "request-for-reasons-received": "Counted from when the body was asked for reasons.",
    "rights-request-received": "Counted from when the request came in.",
    "breach-known": "Counted from when the breach became known.",
    "question-received": "Counted from when the resource centre got the question.",
    "consent-asked": "Counted from when consent was asked for.",
    "consent-given": "Counted from when consent was given.",
    "access-opened": "Counted from when access was opened.",
    "review-asked": "The deadline runs from when the review was asked for.",
    "demand-registered": "The period runs from when the need was registered.",
    "demand-owner-named": "The period runs from when the data owner got the demand.",
    "demand-planned": "The data owner has set the date.",
    "interim-answer-given": "Counted from when the data owner gave an interim answer.",
    "appeal-forwarded": "The period runs from when the appeal body received the appeal.",
    "agreement-sent": "The period runs from when the agreement was sent.",
    "agreement-signed": "The date is set in the agreement that both have signed.",
    "agreement-in-force": "The period runs from when the agreement came into force.",
  },
  nextSteps: {
    "remind-handler": "Remind the data owner",
    "complain-to-ombudsman": "Complain to the Parliamentary Ombud",
    appeal: "Appeal against the refusal",
    "file-late-appeal": "Send the appeal anyway, and say why it is late",
    "contact-dpa": "Contact the data protection authority",
    "notify-with-reasons": "Report it now, and say why it is late",
    "ask-for-redress": "Ask the review body to look at the case",
    "contact-centre": "Contact the resource centre",
    "ask-consent-again": "Ask for consent again",
    "renew-access": "Ask for longer access",
    "ask-other-party": "Ask the other party",
    "fulfil-obligation": "Report the duty as fulfilled",
    "see-case-file": "Ask to see the documents of the case",
    "ask-why-extended": "Ask why the deadline was extended",
    "send-interim-answer": "Give an interim answer",
  },
  daysOff: {
    "new-year": "New Year's Day",
    "maundy-thursday": "Maundy Thursday",
    "good-friday": "Good Friday",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "labour-day": "Labour Day",
    "constitution-day": "Constitution Day",
    "ascension-day": "Ascension Day",
    "whit-sunday": "Whit Sunday",
    "whit-monday": "Whit Monday",
    "christmas-day": "Christmas Day",
    "boxing-day": "Boxing Day",
    "christmas-eve": "Christmas Eve",
    "new-years-eve": "New Year's Eve",
    "public-holiday": "a public holiday",
    saturday: "a Saturday",
    sunday: "a Sunday",
    paused: "a day on which the clock stood still",
  },
  amount: {
    months: (p) => s(p.amount, "month"),
    weeks: (p) => s(p.amount, "week"),
    days: (p) => s(p.amount, "day"),
    "working-days": (p) => s(p.amount, "working day"),
    hours: (p) => s(p.amount, "hour"),
  },
  steps: {
    start: (p) => `The clock started on ${p.date}. That day is not counted.`,
    period: (p) => `${p.amount} lead to ${p.date}.`,
    extension: (p) => `The deadline was extended by ${p.amount}, to ${p.date}.`,
    "month-end": (p) => `The month has no more days, so its last one counts: ${p.date}.`,
    holidays: (p) => `These days are not counted: ${p.days}.`,
    paused: (p) => `The clock stood still for ${p.amount}. That leads to ${p.date}.`,
    "paused-hours": (p) => `The clock stood still for ${p.hours} hours.`,
    "moved-to-working-day": (p) => `${p.from} is ${p.why}, so the deadline moves to ${p.date}.`,
    given: (p) => `The date is set in the case: ${p.date}.`,
    "no-date": "The law sets no date.",
    due: (p) => `The last day is ${p.date}, until midnight.`,
  },
  moves: {
    start: (p) => `${p.at}: The clock started, due on ${p.date}.`,
    pause: (p) => `${p.at}: The clock stopped while the other party is to answer.`,
    resume: (p) => `${p.at}: The clock runs again, due on ${p.date}.`,
    extend: (p) => `${p.at}: The deadline was extended to ${p.date}.`,
    given: (p) => `${p.at}: The case was given a new date, ${p.date}.`,
    law: (p) => `${p.at}: The law changed. The deadline is now ${p.date}.`,
    calendar: (p) => `${p.at}: The deadline was reckoned anew, to ${p.date}.`,
    correction: (p) => `${p.at}: The deadline was set right, to ${p.date}. No provision lets it stand still.`,
  },
  events: {
    "deadline-near": (p) => `Dataveien reminded of a deadline that is near: ${p.rule}.`,
    "deadlines-moved": () => "Deadlines of the case were reckoned anew.",
    "part-kept": () =>
      "Somebody who has worked with the case waits to be approved as a member of the organisation, and follows the case on their own meanwhile.",
    "payloads-erased": (p) =>
      p.count === 1
        ? "The text of one event was erased. The person it was about asked for it."
        : `The text of ${p.count} events was erased. The person they were about asked for it.`,
  },
  moved: {
    law: (p) => `${p.rule}: The law changed. The deadline was ${p.from} and is now ${p.to}.`,
    calendar: (p) =>
      `${p.rule}: Other days are working days now. The deadline was ${p.from} and is now ${p.to}.`,
    same: (p) => `${p.rule}: The law changed. The deadline is the same, ${p.to}.`,
    correction: (p) =>
      `${p.rule}: Dataveien let the clock stand still while the applicant was to answer. No law allows that. The deadline was ${p.from} and is now ${p.to}.`,
    "correction-same": (p) =>
      `${p.rule}: Dataveien let the clock stand still while the applicant was to answer. No law allows that. The clock runs, and the deadline is still ${p.to}.`,
  },
  page: {
    heading: "Deadlines",
    why: "Why this date",
    due: (p) => `By ${p.date}`,
    status: { running: "Running", paused: "Standing still", "due-today": "Today", missed: "Passed" },
    left: (p) => `${p.days} ${p.days === 1 ? "day" : "days"} left, ${p.workingDays} of them working days.`,
    stands: "The clock stands still while the other party is to answer.",
    reckoning: "How the date was found",
    moved: "What has happened to the deadline",
    wrong: (p) =>
      `The clock stood still while the applicant was to answer. No law allows that. The right last day was ${p.date}.`,
    reminders: (p) => `Dataveien reminds of the deadline on ${p.dates}.`,
    extendable: (p) => `The deadline can be extended once, by ${p.amount}. Reasons must be given.`,
    extension: (p) => `It is extended by ${p.amount}, under ${p.provision}.`,
    missed: (p) => `If the deadline passes, the applicant can do this: ${p.steps}.`,
    provision: (p) => `The rule is in ${p.version}.`,
  },
  check: "We have not checked the provision. Check it yourself.",
  notYetNorwegianLaw: "The rule is not yet Norwegian law.",
  notInForce: "The rule is not in force.",
};
