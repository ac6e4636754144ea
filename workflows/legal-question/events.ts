// The commands of a legal question to the resource centre.
import { z } from "zod";
import { choice, givenTo, lines, paragraph, personId } from "#workflows/fields.ts";
import { messageCommands } from "#workflows/messages.ts";
import type { Stamp } from "#workflows/types.ts";
import { publicationCommands } from "./publication.ts";

/** Topics of the resource centre, as it sorts its questions. */
export const QUESTION_TOPICS = [
  "privacy",
  "confidentiality",
  "legal-basis",
  "intellectual-property",
  "licence",
  "re-use",
  "third-country-transfer",
  "roles-and-responsibility",
  "competition-and-state-aid",
  "security",
] as const;
export const URGENCIES = ["normal", "soon", "urgent"] as const;

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

export const legalQuestionInput = z.object({
  question: paragraph({ min: 20 }),
  /** What the asker chose to share of the case; the centre sees no more of it. */
  facts: paragraph({ min: 10 }),
  title: localised,
  /** The side that asks: its people are the askers. */
  askerPrincipal: z.string().regex(/^(org:[0-9a-f-]+:(applicant|handler)|user:[0-9a-f-]+)$/),
  askerName: z.string(),
  requestId: z.uuid().nullable(),
  centreOrgId: z.uuid(),
  blocking: z.boolean(),
});

export const legalQuestionCommands = {
  triage: z.object({ topic: choice(QUESTION_TOPICS), urgency: choice(URGENCIES) }),
  assign: z.object({
    adviserId: personId("advisers"),
    ...givenTo,
  }),
  take: z.object({}),
  "ask-details": z.object({ question: paragraph({ min: 5, max: 2000 }) }),
  "give-details": z.object({ reply: paragraph({ max: 4000 }) }),
  "submit-answer": z.object({
    answer: paragraph({ min: 20, max: 8000 }),
    sources: lines({ max: 20 }),
  }),
  "approve-answer": z.object({}),
  "return-answer": z.object({ comment: paragraph({ min: 5, max: 2000 }) }),
  redirect: z.object({ where: paragraph({ min: 5, max: 2000 }) }),
  "accept-answer": z.object({}),
  reopen: z.object({ why: paragraph({ min: 10, max: 2000 }) }),
  ...publicationCommands,
  "withdraw-question": z.object({}),
  "send-message": z.object({ text: paragraph({ max: 4000 }) }),
  ...messageCommands,
  // system
  "no-longer-needed": z.object({}),
  "deadline-passed": z.object({ rule: z.string() }),
} as const;

export type LegalQuestionCommandType = keyof typeof legalQuestionCommands;
export type LegalQuestionEvent = {
  [T in LegalQuestionCommandType]: { type: T } & z.infer<(typeof legalQuestionCommands)[T]> & Stamp;
}[LegalQuestionCommandType];
export type LegalQuestionInput = z.infer<typeof legalQuestionInput> & Stamp;
