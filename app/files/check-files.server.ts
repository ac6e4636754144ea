// What happens to a file after it has been added: it is scanned, carried to the object store, and erased when nobody may have it.
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { env } from "#app/platform/env.server.ts";
import { db } from "#db/client.server.ts";
import { findFile, setGone, setMoved, setScan } from "#db/queries/files.ts";
import { type Place, storeAt } from "./file-store.server.ts";
import { scanner } from "./scanner.server.ts";

/** Backoff grows as e^n seconds: ten attempts are about seven hours, which a scanner may well be away. */
const attempts = 10;

/** Queues what is to be done with files that have just been added. */
export async function queueFiles(ids: readonly string[]): Promise<void> {
  if (scanner()) for (const id of ids) await queueFile("scan-file", id);
  else if (env().S3_URL) for (const id of ids) await queueFile("move-file", id);
}

export async function queueFile(task: "scan-file" | "move-file", fileId: string): Promise<void> {
  await db().execute(sql`
    select graphile_worker.add_job(${task}::text, json_build_object('fileId', ${fileId}::text),
      job_key := ${`${task}:${fileId}`}, max_attempts := ${attempts})`);
}

/** Throws when the scanner gives no verdict now; after the last attempt the file is held back for an administrator. */
export async function scanFile(fileId: string, { lastAttempt }: { lastAttempt: boolean }): Promise<void> {
  const file = await findFile(db(), fileId);
  const asked = scanner();
  if (file?.scan !== "waiting" || file.place === "none" || !asked) return;
  try {
    const answer = await asked.scan(storeAt(file.place).read(fileId));
    const finding = answer.state === "infected" ? answer.finding : null;
    if (!(await setScan(db(), fileId, { scan: answer.state, finding }))) return;
    if (answer.state === "infected") await eraseBytes(fileId, file.place);
    else if (env().S3_URL) await queueFile("move-file", fileId);
  } catch (error) {
    if (!lastAttempt) throw error;
    await setScan(db(), fileId, { scan: "quarantined", finding: String(error).slice(0, 300) });
  }
}

/** From the database to the object store. Running it again, or twice at once, does no harm. */
export async function moveFile(fileId: string): Promise<void> {
  const file = await findFile(db(), fileId);
  if (file?.place !== "database" || file.removedAt || !env().S3_URL) return;
  const hash = createHash("sha256");
  const watched = async function* () {
    for await (const piece of storeAt("database").read(fileId)) {
      hash.update(piece);
      yield piece;
    }
    // Before the last byte is out, so that nothing wrong is kept anywhere.
    if (hash.digest("hex") !== file.sha256) throw new Error(`File ${fileId} is not what was uploaded.`);
  };
  await storeAt("s3").write(fileId, file.size, watched());
  await setMoved(db(), fileId);
}

/** Bytes only; the row stays and says what was here. Again is no harm. */
export async function eraseBytes(fileId: string, place: Place): Promise<void> {
  await storeAt(place).remove(fileId);
  await setGone(db(), fileId);
}

/** An administrator's word on a file that no scanner could judge. Any other file is left as it is. */
export async function decideHeldFile(
  fileId: string,
  decision: "release" | "remove",
  adminId: string,
): Promise<void> {
  const file = await findFile(db(), fileId);
  if (file?.scan !== "quarantined" || file.place === "none") return;
  // Who decided stays with the file, beside what the scanner had said.
  const finding = `${file.finding ?? ""} (${decision}: ${adminId})`;
  const scan = decision === "release" ? "clean" : "infected";
  if (!(await setScan(db(), fileId, { scan, finding }, ["quarantined"]))) return;
  if (decision === "remove") await eraseBytes(fileId, file.place);
  else if (env().S3_URL) await queueFile("move-file", fileId);
}
