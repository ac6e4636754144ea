// What a request remembers of those who join it.
import { z } from "zod";
import { TERMS_LOCALES } from "#workflows/request/joint-terms.ts";

const org = z.object({ id: z.string(), name: z.string() });

/** Who confirmed which text: its version, language and hash say exactly what was shown. */
const confirmationSchema = z.object({
  textVersion: z.string(),
  locale: z.enum(TERMS_LOCALES),
  textHash: z.string(),
  by: z.string().nullable(),
  signer: z.string(),
  at: z.string(),
});

export const coApplicantSchema = z.object({
  /**
   * Also the id of the link it was invited by, unless it was invited as an organisation, which `org` then names.
   * Whom the link went to stands beside the case, erasable.
   */
  id: z.string(),
  state: z.enum(["invited", "accepted", "declined", "cancelled", "removed", "left", "became-lead"]),
  org: org.nullable(),
  invitedAt: z.string(),
  terms: confirmationSchema.nullable(),
  /** The conditions of a decision, by the moment it was made. */
  conditions: z
    .object({ decidedAt: z.string(), by: z.string().nullable(), signer: z.string(), at: z.string() })
    .nullable(),
  endedAt: z.string().nullable(),
});
export type CoApplicant = z.infer<typeof coApplicantSchema>;

export const leadOfferSchema = z.object({
  to: org,
  by: z.enum(["applicant", "handler"]),
  /** What the lead confirms for itself where it stays as a co-applicant; null where it leaves. */
  stays: confirmationSchema.nullable(),
  at: z.string(),
});
