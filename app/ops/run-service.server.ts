// The service from start to stop: database, migrations, demo, build, jobs, server; and back in the opposite order.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { WHOLE_HISTORY } from "#app/demo/history.ts";
import { seedDemo } from "#app/demo/seed.server.ts";
import { env } from "#app/env.server.ts";
import { log } from "#app/http/log.server.ts";
import { startWorker } from "#app/jobs/worker.server.ts";
import { startServer } from "#app/server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { migrateDatabase, UnusableDatabaseError } from "#db/migrate.server.ts";
import { BuildError, buildIfStale } from "./build-if-stale.server.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.server.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.server.ts";
import { outliveDatabase } from "./outlive-database.server.ts";
import { progressBar } from "./progress-bar.ts";
import { welcome } from "./welcome.server.ts";

const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Errors whose message tells an operator what to do. */
export function isForPeople(error: unknown): boolean {
  const known = [EmbeddedPostgresError, UnusableDatabaseError, BuildError, PortTakenError];
  return known.some((kind) => error instanceof kind);
}

class PortTakenError extends Error {}

export async function runService({ dev }: { dev: boolean }): Promise<void> {
  const { DATABASE_URL, DATA_DIR, DATABASE_POOL_SIZE, DEMO, PORT } = env();
  const say = (line: string) => console.log(line);
  outliveDatabase();
  const building = dev ? Promise.resolve() : buildIfStale(root, say);
  // Told when it is awaited below; until then it must not end the process.
  building.catch(() => {});
  const embedded = DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir: DATA_DIR, say });
  const connection = embedded?.connection ?? (DATABASE_URL as string);
  const undo: (() => Promise<void>)[] = [async () => embedded?.stop()];
  const stop = async () => {
    for (const step of undo.reverse())
      await step().catch((error: unknown) => log().error({ err: error }, "stopping"));
  };
  try {
    await migrateDatabase(connection);
    configureDatabase(connection, { poolSize: DATABASE_POOL_SIZE });
    undo.push(closeDatabase);
    const demo = embedded !== undefined && DEMO && (await seed());
    await building;
    const ready = async () => void (await sqlClient()`select 1`);
    const server = await startServer({ port: PORT, dev, buildDir: resolve(root, "build"), ready }).catch(
      portTaken,
    );
    undo.push(server.stop);
    const worker = await startWorker();
    undo.push(worker.stop);
    await welcome({ demo, embedded: embedded !== undefined, say });
  } catch (error) {
    await stop();
    throw error;
  }
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // A second Ctrl-C: the operator does not want to wait.
      if (stopping) process.exit(1);
      stopping = true;
      say("Stopping: requests and jobs under way are finished first.");
      stop().then(() => process.exit(0));
    });
  }
}

async function seed(): Promise<boolean> {
  const bar = progressBar(process.stderr, false);
  const morning = new Date();
  // The demo is counted back from this morning, so that it is the same all day and never full of lapsed deadlines.
  morning.setUTCHours(6, 0, 0, 0);
  const catalogue = resolve(root, "app/demo/catalogue.ttl");
  const done = await seedDemo({ now: morning, catalogue, history: WHOLE_HISTORY, onProgress: bar.show });
  bar.clear();
  return done;
}

function portTaken(error: NodeJS.ErrnoException): never {
  if (error.code === "EADDRINUSE") {
    throw new PortTakenError(
      `Port ${env().PORT} is taken by another program. Stop it, or choose another: PORT=3001 npm start`,
    );
  }
  throw error;
}
