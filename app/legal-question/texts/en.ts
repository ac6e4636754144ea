// Legal questions in British English.
import type { QuestionTexts, Sentence } from "./nb.ts";

const goal: Sentence = ({ due, missed }) => {
  if (!due) return "";
  return missed
    ? ` The aim was an answer by ${due}, and it was missed.`
    : ` The centre aims to answer by ${due}.`;
};
const duty: Sentence = ({ due, missed }) => {
  if (!due) return "";
  return missed ? ` The answer was due by ${due}.` : ` The answer is due by ${due}.`;
};

export const en: QuestionTexts = {
  list: {
    title: "Legal questions",
    adviserLead: "Questions to the resource centre. What is due first stands first.",
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
    noTopic: "Not set",
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
    lead: "The advisers answer legal questions about sharing and using data. It is free, and the aim is an answer within ten working days.",
    whatTitle: "What the centre answers",
    whatText: "The answer is guidance. The data owner decides whether data can be shared.",
    howTitle: "How it works",
    how: [
      "An adviser reads the question and asks you if something is missing.",
      "The adviser writes an answer with sources.",
      "A second adviser reads the answer before you get it.",
    ],
    aboutDataset: "The question is about",
    factsOfDataset: (p) => (p.owner ? `Dataset: ${p.title}, from ${p.owner}.` : `Dataset: ${p.title}.`),
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
      label: "Who are you asking for?",
      hint: "Everybody in the organisation with the same role can read the question and the answer.",
    },
    asApplicant: (p) => `${p.org}, which wants to use data`,
    asHandler: (p) => `${p.org}, which has data`,
    asSelf: "Only myself",
    button: "Send the question",
    sent: "The question has been sent. You get an e-mail when something happens.",
    noCentre: {
      title: "The resource centre has not been set up yet",
      text: "Questions cannot be sent from here now. Tell those who run the service, and try again later.",
    },
    wrong: {
      title: "The question was not sent",
      text: "Reload the page and try again. Keep what you have written.",
    },
  },
  readers: {
    title: "Who reads this?",
    beside: {
      alone: "The advisers of the resource centre and those you ask for read what you write.",
      applicant: "The advisers, you who apply and your co-applicants read what you write.",
      owner: "The advisers and those who handle and decide the case with you read what you write.",
    },
    list: {
      alone: [
        "The question and what you tell are read by the advisers of the resource centre and by those you ask for: only you, or everybody in the organisation with the role you choose.",
        "The answer is read by the same people, once a second adviser has approved it.",
      ],
      applicant: [
        "The question and what you tell are read by the advisers of the resource centre, by you who apply and by your co-applicants. The advisers also see who you are and which dataset it is about, but not the rest of the case.",
        "The data owner sees that you have asked, but not what you wrote.",
        "The answer is read by the advisers, by you, by your co-applicants and by the data owner.",
      ],
      owner: [
        "The question and what you tell are read by the advisers of the resource centre and by those who handle and decide the case with you. The advisers also see who you are and which dataset it is about, but not the rest of the case.",
        "The applicant and its co-applicants see that you have asked, but not what you wrote.",
        "The answer is read by the advisers, by you, by the applicant and by its co-applicants.",
      ],
    },
    always: [
      "Administrators and auditors of the service can read all cases.",
      "The centre can publish the answer for everybody, rewritten without names and anything else that shows who you are. Two advisers must read the text, and you are told.",
    ],
  },
  page: {
    eyebrow: (p) => `${p.reference} · Asked by ${p.asker}`,
    question: "The question",
    facts: "What the adviser is told",
    nextStep: "Next step",
    nothingToDo: "You need not do anything now. You get an e-mail when something happens.",
    notYourTurn: "You need not do anything now.",
    colleague: (p) => `${p.name} is working on the question. You need not do anything now.`,
    over: "The question is closed.",
    askAgain: "Ask a new question",
    unclear: "Is something unclear?",
    unclearLink: "Write to the adviser",
    answer: "The answer",
    readOnly: "You can read the question, but not act on it.",
    other: "You can also do this",
    tabsLabel: "Parts of the question",
    tabs: { timeline: "Timeline", messages: "Messages" },
    messagesWho: "The asker and the advisers of the resource centre can read the messages.",
    details: "Details along the way",
    detailAsked: (p) => `The adviser asked on ${p.when}`,
    detailGiven: (p) => `Reply on ${p.when}`,
    detailWaits: "Not answered yet.",
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
    noTopic: "Not set",
    adviser: "Adviser",
    nobody: "Nobody yet",
    askedAt: "Asked",
    request: "Request",
    requestOpen: (p) => `Open ${p.reference}`,
    requestHidden: "A request you have no access to. You see only what is shared here.",
    blocking: "The request waits for the answer.",
    notBlocking: "The request goes on meanwhile.",
  },
  sentence: {
    asker: {
      submitted: (p) =>
        `The resource centre got the question on ${p.since}. An adviser is to take it.${goal(p)}`,
      triaged: (p) =>
        `The resource centre has set topic and urgency. An adviser is to take the question.${goal(p)}`,
      assigned: (p) => `${p.adviser || "An adviser"} at the resource centre is to answer.${goal(p)}`,
      answering: (p) =>
        `${p.adviser || "An adviser"} at the resource centre is writing the answer.${goal(p)}`,
      "awaiting-asker": (p) =>
        `The adviser needs something from you and has waited since ${p.since}. Answer below, and it goes on.`,
      "peer-review": (p) => `The answer is written. A second adviser reads it before you get it.${goal(p)}`,
      answered: (p) =>
        `The answer came on ${p.since}. Read it, and close the question when you have what you need.`,
      closed: (p) =>
        ({
          answered: `The question was closed on ${p.since}. The answer stays here.`,
          redirected: `The resource centre directed the question elsewhere on ${p.since}. Below you see where you can ask.`,
          unanswered: `The question was closed on ${p.since} without an answer.`,
        })[p.ended],
    },
    adviser: {
      submitted: (p) => `${p.asker} asked on ${p.since}. An adviser must take the question.${duty(p)}`,
      triaged: (p) => `Topic and urgency are set. An adviser must take the question.${duty(p)}`,
      assigned: (p) =>
        `${p.mine ? "You have been given the question and must take it" : `${p.adviser || "An adviser"} has been given the question`}.${duty(p)}`,
      answering: (p) =>
        `${p.mine ? "You are writing the answer" : `${p.adviser || "An adviser"} is writing the answer`}. Another adviser then reads it.${duty(p)}`,
      "awaiting-asker": (p) =>
        `${p.asker} is to give more details and has had the ball since ${p.since}. The due date stands still meanwhile.`,
      "peer-review": (p) =>
        `The answer is written. An adviser other than its writer must read and approve it.${duty(p)}`,
      answered: (p) => `The answer was sent on ${p.since}. ${p.asker} closes the question.`,
      closed: (p) =>
        ({
          answered: `The question was answered, and closed on ${p.since}.`,
          redirected: `The question was directed elsewhere on ${p.since}.`,
          unanswered: `The question was closed on ${p.since} without an answer.`,
        })[p.ended],
    },
  },
};
