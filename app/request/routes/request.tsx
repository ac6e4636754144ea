// The page of a request, for every party: who holds the ball, what the reader can do, and all that has been said and done.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { listForwardedBy } from "#app/request/page/forwarded.server.ts";
import { loadRequestPage, TABS } from "#app/request/page/request-page.server.ts";
import { RequestCase } from "#app/request/page/request-page.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { localeOfMatches, titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleMeta(matches, requestTexts, (t) =>
    data ? `${data.facts.dataset.title[localeOfMatches(matches)]} (${data.view.reference})` : t.form.title,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadRequestPage(actor, params.id, new URL(request.url));
  if (!page) {
    const sentOn = await listForwardedBy(actor, params.id ?? "");
    throw sentOn.length > 0 ? redirect(`/desk/forwarded/${params.id}`, 303) : notFound();
  }
  // A draft is written, not followed.
  if (page.view.state === "draft" && page.view.roles.includes("applicant"))
    throw redirect(`/requests/${page.view.id}/form`);
  return page;
}

/** Submitting has a page of its own, which sees to it that the sender has read the answers. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const tab = TABS.find((name) => name === form.get("_tab"));
  const back = tab ? `/requests/${id}?tab=${tab}` : `/requests/${id}`;
  return caseAction(request, { actor, caseId: id, kind: "request", form, back });
}

export default function RequestRoute() {
  const page = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  return <RequestCase page={page} refused={refused} />;
}
