// What every case page does with a form: read it, let `execute` decide, say what became of it. Nothing typed is lost.
import { data, redirect } from "@remix-run/node";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { casePath } from "#app/cases/case-path.ts";
import { isUuid, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { execute } from "#app/cases/execute/execute.server.ts";
import { refusalInit } from "#app/cases/execute/refusal-status.ts";
import { slot } from "#app/platform/slot.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import type { CaseKind, Refusal } from "#workflows/types.ts";
import { forgetCommandDraft, saveCommandDraft } from "./command-drafts.server.ts";
import { commandSchema } from "./form-fields.ts";
import { parseCommand, type Typed } from "./parse-command.ts";

/** Where the reader is led after a command instead of back to the case; null where nothing else is due. */
export const afterCommand =
  slot<(caseId: string, kind: CaseKind, command: string) => Promise<string | null>>("what follows a command");

/** A form that was refused: the page shows why beside the fields, with everything that was typed. */
export interface RefusedCommand {
  command: string;
  refusal: Exclude<Refusal, { code: "not-found" }>;
  typed: Typed;
}

export interface CaseActionOptions {
  actor: Reader & { demo?: boolean };
  caseId: string | undefined;
  /** Only cases of this kind are found by this page. */
  kind: CaseKind;
  /** When the form has been read already. */
  form?: FormData;
  /** The page to go to when the command is done; the case's own page when left out. */
  back?: string;
  /** What is sent instead of the form's own fields, where they lie elsewhere. */
  payload?: Record<string, unknown>;
}

/**
 * Carries out the command of a form (`_command`, `_commandId`, `_version`, fields by name).
 * Redirects (303) to the page with `?done=<command>`, or gives what is needed to show the form again.
 * @throws a 404 response when the case does not exist for this person.
 */
export async function caseAction(request: Request, options: CaseActionOptions) {
  const { actor, kind } = options;
  const caseId = options.caseId ?? "";
  const form = options.form ?? (await readForm(request));
  const command = text(form, "_command").slice(0, 60);
  const schema = commandSchema(kind, command);
  const read = schema ? parseCommand(form, schema) : { payload: {}, typed: {} };
  const payload = options.payload ?? read.payload;

  const version = text(form, "_version");
  const result = await execute({
    caseId,
    page: kind,
    command: { ...payload, type: command },
    commandId: commandIdOf(text(form, "_commandId"), command, payload),
    ...(/^\d{1,9}$/.test(version) ? { expectedVersion: Number(version) } : {}),
    by: actor,
  });
  if (result.ok) {
    if (actor.userId) await forgetCommandDraft(caseId, actor.userId, command);
    // Who has ended their own case is asked why, after it is done and without their name.
    const why = await afterCommand.get()(caseId, kind, command);
    return redirect(why ?? doneAddress(options.back ?? casePath(kind, caseId), command), 303);
  }
  const { refusal } = result;
  if (refusal.code === "not-found") throw notFound();
  if (actor.userId) await saveCommandDraft(caseId, actor.userId, kind, command, read.typed);
  const refused: RefusedCommand = { command, refusal, typed: read.typed };
  return data(refused, refusalInit(refusal));
}

/**
 * The page's id together with what was said. A double click is the same command; a person who goes back and sends
 * something else from the same page gives another one, which is then stale or new, but never silently swallowed.
 */
function commandIdOf(pageId: string, command: string, payload: Record<string, unknown>): string {
  return isUuid(pageId) ? uuidFromName(JSON.stringify([pageId, command, payload])) : pageId;
}

function doneAddress(back: string, command: string): string {
  const url = new URL(back, "https://dataveien.invalid");
  url.searchParams.set("done", command);
  return `${url.pathname}${url.search}#done`;
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
