// Legal questions in British English.
import type { QuestionTexts } from "./nb.ts";

const by = (due: string, text: string) => (due ? ` ${text}` : "");

export const en: QuestionTexts = {
  list: {
    title: "Legal questions",
    adviserLead: "Questions to the resource centre. The most urgent stands first.",
    askerLead: "Questions you have asked the resource centre, and the answers.",
    ask: "Ask the resource centre",
    adviserTabs: {
      unclaimed: "Unclaimed",
      mine: "Mine",
      review: "For review",
      team: "Assigned",
      waiting: "Waiting for others",
      answered: "Answered",
      closed: "Closed",
    },
    askerTabs: { yours: "With you", sent: "With the resource centre", over: "Closed" },
    own: "Questions you have asked yourself",
    toDesk: "Back to the queue",
    columns: { question: "Question", asker: "Who asks", topic: "Topic and urgency", adviser: "Adviser" },
    noTopic: "Not sorted",
    nobody: "Nobody yet",
    take: "Take it",
    takeOne: (p) => `Take the question ${p.reference}`,
    taken: (p) => `You have taken the question ${p.reference}`,
    takenText: "You can now write the answer.",
    open: "Open the question",
    emptyAdviser: {
      unclaimed: {
        title: "Every question has been taken",
        text: "New questions arrive here. You get an e-mail when they do.",
      },
      mine: {
        title: "You have no questions to answer",
        text: "See whether there are questions that nobody has taken.",
      },
      review: {
        title: "No answers wait for review",
        text: "Answers that another adviser has written come here. You read and approve them.",
      },
      team: { title: "No questions are assigned", text: "Take a question, or give it to a colleague." },
      waiting: {
        title: "Nothing waits for others",
        text: "Here are questions in which the asker or a colleague is to act.",
      },
      answered: {
        title: "No answers wait to be read",
        text: "Answered questions stay here until the asker closes them.",
      },
      closed: { title: "No questions have been closed yet", text: "Closed questions stay here." },
    },
    emptyAsker: {
      yours: {
        title: "No questions wait for you",
        text: "Do you wonder whether data can be shared, or what the law requires? Ask the resource centre.",
      },
      sent: {
        title: "You have no questions under way",
        text: "Do you wonder whether data can be shared, or what the law requires? Ask the resource centre.",
      },
      over: {
        title: "No questions have been closed",
        text: "The answers stay here, so that you find them again.",
      },
    },
  },
  ask: {
    title: "Ask the resource centre",
    lead: "The advisers answer legal questions about sharing and using data. It costs nothing.",
    whatTitle: "What the centre answers",
    whatText: "The answer is guidance. The data owner decides whether data can be shared.",
    howTitle: "How it works",
    how: [
      "An adviser reads the question and asks you if something is missing.",
      "The adviser writes an answer with sources.",
      "A second adviser reads the answer before you get it.",
    ],
    notTitle: "Is it about a request you already have?",
    notText: "Ask from the page of the request. The answer then arrives in the case.",
    notLink: "To my cases",
    question: {
      label: "What do you want to know?",
      hint: "Write as to a colleague. At least 20 characters.",
    },
    facts: {
      label: "What should the adviser know?",
      hint: "Which data, who has them, and what they are to be used for. Leave out names of private persons.",
    },
    on: {
      label: "Whom do you ask for?",
      hint: "Everybody in the organisation with the same role can read the question and the answer.",
    },
    asApplicant: (p) => `${p.org}, which wants to use data`,
    asHandler: (p) => `${p.org}, which has data`,
    asSelf: "Only myself",
    button: "Send the question",
    sent: "The question has been sent. You get an e-mail when something happens.",
    noCentre: {
      title: "The resource centre has not been set up yet",
      text: "Questions cannot be sent from here now. Tell the administrator, and try again later.",
    },
    notConfirmed: {
      title: "Confirm your e-mail address first",
      text: "We then know that the answer reaches you. What you have written is still in the form.",
      link: "To your profile",
    },
    wrong: {
      title: "The question was not sent",
      text: "Reload the page and try again. Keep what you have written.",
    },
  },
  page: {
    eyebrow: (p) => `${p.reference} · Asked by ${p.asker}`,
    question: "The question",
    facts: "What the adviser is told",
    nextStep: "Next step",
    nothingToDo: "You need not do anything now. You get an e-mail when something happens.",
    readOnly: "You can read the question, but not act on it.",
    other: "You can also do this",
    tabsLabel: "Parts of the question",
    tabs: { answer: "Answer", timeline: "Timeline", messages: "Messages" },
    messagesWho: "The asker and the advisers of the resource centre can read the messages.",
    details: "Details along the way",
    detailAsked: (p) => `The adviser asked on ${p.when}`,
    detailGiven: (p) => `Reply on ${p.when}`,
    detailWaits: "Not answered yet.",
    noAnswer: "The answer is not ready yet.",
    noAnswerCentre: "Nobody has written an answer yet.",
    draft: "Draft answer",
    draftText: "The asker does not see this until another adviser has approved it.",
    answeredAt: (p) => `Sent on ${p.when}. Two advisers have read the answer.`,
    writtenBy: (p) => `Written by ${p.name} on ${p.when}`,
    someone: "an adviser",
    sources: "Sources",
    noSources: "No sources are given.",
    returned: "The answer has been sent back",
    redirected: "Directed elsewhere",
    redirectedText: "The question belongs elsewhere:",
    secondAdviser: "Another adviser must approve",
    topic: "Topic",
    urgency: "Urgency",
    noTopic: "Not sorted",
    adviser: "Adviser",
    nobody: "Nobody yet",
    askedAt: "Asked",
    request: "About the request",
    requestOpen: (p) => `Open ${p.reference}`,
    requestHidden: "A request you have no access to. You see only what is shared here.",
    blocking: "The request waits for the answer.",
    notBlocking: "The request goes on meanwhile.",
  },
  sentence: {
    asker: {
      submitted: (p) =>
        `The resource centre got the question on ${p.since}. An adviser is to take it.${by(p.due, `You should have an answer by ${p.due}.`)}`,
      triaged: (p) =>
        `The question has been sorted. An adviser is to take it.${by(p.due, `You should have an answer by ${p.due}.`)}`,
      assigned: (p) =>
        `${p.adviser || "An adviser"} at the resource centre is to answer.${by(p.due, `You should have an answer by ${p.due}.`)}`,
      answering: (p) =>
        `${p.adviser || "An adviser"} at the resource centre is writing the answer.${by(p.due, `You should have it by ${p.due}.`)}`,
      "awaiting-asker": (p) =>
        `The adviser needs something from you and has waited since ${p.since}. Answer below, and it goes on.`,
      "peer-review": (p) =>
        `The answer is written. A second adviser reads it before you get it.${by(p.due, `You should have it by ${p.due}.`)}`,
      answered: (p) =>
        `The answer came on ${p.since}. Read it, and close the question when you have what you need.`,
      closed: (p) => `The question was closed on ${p.since}. What was answered stays here.`,
    },
    adviser: {
      submitted: (p) =>
        `${p.asker} asked on ${p.since}. An adviser must take the question.${by(p.due, `The answer is due by ${p.due}.`)}`,
      triaged: (p) =>
        `The question has been sorted. An adviser must take it.${by(p.due, `The answer is due by ${p.due}.`)}`,
      assigned: (p) =>
        `${p.mine ? "You have been given the question and must take it" : `${p.adviser || "An adviser"} has been given the question`}.${by(p.due, `The answer is due by ${p.due}.`)}`,
      answering: (p) =>
        `${p.mine ? "You are writing the answer" : `${p.adviser || "An adviser"} is writing the answer`}. Another adviser then reads it.${by(p.due, `It is due by ${p.due}.`)}`,
      "awaiting-asker": (p) =>
        `${p.asker} is to give more details and has had the ball since ${p.since}. The due date stands still meanwhile.`,
      "peer-review": (p) =>
        `The answer is written. An adviser other than its writer must read and approve it.${by(p.due, `It is due by ${p.due}.`)}`,
      answered: (p) => `The answer was sent on ${p.since}. ${p.asker} closes the question.`,
      closed: (p) => `The question was closed on ${p.since}.`,
    },
  },
};
