// The whole service in a process of its own, as `npm start` runs it, on the database and the mail server of a test.
// A process apart, since React reads NODE_ENV when it loads and vitest has set it to "test".
import { startWorker } from "#app/jobs/worker.server.ts";
import { env } from "#app/platform/env.server.ts";
import { startServer } from "#app/server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";

const { connection, buildDir } = JSON.parse(process.env.TEST_SITE ?? "{}");
configureDatabase(connection, { poolSize: 5, applicationName: "dataveien-e2e" });
const ready = async () => void (await sqlClient()`select 1`);
const server = await startServer({ port: env().PORT, buildDir, ready });
const worker = await startWorker();

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await server.stop(1_000);
  await worker.stop();
  await closeDatabase();
  process.exit(0);
}
process.on("SIGTERM", () => void stop());
// The test's own process is gone.
process.on("disconnect", () => void stop());
process.send?.("ready");
