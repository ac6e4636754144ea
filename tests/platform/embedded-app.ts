// A process that uses the embedded database, for tests that kill one. Prints a line of JSON when it has it,
// and stops on a line from standard input.
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";

const [dataDir = ""] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
process.stdout.write(`${JSON.stringify({ adopted: postgres.adopted })}\n`);
process.stdin.once("data", async () => {
  await postgres.stop();
  process.exit(0);
});
