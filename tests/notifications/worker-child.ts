// A process that runs the jobs, to be killed by a test.
import { startWorker } from "#app/jobs/worker.server.ts";
import { closeDatabase, configureDatabase } from "#db/client.server.ts";

configureDatabase(JSON.parse(process.env.TEST_CONNECTION ?? ""), { poolSize: 5 });
const worker = await startWorker();
process.on("SIGTERM", async () => {
  await worker.stop();
  await closeDatabase();
});
console.log("ready");
