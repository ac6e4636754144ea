// An upload from the administrator's form into a harvest. The body's size is held by the HTTP server.
import { db } from "#db/client.server.ts";
import { findLastHarvestId } from "#db/queries/catalogue/harvests.ts";
import { importHarvest } from "./import.server.ts";
import type { ParseError } from "./parse-error.ts";
import { type SourceLine, sourceLine } from "./source-line.ts";

export type UploadResult =
  | { ok: true; harvestId: string }
  | { ok: false; source: string; mistakes: UploadMistake[] }
  | { ok: false; source: string; file: string; error: ParseError; line: SourceLine | null };
export type UploadMistake = "sourceMissing" | "sourceLong" | "fileMissing";

const longestSource = 200;

export async function importUpload(form: FormData, importedBy: string): Promise<UploadResult> {
  const source = plainName(form.get("source"));
  const file = form.get("file");
  const mistakes: UploadMistake[] = [];
  if (source === "") mistakes.push("sourceMissing");
  else if (source.length > longestSource) mistakes.push("sourceLong");
  // A browser sends a nameless empty file where none was chosen.
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) mistakes.push("fileMissing");
  if (mistakes.length > 0 || !(file instanceof File)) return { ok: false, source, mistakes };

  const bytes = new Uint8Array(await file.arrayBuffer());
  const fileName = plainName(file.name).slice(-longestSource) || "upload";
  const at = new Date();
  const result = await importHarvest({ source, fileName, bytes, at, importedBy });
  if (!result.ok) {
    const { code, line, column, message } = result.error;
    const error = { code, line, column, message: message.slice(0, 500) };
    return { ok: false, source, file: fileName, error, line: sourceLine(bytes, error) };
  }
  const harvestId = await findLastHarvestId(db(), source, at);
  if (!harvestId) throw new Error("The harvest that was just written is not there.");
  return { ok: true, harvestId };
}

function plainName(value: FormDataEntryValue | null): string {
  if (typeof value !== "string") return "";
  return value
    .normalize("NFC")
    .replace(/[\p{C}]+/gu, " ")
    .trim();
}
