// Organisations and members in English.
import type { AdminTexts } from "./nb.ts";

export const en: AdminTexts = {
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
  organisations: {
    title: "Organisations",
    yours: "Your organisations",
    none: "You do not belong to any organisation yet.",
    join: "Join an organisation",
    all: "All organisations",
    waiting: "Somebody waits for an answer here",
    waitingCount: (p) => (p.count === 1 ? "one is waiting" : `${p.count} are waiting`),
    find: "Find by organisation number",
    findButton: "Find",
    notFound: "We have no organisation with this number.",
    next: "Next page",
    first: "To the beginning",
    inUse: "In use",
    notInUse: "Not in use yet",
    kinds: { public: "Public", private: "Private", "resource-centre": "Resource centre" },
  },
  join: {
    title: "Join an organisation",
    intro: "If others use the organisation here already, one of them has to approve you.",
    button: "Ask to join",
    member: (p) => `You now belong to ${p.name}.`,
    asked: (p) => `We have asked ${p.name}. The answer will be on your profile page.`,
    askedUnconfirmed: (p) => `We ask ${p.name} once you have confirmed your email address.`,
    alreadyMember: (p) => `You already belong to ${p.name} in that role.`,
    noSuchRole: (p) => `${p.name} has no such role. Choose another one.`,
  },
  members: {
    title: (p) => `Members of ${p.name}`,
    list: "Members",
    none: "Nobody belongs to it yet.",
    name: "Name",
    email: "Email",
    role: "Role",
    roles: { applicant: "Applicant", handler: "Handler", approver: "Approver", adviser: "Adviser" },
    since: "Member since",
    actions: "Actions",
    remove: "Remove",
    leave: "Leave",
    removeOf: (p) => `Remove ${p.name} as ${p.role.toLowerCase()}`,
    leaveAs: (p) => `Leave as ${p.role.toLowerCase()}`,
    requests: "These people want to join",
    noRequests: "Nobody is waiting for an answer.",
    requestOf: (p) => `${p.name} (${p.email}) wants to be ${p.role.toLowerCase()}.`,
    requestWarning: "Approve only people you know. They will see the organisation's cases.",
    notConfirmed: "Has not confirmed their email address yet, and cannot be approved before that.",
    grant: "Approve",
    refuse: "Do not approve",
    grantOf: (p) => `Approve ${p.name}`,
    refuseOf: (p) => `Do not approve ${p.name}`,
    add: "Give somebody a role",
    addHelp: "The person must have registered and confirmed their email address.",
    addButton: "Give the role",
    addRole: "Role",
    done: "Done.",
    outcomes: {
      forbidden: "You cannot decide this. An approver of the organisation or an administrator can help.",
      "not-found": "We cannot find that any more. The page shows how it is now.",
      "asker-not-confirmed": "The person has to confirm their email address first.",
      "decided-otherwise": "Somebody else has already answered differently.",
      "no-such-person": "Nobody has registered with that address. Ask the person to register first.",
      "holds-open-cases": "The person has open cases here. Give them to somebody else first.",
    },
  },
};
