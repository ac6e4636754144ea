// The decision letter of a request, to read and to print; `?draft=` shows it to the decider before it is sent.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { DecisionLetterPage } from "#app/request/letter/decision-letter.tsx";
import { loadDecisionLetter } from "#app/request/letter/load-decision-letter.server.ts";
import { decisionLetterTexts } from "#app/request/letter/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleMeta(matches, { letter: decisionLetterTexts }, ({ letter: { page } }) =>
    data ? `${data.draft ? page.draftTitle : page.title} ${data.reference}` : page.title,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const letter = await loadDecisionLetter(actor, params.id, new URL(request.url));
  if (!letter) throw notFound();
  return letter;
}

export default function DecisionLetterRoute() {
  return <DecisionLetterPage page={useLoaded<typeof loader>()} />;
}
