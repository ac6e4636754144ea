// Saving by itself: what a person is typing into the form of a command, kept for them alone.
import type { ActionFunctionArgs } from "@remix-run/node";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { findCaseForActor } from "#app/cases/execute/case-for-actor.server.ts";
import { saveCommandDraft } from "#app/cases/page/command-drafts.server.ts";
import { commandSchema } from "#app/cases/page/form-fields.ts";
import { parseCommand } from "#app/cases/page/parse-command.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const found = await findCaseForActor(params.id, actor);
  if (!found) throw notFound();
  const form = await readForm(request);
  const command = String(form.get("_command") ?? "");
  const schema = commandSchema(found.row.kind, command);
  if (!schema) return Response.json({ savedAt: null }, { status: 422 });
  const { typed } = parseCommand(form, schema);
  const savedAt = await saveCommandDraft(found.row.id, actor.userId, found.row.kind, command, typed);
  return Response.json({ savedAt: savedAt ?? null });
}
