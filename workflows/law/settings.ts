// What an administrator decides about legal time. Kept as one value, so that every computation sees the same law.
import { z } from "zod";
import { RULE_IDS } from "./rule.ts";

export const lawSettings = z.object({
  /** First day of LOV-2025-06-20-81; until it is set the Act of 1967 governs. */
  newActInForce: z.iso.date().nullable().default(null),
  /** 24 and 31 December are working days by law; some bodies are closed. */
  evesAreHolidays: z.boolean().default(false),
  /** Rules that an administrator has compared with their source. */
  confirmed: z.array(z.enum(RULE_IDS)).default([]),
  /** Rules that have become Norwegian law since this list was written. */
  nowInForce: z.array(z.enum(RULE_IDS)).default([]),
});
export type LawSettings = z.infer<typeof lawSettings>;

export const DEFAULT_LAW_SETTINGS: LawSettings = lawSettings.parse({});

/** Where the settings are kept. */
export const LAW_SETTINGS_KEY = "law";

/**
 * What is stored, or the law as it stands in the tables where nobody has said anything.
 * @throws when the stored value cannot be read: to go on would be to compute by the wrong law
 */
export const readLawSettings = (stored: unknown): LawSettings =>
  stored === null || stored === undefined ? DEFAULT_LAW_SETTINGS : lawSettings.parse(stored);
