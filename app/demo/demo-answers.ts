// What the made-up applicants of the demo want the data for. Written for the demo; nobody has asked this.
import type { Answers } from "#workflows/request/answers.ts";

type Written = Pick<
  Answers,
  | "purpose"
  | "purposeKind"
  | "use"
  | "dataNeeded"
  | "extent"
  | "area"
  | "recipients"
  | "personalData"
  | "legalBasis"
  | "legalBasisDetail"
  | "safeguards"
>;

export const DEMO_ANSWERS = {
  credit: {
    purpose:
      "Vi lager en tjeneste som viser små bedrifter om en ny kunde ser ut til å være trygg å handle med, før de leverer på kreditt.",
    purposeKind: "own-service",
    use: "Opplysningene slås opp når en bedrift legger inn en ny kunde. De vises sammen med en forklaring på hva de betyr, og brukes ikke til automatiske avgjørelser.",
    dataNeeded:
      "Navn, organisasjonsnummer, roller med fra- og til-dato, og status. Hele landet, oppdatert daglig.",
    extent: "some",
    area: "country",
    recipients: "Seks utviklere og to analytikere hos oss. Kundene ser bare svaret på eget oppslag.",
    personalData: "direct",
    legalBasis: "legitimate-interest",
    legalBasisDetail:
      "Personvernforordningen artikkel 6 nr. 1 f. Interesseavveiningen er skrevet og kan sendes.",
    safeguards: "Data ligger kryptert i Norge. Tilgang logges, og rådata slettes etter 90 dager.",
  },
  roads: {
    purpose:
      "Vi vil varsle yrkessjåfører om strekninger der vei og vær sammen gir høy risiko, slik at de kan velge en annen vei.",
    purposeKind: "own-service",
    use: "Vi kobler hendelser med værvarsel og regner ut en risiko for hver strekning hver time.",
    dataNeeded:
      "Ulykker og hendelser siste ti år med tid, sted og føre. Uten opplysninger om personer eller kjøretøy.",
    extent: "some",
    area: "country",
    recipients: "Fire utviklere. Resultatet er åpent for alle som bruker appen.",
    personalData: "indirect",
    legalBasis: "public-task",
    legalBasisDetail: "",
    safeguards: "Sted rundes av til nærmeste hundre meter, og hendelser med færre enn fem tas ut.",
  },
  health: {
    purpose:
      "Vi undersøker om kommunene kan planlegge legevakt bedre når de kjenner mønsteret i henvendelser gjennom året.",
    purposeKind: "research",
    use: "Vi lager en prognose for hver legevakt og prøver den ut sammen med tre kommuner i ett år.",
    dataNeeded:
      "Antall henvendelser per legevakt, uke og hastegrad. Vi trenger ikke opplysninger om enkeltpersoner.",
    extent: "totals",
    area: "region",
    recipients: "To forskere og en statistiker hos oss, og fagansvarlig i de tre kommunene.",
    personalData: "unsure",
    legalBasis: "unsure",
    legalBasisDetail: "Vi er usikre på om små tall kan være personopplysninger.",
    safeguards: "Tall under fem skjules. Alt behandles på en server uten nett.",
  },
  property: {
    purpose:
      "Vi hjelper eldre huseiere med å se hva det koster å bygge om boligen, slik at de kan bo hjemme lenger.",
    purposeKind: "own-service",
    use: "Boligens byggeår, areal og etasjer brukes til å foreslå tiltak og pris. Eieren bekrefter før noe lagres.",
    dataNeeded: "Bygningstype, byggeår, areal, etasjer og heis for boliger i Vestland og Rogaland.",
    extent: "some",
    area: "region",
    recipients: "Fem ansatte hos oss. Eieren ser bare egen bolig.",
    personalData: "indirect",
    legalBasis: "consent",
    legalBasisDetail: "Hver eier samtykker før vi slår opp.",
    safeguards: "Vi lagrer bare svar som eieren har godkjent, og sletter dem når hun ber om det.",
  },
  municipality: {
    purpose:
      "Kommunen vil finne barnefamilier som har rett til billegare barnehageplass, men som ikkje har søkt.",
    purposeKind: "public-task",
    use: "Vi samanliknar inntekt med grensene og sender eit brev til dei det gjeld. Ingen blir vurderte automatisk.",
    dataNeeded: "Om samla inntekt i hushaldet ligg under grensa. Vi treng ikkje sjølve inntekta.",
    extent: "some",
    area: "places",
    recipients: "To sakshandsamarar i oppvekstavdelinga.",
    personalData: "direct",
    legalBasis: "public-task",
    legalBasisDetail: "Barnehagelova § 16 og forskrift om foreldrebetaling.",
    safeguards: "Tilgang er styrt etter teneste, og oppslag blir loggførte.",
  },
  transit: {
    purpose:
      "We want to show travellers with a wheelchair which journeys they can really make, door to door.",
    purposeKind: "own-service",
    use: "We combine stop equipment with timetables and rank journeys by how sure we are that they work.",
    dataNeeded:
      "Equipment and state of repair for each stop and platform, for the whole country, updated weekly.",
    extent: "all",
    area: "country",
    recipients: "Three developers. The result is open to everybody who uses the service.",
    personalData: "none",
    legalBasis: "none-needed",
    legalBasisDetail: "",
    safeguards: "",
  },
} as const satisfies Record<string, Written>;

export type DemoAnswersKey = keyof typeof DEMO_ANSWERS;
