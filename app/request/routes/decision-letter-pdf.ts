// The decision letter as a PDF, with the same words as its page.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { decisionLetterPdf } from "#app/request/letter/decision-letter-pdf.server.ts";
import { loadDecisionLetter } from "#app/request/letter/load-decision-letter.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const letter = await loadDecisionLetter(actor, params.id, new URL(request.url));
  if (!letter) throw notFound();
  return new Response(await decisionLetterPdf(letter, new Date()), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${letter.reference}-${letter.draft ? "utkast" : "vedtak"}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
