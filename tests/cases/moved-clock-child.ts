// A process that runs the jobs by a clock that has been moved, to be killed by a test.
const offset = Number(process.env.TEST_OFFSET_MS);
const RealDate = Date;
class MovedDate extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + offset] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + offset;
  }
}
globalThis.Date = MovedDate as DateConstructor;

// Only now, so that every module finds the moved clock.
const { startWorker } = await import("#app/jobs/worker.server.ts");
const { closeDatabase, configureDatabase } = await import("#db/client.server.ts");
configureDatabase(JSON.parse(process.env.TEST_CONNECTION ?? ""), { poolSize: 5 });
const worker = await startWorker();
process.on("SIGTERM", async () => {
  await worker.stop();
  await closeDatabase();
});
console.log("ready");
