// What a request remembers of the one it was begun from.
import { z } from "zod";

/** `copy-as-new`: the same question once more. `renew`: access that runs out is to go on. */
export const BEGINNINGS = ["copy-as-new", "renew"] as const;
export type Beginning = (typeof BEGINNINGS)[number];

export const earlierSchema = z.object({
  caseId: z.uuid(),
  how: z.enum(BEGINNINGS),
  /** The last day of the access that is renewed, `YYYY-MM-DD`; null where none runs. */
  until: z.string().nullable(),
  /** As they were said then, by the names the form had then: what fits today's form is found when it is read. */
  answers: z.record(z.string().max(60), z.string().max(20_000)),
});
export type Earlier = z.infer<typeof earlierSchema>;
