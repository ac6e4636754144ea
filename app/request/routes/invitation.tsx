// Where a person who was asked to apply together answers: no by the link alone, yes with an account and for an organisation.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { findPerson } from "#app/accounts/session.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import {
  type Answered,
  answerInvitation,
  showInvitation,
} from "#app/request/co-applicants/answer-invitation.server.ts";
import { InvitationForm } from "#app/request/co-applicants/invitation-form.tsx";
import { openInvitation } from "#app/request/co-applicants/invitation-page.server.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { LinkGone } from "#app/ui/link-gone.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

/** Kept by nobody. The forms of the page borrow a session, so browsers must go on saying where they come from. */
export const headers = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
});

export const meta: MetaFunction = ({ matches }) => [
  ...titleMeta(matches, coApplicantTexts, (t) => t.invitation.title),
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await findPerson(request);
  const answer = await openInvitation(params.token ?? "", context.address, actor ?? undefined);
  if (!answer.found) {
    const wait = answer.waitSeconds;
    const retry: Record<string, string> = wait ? { "Retry-After": String(wait) } : {};
    const gone = { invitation: null, declined: false, waitMinutes: wait && Math.ceil(wait / 60) };
    const declined = new URL(request.url).searchParams.get("done") === "declined";
    return declined ? data({ ...gone, declined }) : data(gone, { status: wait ? 429 : 404, headers: retry });
  }
  const path = `/invitation/${params.token}`;
  return data({
    invitation: await showInvitation(request, answer.invitation, actor, path),
    declined: false,
    waitMinutes: null,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const actor = await findPerson(request);
  const answer = await openInvitation(token, context.address, actor ?? undefined);
  // The loader, which runs after this, says the same and draws the page.
  if (!answer.found) return data<Answered | null>(null, answer.waitSeconds ? 429 : 404);
  const afterNo = `/invitation/${token}?done=declined#done`;
  return answerInvitation(request, await readForm(request), {
    invitation: answer.invitation,
    actor,
    afterNo,
  });
}

export default function Invitation() {
  const { invitation, declined, waitMinutes } = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>() ?? undefined;
  const t = useTexts(coApplicantTexts).invitation;
  if (invitation === null) {
    return declined ? (
      <LinkGone
        waitMinutes={null}
        texts={{ ...t, notFound: { title: t.declined, text: t.declinedText, hints: [] } }}
      />
    ) : (
      <LinkGone waitMinutes={waitMinutes} texts={t} />
    );
  }
  return <InvitationForm invitation={invitation} answer={answer} />;
}
