// What the system does by itself: each task with the shape of its payload, and the clock that starts some of them.
import type { JobHelpers, TaskList } from "graphile-worker";
import { z } from "zod";
import { recordMovedCases } from "#app/audit/record-available-commands.server.ts";
import { takeCheckpoints } from "#app/audit/take-checkpoints.server.ts";
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import { recomputeAllClocks } from "#app/cases/clocks/recompute-clocks.server.ts";
import { sendReminders } from "#app/cases/clocks/send-reminders.server.ts";
import { keepParts } from "#app/cases/execute/keep-parts.server.ts";
import { moveFile, scanFile } from "#app/files/check-files.server.ts";
import { sweepFiles } from "#app/files/sweep-files.server.ts";
import { refreshForecasts } from "#app/forecast/refresh-forecasts.server.ts";
import { runBackTest } from "#app/forecast/run-back-test.server.ts";
import { deliverNotices } from "#app/notifications/deliver-notices.server.ts";
import { deliverOutbox } from "#app/notifications/deliver-outbox.server.ts";
import { sendMail } from "#app/notifications/send-mail.server.ts";
import { sweepOutbox } from "#app/notifications/sweep-outbox.server.ts";
import { matchSavedSearches } from "#app/saved-searches/match-saved-searches.server.ts";
import { notifyMatches } from "#app/saved-searches/notify-matches.server.ts";
import { releaseSurveyResults } from "#app/survey/release-results.server.ts";
import { cleanUp } from "./clean-up.server.ts";

type Attempt = { isLast: boolean };

/** A payload that does not fit throws: the job fails and stays to be looked at. */
function task<T extends z.ZodType>(payload: T, run: (payload: z.output<T>, attempt: Attempt) => unknown) {
  return async (raw: unknown, { job }: JobHelpers): Promise<void> => {
    await run(payload.parse(raw), { isLast: job.attempts >= job.max_attempts });
  };
}

/** Cron puts a `_cron` into the payload of those it starts. */
const nothing = z.looseObject({});
const partsToKeep = z.object({ requestId: z.uuid(), after: z.uuid().nullable().default(null) });

/** Name of the task as in `graphile_worker.add_job(name, payload)` → what it does. All may run twice. */
export const tasks: TaskList = {
  "deliver-outbox": task(z.object({ outboxId: z.uuid() }), ({ outboxId }) => deliverOutbox(outboxId)),
  "send-mail": task(z.object({ mailId: z.uuid() }), ({ mailId }, { isLast }) =>
    sendMail(mailId, { lastAttempt: isLast }),
  ),
  "fire-clocks": task(nothing, () => fireClocks()),
  "deliver-notices": task(
    z.object({ userId: z.uuid(), wait: z.enum(["soon", "daily"]), caseId: z.uuid().optional() }),
    (due) => deliverNotices(due, new Date()),
  ),
  "scan-file": task(z.object({ fileId: z.uuid() }), ({ fileId }, { isLast }) =>
    scanFile(fileId, { lastAttempt: isLast }),
  ),
  "move-file": task(z.object({ fileId: z.uuid() }), ({ fileId }) => moveFile(fileId)),
  "sweep-files": task(nothing, () => sweepFiles(new Date())),
  "send-reminders": task(nothing, () => sendReminders()),
  "recompute-clocks": async (_payload, { addJob }) => {
    const { done } = await recomputeAllClocks();
    // Bounded, so that it can be stopped; what is left is a job of its own.
    if (!done) await addJob("recompute-clocks", {}, { jobKey: "recompute-clocks:more" });
  },
  "keep-parts": async (payload, { addJob }) => {
    const { requestId, after } = partsToKeep.parse(payload);
    const next = await keepParts(requestId, after);
    // Bounded, so that it can be stopped; what is left is a job of its own.
    if (next)
      await addJob("keep-parts", { requestId, after: next }, { jobKey: `keep-parts:${requestId}:more` });
  },
  "sweep-outbox": task(nothing, () => sweepOutbox()),
  "take-checkpoints": task(nothing, () => takeCheckpoints()),
  "record-offers": task(nothing, () => recordMovedCases()),
  "keep-forecasts": async (_payload, { addJob }) => {
    const looked = await refreshForecasts();
    // Bounded, so that it can be stopped; what is left is a job of its own.
    if (looked > 0) await addJob("keep-forecasts", {}, { jobKey: "keep-forecasts:more" });
  },
  "look-for-hits": async (_payload, { addJob }) => {
    // Bounded, so that it can be stopped; what is left is a job of its own. What is found is reported once all has been examined.
    if (await matchSavedSearches(new Date())) await notifyMatches(new Date());
    else await addJob("look-for-hits", {}, { jobKey: "look-for-hits:more" });
  },
  "keep-back-test": task(nothing, () => runBackTest()),
  "let-out-experiences": task(nothing, () => releaseSurveyResults(new Date())),
  "clean-up": task(nothing, () => cleanUp(new Date())),
};

/** Minute, hour, day, month, weekday, in UTC. One job at a time of each: a slow one is not piled up. */
export const crontab = `
* * * * * fire-clocks ?jobKey=fire-clocks&jobKeyMode=preserve_run_at&max=3
5,15,25,35,45,55 * * * * sweep-files ?jobKey=sweep-files&jobKeyMode=preserve_run_at&max=3
*/10 * * * * send-reminders ?jobKey=send-reminders&jobKeyMode=preserve_run_at&max=3
*/10 * * * * recompute-clocks ?jobKey=recompute-clocks&jobKeyMode=preserve_run_at&max=3
*/10 * * * * sweep-outbox ?jobKey=sweep-outbox&jobKeyMode=preserve_run_at&max=3
*/5 * * * * take-checkpoints ?jobKey=take-checkpoints&jobKeyMode=preserve_run_at&max=3
7,17,27,37,47,57 * * * * record-offers ?jobKey=record-offers&jobKeyMode=preserve_run_at&max=3
* * * * * keep-forecasts ?jobKey=keep-forecasts&jobKeyMode=preserve_run_at&max=3
*/20 * * * * look-for-hits ?jobKey=look-for-hits&jobKeyMode=preserve_run_at&max=3
37 2 * * * keep-back-test ?jobKey=keep-back-test&jobKeyMode=preserve_run_at&max=3
47 2 * * * let-out-experiences ?jobKey=let-out-experiences&jobKeyMode=preserve_run_at&max=3
17 2 * * * clean-up ?jobKey=clean-up&jobKeyMode=preserve_run_at&max=3
`;
