// The letter of a lawful step as a text file, as the page of the request shows it.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import { pickTexts } from "#app/i18n/define-texts.ts";
import { loadRequestPage } from "#app/request/page/request-page.server.ts";
import { letterOf } from "#app/request/rights/lawful-step-letter.ts";
import { rightsTexts } from "#app/request/rights/texts/index.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadRequestPage(actor, params.id, new URL(request.url));
  const step = page?.rights.steps.find((s) => s.step === params.step);
  const letter =
    page &&
    step &&
    letterOf(
      pickTexts(context.locale, { law: lawTexts, rights: rightsTexts }),
      context.locale,
      step,
      page.rights.letterCase,
    );
  if (!letter) throw notFound();
  return new Response(`${letter.title}\n\n${letter.text}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${page.view.reference}-${step.step}.txt"`,
      "Cache-Control": "private, no-store",
    },
  });
}
