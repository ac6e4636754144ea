// For the pages of the request form: a draft of ours, or the way to where one should be instead.
import { redirect } from "@remix-run/node";
import type { Actor } from "#app/accounts/actor.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { findRequestDraft, type RequestDraft } from "./request-draft.server.ts";

/** The actor and the draft. Throws 404, or leads to the case when it has been sent. */
export async function requireDraft(
  request: Request,
  caseId: string | undefined,
): Promise<{ actor: Actor; draft: RequestDraft }> {
  const actor = await requireActor(request);
  const draft = await findRequestDraft(actor, caseId);
  if (!draft) throw notFound();
  if (draft === "sent") throw redirect(`/requests/${caseId}`, 303);
  return { actor, draft };
}
