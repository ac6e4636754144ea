// What an appeal remembers.
import { z } from "zod";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const org = z.object({ id: z.string(), name: z.string() });

export const APPEAL_OUTCOMES = ["reversed", "upheld", "overturned", "remitted", "dismissed"] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

export const appealContext = z.object({
  requestId: z.string(),
  title: localised,
  applicantOrg: org,
  ownerOrg: org,
  body: z.object({ id: z.string(), name: z.string(), onBehalf: z.boolean() }),
  decision: z.object({
    outcome: z.string(),
    reasons: z.string(),
    legalBasis: z.string(),
    at: z.string(),
    by: z.string().nullable(),
  }),
  handledBy: z.string().nullable(),
  grounds: z.string(),
  wanted: z.string(),
  lateReason: z.string(),
  late: z.boolean(),
  filedAt: z.string(),
  takenBy: z.string().nullable(),
  admitted: z.object({ reasons: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  /** A person in the deciding body thinks that it was wrong; another decides. */
  proposal: z.object({ comment: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  returned: z.object({ comment: z.string(), at: z.string() }).nullable(),
  /** What the deciding body says of the grounds when it sends the appeal on. */
  forwarded: z.object({ comment: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  outcome: z
    .object({
      outcome: z.enum(APPEAL_OUTCOMES),
      reasons: z.string(),
      legalBasis: z.string(),
      by: z.string().nullable(),
      at: z.string(),
    })
    .nullable(),
  withdrawnAt: z.string().nullable(),
});
export type AppealContext = z.infer<typeof appealContext>;

/** Past a year from the decision nobody can admit an appeal any more (fvl. § 31 third paragraph, unchecked). */
export function isWithinAYear(c: Pick<AppealContext, "decision" | "filedAt">): boolean {
  const limit = new Date(c.decision.at);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return new Date(c.filedAt) <= limit;
}
