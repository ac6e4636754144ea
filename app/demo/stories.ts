// The demo's requests: at least one in every state, so that each queue and page has something to show. All made up.
import { asking, consenting, type Step, type Story, step } from "./story.ts";

const approveReason =
  "Formålet er klart, opplysningene er nødvendige for det, og tiltakene gjør ulempen for dem det gjelder liten.";
const approved = {
  reasons: approveReason,
  legalBasis: "offentleglova § 3, jf. viderebruksreglene i § 7",
  accessUntilDay: 365,
};
const conditions = ["Slett rådata senest 90 dager etter uttak.", "Oppgi kilden der data vises."];
const refusal = {
  reasons:
    "Opplysningene er taushetsbelagte, og formålet kan nås med statistikk som allerede er åpen. Vi finner ikke grunnlag for å gi dem ut.",
  legalBasis: "forvaltningsloven § 13 første ledd nr. 1",
};
const subjects = [
  { name: "Gunnhild Ås", email: "gunnhild@example.no" },
  { name: "Trond Vik", email: "trond@example.no" },
  { name: "Liv Berge", email: "liv@example.no" },
];
const consent = (needed: number) => ({
  subjects,
  data: "Byggeår, areal og etasjer for boligen din.",
  validUntilDay: 300,
  needed,
});
const question = {
  question:
    "Kan vi gi ut opplysningene til en privat virksomhet når formålet er kommersielt, og hvilken hjemmel må vi vise til?",
  facts:
    "En bedrift ber om daglig uttrekk. Opplysningene er delvis taushetsbelagte. Det finnes ingen delingshjemmel i katalogen.",
  blocking: true,
};
const answer = {
  answer:
    "Ja, når opplysningene ikke er underlagt taushetsplikt etter forvaltningsloven § 13. Taushetsbelagte felt må tas ut eller hjemles særskilt. Formålet alene er ikke til hinder: viderebruk kan være kommersiell.",
  sources: ["forvaltningsloven § 13", "offentleglova § 7"],
};

const submit = (day: number, who: Step["who"]) => step(day, who, "submit");
const handled = (day: number, applicant: Step["who"], handler: Step["who"]) => [
  submit(day, applicant),
  step(day + 2, handler, "claim"),
];
const proposed = (day: number, who: Step["who"], recommendation: "approve" | "refuse" = "approve") =>
  step(day, who, "propose-decision", {
    recommendation,
    reasons: recommendation === "approve" ? approveReason : refusal.reasons,
  });
const delivered = (day: number, who: Step["who"]) =>
  step(day, who, "deliver-access", {
    method: "api",
    address: "https://api.example.no/uttrekk",
    instructions: "Logg inn med Maskinporten. Nøkkelen er sendt i eget brev. Ring oss om noe er uklart.",
  });

const nordlys = { by: "ingrid", applicant: "nordlys" } as const;
const havblikk = { by: "jonas", applicant: "havblikk" } as const;
const lillevik = { by: "marte", applicant: "lillevik" } as const;
const brreg = { owner: "brreg", dataset: 0 } as const;
const kartverket = { owner: "kartverket", dataset: 0 } as const;
const helse = { owner: "helsedir", dataset: 0 } as const;
const vegvesen = { owner: "vegvesen", dataset: 0 } as const;

export const STORIES: readonly Story[] = [
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
    steps: [submit(1, "jonas")],
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
  {
    key: "question-new",
    daysAgo: 8,
    ...nordlys,
    ...helse,
    answers: "health",
    steps: [...handled(0, "ingrid", "yusuf"), step(4, "yusuf", "ask-resource-centre", question)],
    endsIn: "assessing",
  },
  {
    key: "question-answering",
    daysAgo: 17,
    ...nordlys,
    ...brreg,
    dataset: 3,
    answers: "credit",
    steps: [
      ...handled(0, "amir", "tor"),
      step(4, "tor", "ask-resource-centre", question),
      asking(5, "elin", "triage", { topic: "confidentiality", urgency: "soon" }),
      asking(6, "elin", "take"),
    ],
    endsIn: "assessing",
  },
  {
    key: "question-awaiting",
    daysAgo: 19,
    ...lillevik,
    ...helse,
    answers: "municipality",
    steps: [
      ...handled(0, "marte", "yusuf"),
      step(3, "yusuf", "ask-resource-centre", { ...question, blocking: false }),
      asking(4, "henrik", "take"),
      asking(6, "henrik", "ask-details", {
        question: "Hvilke felt er taushetsbelagte, og hvem fastsatte det?",
      }),
    ],
    endsIn: "assessing",
  },
  {
    key: "question-review",
    daysAgo: 21,
    ...havblikk,
    ...vegvesen,
    answers: "roads",
    steps: [
      ...handled(0, "jonas", "oda"),
      step(3, "oda", "ask-resource-centre", question),
      asking(4, "solveig", "triage", { topic: "re-use", urgency: "normal" }),
      asking(5, "solveig", "take"),
      asking(9, "solveig", "submit-answer", answer),
    ],
    endsIn: "assessing",
  },
  {
    key: "question-answered",
    daysAgo: 28,
    ...nordlys,
    ...kartverket,
    answers: "property",
    steps: [
      ...handled(0, "ingrid", "leif"),
      step(3, "leif", "ask-resource-centre", question),
      asking(4, "elin", "take"),
      asking(8, "elin", "submit-answer", answer),
      asking(9, "henrik", "approve-answer"),
    ],
    endsIn: "assessing",
  },
  {
    key: "question-redirected",
    daysAgo: 30,
    ...lillevik,
    ...brreg,
    answers: "municipality",
    steps: [
      ...handled(0, "marte", "tor"),
      step(3, "tor", "ask-resource-centre", { ...question, blocking: false }),
      asking(5, "henrik", "redirect", {
        where: "Dette er et spørsmål om barnehageloven. Ta kontakt med Utdanningsdirektoratet.",
      }),
    ],
    endsIn: "assessing",
  },
  {
    key: "consent-collecting",
    daysAgo: 12,
    ...havblikk,
    ...kartverket,
    answers: "property",
    steps: [
      ...handled(0, "jonas", "leif"),
      step(4, "leif", "require-consent", consent(3)),
      consenting(0, 6, "accept"),
    ],
    endsIn: "assessing",
  },
  {
    key: "consent-sufficient",
    daysAgo: 20,
    ...havblikk,
    ...kartverket,
    dataset: 1,
    answers: "property",
    steps: [
      ...handled(0, "jonas", "leif"),
      step(4, "leif", "require-consent", consent(2)),
      consenting(0, 6, "accept"),
      consenting(2, 7, "accept"),
    ],
    endsIn: "assessing",
  },
  {
    key: "consent-insufficient",
    daysAgo: 22,
    ...nordlys,
    ...kartverket,
    dataset: 2,
    answers: "property",
    steps: [
      ...handled(0, "ingrid", "leif"),
      step(4, "leif", "require-consent", consent(3)),
      consenting(0, 5, "accept"),
      consenting(1, 6, "reject"),
    ],
    endsIn: "assessing",
  },
  {
    key: "deciding",
    daysAgo: 18,
    ...nordlys,
    ...brreg,
    answers: "credit",
    steps: [...handled(0, "ingrid", "tor"), proposed(9, "tor")],
    endsIn: "deciding",
  },
  {
    key: "deciding-refusal",
    daysAgo: 23,
    ...nordlys,
    ...helse,
    dataset: 1,
    answers: "health",
    steps: [...handled(0, "ingrid", "yusuf"), proposed(12, "yusuf", "refuse")],
    endsIn: "deciding",
  },
  {
    key: "returned",
    daysAgo: 26,
    ...havblikk,
    ...vegvesen,
    dataset: 2,
    answers: "roads",
    steps: [
      ...handled(0, "jonas", "oda"),
      proposed(9, "oda"),
      step(11, "geir", "return-to-handler", {
        comment: "Vurder om hendelser med få tilfeller kan peke ut enkeltpersoner.",
      }),
    ],
    endsIn: "assessing",
  },
  {
    key: "approved",
    daysAgo: 24,
    ...havblikk,
    ...brreg,
    answers: "credit",
    steps: [
      ...handled(0, "jonas", "tor"),
      proposed(10, "tor"),
      step(14, "astrid", "approve", { ...approved, conditions }),
    ],
    endsIn: "approved",
  },
];

export const story = {
  approved,
  conditions,
  refusal,
  consent,
  handled,
  proposed,
  delivered,
  nordlys,
  havblikk,
  lillevik,
  brreg,
  kartverket,
  helse,
  vegvesen,
  submit,
};
