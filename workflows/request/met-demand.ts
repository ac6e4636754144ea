// A request that began as a demand: which one, and what was said there, in the words of this form.
import { z } from "zod";

export const metDemandSchema = z.object({
  id: z.uuid(),
  answers: z.object({ purpose: z.string(), dataNeeded: z.string() }),
});
export type MetDemand = z.infer<typeof metDemandSchema>;
