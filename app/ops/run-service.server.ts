// The service from start to stop: database, migrations, demo, build, server, jobs; and back in the opposite order.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installKinds } from "#app/cases/kinds.ts";
import { WHOLE_HISTORY } from "#app/demo/history.ts";
import { type ShownDemo, seedShownDemo } from "#app/demo/seed.server.ts";
import { startWorker } from "#app/jobs/worker.server.ts";
import { EmbeddedPostgresError } from "#app/platform/embedded-postgres/database-error.server.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/http/log.server.ts";
import { ignoreConnectionLoss } from "#app/platform/ignore-connection-loss.server.ts";
import { startServer } from "#app/server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { migrateDatabase, UnusableDatabaseError } from "#db/migrate.server.ts";
import { BuildError, buildIfStale } from "./build-if-stale.server.ts";
import { progressBar } from "./progress-bar.ts";
import { liveUntilStopped } from "./service-life.server.ts";
import { startupBanner } from "./startup-banner.server.ts";

const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Errors whose message says what the operator has to do. */
export function isForPeople(error: unknown): boolean {
  const known = [EmbeddedPostgresError, UnusableDatabaseError, BuildError, CannotListenError];
  return known.some((kind) => error instanceof kind);
}

class CannotListenError extends Error {}

/** Resolves when the service runs, which it does until it gets a signal to stop. */
export async function runService({ dev }: { dev: boolean }): Promise<void> {
  const { DATABASE_URL, DATA_DIR, DATABASE_POOL_SIZE, DEMO, HOST, PORT } = env();
  const say = (line: string) => console.log(line);
  installKinds();
  ignoreConnectionLoss();
  await liveUntilStopped(say, async ({ endWith, signal }) => {
    const building = dev
      ? Promise.resolve()
      : buildIfStale(root, say, { signal, mayBuildHere: !DATABASE_URL });
    // Reported when it is awaited below; until then it must not end the process.
    building.catch(() => {});
    const embedded = DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir: DATA_DIR, say });
    endWith(async () => embedded?.stop());
    const connection = embedded?.connection ?? (DATABASE_URL as string);
    await migrateDatabase(connection);
    configureDatabase(connection, { poolSize: DATABASE_POOL_SIZE });
    endWith(closeDatabase);
    const demo = embedded !== undefined && DEMO ? await seed(say) : null;
    await building;
    const ready = async () => void (await sqlClient()`select 1`);
    const buildDir = resolve(root, "build");
    const server = await startServer({ port: PORT, host: HOST, dev, buildDir, ready }).catch(cannotListen);
    endWith(server.stop);
    const past = demo?.seedPast;
    if (past) {
      const jobs = startJobsAfter(past, signal, say);
      endWith(async () => (await jobs)?.stop());
    } else {
      const worker = await startWorker();
      endWith(worker.stop);
    }
    await startupBanner({ demo: demo !== null, embedded: embedded !== undefined, say });
  });
}

/** Jobs wait for the past of the demo: no mail goes out about it, and no deadline passes in the middle of it. */
async function startJobsAfter(
  past: NonNullable<ShownDemo["seedPast"]>,
  signal: AbortSignal,
  say: (line: string) => void,
) {
  try {
    await past(signal);
    if (signal.aborted) return undefined;
    say("The demo is complete: its past is there, and the forecasts are computed.");
    return await startWorker();
  } catch (error) {
    // On half a past jobs would send mail about what is long over. The next start goes on with it.
    log().error({ err: error }, "The past of the demo could not be completed; jobs do not run until it is");
    return undefined;
  }
}

async function seed(say: (line: string) => void): Promise<ShownDemo | null> {
  const morning = new Date();
  // The demo is counted back from this morning, so that it is the same all day and never full of lapsed deadlines.
  morning.setUTCHours(6, 0, 0, 0);
  const catalogue = resolve(root, "app/demo/catalogue.ttl");
  const onProgress = progressLines(say);
  return seedShownDemo({ now: morning, catalogue, history: WHOLE_HISTORY, onProgress });
}

const SAY_EVERY_MS = 5_000;

/** A bar on a terminal; elsewhere a line every few seconds, so that a log shows that the start is alive. */
function progressLines(say: (line: string) => void): (label: string, done: number, total: number) => void {
  const bar = progressBar(process.stderr, false);
  let last = 0;
  return (label, done, total) => {
    if (process.stderr.isTTY) {
      bar.show(label, done, total);
      if (done === total) bar.clear();
    } else if (Date.now() - last >= SAY_EVERY_MS) {
      last = Date.now();
      say(`${label}: ${done} of ${total}`);
    }
  };
}

function cannotListen(error: NodeJS.ErrnoException): never {
  if (error.code === "EADDRINUSE") {
    throw new CannotListenError(
      `Port ${env().PORT} is taken by another program. Stop it, or choose another: PORT=3001 npm start`,
    );
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    throw new CannotListenError(
      `This machine has no address ${env().HOST}. Set HOST to one that it has, or to 0.0.0.0 for all of them.`,
    );
  }
  throw error;
}
