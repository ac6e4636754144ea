// Those who apply together: who leads, who has joined, and the forms by which that changes.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { loadApplicantsPage } from "#app/request/co-applicants/applicants-page.server.ts";
import { ApplicantsPage } from "#app/request/co-applicants/applicants-page.tsx";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { coApplicantCommands } from "#workflows/request/co-applicant-commands.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, coApplicantTexts, (t) => t.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await loadApplicantsPage(actor, params.id, await localeOf(request), new URL(request.url));
  if (!page) throw notFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const command = String(form.get("_command") ?? "");
  if (!Object.hasOwn(coApplicantCommands, command)) throw notFound();
  // The person who has left sees nothing of the case any more.
  const back = command === "leave-request" ? "/cases" : `/requests/${params.id}/applicants`;
  return caseAction(request, { actor, caseId: params.id, kind: "request", form, back });
}

export default function Applicants() {
  const page = useLoaded<typeof loader>();
  const refused = useAnswered<typeof action>();
  return <ApplicantsPage page={page} refused={refused} />;
}
