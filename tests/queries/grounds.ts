// On what ground each query may be asked. A test fails until a new one stands here.

type Ground =
  /** Filters by reader in SQL; tried below. */
  | "reader"
  /** Of a case that the caller has found for the actor, or by the subject's link. Routes do not ask these. */
  | "case"
  /** Names, the catalogue: the same for everybody. */
  | "public"
  /** For administrators and auditors; their routes are tried in tests/routes/isolation.test.ts. */
  | "overseer"
  /** The service itself: signing in, jobs, mail, start. */
  | "service";

/** By file; where its functions differ, by function. */
export const GROUNDS: Record<string, Ground | Record<string, Ground>> = {
  absences: "service",
  "access-policies": "service",
  agreements: "service",
  answers: {
    listAnswers: "public",
    listNearestAnswers: "public",
    findAnswer: "public",
    listObstacles: "reader",
  },
  audit: "service",
  ball: "case",
  calendar: {
    findCalendarLink: "service",
    saveCalendarLink: "service",
    deleteCalendarLink: "service",
    findCalendarOwner: "service",
    listDueDates: "case",
  },
  cases: {
    findCaseFacts: "case",
    listSnapshots: "case",
    listEvents: "case",
    findLastHandOver: "case",
    namesOfOrganisations: "public",
    listConsents: "case",
    findAccessDetails: "case",
    findRequestedDataset: "public",
    findResourceCentre: "public",
    listRequestsForDataset: "reader",
    listBegunFrom: "reader",
  },
  consents: "case",
  datasets: "public",
  demands: "public",
  drafts: {
    findDraft: "case",
    listDrafts: "case",
    listDraftsFromDemand: "reader",
    listDraftsOf: "reader",
    saveDraft: "case",
    deleteDrafts: "case",
  },
  "email-tokens": "service",
  erasure: "service",
  forecast: {
    takeMoved: "service",
    observe: "service",
    saveObservations: "service",
    listObservations: "service",
    listSentSince: "service",
    saveGroups: "service",
    findGroups: "public",
    listRunning: "case",
    listAgedGroups: "service",
  },
  // Whose answers a scope holds is asked for in app/experiences/results.server.ts; tests/routes/experiences.test.ts.
  experiences: "service",
  files: {
    insertArriving: "case",
    finishFile: "case",
    shareFiles: "case",
    deleteFiles: "case",
    listFiles: "case",
    countFiles: "case",
    findFile: "case",
    setScan: "service",
    setGone: "service",
    setMoved: "service",
    listLeftBehind: "service",
    listToErase: "service",
    listUnscanned: "service",
    listToMove: "service",
    listHeldBack: "overseer",
    countWaiting: "overseer",
  },
  harvests: "overseer",
  mails: "overseer",
  notices: "service",
  offers: "service",
  organisations: {
    findOrganisation: "public",
    findOrganisationForReader: "reader",
    lockOrganisationByNumber: "service",
    markActive: "service",
    hasMembership: "service",
    insertMembership: "service",
    deleteMembership: "service",
    listMembers: "reader",
    listOpenRequests: "reader",
    listWaitingOrganisations: "overseer",
    listOpenRequestsOf: "reader",
    listOwnRequests: "reader",
    insertRequest: "service",
    lockRequest: "service",
    closeRequest: "service",
    listDeciders: "service",
    listOrganisations: "overseer",
  },
  owners: { listOwners: "public", findOwner: "public", listForwarded: "reader" },
  people: "service",
  questions: "case",
  queues: "reader",
  reads: "case",
  receivers: "service",
  "release-member": "service",
  "search-index": "service",
  "search-results": "public",
  "search-words": "public",
  // Of the person who is signed in, by id; tests/routes/saved-searches.test.ts. The rest is the job's.
  "saved-searches": "service",
  search: "public",
  "service-health": "overseer",
  sessions: "service",
  settings: "service",
  "step-times": {
    listWhereabouts: "case",
    saveStepRows: "service",
    listStepRows: "service",
    saveStepGroup: "service",
    findStepGroups: "public",
    listAgedStepGroups: "service",
  },
};
