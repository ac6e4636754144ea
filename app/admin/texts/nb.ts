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
};

export type AdminTexts = typeof nb;
