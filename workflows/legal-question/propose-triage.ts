// Topic and urgency as the words of a question suggest them. A person confirms or corrects: it saves a choice, never makes it.
import { QUESTION_TOPICS, type URGENCIES } from "./events.ts";

type Topic = (typeof QUESTION_TOPICS)[number];
type Urgency = (typeof URGENCIES)[number];

/** Beginnings of words in bokmål, nynorsk and English that speak of a topic. */
const WORDS: Readonly<Record<Topic, readonly string[]>> = {
  privacy: [
    "personvern",
    "personopplys",
    "gdpr",
    "anonym",
    "pseudonym",
    "sensitiv",
    "personal data",
    "privacy",
    "dpia",
  ],
  confidentiality: [
    "taushet",
    "teieplikt",
    "forretningshemmelig",
    "drifts",
    "confidential",
    "secrecy",
    "gradert",
  ],
  "legal-basis": [
    "hjemmel",
    "heimel",
    "lovgrunnlag",
    "rettslig grunnlag",
    "behandlingsgrunnlag",
    "legal basis",
  ],
  "intellectual-property": [
    "opphavsrett",
    "åndsverk",
    "database",
    "immateri",
    "patent",
    "copyright",
    "sui generis",
  ],
  licence: ["lisens", "licence", "license", "cc by", "nlod", "creative commons"],
  "re-use": [
    "viderebruk",
    "vidarebruk",
    "gjenbruk",
    "åpne data",
    "opne data",
    "re-use",
    "reuse",
    "open data",
  ],
  "third-country-transfer": [
    "tredjeland",
    "schrems",
    "utenfor eøs",
    "utanfor eøs",
    "skytjeneste",
    "skyteneste",
    "usa",
    "third country",
  ],
  "roles-and-responsibility": [
    "behandlingsansvar",
    "databehandler",
    "databehandlar",
    "felles ansvar",
    "hvem har ansvar",
    "controller",
    "processor",
  ],
  "competition-and-state-aid": [
    "statsstøtte",
    "konkurranse",
    "monopol",
    "anskaffelse",
    "innkjøp",
    "state aid",
    "competition",
  ],
  security: ["sikkerhet", "tryggleik", "kryptering", "tilgangsstyring", "ros-analyse", "nis2", "security"],
};
const URGENT = ["haster", "hastar", "i dag", "straks", "umiddelbart", "urgent", "today"];
const SOON = ["snart", "denne uken", "denne veka", "innen fredag", "frist", "soon", "this week", "deadline"];

export interface ProposedTriage {
  /** Null where no word speaks of any. */
  topic: Topic | null;
  urgency: Urgency;
  /** The words that spoke for it, as they stand in the lists. */
  because: readonly string[];
}

/** @param blocking a decision waits for the answer */
export function proposeTriage(question: string, facts: string, blocking: boolean): ProposedTriage {
  // The question itself weighs more than the facts around it.
  const asked = ` ${question.toLowerCase()}`;
  const all = `${asked} ${facts.toLowerCase()}`;
  const scored = QUESTION_TOPICS.map((topic) => {
    const because = WORDS[topic].filter((w) => all.includes(w));
    return { topic, because, score: because.reduce((n, w) => n + (asked.includes(w) ? 3 : 1), 0) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const says = (words: readonly string[]) => words.some((w) => all.includes(w));
  return {
    topic: best.score > 0 ? best.topic : null,
    urgency: says(URGENT) ? "urgent" : blocking || says(SOON) ? "soon" : "normal",
    because: best.because,
  };
}
