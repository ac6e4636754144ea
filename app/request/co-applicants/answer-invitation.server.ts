// An invitation as its page shows it, and what becomes of the answer: the same by a link and for an organisation.
import { data, redirect } from "@remix-run/node";
import type { Actor } from "#app/accounts/actor.ts";
import { textOf } from "#app/accounts/form-answer.server.ts";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { refusalStatus } from "#app/cases/execute/refusal-status.ts";
import { TERMS_VERSION, termsHash } from "#workflows/request/joint-terms.ts";
import type { FieldIssue } from "#workflows/types.ts";
import { declineInvitation, type Invitation, joinRequest } from "./invitation-page.server.ts";

export async function showInvitation(
  request: Request,
  { id: _, caseId: __, by: ___, ...invitation }: Invitation,
  actor: Actor | null,
  path: string,
) {
  const locale = await localeOf(request, actor);
  return {
    ...invitation,
    signedIn: actor !== null,
    emailConfirmed: actor?.emailConfirmed ?? false,
    path,
    locale,
    version: TERMS_VERSION,
    textHash: termsHash(TERMS_VERSION, locale, invitation.terms) ?? "",
  };
}

export type Answered = { issues: readonly FieldIssue[]; refused: boolean; orgId: string };

/** @param afterNo where a person goes who has said no */
export async function answerInvitation(
  request: Request,
  form: FormData,
  { invitation, actor, afterNo }: { invitation: Invitation; actor: Actor | null; afterNo: string },
) {
  if (textOf(form, "answer") === "decline") {
    // The link alone says no; an account that nobody has confirmed adds nothing to it.
    const result = await declineInvitation(invitation, actor?.emailConfirmed ? actor.userId : null);
    if (result.ok) return redirect(afterNo, 303);
    return data<Answered>({ issues: [], refused: true, orgId: "" }, refusalStatus(result.refusal));
  }
  if (!actor?.emailConfirmed) return data<Answered>({ issues: [], refused: true, orgId: "" }, 403);
  const orgId = textOf(form, "orgId");
  const locale = await localeOf(request, actor);
  const said = { orgId, confirm: form.has("confirm"), textHash: textOf(form, "textHash"), locale };
  const result = await joinRequest(invitation, actor, said);
  if (result.ok) return redirect(`/requests/${result.caseId}/applicants?done=accept-invitation#done`, 303);
  const { refusal } = result;
  const shown = refusal.code === "invalid" ? refusal.issues.filter((i) => SHOWN.includes(i.path)) : [];
  return data<Answered>({ issues: shown, refused: shown.length === 0, orgId }, refusalStatus(refusal));
}

/** Fields that the page draws; what is wrong with the others, a page loaded anew puts right. */
const SHOWN: readonly string[] = ["orgId", "confirm"];
