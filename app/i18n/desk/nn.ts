// Lister over saker på nynorsk.
import type { DeskTexts } from "./nb.ts";

export const nn: DeskTexts = {
  columns: {
    case: "Sak",
    applicant: "Søkjar",
    state: "Status",
    ball: "Ballen ligg hos",
    due: "Frist",
    action: "Handling",
  },
  balls: {
    applicant: (p) => p.name || "søkjaren",
    handler: (p) => p.name || "ingen enno",
    approver: "avgjerdstakar",
    adviser: "ressurssenteret",
    subject: "dei som er spurde om samtykke",
    asker: (p) => p.name || "den som spør",
    nobody: "ingen, saka kviler",
    over: "ingen, saka er avslutta",
  },
  due: {
    none: "Ingen frist no",
    today: "I dag",
    tomorrow: "I morgon",
    inDays: (p) => `Om ${p.days} dagar`,
    overdue: (p) => (p.days === 1 ? "1 dag over fristen" : `${p.shown} dagar over fristen`),
    closed: (p) => `Avslutta ${p.date}`,
  },
  many: (p) => `${p.count}+`,
  more: "Neste side",
  toFirst: "Til den første sida",
  keys: "Med tastatur: j og k går mellom sakene når lista har fokus, Enter opnar.",
  tabsLabel: "Bunkar",
  refusedTitle: "Det vart ikkje gjort",
  openCase: "Opne saka",
  desk: {
    title: "Saksbehandling",
    lead: "Førespurnader om tilgang til dataa dykkar. Det som hastar mest, står øvst.",
    tabs: {
      mine: "Mine",
      unclaimed: "Ikkje tekne",
      team: "Til teamet",
      decision: "Til avgjerd",
      waiting: "Ventar på andre",
      active: "Aktive tilgangar",
      closed: "Avslutta",
    },
    claim: "Ta saka",
    claimOne: (p) => `Ta saka ${p.reference}`,
    claimed: (p) => `Du har teke saka ${p.reference}`,
    claimedText: "No kan du vurdere ho og foreslå eit vedtak.",
    empty: {
      mine: {
        title: "Du har ingen saker å gjere noko med",
        text: "Sjå om det ligg saker som ingen har teke.",
      },
      unclaimed: {
        title: "Alle sakene er tekne",
        text: "Nye førespurnader kjem hit. Du får e-post når det skjer.",
      },
      team: { title: "Ingen i teamet har saker liggjande hos seg", text: "Sjå kva som ventar på andre." },
      decision: {
        title: "Ingen saker ventar på avgjerd",
        text: "Saker kjem hit når ein saksbehandlar har foreslått eit vedtak.",
      },
      waiting: {
        title: "Ingenting ventar på andre",
        text: "Her ligg saker der søkjaren, ressurssenteret eller andre skal gjere noko.",
      },
      active: {
        title: "Ingen har tilgang no",
        text: "Tilgangar de har levert, ligg her til dei går ut.",
      },
      closed: { title: "Ingen saker er avslutta enno", text: "Avslutta saker blir liggjande her." },
    },
    goTo: (p) => `Gå til «${p.tab}»`,
    notOwner: {
      title: "Denne sida er for dataeigarar",
      text: "Du må vere saksbehandlar eller avgjerdstakar i ei verksemd som har data.",
      link: "Bli med i ei verksemd",
      other: "Sjå mine saker",
    },
  },
  journeys: {
    title: "Mine saker",
    lead: "Førespurnadene til verksemda om tilgang til data.",
    tabs: { open: "Opne", active: "Aktive tilgangar", closed: "Avslutta" },
    drafts: "Utkast",
    continueDraft: "Hald fram med utkastet",
    draftSince: (p) => `Byrja ${p.when}`,
    rest: "Sende",
    by: (p) => `${p.owner} · ${p.reference}`,
    due: "Frist",
    findData: "Finn data",
    empty: {
      open: {
        title: "De har ingen opne saker",
        text: "Finn eit datasett, og be om tilgang derifrå. Du ser steg, tid og sjanse før du byrjar.",
      },
      active: {
        title: "De har ingen aktive tilgangar",
        text: "Når ein førespurnad er innvilga og levert, står tilgangen her.",
      },
      closed: { title: "Ingen saker er avslutta", text: "Avslutta saker blir liggjande her." },
    },
    notApplicant: {
      title: "Du søkjer på vegner av ei verksemd",
      text: "Registrer eller bli med i verksemda di først. Då ser du sakene hennar her.",
      link: "Bli med i ei verksemd",
    },
  },
};
