// Lister over saker på bokmål: dataeierens kø, mine saker og det køene har felles.
export const nb = {
  columns: {
    case: "Sak",
    applicant: "Søker",
    state: "Status",
    ball: "Ballen ligger hos",
    due: "Frist",
    action: "Handling",
  },
  /** Hvem som har ballen, slik køen sier det. */
  balls: {
    applicant: (p: { name: string }) => p.name || "søkeren",
    handler: (p: { name: string }) => p.name || "ingen ennå",
    "appeal-body": "klageinstansen",
    approver: "beslutter",
    adviser: "ressurssenteret",
    subject: "dem som er spurt om samtykke",
    asker: (p: { name: string }) => p.name || "den som spør",
    nobody: "ingen, saken hviler",
    over: "ingen, saken er avsluttet",
  },
  due: {
    none: "Ingen frist nå",
    today: "I dag",
    tomorrow: "I morgen",
    inDays: (p: { days: string }) => `Om ${p.days} dager`,
    overdue: (p: { days: number; shown: string }) =>
      p.days === 1 ? "1 dag over fristen" : `${p.shown} dager over fristen`,
    closed: (p: { date: string }) => `Avsluttet ${p.date}`,
  },
  many: (p: { count: string }) => `${p.count}+`,
  more: "Neste side",
  toFirst: "Til den første siden",
  keys: "Med tastatur: j og k går mellom sakene når listen har fokus, Enter åpner.",
  tabsLabel: "Bunker",
  refusedTitle: "Det ble ikke gjort",
  openCase: "Åpne saken",
  desk: {
    title: "Saksbehandling",
    lead: "Forespørsler om tilgang til dataene deres. Det som haster mest, står øverst.",
    tabs: {
      mine: "Mine",
      unclaimed: "Ikke tatt",
      team: "Teamets",
      decision: "Til avgjørelse",
      waiting: "Venter på andre",
      active: "Aktive tilganger",
      closed: "Avsluttede",
    },
    claim: "Ta saken",
    claimOne: (p: { reference: string }) => `Ta saken ${p.reference}`,
    claimed: (p: { reference: string }) => `Du har tatt saken ${p.reference}`,
    claimedText: "Nå kan du vurdere den og foreslå et vedtak.",
    empty: {
      mine: {
        title: "Du har ingen saker å gjøre noe med",
        text: "Se om det ligger saker som ingen har tatt.",
      },
      unclaimed: {
        title: "Alle saker er tatt",
        text: "Nye forespørsler kommer hit. Du får e-post når det skjer.",
      },
      team: { title: "Ingen i teamet har saker på vent hos seg", text: "Se hva som venter på andre." },
      decision: {
        title: "Ingen saker venter på avgjørelse",
        text: "Saker kommer hit når en saksbehandler har foreslått et vedtak.",
      },
      waiting: {
        title: "Ingenting venter på andre",
        text: "Her ligger saker der søkeren, ressurssenteret eller andre skal gjøre noe.",
      },
      active: {
        title: "Ingen har tilgang nå",
        text: "Tilganger dere har levert, ligger her til de går ut.",
      },
      closed: { title: "Ingen saker er avsluttet ennå", text: "Avsluttede saker blir liggende her." },
    },
    goTo: (p: { tab: string }) => `Gå til «${p.tab}»`,
    notOwner: {
      title: "Denne siden er for dataeiere",
      text: "Du må være saksbehandler eller beslutter i en virksomhet som har data.",
      link: "Bli med i en virksomhet",
      other: "Se mine saker",
    },
  },
  journeys: {
    title: "Mine saker",
    lead: "Alt du har begynt på, og hvem som skal gjøre noe nå. Det du må gjøre, står øverst.",
    tabs: { open: "Åpne", yours: "Venter på deg", active: "Aktive tilganger", closed: "Avsluttede" },
    yoursHeading: "Dette må du gjøre",
    moreYours: "Se alt som venter på deg",
    afterwards: (p: { step: string }) => `Deretter: ${p.step}`,
    together: "Dere søker sammen med andre",
    readDraft: "Les utkastet",
    draftOf: (p: { lead: string }) => `${p.lead} skriver og sender for alle som søker.`,
    oddsNote:
      "Sjansen gjelder saker som har ventet like lenge. Den endrer seg mens dere venter. «For en uke siden» er regnet med de samme tallene.",
    oddsHow: "Slik regner vi",
    yours: (p: { since: string }) => `Ballen ligger hos deg siden ${p.since}.`,
    theirs: (p: { name: string; since: string }) => `Ballen ligger hos ${p.name} siden ${p.since}.`,
    drafts: "Utkast",
    continueDraft: "Fortsett på utkastet",
    draftSince: (p: { when: string }) => `Begynt ${p.when}`,
    rest: "Venter på andre",
    by: (p: { owner: string; reference: string }) => `${p.owner} · ${p.reference}`,
    due: "Frist",
    findData: "Finn data",
    empty: {
      yours: {
        title: "Ingenting venter på deg",
        text: "Du får e-post når du skal gjøre noe.",
      },
      open: {
        title: "Dere har ingen åpne saker",
        text: "Finn et datasett, og be om tilgang derfra. Du ser steg, tid og sjanse før du begynner.",
      },
      active: {
        title: "Dere har ingen aktive tilganger",
        text: "Når en forespørsel er innvilget og levert, står tilgangen her.",
      },
      closed: { title: "Ingen saker er avsluttet", text: "Avsluttede saker blir liggende her." },
    },
    notApplicant: {
      title: "Du søker på vegne av en virksomhet",
      text: "Registrer eller bli med i virksomheten din først. Da ser du sakene dens her.",
      link: "Bli med i en virksomhet",
    },
  },
};

export type DeskTexts = typeof nb;
