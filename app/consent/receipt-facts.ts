// The facts of a receipt in words, in the order in which they are shown.
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { uiTexts } from "#app/ui/texts/index.ts";
import type { Receipt } from "./consent-receipt.server.ts";
import { consentTexts } from "./texts/index.ts";

/** Facts that a receipt has nothing to say of are left out. */
export function receiptFacts(receipt: Receipt, locale: Locale): { term: string; value: string }[] {
  const t = consentTexts[locale].receipt;
  const { readIn, state, endedAt, email } = receipt;
  const ended = endedAt ? formatDateTime(locale, endedAt) : "";
  const now: Record<string, string> = {
    accepted: t.inForce({ date: formatDate(locale, receipt.validUntil) }),
    withdrawn: t.withdrawn({ when: ended }),
    expired: t.over({ when: ended }),
  };
  const facts: [string, string | null][] = [
    [t.answer, readIn ? t.yes : t.no],
    [t.when, formatDateTime(locale, receipt.decidedAt)],
    [t.how, email ? t.byLink({ email }) : null],
    [t.now, now[state] ?? t.notGiven],
    [t.language, readIn ? uiTexts[readIn].languageName : null],
    [t.version, receipt.version],
    [t.reference, receipt.reference],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
