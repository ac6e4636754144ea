// The demo's requests that have just begun: drafts, received, assessed, clarified. All made up.
import { demoUserId } from "./people.ts";
import { type Story, step } from "./story.ts";
import {
  brreg,
  handled,
  havblikk,
  helse,
  kartverket,
  lillevik,
  nordlys,
  submit,
  vegvesen,
} from "./story-parts.ts";

export const STORIES_OF_BEGINNING: readonly Story[] = [
  {
    key: "draft-credit",
    daysAgo: 3,
    ...nordlys,
    ...brreg,
    answers: "credit",
    draftOnly: ["purpose", "use", "dataNeeded"],
    steps: [],
    endsIn: "draft",
  },
  {
    key: "draft-empty",
    daysAgo: 1,
    ...lillevik,
    ...helse,
    answers: "municipality",
    draftOnly: [],
    steps: [],
    endsIn: "draft",
  },
  {
    key: "discarded",
    daysAgo: 40,
    ...havblikk,
    ...kartverket,
    answers: "roads",
    steps: [step(2, "jonas", "discard")],
    endsIn: "discarded",
  },
  {
    key: "received-new",
    daysAgo: 2,
    ...nordlys,
    ...brreg,
    dataset: 1,
    answers: "credit",
    steps: [submit(1, "ingrid")],
    endsIn: "received",
  },
  {
    key: "received-waiting",
    daysAgo: 24,
    ...havblikk,
    ...vegvesen,
    answers: "roads",
    steps: [submit(1, "jonas"), step(12, "jonas", "nudge")],
    endsIn: "received",
  },
  {
    key: "received-kommune",
    daysAgo: 9,
    ...lillevik,
    ...kartverket,
    dataset: 1,
    answers: "municipality",
    steps: [submit(0, "marte")],
    endsIn: "received",
  },
  {
    key: "forwarded",
    daysAgo: 21,
    ...havblikk,
    ...kartverket,
    dataset: 4,
    answers: "roads",
    steps: [
      submit(0, "jonas"),
      step(14, "leif", "forward", {
        to: { org: "vegvesen" },
        guidance:
          "Trafikktallene forvaltes av Statens vegvesen, som avgjør hvem som kan få dem. Vi har sendt hele forespørselen dit, så du trenger ikke søke på nytt.",
      }),
    ],
    endsIn: "received",
  },
  {
    key: "received-overdue",
    daysAgo: 50,
    ...nordlys,
    ...helse,
    dataset: 1,
    answers: "health",
    steps: [submit(1, "amir")],
    endsIn: "received",
  },
  {
    key: "assessing",
    daysAgo: 11,
    ...nordlys,
    ...brreg,
    dataset: 2,
    answers: "credit",
    steps: [
      ...handled(1, "ingrid", "tor"),
      step(5, "tor", "send-message", {
        text: "Hei! Vi ser på saken nå og regner med å svare innen to uker.",
      }),
      step(6, "ingrid", "send-message", { text: "Takk for beskjed. Si fra om dere trenger mer fra oss." }),
      step(8, "ingrid", "amend", {
        changes: {
          recipients: "To analytikere hos oss. Driftsleverandøren vår får ikke se dataene.",
        },
        why: "Vi har valgt å drifte dette selv.",
      }),
    ],
    endsIn: "assessing",
  },
  {
    key: "handed-over",
    daysAgo: 13,
    ...nordlys,
    ...kartverket,
    dataset: 3,
    answers: "property",
    steps: [
      ...handled(0, "amir", "leif"),
      step(6, "leif", "hand-over", {
        to: demoUserId("hilde"),
        note: "Jeg tar permisjon fra mandag. Utvalget er avklart på telefon, resten gjenstår.",
      }),
    ],
    endsIn: "assessing",
  },
  {
    key: "clarifying",
    daysAgo: 16,
    ...havblikk,
    ...kartverket,
    dataset: 2,
    answers: "property",
    steps: [
      ...handled(1, "jonas", "leif"),
      step(6, "leif", "ask-clarification", {
        field: "dataNeeded",
        question: "Trenger dere adresser, eller holder det med kommune og bygningstype?",
      }),
    ],
    endsIn: "assessing",
  },
  {
    key: "clarified",
    daysAgo: 25,
    ...havblikk,
    ...vegvesen,
    dataset: 1,
    answers: "roads",
    steps: [
      ...handled(1, "jonas", "oda"),
      step(5, "oda", "ask-clarification", {
        field: "dataNeeded",
        question: "Kor langt tilbake treng de data, og på kva detaljnivå?",
      }),
      step(8, "jonas", "answer-clarification", {
        reply: "Fem år er nok, og vi klarer oss med strekning og time.",
        changes: {
          dataNeeded:
            "Hendelser siste fem år per strekning og time. Uten opplysninger om personer eller kjøretøy.",
        },
      }),
    ],
    endsIn: "assessing",
  },
];
