// Seeds the demo in the database of TEST_DEMO and writes its letters, in a process of its own: React reads NODE_ENV when
// it loads, and vitest has set it to "test". Ends when all is seeded.
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seedDemo } from "#app/demo/seed.server.ts";
import { startWorker } from "#app/jobs/worker.server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";

configureDatabase(JSON.parse(process.env.TEST_DEMO ?? "{}"), {
  poolSize: 5,
  applicationName: "dataveien-demo",
});
const morning = new Date();
morning.setUTCHours(6, 0, 0, 0);
await seedDemo({ now: morning, catalogue: resolve("app/demo/catalogue.ttl") });
const worker = await startWorker();
// The test's own process is gone.
process.on("disconnect", () => process.exit(1));

/** Mails of the seeded cases would stand before those that a test waits for. */
async function unwritten(): Promise<string[]> {
  const rows = await sqlClient()<{ topic: string }[]>`
    select topic from outbox where processed_at is null union select topic from mails where status = 'pending'`;
  return rows.map(({ topic }) => topic);
}
for (let left = await unwritten(); left.length > 0; left = await unwritten()) {
  process.send?.(`letters about ${left.join(", ")}`);
  await sleep(50);
}
await worker.stop();
await closeDatabase();
process.disconnect?.();
process.exit(0);
