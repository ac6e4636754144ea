// Reads and carries out everything behind a subject's link. The link is all that the reader has: no account, no session.
import type { CommandResult } from "#app/cases/execute/command.ts";
import { execute } from "#app/cases/execute/execute.server.ts";
import { isLocale, type Locale } from "#app/i18n/locale.ts";
import { limitAll } from "#app/platform/http/rate-limit.server.ts";
import { findLink } from "#app/platform/link-token.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { type ConsentRow, findConsent } from "#db/queries/consent.ts";
import { type ConsentContext, consentContext } from "#workflows/consent/context.ts";
import { CONSENT_TEXT_VERSION, type ConsentAbout } from "./consent-text.ts";

export interface ConsentByLink {
  linkId: string;
  row: ConsentRow;
  context: ConsentContext;
  about: ConsentAbout;
  locale: Locale;
}

export type LinkAnswer =
  | { found: true; consent: ConsentByLink }
  | { found: false; locale: Locale }
  | { found: false; locale: Locale; waitSeconds: number };

/**
 * @param fallback the language of the browser, for links that lead nowhere
 * Unknown and malformed tokens get the same answer for the same work: one hash, one look-up.
 */
export async function openConsentLink(
  request: Request,
  token: string,
  { address, fallback }: { address: string; fallback: Locale },
): Promise<LinkAnswer> {
  const wish = new URL(request.url).searchParams.get("lang");
  const locale = isLocale(wish) ? wish : fallback;
  const within = await limitAll([
    ["consent-link", `from ${address}`],
    ["consent-link", `to ${token.slice(0, 8)}`],
  ]);
  if (!within.ok) return { found: false, locale, waitSeconds: within.retryAfterSeconds };
  const link = await findLink(db(), token);
  const row = link?.role === "subject" ? await findConsent(db(), link.caseId) : undefined;
  if (!link || !row) return { found: false, locale };
  const context = consentContext.parse(row.snapshot.context);
  const { title, data, purpose, recipient, owner, validUntil } = context;
  const about = { title, data, purpose, validUntil, recipient: recipient.name, owner: owner.name };
  const own = isLocale(wish) ? wish : (row.locale ?? fallback);
  return { found: true, consent: { linkId: link.id, row, context, about, locale: own } };
}

export const CONSENT_ANSWERS = ["accept", "reject", "withdraw"] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];
export const isConsentAnswer = (text: unknown): text is ConsentAnswer =>
  CONSENT_ANSWERS.includes(text as ConsentAnswer);

/**
 * Gives the subject's answer. Its id follows from the link, the answer and the version that was shown, so that a
 * second click, or the same page in two windows, is the same command.
 */
export function answerConsent(
  consent: ConsentByLink,
  answer: ConsentAnswer,
  seen: { version: number; locale: Locale },
): Promise<CommandResult> {
  return execute({
    caseId: consent.row.id,
    command: {
      type: answer,
      ...(answer === "accept" ? { textVersion: CONSENT_TEXT_VERSION, locale: seen.locale } : {}),
    },
    commandId: uuidFromName(`consent ${consent.linkId} ${answer} ${seen.version}`),
    expectedVersion: seen.version,
    by: { userId: null, principals: [`link:${consent.linkId}`] },
  });
}
