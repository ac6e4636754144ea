// The whole service in a process of its own, as `npm start` runs it, on the database and the mail server of a test.
// A process apart, since React reads NODE_ENV when it loads and vitest has set it to "test".
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seedDemo } from "#app/demo/seed.server.ts";
import { env } from "#app/env.server.ts";
import { startWorker } from "#app/jobs/worker.server.ts";
import { startServer } from "#app/server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { PATIENCE_MS } from "./patience.ts";

const { connection, buildDir } = JSON.parse(process.env.TEST_SITE ?? "{}");
configureDatabase(connection, { poolSize: 5, applicationName: "dataveien-e2e" });
const morning = new Date();
morning.setUTCHours(6, 0, 0, 0);
await seedDemo({ now: morning, catalogue: resolve("app/demo/catalogue.ttl") });
const ready = async () => void (await sqlClient()`select 1`);
const server = await startServer({ port: env().PORT, buildDir, ready });
const worker = await startWorker();
// Letters of the seeded cases would stand before those that a test waits for.
await writeLetters();

async function writeLetters(): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const waiting = await sqlClient()`
      select topic from outbox where processed_at is null union all select topic from mails where status = 'pending'`;
    if (waiting.length === 0) return;
    const topics = [...new Set(waiting.map(({ topic }) => topic))].join(", ");
    if (Date.now() > deadline) throw new Error(`Letters that were not written or sent: ${topics}.`);
    await sleep(50);
  }
}

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
