// Well-formed payloads for every command, several where the way on depends on them; plain objects, no clock, no chance.
import type { RequestContext } from "#workflows/request/context.ts";
import { type AccessPolicy, HOUSE_POLICY } from "#workflows/request/memory/access-policy-schema.ts";
import type { CaseKind } from "#workflows/types.ts";
import { agreementBasis, agreementSamples } from "./samples-agreement.ts";
import { appealInput, appealSamples } from "./samples-appeal.ts";
import { coApplicantSamples } from "./samples-co-applicants.ts";
import { demandInput, demandSamples } from "./samples-demand.ts";

export const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
export const AT = "2026-03-02T09:00:00.000Z";
const title = { nb: "Kjøretøy", nn: "Køyretøy", en: "Vehicles" };
const prose = "A text that is long enough to be accepted anywhere.";

export const ids = {
  dataset: uuid(1),
  applicantOrg: uuid(2),
  ownerOrg: uuid(3),
  centre: uuid(4),
  adviser: uuid(5),
};

export const answers = {
  purpose: prose,
  use: prose,
  dataNeeded: prose,
  personalData: "none",
  recipients: prose,
  periodFrom: "2026-04-01",
  periodTo: "2027-04-01",
  legalBasis: "none-needed",
  legalBasisDetail: "",
  safeguards: "",
} as const;

/** A dataset whose owner wants two to agree, one after the other. */
export const STAGED_DATASET = uuid(12);
export const TWO_STAGES = {
  ...HOUSE_POLICY,
  of: "dataset",
  version: 1,
  stages: ["Unit", "Management"].map((name) => ({ name, needed: 1, approvers: [] })),
} satisfies AccessPolicy;

/** What opens a case from a request. */
const parent = {
  requestId: uuid(9),
  applicantOrg: { id: ids.applicantOrg, name: "Nordlys Analyse AS" },
  ownerOrg: { id: ids.ownerOrg, name: "Vegetaten" },
};

export const inputs: Record<CaseKind, Record<string, unknown>> = {
  request: {
    dataset: { id: ids.dataset, title },
    applicantOrg: { id: ids.applicantOrg, name: "Nordlys Analyse AS" },
    ownerOrg: { id: ids.ownerOrg, name: "Vegetaten" },
    centreOrgId: ids.centre,
    // The rule under which an owner may do most: interim answers, and an extension.
    answerRule: "protected-data-reuse",
  },
  "legal-question": {
    question: prose,
    facts: prose,
    title,
    askerPrincipal: `org:${ids.ownerOrg}:handler`,
    askerName: "Vegetaten",
    requestId: uuid(9),
    centreOrgId: ids.centre,
    blocking: true,
  },
  consent: {
    requestId: uuid(9),
    linkId: uuid(10),
    subject: { name: "Kari Nordmann", email: "kari@example.no", locale: "nb" },
    title,
    data: prose,
    purpose: prose,
    recipient: { id: ids.applicantOrg, name: "Nordlys Analyse AS" },
    owner: { id: ids.ownerOrg, name: "Vegetaten" },
    validUntil: "2027-04-01",
  },
  agreement: { ...parent, dataset: { id: ids.dataset, title }, handlerId: uuid(6), basis: agreementBasis },
  appeal: { ...parent, title, ...appealInput },
  demand: demandInput,
};

/** Other beginnings that lead elsewhere. */
export const moreInputs: Partial<Record<CaseKind, Record<string, unknown>[]>> = {
  request: [
    {
      ...inputs.request,
      openData: { address: "https://example.no/data.csv", file: true, licence: "CC BY 4.0" },
    },
  ],
  appeal: [{ ...inputs.appeal, late: true }],
};

const file = { id: uuid(7), name: "plan.pdf", mediaType: "application/pdf", size: 4, sha256: "0".repeat(64) };

type Payload = Record<string, unknown>;
const NONE: Payload[] = [{}];
const reasons = [{ reasons: prose, legalBasis: "forvaltningsloven § 13" }];
const openQuestion = (c: RequestContext): Payload[] =>
  c.questions.filter((q) => q.status === "asked").map((q) => ({ questionId: q.id }));
const consents = (c: RequestContext): Payload[] =>
  c.consents.filter((x) => x.state === "pending" || x.state === "accepted").map((x) => ({ consentId: x.id }));

/** Possible in every kind of case that people talk in. */
const messageSamples = {
  "write-note": () => [{ text: prose }],
  "attach-files": () => [{ files: [file], text: "" }],
  "attach-internal-files": () => [{ files: [file], text: prose }],
  "remove-file": () => [{ fileId: file.id, name: file.name }],
  "remove-internal-file": () => [{ fileId: file.id, name: file.name }],
};

/** Payloads to try for a command, given the case's context. */
export const samples: Record<CaseKind, Record<string, (context: never) => Payload[]>> = {
  request: {
    // As the server fills it in from what the owner has set.
    submit: (c: RequestContext) => [
      { answers, policy: c.dataset.id === STAGED_DATASET ? TWO_STAGES : HOUSE_POLICY },
    ],
    discard: () => NONE,
    withdraw: () => [{ reason: "" }],
    claim: () => NONE,
    nudge: () => NONE,
    "hand-over": () => [{ to: uuid(6), note: "" }],
    forward: () => [{ to: uuid(7), toName: "Another body", guidance: prose }],
    "ask-clarification": () => [{ field: "purpose", question: prose }],
    "answer-clarification": () => [{ reply: prose, changes: { purpose: `${prose} Again.` } }],
    amend: (c: RequestContext) =>
      c.answersVersion < 3 ? [{ changes: { use: `${prose} Anew.` }, why: "" }] : [],
    "ask-resource-centre": () => [
      { question: prose, facts: prose, blocking: true },
      { question: prose, facts: prose, blocking: false },
    ],
    // One of one, and one of two: enough can be there while a person has not answered.
    "require-consent": () => {
      const subjects = ["Kari", "Ola"].map((name) => ({ name, email: `${name.toLowerCase()}@example.no` }));
      return [1, 2].map((n) => ({
        subjects: subjects.slice(0, n),
        data: prose,
        validUntil: "2027-04-01",
        needed: 1,
      }));
    },
    "record-use": () => [{ what: prose }],
    "allow-showing": () => [{ summary: prose }],
    "approve-showing": () => [{ withConditions: true, withSummary: true }],
    "stop-showing": () => NONE,
    "send-interim-answer": () => [{ reasons: prose, expectedBy: "2026-06-01" }],
    "extend-deadline": () => [{ reasons: prose }],
    "ask-review": () =>
      [true, false].map((blocking) => ({
        kind: "legal",
        reviewers: [{ name: "Ada", email: "ada@example.no" }],
        question: prose,
        replyBy: "2026-04-01",
        blocking,
      })),
    "remind-reviewers": () => NONE,
    "cancel-review": (c: RequestContext) => c.reviews.map((r) => ({ reviewId: r.id })),
    "give-review": (c: RequestContext) =>
      c.reviews.map((r) => ({ reviewId: r.id, recommendation: "share", comment: prose })),
    "propose-decision": () => [{ recommendation: "approve", reasons: prose }],
    "return-to-handler": () => [{ comment: prose }],
    approve: () => [
      {
        reasons: prose,
        legalBasis: "offentleglova § 3",
        conditions: ["Delete after use"],
        accessUntil: "2027-04-01",
      },
      { reasons: prose, legalBasis: "offentleglova § 3", conditions: [], accessUntil: "2027-04-01" },
      {
        reasons: prose,
        legalBasis: "offentleglova § 3",
        conditions: ["Delete after use"],
        accessUntil: "2027-04-01",
        needsAgreement: true,
      },
    ],
    "approve-partly": () =>
      [false, true].map((needsAgreement) => ({
        granted: ["Fields A and B"],
        reasons: prose,
        legalBasis: "offentleglova § 3",
        refused: ["Field C"],
        refusalReasons: prose,
        provision: "offl-13",
        refusalBasis: "",
        conditions: [],
        accessUntil: "2027-04-01",
        needsAgreement,
      })),
    refuse: () => reasons,
    "sign-decision": () => NONE,
    appeal: () => [{ grounds: prose, wanted: "", appealBody: appealInput.body }],
    "accept-conditions": () => NONE,
    "deliver-access": () => [{ method: "api", address: "https://api.example.no", instructions: prose }],
    suspend: () => [{ reasons: prose }],
    resume: () => [{ reasons: prose }],
    revoke: () => reasons,
    "end-use": () => NONE,
    "send-message": () => [{ text: prose }],
    ...coApplicantSamples,
    ...messageSamples,
    "legal-question-answered": (c) => openQuestion(c).map((q) => ({ ...q, answer: prose, sources: [] })),
    "legal-question-redirected": (c) => openQuestion(c).map((q) => ({ ...q, where: prose })),
    "consent-accepted": consents,
    "consent-rejected": consents,
    "consent-withdrawn": consents,
    "consent-expired": consents,
    "agreement-moved": () => ["handler", "applicant", "approver", "nobody"].map((to) => ({ to })),
    "agreement-in-force": () => [{ agreementId: uuid(11) }],
    "agreement-ended": () =>
      ["broken-off", "terminated", "expired"].map((how) => ({ agreementId: uuid(11), how, reasons: prose })),
    "appeal-forwarded": () => [{ appealId: uuid(12) }],
    "appeal-reopens": () => [{ appealId: uuid(12), outcome: "reversed", reasons: prose }],
    "appeal-rejected": () =>
      ["upheld", "dismissed", "withdrawn"].map((outcome) => ({ appealId: uuid(12), outcome })),
    "deadline-passed": () => [
      { rule: "interim-answer" },
      { rule: "access-expiry" },
      { rule: "appeal-window" },
    ],
  },
  "legal-question": {
    triage: () => [{ topic: "privacy", urgency: "soon" }],
    assign: () => [{ adviserId: ids.adviser }],
    take: () => NONE,
    "ask-details": () => [{ question: prose }],
    "give-details": () => [{ reply: prose }],
    "submit-answer": () => [{ answer: prose, sources: ["personopplysningsloven § 8"] }],
    "approve-answer": () => NONE,
    "return-answer": () => [{ comment: prose }],
    redirect: () => [{ where: prose }],
    "accept-answer": () => NONE,
    reopen: () => [{ why: prose }],
    "propose-publication": () => NONE,
    anonymise: () => [{ title: prose, question: prose, answer: prose, sources: [], confirm: true }],
    publish: () => NONE,
    supersede: () => [{ why: prose, newer: "" }],
    retract: () => [{ why: prose }],
    "mark-obstacle": () => [{ rule: "forvaltningsloven § 13", stops: prose }],
    "clear-obstacle": () => NONE,
    "withdraw-question": () => NONE,
    "send-message": () => [{ text: prose }],
    ...messageSamples,
    "no-longer-needed": () => NONE,
    "deadline-passed": () => [{ rule: "centre-answer" }],
  },
  consent: {
    accept: () => [{ textVersion: "1", locale: "nb" }],
    reject: () => NONE,
    withdraw: () => NONE,
    used: () => [{ what: prose, reportedBy: "owner" }],
    lapse: () => NONE,
    "deadline-passed": () => [{ rule: "consent-reply" }, { rule: "consent-validity" }],
  },
  agreement: { ...agreementSamples, ...messageSamples },
  appeal: { ...appealSamples, ...messageSamples },
  demand: demandSamples,
};
