// The front page and the pages about the site, in English.
import type { PagesTexts } from "./nb.ts";

export const en: PagesTexts = {
  front: {
    title: "Find the road to data",
    heading: "What do you want to achieve?",
    lead: "Say it in your own words. We show which data exist, and what it takes to use them.",
    field: "What do you want to achieve?",
    example: "For example: find roofs that suit solar panels",
    submit: "Show me the way",
    search: "Do you know what you are looking for? Search the catalogue",
    ways: "Three ways in",
    need: {
      title: "I need data",
      text: "Answer a few questions, and get a plan with a draft of the letter.",
      link: "Begin here",
    },
    share: {
      title: "I share data",
      text: "Handle requests, one step at a time, before the due date.",
      link: "Go to the case desk",
    },
    legal: {
      title: "I have a legal question",
      text: "Ask the resource centre, and get an answer that others can use too.",
      link: "Ask a question",
    },
    how: "How it works",
    steps: [
      { title: "Find the dataset", text: "You see who owns it, and whether it is open or needs permission." },
      {
        title: "Ask for access",
        text: "The form asks only what the owner must know. It is saved as you write.",
      },
      {
        title: "Follow the case",
        text: "You always see who has the case, what remains, and when you get an answer.",
      },
      {
        title: "Use the data",
        text: "If the owner says yes, you get the conditions and the access in one place.",
      },
    ],
    honest: "Not everyone gets a yes",
    honestText:
      "Some data are protected by law. Then we say so early, explain why, and show what is still possible.",
  },
  about: {
    title: "About Dataveien",
    lead: "Dataveien follows a request for data from the first question to access.",
    what: "What the service does",
    whatText: [
      "Many public data can be used by more people, but the road there is hard to see. Dataveien shows it, step by step.",
      "Applicants see who has the case, and when the answer is due. Data owners see what they have to decide.",
      "The resource centre answers legal questions. The people concerned can say yes or no to sharing.",
    ],
    not: "What the service does not do",
    notText: [
      "Dataveien decides no cases. The owner of the data does.",
      "The data stay with the owner. Only the road there is kept here.",
    ],
    source: "The catalogue",
    sourceText:
      "The descriptions of datasets come from the owners' own catalogues. We show where they were fetched, and when.",
  },
  privacy: {
    title: "Privacy",
    lead: "We keep as little as possible about you, and say here what it is.",
    ask: "Questions about privacy",
    askText: "Do you wonder about your information here?",
    authority: "About your right to complain, see",
    authoritySite: "datatilsynet.no",
    sections: [
      {
        heading: "When you just look around",
        paragraphs: [
          "We do not measure visits and share nothing with others. No code or font is fetched from other websites.",
          "If you choose a language, your browser remembers it in a cookie called “lang”.",
          "The operating log has the time, page and response code. Links with a secret key are masked in the log.",
        ],
      },
      {
        heading: "When you sign in",
        paragraphs: [
          "We keep your name, e-mail address, language and the organisation you act for.",
          "The password is stored so that nobody can read it. A cookie keeps you signed in until you sign out.",
        ],
      },
      {
        heading: "When you have a case",
        paragraphs: [
          "What you write in the case is shown to its parties. Those who run and audit the service can read it too.",
          "Every action leaves a trace in the case, so that the parties can see who did what, and when.",
        ],
      },
      {
        heading: "When somebody asks for your consent",
        paragraphs: [
          "You get a link by e-mail and need no account. You may say no, and you may withdraw a yes at any time.",
          "We keep your answer and when you gave it.",
        ],
      },
      {
        heading: "Your rights",
        paragraphs: [
          "You may ask to see, correct or erase information about you. Ask the organisation that has the case.",
          "If you have an account, you can delete it yourself on your profile. Your name, address, drafts and emails go. What belongs to a link you have had by email does not go with the account. For that, write to us. A consent that still applies has to be withdrawn first.",
          "What you have written in a case and agreements you have signed cannot be deleted. They show why the decision was what it was, and the law says they must be kept. The log still shows that something was done and when, but not what was erased.",
          "If you disagree with how the information is used, you may complain to the Data Protection Authority (Datatilsynet).",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everybody should be able to use Dataveien, however they see, hear, think or move.",
    aim: "What we follow",
    aimText:
      "We design the pages after WCAG 2.2, levels A and AA. That is somewhat more than Norwegian law asks.",
    can: "What you can count on",
    canList: [
      "Everything works by keyboard, and you see where you are.",
      "Everything works without JavaScript.",
      "The pages work in narrow windows and when you zoom to 400 per cent.",
      "Colour is never the only sign of anything.",
      "The pages follow the light or dark setting of your device.",
      "Errors in a form are gathered on top, with a link to each field.",
    ],
    keys: "Keyboard shortcuts at the case desk",
    keysText:
      "In the queues, j goes down, k goes up, and Enter opens the case. The keys work only while an item has focus.",
    tested: "How it was tested",
    testedText:
      "The pages are checked with axe in a browser, in light and dark. That does not find everything. No independent party has tested them.",
    known: "Known shortcomings",
    knownText:
      "Text from the data owners' catalogues is shown in the language it was written in. It may not exist in yours.",
    complain: "You may also complain to",
    authority: "the Norwegian Authority for Universal Design of ICT",
    tell: "Tell us",
    contactText: "Do you find something that does not work for you? Tell us, and we mend it.",
  },
};
