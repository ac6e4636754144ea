// Legal questions that come straight to the resource centre, not from a request. All made up.
import { execute, openCase } from "#app/cases/execute/execute.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { assertAccepted } from "./assert-accepted.ts";
import { DEMO_ORGANISATIONS, type DemoOrganisationKey, type DemoPersonKey, demoUserId } from "./people.ts";
import { commander, type DemoWorld } from "./seed-story.server.ts";
import type { Step } from "./story.ts";
import { step } from "./story.ts";

interface DemoQuestion {
  key: string;
  daysAgo: number;
  by: DemoPersonKey;
  org: DemoOrganisationKey;
  as: "applicant" | "handler";
  title: string;
  question: string;
  facts: string;
  steps: readonly Step[];
}

export const DEMO_QUESTIONS: readonly DemoQuestion[] = [
  {
    key: "licence",
    daysAgo: 4,
    by: "jonas",
    org: "havblikk",
    as: "applicant",
    title: "Kan vi selge en tjeneste som bygger på data under CC BY 4.0?",
    question:
      "Kan vi ta betalt for en tjeneste som bygger på åpne data under CC BY 4.0, og hvordan må vi vise kilden?",
    facts: "Tjenesten viser bearbeidede data i en app. Vi endrer dataene før de vises.",
    steps: [],
  },
  {
    key: "merge",
    daysAgo: 35,
    by: "ingrid",
    org: "nordlys",
    as: "applicant",
    title: "Er anonyme data fortsatt anonyme når vi kobler dem?",
    question:
      "Vi har to anonyme datasett. Kan resultatet bli personopplysninger når vi kobler dem, og hvem har ansvaret da?",
    facts: "Det ene har postnummer og alder, det andre har postnummer og yrke. Begge er åpne.",
    steps: [
      step(1, "elin", "triage", { topic: "privacy", urgency: "normal" }),
      step(2, "elin", "take"),
      step(6, "elin", "submit-answer", {
        answer:
          "Ja, det kan skje. Det avgjørende er om noen med rimelige midler kan peke ut en person i resultatet. Dere som kobler, er behandlingsansvarlige for det som oppstår, og må vurdere dette før dere begynner.",
        sources: ["personvernforordningen artikkel 4 nr. 1", "personvernforordningen fortalepunkt 26"],
      }),
      step(8, "solveig", "approve-answer"),
      step(10, "ingrid", "accept-answer"),
      step(12, "elin", "propose-publication"),
      step(12, "elin", "anonymise", {
        title: "Kan anonyme data bli personopplysninger når vi kobler dem?",
        question:
          "En virksomhet har to anonyme datasett, ett med postnummer og alder og ett med postnummer og yrke. Kan resultatet bli personopplysninger når de kobles, og hvem har ansvaret da?",
        answer:
          "Ja, det kan skje. Det avgjørende er om noen med rimelige midler kan peke ut en person i resultatet. Den som kobler, er behandlingsansvarlig for det som oppstår, og må vurdere dette før koblingen.",
        sources: ["personvernforordningen artikkel 4 nr. 1", "personvernforordningen fortalepunkt 26"],
        confirm: true,
      }),
      step(14, "henrik", "publish"),
    ],
  },
  {
    key: "attribution",
    daysAgo: 60,
    by: "marte",
    org: "lillevik",
    as: "applicant",
    title: "Hvordan oppgir vi kilden når vi blander data fra flere?",
    question:
      "Vi lager et kart med åpne data fra fem kilder med ulike lisenser. Hvordan må vi oppgi kildene?",
    facts: "Tre av kildene har CC BY 4.0, og to har NLOD 2.0. Kartet er åpent for alle.",
    steps: [
      step(1, "henrik", "triage", { topic: "licence", urgency: "normal" }),
      step(1, "henrik", "take"),
      step(5, "henrik", "submit-answer", {
        answer:
          "Dere oppgir hver kilde med navn, lisens og lenke, samlet på ett sted som er lett å finne fra kartet. Si også at dere har endret dataene. Lisensene kan brukes sammen, siden ingen av dem krever at resultatet får samme lisens.",
        sources: ["CC BY 4.0 punkt 3 a", "NLOD 2.0 punkt 5"],
      }),
      step(7, "elin", "approve-answer"),
      step(9, "elin", "propose-publication"),
      step(9, "henrik", "anonymise", {
        title: "Hvordan oppgir vi kilden når et kart bygger på flere lisenser?",
        question:
          "Et kart bygger på åpne data fra flere kilder med CC BY 4.0 og NLOD 2.0. Hvordan må kildene oppgis?",
        answer:
          "Oppgi hver kilde med navn, lisens og lenke, samlet på ett sted som er lett å finne fra kartet. Si også at dataene er endret. Lisensene kan brukes sammen, siden ingen av dem krever at resultatet får samme lisens.",
        sources: ["CC BY 4.0 punkt 3 a", "NLOD 2.0 punkt 5"],
        confirm: true,
      }),
      step(10, "elin", "publish"),
    ],
  },
  {
    key: "small-numbers",
    daysAgo: 25,
    by: "yusuf",
    org: "helsedir",
    as: "handler",
    title: "Kan vi gi ut statistikk med små tall?",
    question:
      "Kan vi gi ut tall per kommune når noen celler har færre enn fem personer, og hvilken regel stopper oss?",
    facts: "Tallene gjelder sjeldne diagnoser. Mottakeren vil bruke dem til planlegging.",
    steps: [
      step(1, "elin", "triage", { topic: "confidentiality", urgency: "normal" }),
      step(1, "elin", "take"),
      step(6, "elin", "submit-answer", {
        answer:
          "Nei, ikke uten at små celler skjules. Den som kjenner kommunen, kan peke ut personer, og da er tallene underlagt taushetsplikt.",
        sources: ["helseregisterloven § 17", "forvaltningsloven § 13 a nr. 1"],
      }),
      step(8, "solveig", "approve-answer"),
      step(9, "elin", "mark-obstacle", {
        rule: "helseregisterloven § 17",
        stops:
          "Kommuner får ikke tall for sjeldne diagnoser, og kan ikke planlegge tilbud på tvers av kommunegrenser.",
      }),
      step(10, "elin", "propose-publication"),
    ],
  },
  {
    key: "cloud",
    daysAgo: 15,
    by: "leif",
    org: "kartverket",
    as: "handler",
    title: "Kan mottakeren bruke en skytjeneste utenfor EØS?",
    question:
      "En mottaker vil lagre data hos en leverandør med eier i USA. Hva må vi kreve av dem før vi gir tilgang?",
    facts: "Dataene er eiendomsopplysninger med navn på eiere. Lagringen skjer i Irland.",
    steps: [
      step(1, "henrik", "triage", { topic: "third-country-transfer", urgency: "soon" }),
      step(1, "henrik", "assign", { adviserId: demoUserId("solveig") }),
    ],
  },
];

const DAY_MS = 86_400_000;

export async function seedQuestion(q: DemoQuestion, world: DemoWorld): Promise<void> {
  const start = world.now.getTime() - q.daysAgo * DAY_MS;
  const at = (day: number, n: number) => new Date(start + day * DAY_MS + n * 13 * 60_000).toISOString();
  const opened = await openCase({
    kind: "legal-question",
    input: {
      question: q.question,
      facts: q.facts,
      title: { nb: q.title, nn: q.title, en: q.title },
      askerPrincipal: `org:${world.orgIds[q.org]}:${q.as}`,
      askerName: DEMO_ORGANISATIONS[q.org].name,
      requestId: null,
      centreOrgId: world.orgIds.ressurssenter,
      blocking: false,
    },
    commandId: uuidFromName(`demo question ${q.key}`),
    by: commander(q.by, world),
    roles: ["asker"],
    at: at(0, 0),
  });
  const { caseId } = assertAccepted(opened, `question ${q.key}`, "create");
  for (const [n, s] of q.steps.entries()) {
    const result = await execute({
      caseId,
      command: { type: s.does, ...(s.with ?? {}) },
      commandId: uuidFromName(`demo question ${q.key} ${n}`),
      by: commander(s.who, world),
      at: at(s.day, n + 1),
    });
    assertAccepted(result, `question ${q.key}`, s.does);
  }
}
