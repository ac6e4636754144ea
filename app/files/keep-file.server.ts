// Takes in one file: name, size and content are checked, the bytes are stored, and nobody sees it until an event adds it.
import { createHash, randomUUID } from "node:crypto";
import { db } from "#db/client.server.ts";
import { deleteFiles, finishFile, insertArriving } from "#db/queries/files.ts";
import type { FileFacts } from "#workflows/messages.ts";
import type { Role } from "#workflows/types.ts";
import { isContentOf, TextCheck } from "./check-content.ts";
import { checkName } from "./check-name.ts";
import { databaseStore } from "./database-store.server.ts";
import { endingOf, FILE_KINDS } from "./file-kinds.ts";
import { streamOf } from "./file-store.server.ts";
import type { FileProblem } from "./limits.ts";
import type { ArrivingFile } from "./receive-form.server.ts";
import { scanner } from "./scanner.server.ts";

export interface FileMistake {
  problem: FileProblem;
  /** Of the file, as it may be shown. */
  name: string;
}

/** A file that is not kept is read to its end and leaves nothing; bytes that break off throw, and leave nothing. */
export async function keepFile(
  file: ArrivingFile,
  to: { caseId: string; userId: string; role: Role },
): Promise<{ ok: true; file: FileFacts } | ({ ok: false } & FileMistake)> {
  const checked = checkName(file.name);
  const kind = FILE_KINDS[endingOf(checked.name)];
  if ("problem" in checked || !kind) return { ok: false, problem: "kind", ...checked };
  const { name } = checked;
  const { mediaType } = kind;
  const id = randomUUID();
  await insertArriving(db(), { id, name, mediaType, ...to });
  try {
    const hash = createHash("sha256");
    const text = new TextCheck();
    let size = 0;
    const watched = async function* () {
      for await (const piece of file.bytes) {
        size += piece.length;
        hash.update(piece);
        if (kind.proof.by === "text") text.add(piece);
        yield piece;
      }
    };
    await databaseStore.write(id, size, watched());
    const problem = await problemOf();
    if (problem) {
      await deleteFiles(db(), [id]);
      return { ok: false, problem, name };
    }
    const sha256 = hash.digest("hex");
    await finishFile(db(), id, { size, sha256, scan: scanner() ? "waiting" : "unscanned" });
    return { ok: true, file: { id, name, mediaType, size, sha256 } };

    async function problemOf(): Promise<FileProblem | null> {
      if (file.cutOff()) return "too-large";
      if (size === 0) return "empty";
      const read = () => streamOf(databaseStore.read(id));
      return kind && (await isContentOf(kind, text, read)) ? null : "content";
    }
  } catch (error) {
    await deleteFiles(db(), [id]);
    throw error;
  }
}
