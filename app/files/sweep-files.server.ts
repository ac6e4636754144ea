// Whatever an upload or a job left behind when its process died, and bytes whose file nobody may have any more.
import { sql } from "drizzle-orm";
import { env } from "#app/platform/env.server.ts";
import { hasLiveJob } from "#app/platform/jobs/has-live-job.ts";
import { db } from "#db/client.server.ts";
import { deleteFiles, listLeftBehind, listToErase, listToMove, listUnscanned } from "#db/queries/files.ts";
import { eraseBytes, queueFile } from "./check-files.server.ts";
import { scanner } from "./scanner.server.ts";

const minute = 60_000;

/** @param now instants are computed from here, so that a test can look an hour ahead */
export async function sweepFiles(now: Date): Promise<void> {
  const before = (minutes: number) => new Date(now.getTime() - minutes * minute);
  // No upload takes an hour: the server ends it after two minutes.
  const leftBehind = await listLeftBehind(db(), before(60));
  await deleteFiles(
    db(),
    leftBehind.map(({ id }) => id),
  );
  for (const { id, place } of await listToErase(db())) if (place !== "none") await eraseBytes(id, place);
  if (scanner()) await queueAll("scan-file", await listUnscanned(db(), before(10)));
  if (env().S3_URL) await queueAll("move-file", await listToMove(db(), before(10)));
}

async function queueAll(task: "scan-file" | "move-file", files: readonly { id: string }[]): Promise<void> {
  for (const { id } of files) {
    const [found] = await db().execute<{ lives: boolean }>(
      sql`select ${hasLiveJob(task, "fileId", sql`${id}`)} as lives`,
    );
    if (!found?.lives) await queueFile(task, id);
  }
}
