// Who lets others learn from a request, as the case remembers it.
import { z } from "zod";

export const publishedExampleSchema = z.object({
  /** The applicant's yes, and the short text that it would let stand; "" where it wants none. */
  applicant: z.object({ summary: z.string(), at: z.string() }).nullable(),
  /** The owner's yes, to what stood there then. */
  owner: z.object({ withConditions: z.boolean(), withSummary: z.boolean(), at: z.string() }).nullable(),
});
