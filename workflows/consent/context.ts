// What a consent remembers. The subject's name and address are contacts beside the case, not part of it.
import { z } from "zod";

const org = z.object({ id: z.string(), name: z.string() });

export const consentContext = z.object({
  requestId: z.string(),
  title: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
  data: z.string(),
  purpose: z.string(),
  recipient: org,
  owner: org,
  validUntil: z.string(),
  askedAt: z.string(),
  /** What was shown when the subject decided. */
  shown: z.object({ textVersion: z.string(), locale: z.enum(["nb", "nn", "en"]) }).nullable(),
  decidedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** What the data have been used for, oldest first; only once something has been recorded. */
  uses: z
    .array(z.object({ what: z.string(), by: z.enum(["owner", "recipient"]), at: z.string() }))
    .max(200)
    .optional(),
});
export type ConsentContext = z.infer<typeof consentContext>;
