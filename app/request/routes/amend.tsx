// Changing answers that have been sent: a new version of them, while the owner has not decided.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { loadAmendPage } from "#app/request/form/amend-page.server.ts";
import { AmendPage } from "#app/request/form/amend-page.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, requestTexts, (t) => t.amend.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadAmendPage(actor, params.id);
  if (!page) throw notFound();
  if (page === "not-now") throw redirect(`/requests/${params.id}?tab=answers`, 303);
  return page;
}

/** Only `amend` is sent from here. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  form.set("_command", "amend");
  const back = `/requests/${params.id}?tab=answers`;
  return caseAction(request, { actor, caseId: params.id, kind: "request", form, back });
}

export default function Amend() {
  const page = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  return <AmendPage page={page} refused={refused} />;
}
