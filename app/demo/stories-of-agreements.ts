// The demo's agreements: one in each state, from the first draft to what is left when it has ended. All made up.
import { agreeing, type Step, type Story, step, until } from "./story.ts";
import {
  approved,
  brreg,
  conditions,
  delivered,
  handled,
  havblikk,
  kartverket,
  lillevik,
  nordlys,
  proposed,
  vegvesen,
} from "./story-parts.ts";

const bound = { ...approved, conditions, needsAgreement: true };
const terms = {
  language: "nb",
  purpose:
    "Mottakeren bruker dataene til tjenesten som er beskrevet i forespørselen, og ikke til noe annet formål.",
  security:
    "Dataene ligger kryptert i Norge. Bare ansatte som trenger dem for formålet, har tilgang, og tilgangen logges.",
  deletion: "Rådata slettes senest 90 dager etter uttak. Alt annet slettes senest når avtalen opphører.",
  breach:
    "Avvik meldes til dataeieren innen 24 timer. Ved vesentlig brudd kan dataeieren stanse tilgangen og si opp avtalen.",
  legalBasis: "offentleglova § 3, jf. viderebruksreglene i § 7",
  reportBy: "",
  reportEvery: "once",
  deleteBy: "",
  renewBy: "",
  other: "",
};
const duties = { reportByDay: 70, reportEvery: "half-year", deleteByDay: 425, renewByDay: 330 };

/** Applied for, handled, approved on the terms of an agreement on day 12. */
const needing = (applicant: Step["who"], handler: Step["who"], approver: Step["who"]): Step[] => [
  ...handled(0, applicant, handler),
  proposed(8, handler),
  step(12, approver, "approve", bound),
];
const offered = (day: number, handler: Step["who"], more: Record<string, unknown> = {}): Step =>
  agreeing(day, handler, "offer", { ...terms, validFromDay: 20, validUntilDay: 365, ...more });
const signed = (day: number, applicant: Step["who"], approver: Step["who"]): Step[] => [
  agreeing(day, applicant, "accept-offer"),
  agreeing(day + 1, applicant, "sign", { capacity: "Daglig leder" }),
  agreeing(day + 2, approver, "sign", { capacity: "Avdelingsdirektør" }),
];
/** The agreement begins on its first day by itself; access can be given from then on. */
const access = (handler: Step["who"]): Step[] => [until(21), delivered(22, handler)];

export const STORIES_OF_AGREEMENTS: readonly Story[] = [
  {
    key: "agreement-drafting",
    daysAgo: 15,
    ...lillevik,
    ...vegvesen,
    answers: "municipality",
    steps: needing("marte", "oda", "geir"),
    endsIn: "agreeing",
    agreementEndsIn: "drafting",
  },
  {
    key: "agreement-offered",
    daysAgo: 19,
    ...nordlys,
    ...kartverket,
    dataset: 1,
    answers: "property",
    steps: [...needing("ingrid", "leif", "nina"), offered(15, "leif", duties)],
    endsIn: "agreeing",
    agreementEndsIn: "offered",
  },
  {
    key: "agreement-countered",
    daysAgo: 24,
    ...havblikk,
    ...vegvesen,
    answers: "roads",
    steps: [
      ...needing("jonas", "oda", "geir"),
      offered(15, "oda", duties),
      agreeing(20, "jonas", "counter-offer", {
        ...terms,
        deletion:
          "Rådata slettes senest 180 dager etter uttak. Alt annet slettes senest når avtalen opphører.",
        validFromDay: 30,
        validUntilDay: 365,
        reportByDay: 180,
        comment: "Vi trenger et halvt år for å prøve modellen på en hel vinter. Rapporten kommer etter det.",
      }),
    ],
    endsIn: "agreeing",
    agreementEndsIn: "counter-offered",
  },
  {
    key: "agreement-accepted",
    daysAgo: 22,
    ...nordlys,
    ...brreg,
    dataset: 1,
    answers: "credit",
    steps: [
      ...needing("ingrid", "tor", "sigrid"),
      offered(14, "tor"),
      agreeing(17, "ingrid", "accept-offer"),
      agreeing(18, "ingrid", "sign", { capacity: "Daglig leder" }),
    ],
    endsIn: "agreeing",
    agreementEndsIn: "accepted",
  },
  {
    key: "agreement-signed",
    daysAgo: 26,
    ...havblikk,
    ...kartverket,
    answers: "property",
    steps: [
      ...needing("jonas", "leif", "nina"),
      offered(14, "leif", { validFromDay: 60 }),
      ...signed(17, "jonas", "nina"),
    ],
    endsIn: "agreeing",
    agreementEndsIn: "signed",
  },
  {
    key: "agreement-in-force",
    daysAgo: 80,
    ...nordlys,
    ...vegvesen,
    dataset: 1,
    answers: "roads",
    steps: [
      ...needing("ingrid", "oda", "geir"),
      offered(14, "oda", { ...duties, reportByDay: 60, reportEvery: "once", renewByDay: 90 }),
      ...signed(17, "ingrid", "geir"),
      ...access("oda"),
      agreeing(58, "ingrid", "fulfil-obligation", {
        note: "Vi har brukt dataene til å varsle om veiarbeid for 40 transportører. Ingen avvik.",
      }),
    ],
    endsIn: "active",
    agreementEndsIn: "in-force",
  },
  {
    key: "agreement-amending",
    daysAgo: 100,
    ...lillevik,
    ...kartverket,
    dataset: 2,
    answers: "municipality",
    steps: [
      ...needing("marte", "leif", "nina"),
      offered(14, "leif", { language: "nn" }),
      ...signed(17, "marte", "nina"),
      ...access("leif"),
      agreeing(96, "nina", "propose-amendment", {
        ...terms,
        language: "nn",
        validFromDay: 20,
        validUntilDay: 365,
        deleteByDay: 425,
        comment: "Vi treng ein dato for sletting i avtalen. Resten er som før.",
        capacity: "Avdelingsdirektør",
      }),
    ],
    endsIn: "active",
    agreementEndsIn: "amending",
  },
  {
    key: "agreement-terminated",
    daysAgo: 140,
    ...havblikk,
    ...brreg,
    dataset: 2,
    answers: "credit",
    steps: [
      ...needing("jonas", "tor", "astrid"),
      offered(14, "tor", { deleteByDay: 180 }),
      ...signed(17, "jonas", "astrid"),
      ...access("tor"),
      agreeing(130, "astrid", "terminate", {
        reasons:
          "Data er vist i en tjeneste som ikke er nevnt i avtalen, og forholdet er ikke rettet etter varsel.",
      }),
    ],
    endsIn: "suspended",
    agreementEndsIn: "terminated",
  },
  {
    key: "agreement-expired",
    daysAgo: 400,
    ...nordlys,
    ...kartverket,
    answers: "property",
    steps: [
      ...needing("ingrid", "leif", "nina"),
      offered(14, "leif", { validUntilDay: 360, deleteByDay: 390 }),
      ...signed(17, "ingrid", "nina"),
      ...access("leif"),
      until(370),
      agreeing(372, "ingrid", "fulfil-obligation", {
        note: "Alle uttrekk er slettet, også fra sikkerhetskopiene. Loggen viser sletting av 14 filer.",
      }),
    ],
    endsIn: "ended",
    agreementEndsIn: "expired",
  },
  {
    key: "not-agreed",
    daysAgo: 60,
    ...havblikk,
    ...vegvesen,
    dataset: 1,
    answers: "roads",
    steps: [
      ...needing("jonas", "oda", "geir"),
      offered(14, "oda"),
      agreeing(25, "jonas", "break-off", {
        reasons: "Vi kan ikke godta at rådata slettes etter 90 dager, og finner dataene et annet sted.",
      }),
    ],
    endsIn: "not-agreed",
    agreementEndsIn: "terminated",
  },
];
