// Recomputes the deadlines of open cases when the law or the calendar has changed: because an administrator said so,
// because a new wording came with this build, or because the day has come on which another Act governs.
// In small steps, each of them kept, so that a run that is cut off goes on where it was.
import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { execute } from "#app/cases/execute/execute.server.ts";
import { LAW_RECKONED_KEY as KEY, loadLaw } from "#app/cases/execute/law-settings.server.ts";
import { clocksAsJson } from "#app/cases/execute/load-case.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { type SqlExecutor, sqlClient } from "#db/client.server.ts";
import { type ClockRow, recomputeClocks } from "#workflows/law/clocks.ts";
import { lawInShort } from "#workflows/law/find-rule.ts";
import type { LawSettings } from "#workflows/law/settings.ts";

/** How far a run has come: by which law, and the last case that was looked at. `run` makes its commands its own. */
const progressSchema = z.object({
  law: z.string(),
  run: z.uuid(),
  after: z.uuid().nullable(),
  done: z.boolean(),
});
type Progress = z.infer<typeof progressSchema>;

export interface RecomputeOptions {
  /** ISO 8601. */
  now?: string;
  /** Cases a step, and steps before the run stops by itself. */
  batch?: number;
  mostBatches?: number;
  onProgress?: (looked: number) => void;
}
export interface Recomputed {
  /** Cases that were looked at, and those that had a deadline moved. */
  looked: number;
  moved: number;
  /** False: there is more to do, by running it again. */
  done: boolean;
}

/** Does nothing when all cases have been computed by the law as it is now. Safe to run twice, on two machines too. */
export async function recomputeAllClocks(options: RecomputeOptions = {}): Promise<Recomputed> {
  const { now = new Date().toISOString(), batch = 200, mostBatches = 50 } = options;
  const sql = sqlClient();
  const settings = await loadLaw(sql);
  const law = createHash("sha256").update(lawInShort(now, settings)).digest("hex");
  let progress = await loadProgress(sql, law);
  const result: Recomputed = { looked: 0, moved: 0, done: progress.done };
  for (let i = 0; i < mostBatches && !result.done; i++) {
    const cases = await casesAfter(sql, progress.after, batch);
    for (const { caseId, clocks } of cases) {
      if (await recomputeOne(caseId, clocks, { run: progress.run, settings, now })) result.moved++;
    }
    result.looked += cases.length;
    result.done = cases.length < batch;
    progress = { ...progress, after: cases.at(-1)?.caseId ?? progress.after, done: result.done };
    await saveProgress(sql, progress);
    options.onProgress?.(result.looked);
  }
  return result;
}

async function recomputeOne(
  caseId: string,
  clocks: readonly ClockRow[],
  by: { run: string; settings: LawSettings; now: string },
): Promise<boolean> {
  // Most cases need no command: that is found out without loading them.
  if (recomputeClocks(clocks, by.now, by.settings).moved.length === 0) return false;
  const result = await execute({
    caseId,
    command: { type: "deadlines-moved" },
    commandId: uuidFromName(`deadlines-moved:${caseId}:${by.run}`),
    by: { system: true },
    at: by.now,
  });
  return result.ok && !result.repeated;
}

const casesAfter = (sql: SqlExecutor, after: string | null, batch: number) =>
  sql<{ caseId: string; clocks: ClockRow[] }[]>`
    select k.case_id as "caseId", ${sql.unsafe(clocksAsJson("k"))} as clocks
    from clocks k
    where k.fired_at is null ${after ? sql`and k.case_id > ${after}` : sql``}
    group by k.case_id order by k.case_id limit ${batch}`;

async function loadProgress(sql: SqlExecutor, law: string): Promise<Progress> {
  const [row] = await sql<[{ value: unknown }?]>`select value from settings where key = ${KEY}`;
  const kept = progressSchema.safeParse(row?.value);
  return kept.success && kept.data.law === law
    ? kept.data
    : { law, run: randomUUID(), after: null, done: false };
}

const saveProgress = (sql: SqlExecutor, progress: Progress) => sql`
  insert into settings (key, value) values (${KEY}, ${sql.json(progress)})
  on conflict (key) do update set value = excluded.value`;
