// Runs the jobs inside the app's process. It starts again by itself when the database has been away.
import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, type Runner, type RunnerOptions, run, runOnce, type WorkerEvents } from "graphile-worker";
import type { Logger as Log } from "pino";
import { installKinds } from "#app/cases/kinds.ts";
import { newLog } from "#app/platform/http/log.server.ts";
import { RunningJobs } from "#app/platform/jobs/running-jobs.ts";
import {
  freeJobsOfTheDead,
  freeLostJobs,
  takeWorkerLease,
  type WorkerLease,
} from "#app/platform/jobs/worker-lease.server.ts";
import { databaseConnection } from "#db/client.server.ts";
import { connectionUrl } from "#db/connection.ts";
import { crontab, tasks } from "./tasks.server.ts";

export type JobWorker = {
  /** Takes no more jobs, lets those under way finish, closes its connections. */
  stop(): Promise<void>;
};

const concurrency = 4;
/** graphile-worker logs each job that succeeds; that is not worth a line. */
const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;
const restartAfterMs = 5_000;
const lookAfterTheDeadMs = 10_000;

/** Starts the jobs of `configureDatabase`'s database, clocks included. Resolves when the first jobs are taken. */
export async function startWorker(): Promise<JobWorker> {
  const log = newLog("jobs");
  const stopping = new AbortController();
  let current = await startRunner(log);
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await current.runner.promise.catch((error: unknown) => log.error({ err: error }, "The jobs stopped"));
      await current.lease.end();
      while (!stopping.signal.aborted) {
        await sleep(restartAfterMs, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) return;
        const started = await startRunner(log).catch((error: unknown) => {
          log.error({ err: error }, "The jobs did not start again yet");
        });
        if (started) {
          current = started;
          break;
        }
      }
    }
  })();
  const rounds = setInterval(() => {
    const { lease, id, running } = current;
    Promise.all([lease.renew(), freeJobsOfTheDead(id), freeLostJobs(id, (job) => running.has(job))])
      .then(([, dead, lost]) => {
        if (dead.length > 0) log.warn({ dead }, "Took over the jobs of workers that died");
        if (lost.length > 0) log.warn({ lost }, "Took up jobs again that were lost on their way");
      })
      .catch((error: unknown) => log.error({ err: error }, "Could not look after dead workers"));
  }, lookAfterTheDeadMs);
  rounds.unref();
  return {
    async stop() {
      if (stopping.signal.aborted) return running;
      stopping.abort();
      clearInterval(rounds);
      // Rejects when it has stopped by itself already.
      await current.runner.stop().catch(() => {});
      await running;
    },
  };
}

type Started = { runner: Runner; lease: WorkerLease; id: string; running: RunningJobs };

async function startRunner(log: Log): Promise<Started> {
  const { options, workerId } = runnerOptions(log);
  const running = new RunningJobs();
  const runner = await run({ ...options, taskList: running.follow(tasks), crontab });
  try {
    const id = workerId();
    const lease = await takeWorkerLease(id);
    await freeJobsOfTheDead(id);
    return { runner, lease, id, running };
  } catch (error) {
    await runner.stop();
    throw error;
  }
}

/** Runs all jobs that are due, and those they add, then returns. For tests, the demo and scripts. */
export async function drainJobs(): Promise<void> {
  const { options, workerId, started } = runnerOptions(newLog("jobs"));
  let lease: WorkerLease | undefined;
  started.once("pool:create", () => {
    takeWorkerLease(workerId()).then(
      (taken) => {
        lease = taken;
      },
      () => {},
    );
  });
  await runOnce(options);
  await lease?.end();
}

function runnerOptions(log: Log) {
  installKinds();
  const events: WorkerEvents = new EventEmitter();
  let id = "";
  events.on("pool:create", ({ workerPool }) => {
    id = workerPool.id;
  });
  const options: RunnerOptions = {
    connectionString: connectionUrl(databaseConnection()),
    concurrency,
    maxPoolSize: concurrency + 2,
    // The server decides when to stop, and in which order.
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList: tasks,
    events,
    logger: new Logger((scope) => (level, message, meta) => {
      // Payloads are ids only, but errors may quote what they were given.
      const { error } = (meta ?? {}) as { error?: unknown };
      const told = message.replace(/ with error[\s\S]*/, "");
      log[levels[level]]({ ...scope, ...(error ? { err: error } : {}) }, told);
    }),
  };
  return { options, started: events, workerId: () => id };
}
