// Organisations and members in English.
import type { AdminTexts } from "./nb.ts";

export const en: AdminTexts = {
  files: {
    title: "Attachments",
    lead: "Where the files of the cases are kept, and whether they are checked for viruses.",
    place: "The files are kept",
    inDatabase: "in the database",
    inStore: "in an object store, once they are checked",
    scanner: "Virus check",
    waiting: "Waiting to be checked",
    noScanner: "No virus check is set up",
    noScannerText: "Files are marked “not checked for viruses”. Set CLAMAV_URL to have new files checked.",
    scannerAway: "The virus check does not answer",
    scannerAwayText: "New files wait and cannot be opened. They are checked when it answers again.",
    held: "Stopped and held back",
    none: "No files have been stopped",
    noneText: "Files that held a virus, or could not be checked, come here.",
    columns: { file: "Case and file", state: "Status", finding: "Finding", action: "Do something" },
    states: { infected: "Stopped and deleted", quarantined: "Held back" },
    release: "Release",
    remove: "Delete",
  },
  start: {
    title: "Administration",
    calm: "All is well.",
    look: (p) => (p.count === 1 ? "One thing needs a look." : `${p.shown} things need a look.`),
    now: "How things are",
    ok: "All right",
    see: "Needs a look",
    waits: "Waiting",
    more: (p) => `more than ${p.limit}`,
    mail: "Outgoing mail",
    noMails: "No letters wait.",
    mailsWaiting: (p) =>
      p.count === 1 ? "One letter waits to be sent." : `${p.shown} letters wait to be sent.`,
    mailsLate: (p) =>
      p.count === 1
        ? "One has waited for more than ten minutes."
        : `${p.shown} have waited for more than ten minutes.`,
    mailsDead: (p) => (p.count === 1 ? "One letter did not arrive." : `${p.shown} letters did not arrive.`),
    mailsKept: "No mail server has been set up, so the letters are kept here.",
    toOutbox: "See the letters",
    catalogue: "The catalogue",
    noHarvest: "No catalogue has been read yet.",
    lastHarvest: (p) => `Last read on ${p.when} from ${p.source}: ${p.datasets} datasets.`,
    noFindings: "Nothing is wrong with the file.",
    findings: (p) => `Findings: ${p.findings}, of which ${p.errors} errors.`,
    toHarvest: "See what was read",
    jobs: "Background jobs",
    clocksInTime: "Deadlines are told in time.",
    clocksLate: (p) =>
      p.count === 1
        ? "One deadline should have been told more than ten minutes ago. The jobs may have stopped: see the log."
        : `${p.shown} deadlines should have been told more than ten minutes ago. The jobs may have stopped: see the log.`,
    noJobs: "No job has been given up.",
    jobsFailed: (p) =>
      p.count === 1
        ? "One job has been given up: see the log."
        : `${p.shown} jobs have been given up: see the log.`,
    memberships: "Memberships",
    noMemberships: "Nobody waits to join an organisation.",
    membershipsAsked: (p) =>
      p.count === 1
        ? "One person waits to join an organisation."
        : `${p.shown} people wait to join an organisation.`,
    toOrganisations: "See who",
    toolsTitle: "Tools",
    tools: {
      files: { title: "Attachments", text: "Virus check, and files that were stopped." },
      toolbox: {
        title: "The toolbox",
        text: "Guides and tools in each step, and whether their addresses have been tried.",
      },
      harvests: { title: "Imports", text: "What each catalogue changed, and what should be mended in it." },
      outbox: {
        title: "Outgoing mail",
        text: "Every letter, and another try for those that did not arrive.",
      },
      import: { title: "Upload a catalogue", text: "DCAT-AP-NO as Turtle, RDF/XML or JSON-LD." },
      organisations: { title: "Organisations", text: "Who belongs where, and who waits." },
    },
    readOnly: "As an auditor you can read everything here, but change nothing.",
  },
};
