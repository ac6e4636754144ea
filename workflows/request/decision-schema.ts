// What a decision on a request consists of, whether it is still a draft or has been made.
import { z } from "zod";

export const decisionSchema = z.object({
  outcome: z.enum(["approved", "refused", "revoked"]),
  reasons: z.string(),
  legalBasis: z.string(),
  conditions: z.array(z.string()),
  needsAgreement: z.boolean(),
  accessUntil: z.string().nullable(),
  /** Who wrote it; once it is made, whose approval made it. */
  by: z.string().nullable(),
  at: z.string(),
  /** The answers it was made on: later ones are not decided upon by it. */
  answersVersion: z.number(),
});
export type Decision = z.infer<typeof decisionSchema>;
