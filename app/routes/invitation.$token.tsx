// Where somebody who was asked to apply together answers: no by the link alone, yes with an account and for an organisation.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/auth/form-answer.server.ts";
import { findActor } from "#app/auth/session.server.ts";
import { declineInvitation, joinRequest, openInvitation } from "#app/cases/invitation-page.server.ts";
import { useAnswered, useLoaded } from "#app/cases/page-data.ts";
import { refusalStatus } from "#app/commands/refusal-status.ts";
import { InvitationForm } from "#app/components/invitation-form.tsx";
import { LinkGone } from "#app/components/link-gone.tsx";
import { localeOf } from "#app/i18n/locale.server.ts";
import { titleMeta } from "#app/i18n/title-meta.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { TERMS_VERSION, termsHash } from "#workflows/request/joint-terms.ts";
import type { FieldIssue } from "#workflows/types.ts";

/** Kept by nobody. The forms of the page borrow a session, so browsers must go on saying where they come from. */
export const headers = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
});

export const meta: MetaFunction = ({ matches }) => [
  ...titleMeta(matches, (t) => t.joint.invitation.title),
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const answer = await openInvitation(params.token ?? "", context.address, actor ?? undefined);
  if (!answer.found) {
    const wait = answer.waitSeconds;
    const retry: Record<string, string> = wait ? { "Retry-After": String(wait) } : {};
    const gone = { invitation: null, declined: false, waitMinutes: wait && Math.ceil(wait / 60) };
    const declined = new URL(request.url).searchParams.get("done") === "declined";
    return declined ? data({ ...gone, declined }) : data(gone, { status: wait ? 429 : 404, headers: retry });
  }
  const { caseId: _, linkId: __, ...invitation } = answer.invitation;
  const locale = await localeOf(request, actor);
  return data({
    invitation: {
      ...invitation,
      signedIn: actor !== null,
      emailConfirmed: actor?.emailConfirmed ?? false,
      token: params.token ?? "",
      locale,
      version: TERMS_VERSION,
      textHash: termsHash(TERMS_VERSION, locale, invitation.terms) ?? "",
    },
    declined: false,
    waitMinutes: null,
  });
}

type Answered = { issues: readonly FieldIssue[]; refused: boolean; orgId: string };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const actor = await findActor(request);
  const answer = await openInvitation(token, context.address, actor ?? undefined);
  // The loader, which runs after this, says the same and draws the page.
  if (!answer.found) return data<Answered | null>(null, answer.waitSeconds ? 429 : 404);
  const form = await readForm(request);
  if (textOf(form, "answer") === "decline") {
    const result = await declineInvitation(answer.invitation);
    if (result.ok) return redirect(`/invitation/${token}?done=declined#done`, 303);
    return data<Answered>({ issues: [], refused: true, orgId: "" }, refusalStatus(result.refusal));
  }
  if (!actor?.emailConfirmed) return data<Answered>({ issues: [], refused: true, orgId: "" }, 403);
  const orgId = textOf(form, "orgId");
  const locale = await localeOf(request, actor);
  const said = { orgId, confirm: form.has("confirm"), textHash: textOf(form, "textHash"), locale };
  const result = await joinRequest(answer.invitation, actor, said);
  if (result.ok) return redirect(`/requests/${result.caseId}/applicants?done=accept-invitation#done`, 303);
  const { refusal } = result;
  const shown = refusal.code === "invalid" ? refusal.issues.filter((i) => SHOWN.includes(i.path)) : [];
  return data<Answered>({ issues: shown, refused: shown.length === 0, orgId }, refusalStatus(refusal));
}

/** Fields that the page draws; what is wrong with the others, a page loaded anew puts right. */
const SHOWN: readonly string[] = ["orgId", "confirm"];

export default function Invitation() {
  const { invitation, declined, waitMinutes } = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>() ?? undefined;
  const t = useTexts().joint.invitation;
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
