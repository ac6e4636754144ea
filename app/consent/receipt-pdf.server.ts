// The receipt of a consent on paper, with the same words as its page.
import { pickTexts } from "#app/i18n/define-texts.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { taggedPdf } from "#app/pdf/tagged-pdf.server.ts";
import { uiTexts } from "#app/ui/texts/index.ts";
import type { Receipt } from "./consent-receipt.server.ts";
import { receiptFacts } from "./receipt-facts.ts";
import { consentTexts } from "./texts/index.ts";

/** @param at when the document is made */
export async function receiptPdf(
  receipt: Receipt,
  locale: Locale,
  at: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { consent, common } = pickTexts(locale, {
    common: uiTexts,
    consent: consentTexts,
  });
  const t = consent.receipt;
  const { reference, shown } = receipt;
  const pdf = taggedPdf({
    title: `${t.title} (${reference})`,
    author: common.product,
    language: locale,
    footer: (page) => t.footer({ page, reference }),
    at,
  });
  pdf.heading(1, t.title);
  if (receipt.name) pdf.paragraph(receipt.name);
  pdf.facts(receiptFacts(receipt, locale).map(({ term, value }) => [term, value]));
  pdf.heading(2, t.shown);
  if (!receipt.sameText) pdf.paragraph(t.olderText);
  pdf.paragraph(shown.question, { weight: 600 });
  pdf.paragraph(shown.lead);
  pdf.facts(shown.facts.map(({ term, value }) => [term, value]));
  for (const { title, text } of shown.promises) {
    pdf.heading(3, title);
    pdf.paragraph(text);
  }
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf.bytes) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
