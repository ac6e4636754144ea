// The whole service in a process that may be killed at any moment: pages, commands, jobs. Nothing is cleaned up here on purpose.
import { startWorker } from "#app/jobs/worker.server.ts";
import { ignoreConnectionLoss } from "#app/platform/ignore-connection-loss.server.ts";
import { startServer } from "#app/server.ts";
import { configureDatabase, sqlClient } from "#db/client.server.ts";

const { connection, buildDir, port } = JSON.parse(process.env.CHAOS_APP ?? "{}");
ignoreConnectionLoss();
configureDatabase(connection, { poolSize: 8, applicationName: "dataveien-chaos" });
await startServer({ port, buildDir, ready: async () => void (await sqlClient()`select 1`) });
process.send?.("ready");
// The database may be away just now; pages answer 503 until it is back, and the jobs follow.
for (;;) {
  try {
    await startWorker();
    break;
  } catch {
    await new Promise((done) => setTimeout(done, 300));
  }
}
