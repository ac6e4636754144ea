// What a request remembers, and what follows from it. JSON only; parsed on load, so an old or damaged row is found at once.
import { z } from "zod";
import { answerTimeSchema } from "./answer-time.ts";
import { answerFields } from "./answers.ts";
import { decisionSchema } from "./decision-schema.ts";
import { accessPolicySchema, approvalSchema } from "./memory/access-policy-schema.ts";
import { coApplicantSchema, leadOfferSchema } from "./memory/co-applicant-schema.ts";
import { earlierSchema } from "./memory/earlier-schema.ts";
import { metDemandSchema } from "./met-demand.ts";
import { publishedExampleSchema } from "./showing-schema.ts";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const org = z.object({ id: z.string(), name: z.string() });

/** Where open data lie and what the licence is called; `file` false: a page or a service. */
export const openDataSchema = z.object({
  address: z.string().max(4000),
  file: z.boolean(),
  licence: z.string().max(500).nullable(),
});

export const clarificationSchema = z.object({
  field: z.string(),
  question: z.string(),
  askedAt: z.string(),
  answeredAt: z.string().nullable(),
  reply: z.string().nullable(),
});

/** Whom an owner may hear before it decides. */
export const REVIEW_KINDS = ["data-protection", "legal", "expert"] as const;
export const RECOMMENDATIONS = ["share", "share-on-conditions", "do-not-share", "no-opinion"] as const;

/** One person's review, by the id of the link they act by. Name and address are contacts beside the case. */
export const reviewSchema = z.object({
  id: z.string(),
  kind: z.enum(REVIEW_KINDS),
  question: z.string(),
  /** Oslo date. */
  replyBy: z.string(),
  /** The decision waits for it. */
  blocking: z.boolean(),
  state: z.enum(["asked", "given", "cancelled"]),
  recommendation: z.enum(RECOMMENDATIONS).nullable(),
  comment: z.string().nullable(),
  askedAt: z.string(),
  answeredAt: z.string().nullable(),
  remindedAt: z.string().nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

export const requestContext = z.object({
  dataset: z.object({ id: z.string(), title: localised }),
  applicantOrg: org,
  ownerOrg: org,
  centreOrgId: z.string(),
  createdBy: z.string().nullable(),
  openData: openDataSchema.nullable(),
  /** Only where it was begun from an earlier request. */
  earlier: earlierSchema.optional(),
  /** Only where others have been asked to join. */
  coApplicants: z.array(coApplicantSchema).max(30).optional(),
  leadOffer: leadOfferSchema.nullable().optional(),
  /** Only where it began as a demand that was met. */
  demand: metDemandSchema.optional(),
  /** Only where a side has decided whether the request may be a published example. */
  showing: publishedExampleSchema.optional(),
  submittedAt: z.string().nullable(),
  answers: answerFields.nullable(),
  answersVersion: z.number(),
  claimedBy: z.string().nullable(),
  /** When the applicant last reminded the owner. */
  nudgedAt: z.string().nullable(),
  /** Bodies it was sent on from, oldest first: what each of them may go on knowing. */
  forwards: z
    .array(z.object({ from: org, to: org, guidance: z.string(), receivedAt: z.string(), at: z.string() }))
    .max(5),
  /** By when the owner has to answer, and what was said about it. */
  answerTime: answerTimeSchema,
  clarifications: z.array(clarificationSchema).max(60),
  questions: z
    .array(
      z.object({
        id: z.string(),
        blocking: z.boolean(),
        askedBy: z.enum(["applicant", "handler"]),
        status: z.enum(["asked", "answered", "redirected"]),
        answer: z.string().nullable(),
        sources: z.array(z.string()),
      }),
    )
    .max(20),
  consents: z
    .array(
      z.object({
        id: z.string(),
        state: z.enum(["pending", "accepted", "rejected", "withdrawn", "expired"]),
      }),
    )
    .max(400),
  consentsNeeded: z.number(),
  reviews: z.array(reviewSchema).max(12),
  proposal: z
    .object({
      recommendation: z.enum(["approve", "approve-partly", "refuse"]),
      reasons: z.string(),
      by: z.string().nullable(),
      at: z.string(),
      answersVersion: z.number(),
    })
    .nullable(),
  /** Who has to agree before the owner decides; the one the request was sent under. */
  policy: accessPolicySchema,
  /** Written, and not yet agreed to by all who have to. */
  draft: decisionSchema.nullable(),
  /** Of the draft; of the decision too, where it took more than the one that it names itself. */
  approvals: z.array(approvalSchema).max(20),
  decision: decisionSchema.nullable(),
  conditionsAccepted: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
  deliveredAt: z.string().nullable(),
  suspension: z
    .object({
      cause: z.enum(["owner", "consent-withdrawn", "agreement-ended"]),
      reasons: z.string(),
      at: z.string(),
    })
    .nullable(),
  agreement: z
    .object({
      id: z.string(),
      state: z.enum(["under-way", "in-force", "ended"]),
      waitsFor: z.enum(["handler", "applicant", "approver", "nobody"]),
      /** Why it ended. */
      reasons: z.string(),
    })
    .nullable(),
  appeal: z
    .object({
      id: z.string(),
      bodyId: z.string(),
      body: z.string(),
      onBehalf: z.boolean(),
      outcome: z.enum(["reversed", "overturned", "remitted", "upheld", "dismissed", "withdrawn"]).nullable(),
    })
    .nullable(),
  /** An appeal brought it back to assessment. */
  reopened: z
    .object({ outcome: z.enum(["reversed", "overturned", "remitted"]), reasons: z.string(), at: z.string() })
    .nullable(),
});
export type RequestContext = z.infer<typeof requestContext>;

/** How far the consents have come: counts of subjects. */
export function consentCoverage(c: Pick<RequestContext, "consents" | "consentsNeeded">) {
  const count = (s: string) => c.consents.filter((x) => x.state === s).length;
  const accepted = count("accepted");
  const pending = count("pending");
  return {
    asked: c.consents.length,
    accepted,
    pending,
    rejected: count("rejected"),
    withdrawn: count("withdrawn"),
    expired: count("expired"),
    needed: c.consentsNeeded,
    sufficient: c.consents.length === 0 || accepted >= c.consentsNeeded,
    /** Too many have said no for the rest to be enough. */
    unreachable: c.consents.length > 0 && accepted + pending < c.consentsNeeded,
  };
}

/** What keeps a request from being proposed for decision; the page lists these, `propose-decision` asks for none. */
export function blockers(c: RequestContext): ("clarification" | "legal-question" | "consent" | "review")[] {
  const { sufficient, unreachable } = consentCoverage(c);
  return [
    ...(c.clarifications.some((x) => x.answeredAt === null) ? (["clarification"] as const) : []),
    ...(c.questions.some((q) => q.blocking && q.status === "asked") ? (["legal-question"] as const) : []),
    ...(c.reviews.some((r) => r.blocking && r.state === "asked") ? (["review"] as const) : []),
    // Consents that cannot become enough do not hold the case: it can still be refused.
    ...(!sufficient && !unreachable ? (["consent"] as const) : []),
  ];
}
