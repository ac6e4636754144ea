// The service as production runs it: pages from the build, and jobs in the same process. Where single requests are measured
// the jobs rest: they would do what commands cause at some other request's expense.
import { startWorker } from "#app/jobs/worker.server.ts";
import { env } from "#app/platform/env.server.ts";
import { startServer } from "#app/server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { answerBenchmark, given } from "./serving.ts";

const { connection, buildDir, jobs } = given();
configureDatabase(connection, { poolSize: env().DATABASE_POOL_SIZE, applicationName: "dataveien-bench" });
const ready = async () => void (await sqlClient()`select 1`);
const server = await startServer({ port: env().PORT, buildDir, ready });
const worker = jobs ? await startWorker() : undefined;
answerBenchmark(async () => {
  await server.stop(1_000);
  await worker?.stop();
  await closeDatabase();
});
process.send?.("ready");
