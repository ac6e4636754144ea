// The demo's requests that came to an answer: access, refusal, withdrawal and what followed. All made up.
import { STORIES, story } from "./stories.ts";
import { consenting, type Story, step } from "./story.ts";

const { approved, conditions, consent, delivered, handled, proposed, refusal } = story;
const { brreg, havblikk, helse, kartverket, lillevik, nordlys, vegvesen } = story;
const approve = { ...approved, conditions: [] };
const bound = { ...approved, conditions };

const ANSWERED: readonly Story[] = [
  {
    key: "provisioning",
    daysAgo: 33,
    ...nordlys,
    ...brreg,
    dataset: 1,
    answers: "credit",
    steps: [
      ...handled(0, "ingrid", "tor"),
      proposed(10, "tor"),
      step(15, "sigrid", "approve", bound),
      step(17, "ingrid", "accept-conditions"),
    ],
    endsIn: "provisioning",
  },
  {
    key: "active",
    daysAgo: 60,
    ...nordlys,
    ...vegvesen,
    answers: "roads",
    steps: [
      ...handled(0, "ingrid", "oda"),
      proposed(10, "oda"),
      step(15, "geir", "approve", bound),
      step(17, "ingrid", "accept-conditions"),
      delivered(20, "oda"),
    ],
    endsIn: "active",
  },
  {
    key: "active-open",
    daysAgo: 75,
    ...lillevik,
    ...kartverket,
    answers: "municipality",
    steps: [
      ...handled(0, "marte", "leif"),
      proposed(7, "leif"),
      step(9, "nina", "approve", approve),
      delivered(10, "leif"),
    ],
    endsIn: "active",
  },
  {
    key: "active-consent",
    daysAgo: 45,
    ...havblikk,
    ...kartverket,
    dataset: 1,
    answers: "property",
    steps: [
      ...handled(0, "jonas", "leif"),
      step(3, "leif", "require-consent", consent(2)),
      consenting(0, 5, "accept"),
      consenting(1, 6, "accept"),
      proposed(10, "leif"),
      step(13, "nina", "approve", approve),
      delivered(15, "leif"),
    ],
    endsIn: "active",
  },
  {
    key: "suspended-consent",
    daysAgo: 55,
    ...havblikk,
    ...kartverket,
    dataset: 2,
    answers: "property",
    steps: [
      ...handled(0, "jonas", "leif"),
      step(3, "leif", "require-consent", consent(2)),
      consenting(0, 5, "accept"),
      consenting(2, 6, "accept"),
      proposed(10, "leif"),
      step(13, "nina", "approve", approve),
      delivered(15, "leif"),
      consenting(0, 50, "withdraw"),
    ],
    endsIn: "suspended",
  },
  {
    key: "suspended-owner",
    daysAgo: 90,
    ...havblikk,
    ...brreg,
    dataset: 1,
    answers: "credit",
    steps: [
      ...handled(0, "jonas", "tor"),
      proposed(10, "tor"),
      step(15, "astrid", "approve", bound),
      step(17, "jonas", "accept-conditions"),
      delivered(20, "tor"),
      step(80, "tor", "suspend", {
        reasons: "Vi har ikke fått rapporten som vilkårene krever. Tilgangen hviler til den kommer.",
      }),
    ],
    endsIn: "suspended",
  },
  {
    key: "refused",
    daysAgo: 29,
    ...nordlys,
    ...helse,
    answers: "health",
    steps: [
      ...handled(0, "ingrid", "yusuf"),
      proposed(14, "yusuf", "refuse"),
      step(20, "berit", "refuse", refusal),
    ],
    endsIn: "refused",
  },
  {
    key: "closed",
    daysAgo: 120,
    ...havblikk,
    ...helse,
    answers: "health",
    steps: [
      ...handled(0, "jonas", "yusuf"),
      proposed(14, "yusuf", "refuse"),
      step(20, "berit", "refuse", refusal),
    ],
    endsIn: "closed",
  },
  {
    key: "withdrawn",
    daysAgo: 48,
    ...lillevik,
    ...vegvesen,
    answers: "municipality",
    steps: [
      ...handled(0, "marte", "oda"),
      step(6, "marte", "withdraw", { reason: "Vi fann tala i open statistikk og treng ikkje dette lenger." }),
    ],
    endsIn: "withdrawn",
  },
  {
    key: "ended",
    daysAgo: 420,
    ...nordlys,
    ...vegvesen,
    dataset: 1,
    answers: "roads",
    steps: [
      ...handled(0, "ingrid", "oda"),
      proposed(9, "oda"),
      step(12, "geir", "approve", { ...approve, accessUntilDay: 377 }),
      delivered(13, "oda"),
    ],
    endsIn: "ended",
  },
  {
    key: "revoked",
    daysAgo: 150,
    ...havblikk,
    ...brreg,
    dataset: 2,
    answers: "credit",
    steps: [
      ...handled(0, "jonas", "tor"),
      proposed(9, "tor"),
      step(12, "astrid", "approve", bound),
      step(13, "jonas", "accept-conditions"),
      delivered(15, "tor"),
      step(100, "tor", "suspend", {
        reasons: "Data er delt videre med en tredjepart, i strid med vilkårene.",
      }),
      step(110, "astrid", "revoke", {
        reasons: "Vilkårene er brutt, og forholdet er ikke rettet etter varsel. Tilgangen trekkes tilbake.",
        legalBasis: "vilkårene i vedtaket, jf. forvaltningsloven § 35",
      }),
    ],
    endsIn: "revoked",
  },
];

export const ALL_STORIES: readonly Story[] = [...STORIES, ...ANSWERED];
