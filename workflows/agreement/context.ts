// What an agreement remembers. Earlier versions of the text are read back from the offers in the case file.
import { z } from "zod";
import { dayBefore, nextDue, nextReminder, OBLIGATION_KINDS, termsSchema } from "./terms.ts";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const org = z.object({ id: z.string(), name: z.string() });

export const SIDES = ["owner", "applicant"] as const;
export type Side = (typeof SIDES)[number];

const version = z.object({
  /** Counted from 1 over offers, counter-offers and amendments. */
  n: z.number(),
  by: z.enum(SIDES),
  at: z.string(),
  terms: termsSchema,
  text: z.string(),
  /** SHA-256 of the text, 64 hex digits. */
  hash: z.string(),
});
export type AgreementVersion = z.infer<typeof version>;

export const agreementContext = z.object({
  requestId: z.string(),
  dataset: z.object({ id: z.string(), title: localised }),
  applicantOrg: org,
  ownerOrg: org,
  handlerId: z.string().nullable(),
  basis: z.object({
    purpose: z.string(),
    safeguards: z.string(),
    conditions: z.array(z.string()),
    legalBasis: z.string(),
    accessUntil: z.string(),
    decidedAt: z.string(),
  }),
  openedAt: z.string(),
  /** Of the offer; a counter-offer and an amendment fill in the same one. */
  template: z.string(),
  versions: z.number(),
  /** The text on the table, or in force. */
  current: version.nullable(),
  /** An amendment that one side has signed. */
  proposed: version.nullable(),
  comment: z.string().nullable(),
  /** Until when the side that holds the ball is asked to answer. Oslo date. */
  replyBy: z.string().nullable(),
  signatures: z.array(
    z.object({
      side: z.enum(SIDES),
      signer: z.string(),
      capacity: z.string(),
      by: z.string().nullable(),
      at: z.string(),
      hash: z.string(),
    }),
  ),
  inForceAt: z.string().nullable(),
  obligations: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(OBLIGATION_KINDS),
      dueOn: z.string(),
      remindedAt: z.string().nullable(),
      missedAt: z.string().nullable(),
      fulfilled: z.object({ at: z.string(), by: z.string().nullable(), note: z.string() }).nullable(),
    }),
  ),
  ended: z
    .object({
      how: z.enum(["broken-off", "terminated", "expired", "request-over"]),
      by: z.enum(SIDES).nullable(),
      reasons: z.string(),
      at: z.string(),
    })
    .nullable(),
});
export type AgreementContext = z.infer<typeof agreementContext>;

/** Signatures under exactly this text. */
export const signaturesOf = (c: AgreementContext, of: { hash: string } | null) =>
  c.signatures.filter((s) => s.hash === of?.hash);
export const hasSigned = (c: AgreementContext, side: Side): boolean =>
  signaturesOf(c, c.current).some((s) => s.side === side);

/** The dates that the clocks of an agreement ring on. */
export const clockFactsOf = ({ current, obligations, replyBy }: AgreementContext) => ({
  "agreement-reply": { given: replyBy },
  "agreement-start": { given: current && dayBefore(current.terms.validFrom) },
  "agreement-expiry": { given: current?.terms.validUntil },
  "obligation-reminder": { given: nextReminder(obligations) },
  "obligation-due": { given: nextDue(obligations) },
});
