// Keeps what this build offers the parties of each live case, so that the next build can be held beside it before it is
// released. The work is by what has moved: the checkpoints know.
import { loadCase } from "#app/cases/execute/load-case.server.ts";
import { log } from "#app/platform/http/log.server.ts";
import { sqlClient } from "#db/client.server.ts";
import {
  casesSince,
  deleteAvailableCommands,
  listLiveCases,
  recordedTo,
  saveAvailableCommands,
  setRecordedTo,
} from "#db/queries/cases/available-commands.ts";
import { availableByRole } from "#workflows/available-commands.ts";

/** Checkpoints in one go. */
const AT_MOST = 20;
/** Cases written in one statement; between them others get their turn. */
const BATCH = 50;
export const NO_CASE = "00000000-0000-0000-0000-000000000000";

/** For the job: cases that have moved since the last time. @returns how many were looked at */
export async function recordMovedCases(at: string = new Date().toISOString()): Promise<number> {
  for (let looked = 0; ; ) {
    const from = await recordedTo(sqlClient());
    const { caseIds, upTo } = await casesSince(sqlClient(), from, AT_MOST);
    if (upTo === from) return looked;
    for (let i = 0; i < caseIds.length; i += BATCH) await record(caseIds.slice(i, i + BATCH), at);
    await setRecordedTo(sqlClient(), upTo);
    looked += caseIds.length;
  }
}

/** After a release: what the new build offers becomes what the next one is compared with. */
export async function recordAllCases(
  onProgress: (done: number) => void = () => {},
  at: string = new Date().toISOString(),
): Promise<number> {
  let done = 0;
  for (let after = NO_CASE; ; ) {
    const ids = await listLiveCases(sqlClient(), after, BATCH);
    if (ids.length === 0) return done;
    await record(ids, at);
    done += ids.length;
    after = ids.at(-1) ?? after;
    onProgress(done);
  }
}

async function record(caseIds: readonly string[], at: string): Promise<void> {
  const live = [];
  const over = [];
  for (const caseId of caseIds) {
    try {
      const found = await loadCase(sqlClient(), caseId, NO_CASE);
      if (!found?.open) over.push(caseId);
      else
        live.push({
          caseId,
          seq: found.seq,
          offers: availableByRole(found.kind, found.snapshot, found.parties),
        });
    } catch (error) {
      // One case that cannot be read must not keep the others from being recorded.
      log().error({ err: error, caseId }, "What the case offers could not be recorded");
    }
  }
  if (live.length > 0) await saveAvailableCommands(sqlClient(), live, at);
  if (over.length > 0) await deleteAvailableCommands(sqlClient(), over);
}
