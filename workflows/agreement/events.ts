// The commands of an agreement. Fields that nobody types (template, signer) are supplied from data before the decision.
import { z } from "zod";
import { hiddenHash, line, optionalParagraph, paragraph } from "#workflows/fields.ts";
import { messageCommands } from "#workflows/messages.ts";
import type { Stamp } from "#workflows/types.ts";
import { checkTemplate } from "./template-fields.ts";
import { withTerms } from "./terms.ts";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const org = z.object({ id: z.uuid(), name: z.string() });

export const agreementInput = z.object({
  requestId: z.uuid(),
  dataset: z.object({ id: z.uuid(), title: localised }),
  applicantOrg: org,
  ownerOrg: org,
  /** Who handles the request, and so writes the first offer. */
  handlerId: z.uuid().nullable(),
  /** What the decision says and the request asked for: where an offer starts from. */
  basis: z.object({
    purpose: z.string(),
    safeguards: z.string(),
    conditions: z.array(z.string()),
    legalBasis: z.string(),
    accessUntil: z.string(),
    decidedAt: z.string(),
  }),
});

/** The text with its places to fill in; kept with the offer, so that it reads the same when templates have changed. */
const template = z.object({
  source: z.enum(["default", "owner"]),
  text: z.string().min(1).max(20_000).superRefine(checkTemplate),
});
/** Who signs, by name: taken from their account, not typed. */
const signer = z.string().min(1).max(200);
const capacity = line({ max: 120 });
/** SHA-256 of the text that the page showed: nobody signs what they have not seen. */
const textHash = hiddenHash();

export const agreementCommands = {
  take: z.object({}),
  offer: withTerms({ template }),
  "counter-offer": withTerms({ comment: paragraph({ min: 5, max: 2000 }) }),
  "accept-offer": z.object({}),
  "accept-counter-offer": z.object({}),
  sign: z.object({ textHash, signer, capacity }),
  "propose-amendment": withTerms({ comment: paragraph({ min: 5, max: 2000 }), signer, capacity }),
  "accept-amendment": z.object({ textHash, signer, capacity }),
  "decline-amendment": z.object({ comment: optionalParagraph({ max: 2000 }) }),
  "fulfil-obligation": z.object({
    obligation: z
      .string({ error: "not-a-choice" })
      .max(40, { error: "not-a-choice" })
      .meta({ widget: "choice", choicesFrom: "obligations" }),
    note: paragraph({ min: 5 }),
  }),
  "break-off": z.object({ reasons: paragraph({ min: 10 }) }),
  terminate: z.object({ reasons: paragraph({ min: 20 }) }),
  "send-message": z.object({ text: paragraph({ max: 4000 }) }),
  ...messageCommands,
  // system
  "request-over": z.object({ how: z.enum(["withdrawn", "revoked", "ended"]) }),
  "deadline-passed": z.object({ rule: z.string() }),
} as const;

export type AgreementCommandType = keyof typeof agreementCommands;
export type AgreementEvent = {
  [T in AgreementCommandType]: { type: T } & z.infer<(typeof agreementCommands)[T]> & Stamp;
}[AgreementCommandType];
export type AgreementInput = z.infer<typeof agreementInput> & Stamp;
