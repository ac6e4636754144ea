// Virksomheter og medlemmer på bokmål. Denne filen bestemmer hvilke tekster som finnes.
interface Count {
  count: number;
  /** Tallet slik det skal stå: «12» eller «mer enn 99». */
  shown: string;
}

export const nb = {
  files: {
    title: "Vedlegg",
    lead: "Hvor filene i sakene ligger, og om de blir sjekket for virus.",
    place: "Filene ligger",
    inDatabase: "i databasen",
    inStore: "i et objektlager, når de er sjekket",
    scanner: "Virussjekk",
    waiting: "Venter på sjekk",
    noScanner: "Ingen virussjekk er satt opp",
    noScannerText: "Filene er merket «ikke sjekket for virus». Sett CLAMAV_URL for å sjekke nye filer.",
    scannerAway: "Virussjekken svarer ikke",
    scannerAwayText: "Nye filer venter og kan ikke åpnes. De sjekkes når den svarer igjen.",
    held: "Stoppet og holdt tilbake",
    none: "Ingen filer er stoppet",
    noneText: "Her kommer filer som inneholdt virus, eller som ikke kunne sjekkes.",
    columns: { file: "Sak og fil", state: "Status", finding: "Funn", action: "Gjør noe" },
    states: { infected: "Stoppet og slettet", quarantined: "Holdt tilbake" },
    release: "Slipp fri",
    remove: "Slett",
  },
  start: {
    title: "Administrasjon",
    calm: "Alt går som det skal.",
    look: (p: Count) => (p.count === 1 ? "Én ting bør ses på." : `${p.shown} ting bør ses på.`),
    now: "Slik står det til",
    ok: "I orden",
    see: "Se på dette",
    waits: "Venter",
    more: (p: { limit: string }) => `mer enn ${p.limit}`,
    mail: "Utgående post",
    noMails: "Ingen brev venter.",
    mailsWaiting: (p: Count) =>
      p.count === 1 ? "Ett brev venter på å bli sendt." : `${p.shown} brev venter på å bli sendt.`,
    mailsLate: (p: Count) =>
      p.count === 1 ? "Ett har ventet i over ti minutter." : `${p.shown} har ventet i over ti minutter.`,
    mailsDead: (p: Count) => (p.count === 1 ? "Ett brev kom ikke fram." : `${p.shown} brev kom ikke fram.`),
    mailsKept: "Ingen postserver er satt opp, så brevene blir liggende her.",
    toOutbox: "Se brevene",
    catalogue: "Katalogen",
    noHarvest: "Ingen katalog er lest inn ennå.",
    lastHarvest: (p: { when: string; source: string; datasets: string }) =>
      `Sist lest inn ${p.when} fra ${p.source}: ${p.datasets} datasett.`,
    noFindings: "Ingenting å utsette på filen.",
    findings: (p: { findings: string; errors: string }) => `Funn: ${p.findings}, av dem ${p.errors} feil.`,
    toHarvest: "Se innlesingen",
    jobs: "Bakgrunnsjobber",
    clocksInTime: "Frister melder fra i tide.",
    clocksLate: (p: Count) =>
      p.count === 1
        ? "Én frist skulle ha meldt fra for over ti minutter siden. Jobbene kan ha stanset: se driftsloggen."
        : `${p.shown} frister skulle ha meldt fra for over ti minutter siden. Jobbene kan ha stanset: se driftsloggen.`,
    noJobs: "Ingen jobber er gitt opp.",
    jobsFailed: (p: Count) =>
      p.count === 1
        ? "Én jobb er gitt opp: se driftsloggen."
        : `${p.shown} jobber er gitt opp: se driftsloggen.`,
    memberships: "Medlemskap",
    noMemberships: "Ingen venter på å bli med i en virksomhet.",
    membershipsAsked: (p: Count) =>
      p.count === 1
        ? "Én venter på å bli med i en virksomhet."
        : `${p.shown} venter på å bli med i en virksomhet.`,
    toOrganisations: "Se hvem",
    toolsTitle: "Verktøy",
    tools: {
      files: { title: "Vedlegg", text: "Virussjekk og filer som er stoppet." },
      toolbox: {
        title: "Verktøykassen",
        text: "Veiledere og verktøy i hvert steg, og om adressene er prøvd.",
      },
      harvests: { title: "Innlesinger", text: "Hva hver katalog førte til, og hva som bør rettes i den." },
      outbox: { title: "Utgående post", text: "Alle brev, og et nytt forsøk med dem som ikke kom fram." },
      import: { title: "Last opp en katalog", text: "DCAT-AP-NO som Turtle, RDF/XML eller JSON-LD." },
      organisations: { title: "Virksomheter", text: "Hvem som er med hvor, og hvem som venter." },
    },
    readOnly: "Som revisor kan du lese alt her, men ikke endre noe.",
  },
  organisations: {
    title: "Virksomheter",
    yours: "Virksomhetene dine",
    none: "Du er ikke med i noen virksomhet ennå.",
    join: "Bli med i en virksomhet",
    all: "Alle virksomheter",
    waiting: "Her venter noen på svar",
    waitingCount: (p: { count: number }) => (p.count === 1 ? "én venter" : `${p.count} venter`),
    find: "Finn etter organisasjonsnummer",
    findButton: "Finn",
    notFound: "Vi har ingen virksomhet med dette nummeret.",
    next: "Neste side",
    first: "Til begynnelsen",
    inUse: "I bruk",
    notInUse: "Ikke i bruk ennå",
    kinds: { public: "Offentlig", private: "Privat", "resource-centre": "Ressurssenter" },
  },
  join: {
    title: "Bli med i en virksomhet",
    intro: "Bruker andre virksomheten her fra før, må en av dem godkjenne deg.",
    button: "Spør om å bli med",
    member: (p: { name: string }) => `Du er nå med i ${p.name}.`,
    asked: (p: { name: string }) => `Vi har spurt ${p.name}. Svaret kommer på profilsiden din.`,
    alreadyMember: (p: { name: string }) => `Du er allerede med i ${p.name} i den rollen.`,
    noSuchRole: (p: { name: string }) => `Den rollen finnes ikke hos ${p.name}. Velg en annen.`,
  },
  members: {
    title: (p: { name: string }) => `Medlemmer i ${p.name}`,
    list: "Medlemmer",
    none: "Ingen er med ennå.",
    name: "Navn",
    email: "E-post",
    role: "Rolle",
    roles: { applicant: "Søker", handler: "Saksbehandler", approver: "Beslutter", adviser: "Rådgiver" },
    since: "Med siden",
    actions: "Valg",
    remove: "Ta bort",
    leave: "Slutt",
    removeOf: (p: { name: string; role: string }) => `Ta bort ${p.name} som ${p.role.toLowerCase()}`,
    leaveAs: (p: { role: string }) => `Slutt som ${p.role.toLowerCase()}`,
    requests: "Disse vil bli med",
    noRequests: "Ingen venter på svar.",
    requestOf: (p: { name: string; email: string; role: string }) =>
      `${p.name} (${p.email}) vil bli ${p.role.toLowerCase()}.`,
    requestWarning: "Godkjenn bare folk du kjenner. De får se sakene til virksomheten.",
    notConfirmed: "Har ikke bekreftet e-postadressen sin ennå, og kan ikke godkjennes før det.",
    grant: "Godkjenn",
    refuse: "Ikke godkjenn",
    grantOf: (p: { name: string }) => `Godkjenn ${p.name}`,
    refuseOf: (p: { name: string }) => `Ikke godkjenn ${p.name}`,
    add: "Gi noen en rolle",
    addHelp: "Personen må ha registrert seg og bekreftet e-postadressen sin.",
    addButton: "Gi rollen",
    addRole: "Rolle",
    done: "Det er gjort.",
    outcomes: {
      forbidden: "Dette kan du ikke bestemme. En beslutter i virksomheten eller en administrator kan hjelpe.",
      "not-found": "Vi finner det ikke lenger. Siden viser hvordan det er nå.",
      "asker-not-confirmed": "Personen må bekrefte e-postadressen sin først.",
      "decided-otherwise": "En annen har allerede svart noe annet.",
      "no-such-person": "Ingen har registrert seg med den adressen. Be personen registrere seg først.",
      "holds-open-cases": "Personen har åpne saker her. Gi dem til en annen først.",
    },
  },
};

export type AdminTexts = typeof nb;
