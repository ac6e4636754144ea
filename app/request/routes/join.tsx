// Where an organisation that is known here answers whether it joins another's request: what is asked, the terms, yes or no.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { answerInvitation, showInvitation } from "#app/request/co-applicants/answer-invitation.server.ts";
import { InvitationForm } from "#app/request/co-applicants/invitation-form.tsx";
import { openOwnInvitation } from "#app/request/co-applicants/invitation-page.server.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, coApplicantTexts, (t) => t.invitation.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const invitation = await openOwnInvitation(params.id, actor);
  if (!invitation) throw notFound();
  return showInvitation(request, invitation, actor, `/requests/${invitation.caseId}/join`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const invitation = await openOwnInvitation(params.id, actor);
  if (!invitation) throw notFound();
  // There it says how to ask alone.
  const { demandId } = invitation;
  const afterNo = demandId ? `/demand/${demandId}?done=decline-invitation#done` : "/cases";
  return answerInvitation(request, await readForm(request), { invitation, actor, afterNo });
}

export default function Join() {
  return (
    <InvitationForm
      invitation={useLoaded<typeof loader>()}
      answer={useAnswered<typeof action>() ?? undefined}
    />
  );
}
