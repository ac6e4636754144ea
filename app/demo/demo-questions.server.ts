// Legal questions that come straight to the resource centre, not from a request. All made up.
import { stableUuid } from "#app/auth/stable-uuid.ts";
import { execute, openCase } from "#app/commands/execute.server.ts";
import { DEMO_ORGANISATIONS, type DemoOrganisationKey, type DemoPersonKey, demoUserId } from "./people.ts";
import type { Step } from "./story.ts";
import { step } from "./story.ts";
import { commander, type DemoWorld } from "./tell-story.server.ts";

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

export async function tellQuestion(q: DemoQuestion, world: DemoWorld): Promise<void> {
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
    commandId: stableUuid(`demo question ${q.key}`),
    by: commander(q.by, world),
    roles: ["asker"],
    at: at(0, 0),
  });
  if (!opened.ok) throw new Error(`Demo question ${q.key} was refused: ${JSON.stringify(opened.refusal)}`);
  for (const [n, s] of q.steps.entries()) {
    const result = await execute({
      caseId: opened.caseId,
      command: { type: s.does, ...(s.with ?? {}) },
      commandId: stableUuid(`demo question ${q.key} ${n}`),
      by: commander(s.who, world),
      at: at(s.day, n + 1),
    });
    if (!result.ok)
      throw new Error(`Demo question ${q.key}: ${s.does} was refused: ${JSON.stringify(result.refusal)}`);
  }
}
