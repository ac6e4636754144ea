// What a person answered, to what text, and when, as the page of the receipt and its document say it.
import type { Locale } from "#app/i18n/locale.ts";
import { type LinkAnswer, openConsentLink } from "./consent-page.server.ts";
import { CONSENT_TEXT_VERSION, type ShownText, shownText } from "./consent-text.ts";

export interface Receipt {
  reference: string;
  name: string | null;
  email: string | null;
  state: string;
  /** ISO 8601. */
  decidedAt: string;
  endedAt: string | null;
  validUntil: string;
  /** Null after a no: nothing rests on the text then. */
  readIn: Locale | null;
  version: string | null;
  /** In the language it was read in; an older text is not kept word for word, its version says so. */
  shown: ShownText;
  sameText: boolean;
}

/** Null: nothing has been answered, so there is nothing to give a receipt for. */
export type ReceiptAnswer =
  | { found: true; locale: Locale; receipt: Receipt | null }
  | Extract<LinkAnswer, { found: false }>;

export async function loadReceipt(...link: Parameters<typeof openConsentLink>): Promise<ReceiptAnswer> {
  const answer = await openConsentLink(...link);
  if (!answer.found) return answer;
  const { row, about, context: memory, locale } = answer.consent;
  if (memory.decidedAt === null) return { found: true, locale, receipt: null };
  const readIn = memory.shown?.locale ?? null;
  const receipt = {
    reference: row.reference,
    name: row.name,
    email: row.email,
    state: row.state,
    decidedAt: memory.decidedAt,
    endedAt: memory.endedAt,
    validUntil: about.validUntil,
    readIn,
    version: memory.shown?.textVersion ?? null,
    shown: shownText(about, readIn ?? locale),
    sameText: memory.shown === null || memory.shown.textVersion === CONSENT_TEXT_VERSION,
  };
  return { found: true, locale, receipt };
}
