// Who has to agree before an owner decides, as it is stored, and the approvals given so far.
import { z } from "zod";

export const MOST_STAGES = 4;
export const MOST_APPROVERS = 5;

export const stageSchema = z.object({
  name: z.string(),
  /** How many different people have to approve. */
  needed: z.number().int().min(1).max(MOST_APPROVERS),
  /** User ids; empty: everybody who decides for the owner. */
  approvers: z.array(z.string()).max(50),
});
export type Stage = z.infer<typeof stageSchema>;

export const AGREEMENT_RULES = ["by-decision", "always", "never"] as const;

export const accessPolicySchema = z.object({
  /** Whose it is: the product's own where the owner has set nothing. */
  of: z.enum(["house", "organisation", "dataset"]),
  /** Counts what the owner has saved; 0 for the product's own. */
  version: z.number().int().min(0),
  stages: z.array(stageSchema).min(1).max(MOST_STAGES),
  /** The handler and the proposer do not approve, and nobody approves in two stages. */
  fourEyes: z.boolean(),
  /** Whether an approval leads to an agreement; `by-decision` leaves it to the decider. */
  agreement: z.enum(AGREEMENT_RULES),
});
export type AccessPolicy = z.infer<typeof accessPolicySchema>;

/** One approver and four eyes: what applies until an owner says otherwise. */
export const HOUSE_POLICY: AccessPolicy = {
  of: "house",
  version: 0,
  stages: [{ name: "", needed: 1, approvers: [] }],
  fourEyes: true,
  agreement: "by-decision",
};

export const approvalSchema = z.object({
  /** Index of the stage. */
  stage: z.number().int().min(0),
  by: z.string().nullable(),
  at: z.string(),
});
export type Approval = z.infer<typeof approvalSchema>;
