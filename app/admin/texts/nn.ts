// Verksemder og medlemmer på nynorsk.
import type { AdminTexts } from "./nb.ts";

export const nn: AdminTexts = {
  files: {
    title: "Vedlegg",
    lead: "Kvar filene i sakene ligg, og om dei blir sjekka for virus.",
    place: "Filene ligg",
    inDatabase: "i databasen",
    inStore: "i eit objektlager, når dei er sjekka",
    scanner: "Virussjekk",
    waiting: "Ventar på sjekk",
    noScanner: "Ingen virussjekk er sett opp",
    noScannerText: "Filene er merkte «ikkje sjekka for virus». Set CLAMAV_URL for å sjekke nye filer.",
    scannerAway: "Virussjekken svarar ikkje",
    scannerAwayText: "Nye filer ventar og kan ikkje opnast. Dei blir sjekka når han svarar att.",
    held: "Stoppa og haldne tilbake",
    none: "Ingen filer er stoppa",
    noneText: "Her kjem filer som inneheldt virus, eller som ikkje kunne sjekkast.",
    columns: { file: "Sak og fil", state: "Status", finding: "Funn", action: "Gjer noko" },
    states: { infected: "Stoppa og sletta", quarantined: "Halden tilbake" },
    release: "Slepp fri",
    remove: "Slett",
  },
  start: {
    title: "Administrasjon",
    calm: "Alt går som det skal.",
    look: (p) => (p.count === 1 ? "Éin ting bør sjåast på." : `${p.shown} ting bør sjåast på.`),
    now: "Slik står det til",
    ok: "I orden",
    see: "Sjå på dette",
    waits: "Ventar",
    more: (p) => `meir enn ${p.limit}`,
    mail: "Utgåande post",
    noMails: "Ingen brev ventar.",
    mailsWaiting: (p) =>
      p.count === 1 ? "Eitt brev ventar på å bli sendt." : `${p.shown} brev ventar på å bli sende.`,
    mailsLate: (p) =>
      p.count === 1 ? "Eitt har venta i over ti minutt." : `${p.shown} har venta i over ti minutt.`,
    mailsDead: (p) => (p.count === 1 ? "Eitt brev kom ikkje fram." : `${p.shown} brev kom ikkje fram.`),
    mailsKept: "Ingen postserver er sett opp, så breva blir liggjande her.",
    toOutbox: "Sjå breva",
    catalogue: "Katalogen",
    noHarvest: "Ingen katalog er lesen inn enno.",
    lastHarvest: (p) => `Sist lesen inn ${p.when} frå ${p.source}: ${p.datasets} datasett.`,
    noFindings: "Ingenting å utsetje på fila.",
    findings: (p) => `Funn: ${p.findings}, av dei ${p.errors} feil.`,
    toHarvest: "Sjå innlesinga",
    jobs: "Bakgrunnsjobbar",
    clocksInTime: "Fristar melder frå i tide.",
    clocksLate: (p) =>
      p.count === 1
        ? "Éin frist skulle ha meldt frå for over ti minutt sidan. Jobbane kan ha stansa: sjå driftsloggen."
        : `${p.shown} fristar skulle ha meldt frå for over ti minutt sidan. Jobbane kan ha stansa: sjå driftsloggen.`,
    noJobs: "Ingen jobbar er gjevne opp.",
    jobsFailed: (p) =>
      p.count === 1
        ? "Éin jobb er gjeven opp: sjå driftsloggen."
        : `${p.shown} jobbar er gjevne opp: sjå driftsloggen.`,
    memberships: "Medlemskap",
    noMemberships: "Ingen ventar på å bli med i ei verksemd.",
    membershipsAsked: (p) =>
      p.count === 1
        ? "Éin ventar på å bli med i ei verksemd."
        : `${p.shown} ventar på å bli med i ei verksemd.`,
    toOrganisations: "Sjå kven",
    toolsTitle: "Verktøy",
    tools: {
      files: { title: "Vedlegg", text: "Virussjekk og filer som er stoppa." },
      toolbox: {
        title: "Verktøykassa",
        text: "Rettleiarar og verktøy i kvart steg, og om adressene er prøvde.",
      },
      harvests: { title: "Innlesingar", text: "Kva kvar katalog førte til, og kva som bør rettast i han." },
      outbox: { title: "Utgåande post", text: "Alle brev, og eit nytt forsøk med dei som ikkje kom fram." },
      import: { title: "Last opp ein katalog", text: "DCAT-AP-NO som Turtle, RDF/XML eller JSON-LD." },
      organisations: { title: "Verksemder", text: "Kven som er med kvar, og kven som ventar." },
    },
    readOnly: "Som revisor kan du lese alt her, men ikkje endre noko.",
  },
};
