// The demo's appeals: one in each state, in time and late, heard by a ministry or registered by the resource centre.
// All made up.
import { appealing, type Step, type Story, step, until } from "./story.ts";
import {
  brreg,
  handled,
  havblikk,
  helse,
  lillevik,
  nordlys,
  proposed,
  refusal,
  vegvesen,
} from "./story-parts.ts";

const grounds = {
  grounds:
    "Vi mener at opplysningene kan gis ut uten navn. Statistikken som vedtaket viser til, er delt inn i for store områder til formålet.",
  wanted: "Vi ber om opplysningene på grunnkrets, uten navn og fødselsdato.",
};
const view =
  "Klagen gir ingen nye opplysninger. Grunnkretsene har så få innbyggere at folk kan kjennes igjen, og taushetsplikten er den samme.";
const outcome = (reasons: string) => ({ reasons, legalBasis: "forvaltningsloven § 34" });

/** Applied for, handled and refused on day 16. */
const refused = (applicant: Step["who"], handler: Step["who"], approver: Step["who"]): Step[] => [
  ...handled(0, applicant, handler),
  proposed(10, handler, "refuse"),
  step(16, approver, "refuse", refusal),
];
const appealed = (day: number, who: Step["who"]) => step(day, who, "appeal", grounds);

const byIngrid = refused("ingrid", "yusuf", "berit");
const byJonas = refused("jonas", "tor", "sigrid");

export const STORIES_OF_APPEALS: readonly Story[] = [
  {
    key: "appeal-filed",
    daysAgo: 24,
    ...nordlys,
    ...helse,
    answers: "health",
    steps: [...byIngrid, appealed(22, "ingrid")],
    endsIn: "appealed",
    appealEndsIn: "filed",
  },
  {
    key: "appeal-late",
    daysAgo: 55,
    ...lillevik,
    ...vegvesen,
    answers: "municipality",
    steps: [
      ...refused("marte", "oda", "geir"),
      until(45),
      step(50, "marte", "appeal", {
        ...grounds,
        lateReason: "Saksbehandlaren hos oss var sjuk, og brevet vart liggjande. Det vart oppdaga i går.",
      }),
    ],
    endsIn: "appealed",
    appealEndsIn: "filed",
  },
  {
    key: "appeal-reconsidering",
    daysAgo: 32,
    ...havblikk,
    ...brreg,
    answers: "credit",
    steps: [
      ...byJonas,
      appealed(22, "jonas"),
      appealing(24, "tor", "take-up"),
      appealing(29, "tor", "propose-reversal", {
        comment:
          "Uten navn og fødselsdato er opplysningene ikke taushetsbelagte. Det vurderte vi ikke første gang.",
      }),
    ],
    endsIn: "appealed",
    appealEndsIn: "reconsidering",
  },
  {
    key: "appeal-forwarded",
    daysAgo: 33,
    ...nordlys,
    ...helse,
    answers: "health",
    steps: [
      ...byIngrid,
      appealed(20, "ingrid"),
      appealing(22, "yusuf", "take-up"),
      appealing(30, "yusuf", "forward", { comment: view }),
    ],
    endsIn: "appealed",
    appealEndsIn: "forwarded",
  },
  {
    key: "appeal-hearing",
    daysAgo: 48,
    ...havblikk,
    ...brreg,
    dataset: 1,
    answers: "credit",
    steps: [
      ...byJonas,
      appealed(20, "jonas"),
      appealing(22, "tor", "take-up"),
      appealing(28, "tor", "forward", { comment: view }),
      appealing(32, "henrik", "begin-hearing"),
    ],
    endsIn: "appealed",
    appealEndsIn: "hearing",
  },
  {
    key: "appeal-reversed",
    daysAgo: 36,
    ...havblikk,
    ...brreg,
    dataset: 2,
    answers: "credit",
    steps: [
      ...byJonas,
      appealed(20, "jonas"),
      appealing(22, "tor", "take-up"),
      appealing(27, "tor", "propose-reversal", {
        comment: "Uten navn er opplysningene ikke taushetsbelagte. Vedtaket bør omgjøres.",
      }),
      appealing(
        32,
        "astrid",
        "reverse",
        outcome("Opplysningene kan gis ut uten navn og fødselsdato. Da er de ikke lenger taushetsbelagte."),
      ),
    ],
    endsIn: "assessing",
    appealEndsIn: "reversed",
  },
  {
    key: "appeal-upheld",
    daysAgo: 70,
    ...nordlys,
    ...helse,
    answers: "health",
    steps: [
      ...byIngrid,
      appealed(20, "ingrid"),
      appealing(22, "yusuf", "take-up"),
      appealing(30, "yusuf", "forward", { comment: view }),
      appealing(34, "vigdis", "begin-hearing"),
      appealing(
        60,
        "vigdis",
        "uphold",
        outcome(
          "Grunnkretsene er små, og taushetsplikten er til hinder. Departementet er enig med direktoratet.",
        ),
      ),
    ],
    endsIn: "closed",
    appealEndsIn: "upheld",
  },
  {
    key: "appeal-overturned",
    daysAgo: 66,
    ...lillevik,
    ...helse,
    answers: "health",
    steps: [
      ...refused("marte", "yusuf", "berit"),
      appealed(20, "marte"),
      appealing(22, "yusuf", "take-up"),
      appealing(30, "yusuf", "forward", { comment: view }),
      appealing(34, "vigdis", "begin-hearing"),
      appealing(
        58,
        "vigdis",
        "overturn",
        outcome("En kommune trenger opplysningene til en lovpålagt oppgave. Da kan de gis ut på vilkår."),
      ),
    ],
    endsIn: "assessing",
    appealEndsIn: "overturned",
  },
  {
    key: "appeal-remitted",
    daysAgo: 62,
    ...havblikk,
    ...helse,
    answers: "health",
    steps: [
      ...refused("jonas", "yusuf", "berit"),
      appealed(20, "jonas"),
      appealing(22, "yusuf", "take-up"),
      appealing(30, "yusuf", "forward", { comment: view }),
      appealing(34, "vigdis", "begin-hearing"),
      appealing(
        55,
        "vigdis",
        "remit",
        outcome(
          "Det er ikke vurdert om opplysningene kan gis ut i grovere inndeling. Saken må utredes bedre.",
        ),
      ),
    ],
    endsIn: "assessing",
    appealEndsIn: "remitted",
  },
  {
    key: "appeal-dismissed",
    daysAgo: 85,
    ...nordlys,
    ...brreg,
    answers: "credit",
    steps: [
      ...refused("ingrid", "tor", "sigrid"),
      until(45),
      step(60, "ingrid", "appeal", grounds),
      appealing(70, "astrid", "dismiss", {
        reasons:
          "Klagen kom tre uker etter fristen uten noen forklaring. Ingen særlige grunner taler for å ta den til behandling.",
        legalBasis: "forvaltningsloven § 31",
      }),
    ],
    endsIn: "closed",
    appealEndsIn: "dismissed",
  },
  {
    key: "appeal-closed",
    daysAgo: 150,
    ...lillevik,
    ...helse,
    answers: "health",
    steps: [
      ...refused("marte", "yusuf", "berit"),
      appealed(20, "marte"),
      appealing(40, "marte", "withdraw-appeal", { reason: "Vi fann tala i open statistikk." }),
    ],
    endsIn: "closed",
    appealEndsIn: "closed",
  },
];
