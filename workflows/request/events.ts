// The commands of a request. `create` opens it; the ones marked system come from clocks and other cases.
import { z } from "zod";
import { appealBodySchema, appealFields } from "#workflows/appeal/events.ts";
import {
  checkbox,
  choice,
  date,
  givenTo,
  hiddenId,
  line,
  lines,
  optionalLine,
  optionalParagraph,
  organisationId,
  paragraph,
  people,
  personId,
  wholeNumber,
} from "#workflows/fields.ts";
import { OTHER_PROVISION, REFUSAL_CHOICES } from "#workflows/law/refusal-provisions.ts";
import { messageCommands } from "#workflows/messages.ts";
import type { Stamp } from "#workflows/types.ts";
import { answerRuleSchema, answerTimeCommands } from "./answer-time.ts";
import { ANSWER_FIELDS, answerFields, answersSchema } from "./answers.ts";
import { coApplicantCommands } from "./co-applicant-commands.ts";
import { MOST_CO_APPLICANTS } from "./co-applicants.ts";
import { openDataSchema, RECOMMENDATIONS, REVIEW_KINDS } from "./context.ts";
import { decisionSchema } from "./decision-schema.ts";
import { accessPolicySchema, HOUSE_POLICY } from "./memory/access-policy-schema.ts";
import { earlierSchema } from "./memory/earlier-schema.ts";
import { metDemandSchema } from "./met-demand.ts";
import { publishedExampleCommands } from "./showing-commands.ts";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const org = z.object({ id: z.uuid(), name: z.string() });

export const requestInput = z.object({
  dataset: z.object({ id: z.uuid(), title: localised }),
  applicantOrg: org,
  ownerOrg: org,
  /** Where legal questions go. */
  centreOrgId: z.uuid(),
  /** Data that anybody may use: nobody has to be asked, so the case begins where others end. */
  openData: openDataSchema.nullable().default(null),
  /** Which rule says by when the owner has to answer. */
  answerRule: answerRuleSchema.default("interim-answer"),
  /** Begun from an earlier request, with its answers. */
  earlier: earlierSchema.optional(),
  /** Opened because data that were asked for have come. */
  demand: metDemandSchema.optional(),
  /** Organisations that are asked to join at once: they have said that they want to ask together. */
  together: z.array(org).max(MOST_CO_APPLICANTS).optional(),
});

export const ACCESS_METHODS = ["api", "download", "secure-transfer", "other"] as const;

/** Filled in by the server from the link that a reviewer acts by. Never drawn, and never taken from what is sent. */
const reviewedBy = { reviewId: z.uuid({ error: "not-a-choice" }), byName: z.string().default("") };

/** From the list of the law; left out by older callers and by what knows no list, where the basis is then written. */
const refusalProvision = () => {
  const listed = choice(REFUSAL_CHOICES);
  return listed.default(OTHER_PROVISION).meta(listed.meta() ?? {});
};

/** Filled in by the server: what the owner asks of a decision at this time. */
const decidedUnder = { policy: accessPolicySchema.default(HOUSE_POLICY) };

export const requestCommands = {
  submit: z.object({ answers: answersSchema, ...decidedUnder }),
  discard: z.object({}),
  withdraw: z.object({ reason: optionalParagraph({ max: 2000 }) }),
  claim: z.object({}),
  nudge: z.object({}),
  "hand-over": z.object({ to: personId("handlers"), note: optionalParagraph({ max: 2000 }), ...givenTo }),
  forward: z.object({
    to: organisationId("owners"),
    guidance: paragraph({ min: 20, max: 2000 }),
    toName: givenTo.toName,
    ...decidedUnder,
  }),
  "ask-clarification": z.object({ field: choice(ANSWER_FIELDS), question: paragraph({ min: 5, max: 2000 }) }),
  "answer-clarification": z.object({
    reply: paragraph({ max: 4000 }),
    changes: answerFields.partial().default({}),
  }),
  amend: z.object({
    changes: answerFields.partial().default({}),
    why: optionalParagraph({ max: 2000 }),
  }),
  "ask-resource-centre": z.object({
    question: paragraph({ min: 20 }),
    facts: paragraph({ min: 10 }),
    blocking: checkbox(),
  }),
  "require-consent": z.object({
    subjects: people({ max: 200 }),
    data: paragraph({ min: 5, max: 1000 }),
    validUntil: date(),
    needed: wholeNumber({ min: 1, max: 200 }),
  }),
  "record-use": z.object({ what: paragraph({ min: 10, max: 1000 }) }),
  ...answerTimeCommands,
  "ask-review": z.object({
    kind: choice(REVIEW_KINDS),
    reviewers: people({ max: 3 }),
    question: paragraph({ min: 5, max: 2000 }),
    replyBy: date(),
    blocking: checkbox(),
  }),
  "remind-reviewers": z.object({}),
  "cancel-review": z.object({ reviewId: hiddenId() }),
  "give-review": z.object({
    recommendation: choice(RECOMMENDATIONS),
    comment: paragraph({ min: 5, max: 4000 }),
    ...reviewedBy,
  }),
  "propose-decision": z.object({
    recommendation: choice(["approve", "approve-partly", "refuse"]),
    reasons: paragraph({ min: 20 }),
    /** Filled in by the server: stages whose own approvers are no longer enough. */
    openStages: z.array(z.number().int().min(0)).default([]),
  }),
  "return-to-handler": z.object({ comment: paragraph({ min: 5, max: 2000 }) }),
  approve: z.object({
    reasons: paragraph({ min: 20 }),
    legalBasis: line({ max: 300 }),
    conditions: lines({ max: 20 }),
    accessUntil: date(),
    needsAgreement: checkbox(),
  }),
  "approve-partly": z.object({
    granted: lines({ min: 1, max: 20 }),
    reasons: paragraph({ min: 20 }),
    legalBasis: line({ max: 300 }),
    refused: lines({ min: 1, max: 20 }),
    refusalReasons: paragraph({ min: 20 }),
    provision: refusalProvision(),
    refusalBasis: optionalLine({ max: 300 }),
    conditions: lines({ max: 20 }),
    accessUntil: date(),
    needsAgreement: checkbox(),
  }),
  refuse: z.object({
    reasons: paragraph({ min: 20 }),
    provision: refusalProvision(),
    legalBasis: optionalLine({ max: 300 }),
  }),
  /** To the decision as it was written by its first approver. */
  "sign-decision": z.object({
    /** Filled in by the server: the text that is approved, so that it stands with the approval that made it a decision. */
    agreedTo: decisionSchema.nullable().default(null),
  }),
  appeal: z.object({ ...appealFields, appealBody: appealBodySchema }),
  "accept-conditions": z.object({}),
  "deliver-access": z.object({
    method: choice(ACCESS_METHODS),
    address: optionalLine({ max: 2000 }),
    instructions: paragraph({ min: 5 }),
  }),
  suspend: z.object({ reasons: paragraph({ min: 10 }) }),
  resume: z.object({ reasons: paragraph({ min: 10 }) }),
  revoke: z.object({ reasons: paragraph({ min: 20 }), legalBasis: line({ max: 300 }) }),
  "end-use": z.object({}),
  "send-message": z.object({ text: paragraph({ max: 4000 }) }),
  ...coApplicantCommands,
  ...publishedExampleCommands,
  ...messageCommands,
  // system
  "legal-question-answered": z.object({
    questionId: hiddenId(),
    answer: z.string(),
    sources: z.array(z.string()),
  }),
  "legal-question-redirected": z.object({ questionId: hiddenId(), where: z.string() }),
  "consent-accepted": z.object({ consentId: hiddenId() }),
  "consent-rejected": z.object({ consentId: hiddenId() }),
  "consent-withdrawn": z.object({ consentId: hiddenId() }),
  "consent-expired": z.object({ consentId: hiddenId() }),
  "agreement-moved": z.object({ to: z.enum(["handler", "applicant", "approver", "nobody"]) }),
  "agreement-in-force": z.object({ agreementId: hiddenId() }),
  "agreement-ended": z.object({
    agreementId: hiddenId(),
    how: z.enum(["broken-off", "terminated", "expired"]),
    reasons: z.string(),
  }),
  "appeal-forwarded": z.object({ appealId: hiddenId() }),
  "appeal-reopens": z.object({
    appealId: hiddenId(),
    outcome: z.enum(["reversed", "overturned", "remitted"]),
    reasons: z.string(),
  }),
  "appeal-rejected": z.object({
    appealId: hiddenId(),
    outcome: z.enum(["upheld", "dismissed", "withdrawn"]),
  }),
  "deadline-passed": z.object({ rule: z.string() }),
} as const;

export type RequestCommandType = keyof typeof requestCommands;
export type RequestEvent = {
  [T in RequestCommandType]: { type: T } & z.infer<(typeof requestCommands)[T]> & Stamp;
}[RequestCommandType];
export type RequestInput = z.infer<typeof requestInput> & Stamp;
