// Who asked for data in the demo's past, and how each owner is used to answering. All made up, as the people of the demo.
import type { DemoAnswersKey } from "./demo-answers.ts";
import type { DemoOrganisationKey, DemoPersonKey } from "./people.ts";

/** Numbers from the series of test data, see people.ts. */
export const PAST_APPLICANTS = [
  { orgNumber: "311500015", name: "Fjordsyn Data AS", person: "Eirik Fjordvang", answers: "property" },
  { orgNumber: "315200148", name: "Trygg Handel AS", person: "Maja Lindseth", answers: "credit" },
  { orgNumber: "318900272", name: "Veivarsel AS", person: "Simen Aune", answers: "roads" },
  { orgNumber: "322600402", name: "Klok Bolig AS", person: "Thea Ravndal", answers: "property" },
  { orgNumber: "326300535", name: "Legevaktprognose AS", person: "Ida Marstein", answers: "health" },
  { orgNumber: "333700794", name: "Kystlogistikk AS", person: "Ole Brattvær", answers: "roads" },
  { orgNumber: "337400922", name: "Nabolagskart AS", person: "Frida Hovland", answers: "property" },
  { orgNumber: "341101050", name: "Regnskapsblikk AS", person: "Kasper Tveit", answers: "credit" },
  { orgNumber: "344801185", name: "Pendler AS", person: "Nora Eikeland", answers: "roads" },
  { orgNumber: "348501313", name: "Helsetall AS", person: "Jakob Sandvin", answers: "health" },
  { orgNumber: "352201448", name: "Storvik kommune", person: "Anna Storvik", answers: "municipality" },
  { orgNumber: "355901572", name: "Låneklar AS", person: "Emil Ødegård", answers: "credit" },
] as const satisfies readonly {
  orgNumber: string;
  name: string;
  person: string;
  answers: DemoAnswersKey;
}[];

export interface Habits {
  owner: DemoOrganisationKey;
  handler: DemoPersonKey;
  approver: DemoPersonKey;
  /** How many of a hundred requests come to this owner. */
  share: number;
  /** Of a hundred of these, for documents that lie nowhere. */
  documents: number;
  /** Middle of the days from sending to a decision, the applicant's own not counted. */
  days: number;
  /** Two thirds of them lie within a factor of so much. */
  spread: number;
  /** Of a hundred requests that are not given up. */
  approves: number;
  /** Of a hundred requests. */
  asksBack: number;
  /** Of a hundred, before a decision: the longer the wait, the more give up in nature; here it is the owner's own number. */
  givenUp: number;
}

/** Quick and generous, quick and strict, middling, slow and strict. Nobody says that the real bodies are so. */
export const HABITS: readonly Habits[] = [
  {
    owner: "kartverket",
    handler: "hilde",
    approver: "nina",
    share: 34,
    documents: 18,
    days: 9,
    spread: 1.6,
    approves: 88,
    asksBack: 15,
    givenUp: 4,
  },
  {
    owner: "vegvesen",
    handler: "oda",
    approver: "geir",
    share: 22,
    documents: 22,
    days: 14,
    spread: 1.8,
    approves: 52,
    asksBack: 30,
    givenUp: 8,
  },
  {
    owner: "brreg",
    handler: "tor",
    approver: "astrid",
    share: 26,
    documents: 0,
    days: 27,
    spread: 1.7,
    approves: 72,
    asksBack: 35,
    givenUp: 10,
  },
  {
    owner: "helsedir",
    handler: "yusuf",
    approver: "berit",
    share: 18,
    documents: 0,
    days: 64,
    spread: 1.9,
    approves: 30,
    asksBack: 60,
    givenUp: 25,
  },
];
