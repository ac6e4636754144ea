// What a decision on a request consists of, whether it is still a draft or has been made.
import { z } from "zod";

export const decisionSchema = z.object({
  outcome: z.enum(["approved", "partly-approved", "refused", "revoked"]),
  reasons: z.string(),
  legalBasis: z.string(),
  /** Id of the provision of the list that a refusal rests on; null where none was chosen. */
  provision: z.string().nullable(),
  /** Where only a part is granted: which, and why not the rest. */
  partial: z
    .object({
      granted: z.array(z.string()),
      refused: z.array(z.string()),
      reasons: z.string(),
      legalBasis: z.string(),
      provision: z.string().nullable(),
      /** The time for an appeal against the refused part has passed. */
      windowOver: z.boolean(),
    })
    .nullable(),
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
