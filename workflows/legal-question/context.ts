// What a legal question remembers.
import { z } from "zod";
import { QUESTION_TOPICS, URGENCIES } from "./events.ts";
import { obstacleSchema, publicationSchema } from "./publication.ts";

export const legalQuestionContext = z.object({
  requestId: z.string().nullable(),
  centreOrgId: z.string(),
  title: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
  question: z.string(),
  facts: z.string(),
  askerPrincipal: z.string(),
  askerName: z.string(),
  blocking: z.boolean(),
  askedAt: z.string(),
  topic: z.enum(QUESTION_TOPICS).nullable(),
  urgency: z.enum(URGENCIES),
  adviserId: z.string().nullable(),
  details: z
    .array(
      z.object({
        question: z.string(),
        askedAt: z.string(),
        reply: z.string().nullable(),
        answeredAt: z.string().nullable(),
      }),
    )
    .max(40),
  answer: z
    .object({ text: z.string(), sources: z.array(z.string()), by: z.string().nullable(), at: z.string() })
    .nullable(),
  reviewedBy: z.string().nullable(),
  reviewComment: z.string().nullable(),
  answeredAt: z.string().nullable(),
  redirectedTo: z.string().nullable(),
  /** Only where it was taken up again: answers that were given before, oldest first. */
  reopened: z
    .array(
      z.object({
        why: z.string(),
        at: z.string(),
        answer: z.object({ text: z.string(), sources: z.array(z.string()), at: z.string() }).nullable(),
      }),
    )
    .max(20)
    .optional(),
  /** Only once a person has proposed to publish the answer; before that it is private. */
  publication: publicationSchema.optional(),
  /** Law that stands in the way of sharing: what adds up to the register. */
  obstacle: obstacleSchema.nullable().optional(),
});
export type LegalQuestionContext = z.infer<typeof legalQuestionContext>;
