// The commands of one consent: one subject, one purpose.
import { z } from "zod";
import { date, paragraph } from "#workflows/fields.ts";
import type { Stamp } from "#workflows/types.ts";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const org = z.object({ id: z.uuid(), name: z.string() });

export const consentInput = z.object({
  requestId: z.uuid(),
  linkId: z.uuid(),
  subject: z.object({ name: z.string(), email: z.string(), locale: z.enum(["nb", "nn", "en"]) }),
  title: localised,
  /** What is asked, in plain words: which data, for what, who gets it, until when. */
  data: paragraph({ min: 5, max: 1000 }),
  purpose: z.string(),
  recipient: org,
  owner: org,
  validUntil: date(),
});

export const consentCommands = {
  accept: z.object({
    /** What the subject saw: its text version and language. */
    textVersion: z.string().max(40),
    locale: z.enum(["nb", "nn", "en"]),
  }),
  reject: z.object({}),
  withdraw: z.object({}),
  // system
  used: z.object({ what: z.string(), reportedBy: z.enum(["owner", "recipient"]) }),
  lapse: z.object({}),
  "deadline-passed": z.object({ rule: z.string() }),
} as const;

export type ConsentCommandType = keyof typeof consentCommands;
export type ConsentEvent = {
  [T in ConsentCommandType]: { type: T } & z.infer<(typeof consentCommands)[T]> & Stamp;
}[ConsentCommandType];
export type ConsentInput = z.infer<typeof consentInput> & Stamp;
