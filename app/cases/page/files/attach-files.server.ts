// Adds files to a case: who may is asked first, then the files arrive, then one command adds them all or none.
import { data, redirect } from "@remix-run/node";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { casePath } from "#app/cases/case-path.ts";
import { isUuid, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { refusalStatus } from "#app/cases/execute/refusal-status.ts";
import { type CaseView, loadCaseView } from "#app/cases/page/case-view.server.ts";
import { queueFiles } from "#app/files/check-files.server.ts";
import { type FileMistake, keepFile } from "#app/files/keep-file.server.ts";
import { MAX_FILES_OF_CASE } from "#app/files/limits.ts";
import { BrokenUpload, receiveForm } from "#app/files/receive-form.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { countFiles, deleteFiles, findFile, shareFiles } from "#db/queries/files.ts";
import type { FileFacts } from "#workflows/messages.ts";
import { isOnSideOf } from "#workflows/sides.ts";
import type { Refusal } from "#workflows/types.ts";

export type FilesFor = "shared" | "internal";

/** Why nothing was added, with what was written. The files themselves have to be chosen again: browsers keep none. */
export interface RefusedFiles {
  mistakes: (FileMistake | { problem: "who"; name: "" })[];
  refusal: Exclude<Refusal, { code: "not-found" }> | null;
  text: string;
  for: FilesFor | "";
}

type Person = Reader & { userId: string };
const ATTACH = { shared: "attach-files", internal: "attach-internal-files" } as const;

/** @throws a 404 response when the case does not exist for this person. */
export async function attachFiles(request: Request, actor: Person, caseId: string | undefined) {
  const loaded = await loadCaseView(actor, caseId);
  if (!loaded) throw notFound();
  const { view } = loaded;
  const choices = (["shared", "internal"] as const).filter((c) => view.may.includes(ATTACH[c]));
  // Without reading a byte of what such a person sends.
  if (choices.length === 0) return refuse({ refusal: { code: "forbidden" } }, 403);
  const role = view.roles.find((r) => isOnSideOf([r], r)) ?? "applicant";
  const kept: FileFacts[] = [];
  const mistakes: RefusedFiles["mistakes"] = [];
  try {
    const form = await receiveForm(request, async (file) => {
      const answer = await keepFile(file, { caseId: view.id, userId: actor.userId, role });
      if (answer.ok) kept.push(answer.file);
      else mistakes.push({ problem: answer.problem, name: answer.name });
    });
    const said = { text: form.fields.get("text") ?? "", for: chosen(form.fields.get("for"), choices) };
    const general = (problem: FileMistake["problem"]) => mistakes.push({ problem, name: "" });
    if (form.tooMany) general("too-many");
    if (kept.length === 0 && mistakes.length === 0) general("none");
    if (said.for === "") mistakes.push({ problem: "who", name: "" });
    if (kept.length > 0 && kept.length + (await countFiles(db(), view.id)) > MAX_FILES_OF_CASE)
      general("case-full");
    if (mistakes.length > 0 || said.for === "") return await giveUp(kept, { ...said, mistakes }, 422);
    return await add(
      view,
      actor,
      { ...said, for: said.for, files: kept },
      form.fields.get("_commandId") ?? "",
    );
  } catch (error) {
    await deleteFiles(db(), idsOf(kept));
    if (!(error instanceof BrokenUpload)) throw error;
    return refuse({ mistakes: [{ problem: "broken", name: "" }] }, 400);
  }
}

interface Sent {
  text: string;
  for: FilesFor;
  files: readonly FileFacts[];
}

async function add(view: CaseView, actor: Person, sent: Sent, pageId: string) {
  const command = ATTACH[sent.for];
  const ids = idsOf(sent.files);
  if (sent.for === "shared") await shareFiles(db(), ids);
  const result = await execute({
    caseId: view.id,
    command: { type: command, files: sent.files, text: sent.text },
    commandId: commandIdOf(pageId, command, sent),
    by: actor,
    systemOnly: true,
  });
  if (!result.ok) {
    if (result.refusal.code === "not-found") throw notFound();
    const { refusal } = result;
    return giveUp(sent.files, { text: sent.text, for: sent.for, refusal }, refusalStatus(refusal));
  }
  // A second click: the first one's files are there already.
  if (result.repeated) await deleteFiles(db(), ids);
  else await queueFiles(ids);
  return redirect(`${casePath(view.kind, view.id)}?tab=files&done=${command}#done`, 303);
}

async function giveUp(files: readonly FileFacts[], why: Partial<RefusedFiles>, status: number) {
  await deleteFiles(db(), idsOf(files));
  return refuse(why, status);
}

function refuse(why: Partial<RefusedFiles>, status: number) {
  const refused: RefusedFiles = { mistakes: [], refusal: null, text: "", for: "", ...why };
  return data(refused, { status });
}

/** Takes a file away again; only the side that added it may. */
export async function removeFile(form: FormData, actor: Person, caseId: string | undefined) {
  const loaded = await loadCaseView(actor, caseId);
  const fileId = String(form.get("file") ?? "");
  const file = isUuid(fileId) ? await findFile(db(), fileId) : undefined;
  if (!loaded || !file || file.caseId !== loaded.view.id || file.seq === null) throw notFound();
  const { view } = loaded;
  if (file.internal && !(view.insider && file.seq > view.internalAfter)) throw notFound();
  const pageId = String(form.get("_commandId") ?? "");
  if (!isOnSideOf(view.roles, file.role)) return refuse({ refusal: { code: "forbidden" } }, 403);
  const command = file.internal ? "remove-internal-file" : "remove-file";
  const result = await execute({
    caseId: view.id,
    command: { type: command, fileId, name: file.name },
    commandId: isUuid(pageId) ? uuidFromName(JSON.stringify([pageId, command, fileId])) : newCommandId(),
    by: actor,
    systemOnly: true,
  });
  if (!result.ok) {
    if (result.refusal.code === "not-found") throw notFound();
    return refuse({ refusal: result.refusal }, refusalStatus(result.refusal));
  }
  return redirect(`${casePath(view.kind, view.id)}?tab=files&done=${command}#done`, 303);
}

/** Where there is no choice, nothing has to be chosen. */
function chosen(sent: string | undefined, choices: readonly FilesFor[]): FilesFor | "" {
  if (choices.length === 1) return choices[0] ?? "";
  return choices.find((c) => c === sent) ?? "";
}

/** The same page sending the same files again is the same command. */
const commandIdOf = (pageId: string, command: string, { text, files }: Sent): string =>
  isUuid(pageId)
    ? uuidFromName(JSON.stringify([pageId, command, text, files.map(({ name, sha256 }) => [name, sha256])]))
    : newCommandId();

const idsOf = (files: readonly FileFacts[]) => files.map(({ id }) => id);
