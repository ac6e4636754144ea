// The commands of an appeal (forvaltningsloven chapter VI): filed by the applicant from the request it is about.
import { z } from "zod";
import { line, optionalParagraph, paragraph } from "#workflows/fields.ts";
import { messageCommands } from "#workflows/messages.ts";
import type { Stamp } from "#workflows/types.ts";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const org = z.object({ id: z.uuid(), name: z.string() });

/** Who hears the appeal. `onBehalf`: the body does not use the service; the resource centre registers what it decides. */
export const appealBodySchema = z.object({ id: z.uuid(), name: z.string(), onBehalf: z.boolean() });
export type AppealBody = z.infer<typeof appealBodySchema>;

/** What the applicant writes; fields of the request's own command. */
export const appealFields = {
  grounds: paragraph({ min: 20, max: 8000 }),
  wanted: optionalParagraph(),
  lateReason: optionalParagraph(),
};

export const appealInput = z.object({
  requestId: z.uuid(),
  title: localised,
  applicantOrg: org,
  ownerOrg: org,
  body: appealBodySchema,
  decision: z.object({
    outcome: z.string(),
    reasons: z.string(),
    legalBasis: z.string(),
    at: z.string(),
    by: z.string().nullable(),
  }),
  /** Who handled the request: takes part in the first instance, and not in the second. */
  handledBy: z.string().nullable(),
  grounds: z.string(),
  wanted: z.string(),
  lateReason: z.string(),
  late: z.boolean(),
});

const reasons = paragraph({ min: 20, max: 8000 });
const legalBasis = line({ max: 300 });
const outcome = z.object({ reasons, legalBasis });

export const appealCommands = {
  "take-up": z.object({}),
  admit: z.object({ reasons }),
  dismiss: outcome,
  "propose-reversal": z.object({ comment: paragraph({ min: 10 }) }),
  "return-appeal": z.object({ comment: paragraph({ min: 5, max: 2000 }) }),
  reverse: outcome,
  forward: z.object({ comment: paragraph({ min: 20, max: 8000 }) }),
  "begin-hearing": z.object({}),
  uphold: outcome,
  overturn: outcome,
  remit: outcome,
  "close-appeal": z.object({}),
  "withdraw-appeal": z.object({ reason: optionalParagraph({ max: 2000 }) }),
  "send-message": z.object({ text: paragraph({ max: 4000 }) }),
  ...messageCommands,
  // system
  "deadline-passed": z.object({ rule: z.string() }),
} as const;

export type AppealCommandType = keyof typeof appealCommands;
export type AppealEvent = {
  [T in AppealCommandType]: { type: T } & z.infer<(typeof appealCommands)[T]> & Stamp;
}[AppealCommandType];
export type AppealInput = z.infer<typeof appealInput> & Stamp;
