// Beginning a request: which data, whose they are, the road ahead, and then the first field.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { beginRequest, readyToBegin } from "#app/request/form/begin-request.server.ts";
import { RequestStart } from "#app/request/form/start-request.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, requestTexts, (t) => t.start.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const datasetId = new URL(request.url).searchParams.get("dataset");
  const ready = await readyToBegin(actor, datasetId);
  return data({ ...ready, commandId: randomUUID() }, { status: ready.found ? 200 : 404 });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const openData = form.get("openData") === "yes";
  const begun = await beginRequest(actor, {
    datasetId: String(form.get("dataset") ?? ""),
    orgId: String(form.get("organisation") ?? ""),
    commandId: String(form.get("_commandId") ?? ""),
    openData,
    demandId: String(form.get("demand") ?? ""),
  });
  if (!begun.ok) return data({ refused: true }, 422);
  return redirect(`/requests/${begun.caseId}${openData ? "" : "/form"}`, 303);
}

export default function NewRequest() {
  const start = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>();
  return <RequestStart start={start} refused={answer !== undefined} />;
}
