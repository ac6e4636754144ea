// The receipt of a consent as a document to keep: the link is its own proof, as for the page.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { loadReceipt } from "#app/consent/consent-receipt.server.ts";
import { receiptPdf } from "#app/consent/receipt-pdf.server.ts";
import { LINK_PAGE_HEADERS } from "#app/platform/http/link-page-headers.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { address, locale: fallback } = context;
  const answer = await loadReceipt(request, params.token ?? "", { address, fallback });
  if (!answer.found || answer.receipt === null) throw notFound();
  const { receipt, locale } = answer;
  return new Response(await receiptPdf(receipt, locale, new Date()), {
    headers: {
      ...LINK_PAGE_HEADERS,
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${receipt.reference}.pdf"`,
    },
  });
}
