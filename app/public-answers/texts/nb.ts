// Svar for alle, på bokmål: publisering, hindringer i regelverket og å ta opp et spørsmål igjen.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { FindingKind } from "#workflows/finding.ts";
import type { PublicationCommandType, PublicationState } from "#workflows/legal-question/publication.ts";

type Words = KindTexts<"legal-question">;
type Command = PublicationCommandType | "reopen";
export interface AnswerWords {
  commands: Pick<Words["commands"], Command>;
  fields: Pick<Words["fields"], Command>;
  choices: Pick<Words["choices"], Command>;
  events: Pick<Words["events"], Command>;
}

/** Ingen av handlingene har valg å sette ord på. */
export const NO_CHOICES: AnswerWords["choices"] = {
  reopen: {},
  "propose-publication": {},
  anonymise: {},
  publish: {},
  supersede: {},
  retract: {},
  "mark-obstacle": {},
  "clear-obstacle": {},
};

/** Det samme ved alle steg som gjør noe offentlig. */
const mayStand = {
  label: "Funnet i teksten",
  hint: "Dette kan si hvem det gjelder. Ta det ut, eller kryss av for hvert funn som kan stå. Endrer du teksten i et felt, må du krysse av for det på nytt.",
};

export const answerWords: AnswerWords = {
  commands: {
    reopen: {
      title: "Spør videre om det samme",
      hint: "Bruk dette når svaret ikke er nok. Du kan gjøre det i 30 dager etter svaret.",
      button: "Ta opp spørsmålet igjen",
      done: "Spørsmålet er tatt opp igjen. Rådgiveren svarer på nytt.",
    },
    "propose-publication": {
      title: "Foreslå å publisere svaret",
      hint: "Svaret kan hjelpe flere. Ingenting vises før noen har tatt ut det som kan si hvem det gjelder.",
      button: "Foreslå publisering",
      done: "Svaret er foreslått publisert. Nå må teksten anonymiseres.",
    },
    anonymise: {
      title: "Skriv den offentlige teksten",
      hint: "Ta ut navn, steder og alt annet som kan si hvem det gjelder.",
      button: "Lagre den offentlige teksten",
      done: "Teksten er klar. En annen rådgiver kan publisere den.",
    },
    publish: {
      title: "Publiser svaret",
      hint: "Alle kan lese det. Les teksten en siste gang.",
      button: "Publiser",
      done: "Svaret er publisert. Den som spurte, har fått vite det.",
    },
    supersede: {
      title: "Si at svaret er avløst",
      hint: "Svaret blir stående med beskjed om at det ikke er det nyeste.",
      button: "Lagre",
      done: "Siden sier nå at svaret er avløst.",
    },
    retract: {
      title: "Trekk svaret tilbake",
      hint: "Teksten blir borte fra siden. Grunnen blir stående.",
      button: "Ja, trekk tilbake",
      done: "Svaret er trukket tilbake.",
    },
    "mark-obstacle": {
      title: "Merk som hindring i regelverket",
      hint: "Hindringene samles i et register til arbeidet med regelverket. Den som spurte, ser ikke merket.",
      button: "Lagre hindringen",
      done: "Hindringen er lagt i registeret.",
    },
    "clear-obstacle": {
      title: "Fjern merket om hindring",
      button: "Fjern merket",
      done: "Hindringen er tatt ut av registeret.",
    },
  },
  fields: {
    reopen: { why: { label: "Hva er fortsatt uklart?" } },
    "propose-publication": {},
    anonymise: {
      title: { label: "Overskrift", hint: "Spørsmålet på én linje, slik folk ville søkt etter det." },
      question: { label: "Spørsmålet" },
      answer: { label: "Svaret" },
      sources: { label: "Kilder" },
      mayStand,
      confirm: { label: "Jeg har sammenlignet tekstene, og ingen kan kjennes igjen" },
    },
    publish: { mayStand },
    supersede: {
      why: { label: "Hva er nytt?" },
      newer: { label: "Adressen til det nye svaret", hint: "For eksempel /svar/… på disse sidene." },
      mayStand,
    },
    retract: { why: { label: "Hvorfor?", hint: "Alle kan lese grunnen." }, mayStand },
    "mark-obstacle": {
      rule: { label: "Hvilken regel?", hint: "Lov og paragraf." },
      stops: { label: "Hva stopper den?", hint: "Hvilken deling, og hva skulle den ført til?" },
    },
    "clear-obstacle": {},
  },
  choices: NO_CHOICES,
  events: {
    reopen: (p) => `${p.who} tok opp spørsmålet igjen.`,
    "propose-publication": (p) => `${p.who} foreslo å publisere svaret.`,
    anonymise: (p) => `${p.who} skrev den offentlige teksten.`,
    publish: (p) => `${p.who} publiserte svaret.`,
    supersede: (p) => `${p.who} merket svaret som avløst.`,
    retract: (p) => `${p.who} trakk svaret tilbake.`,
    "mark-obstacle": (p) => `${p.who} merket en hindring i regelverket.`,
    "clear-obstacle": (p) => `${p.who} fjernet merket om hindring.`,
  },
};

export const nb = {
  title: "Svar fra ressurssenteret",
  lead: "Juridiske spørsmål om deling av data, og hva rådgiverne svarte. Ingen kan kjennes igjen.",
  search: "Søk i svarene",
  searchButton: "Søk",
  topic: "Tema",
  allTopics: "Alle temaer",
  none: "Ingen svar passer",
  noneText: "Prøv andre ord, eller spør ressurssenteret.",
  ask: "Spør ressurssenteret",
  published: "Publisert",
  question: "Spørsmålet",
  answer: "Svaret",
  sources: "Kilder",
  noSources: "Ingen kilder er oppgitt.",
  back: "Til alle svar",
  superseded: "Dette svaret er avløst",
  newer: "Les det nye svaret",
  retracted: "Dette svaret er trukket tilbake",
  retractedText: "Teksten er tatt bort. Grunnen står under.",
  limits: "Svaret er veiledning, ikke et vedtak. Det gjelder slik loven var da det ble publisert.",
  nearest: "Andre har spurt om noe lignende",
  nearestText: "Kanskje er svaret her alt. Er det ikke det, så send spørsmålet likevel.",
  sendAnyway: "Send spørsmålet likevel",
  publication: "Publisering",
  states: {
    private: "Ikke publisert",
    proposed: "Foreslått publisert",
    anonymised: "Klar til publisering",
    published: "Publisert",
    superseded: "Avløst",
    retracted: "Trukket tilbake",
  } satisfies Record<PublicationState, string> as Record<PublicationState, string>,
  open: "Åpne det offentlige svaret",
  write: "Skriv den offentlige teksten",
  compareLead: "Til venstre står det som ble spurt og svart. Til høyre skriver du det alle får lese.",
  original: "Slik det ble spurt og svart",
  public: "Slik alle får lese det",
  toQuestion: "Til spørsmålet",
  proposedTriage: "Foreslått ut fra ordene i spørsmålet. Se over, og endre om det ikke stemmer.",
  earlierAnswers: "Svar som er gitt før",
  reopenedWhy: "Hvorfor det ble tatt opp igjen",
  obstacle: "Hindring i regelverket",
  obstacleRule: "Regel",
  obstacleStops: "Hva den stopper",
  obstacles: "Hindringer i regelverket",
  obstaclesLead:
    "Regler som rådgivere har merket fordi de står i veien for deling. Registeret er grunnlag for arbeidet med regelverket.",
  obstaclesNone: "Ingen hindringer er merket ennå.",
  toObstacles: "Hindringer i regelverket",
  findingStands: (p: { words: string }) => `«${p.words}» kan stå`,
  findingPlace: (p: { kind: string; field: string; quote: string }) =>
    `${p.kind}, i «${p.field}»: ${p.quote}`,
  findingKinds: {
    "identity-number": "Fødselsnummer eller d-nummer",
    "organisation-number": "Organisasjonsnummer",
    email: "E-postadresse",
    telephone: "Telefonnummer",
    person: "Navn på en person i saken",
    organisation: "Navn på en virksomhet i saken",
  } satisfies Record<FindingKind, string> as Record<FindingKind, string>,
};

export type AnswersTexts = typeof nb;
