// Saving by itself: one section of the request form, shared by the applicant's people.
import type { ActionFunctionArgs } from "@remix-run/node";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { saveAnswers } from "#app/cases/page/command-drafts.server.ts";
import { readDraftRevision } from "#app/cases/page/draft-revision.ts";
import { isSection, typedAnswers } from "#app/request/form/form-answers.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const section = String(form.get("_section") ?? "");
  if (!isSection(section)) throw notFound();
  const saved = await saveAnswers(
    params.id ?? "",
    actor,
    section,
    typedAnswers(form),
    readDraftRevision(form),
  );
  if (saved.ok) return Response.json({ savedAt: saved.savedAt });
  if (saved.code === "not-found") throw notFound();
  // The page itself reports the conflict when it is sent; nothing has been lost on either side.
  return Response.json({ savedAt: null, code: saved.code }, { status: 409 });
}
