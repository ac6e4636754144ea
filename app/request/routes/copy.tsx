// Begins a new request, or a renewal, where an earlier one stands: what comes along and what does not is shown first.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { copyRequest, loadCopyRequestPage } from "#app/request/copy/copy-request.server.ts";
import { CopyRequestPage } from "#app/request/copy/copy-request.tsx";
import { copyRequestTexts } from "#app/request/copy/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, copyRequestTexts, (t) => t.title[page?.how ?? "copy-as-new"]);

async function requirePage(request: Request, id: string | undefined) {
  const actor = await requireActor(request);
  const page = await loadCopyRequestPage(actor, id, new URL(request.url).searchParams.get("how"));
  if (!page) throw notFound();
  if (page === "not-now") throw redirect(`/requests/${id}`, 303);
  return { actor, page };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { page } = await requirePage(request, params.id);
  return { ...page, commandId: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, page } = await requirePage(request, params.id);
  const form = await readForm(request);
  const begun = await copyRequest(actor, page, String(form.get("_commandId") ?? ""));
  if (!begun.ok) return data({ refused: true }, 422);
  return redirect(`/requests/${begun.caseId}/form`, 303);
}

export default function CopyRequestRoute() {
  const page = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>();
  return <CopyRequestPage page={page} refused={answer !== undefined} />;
}
