// npm start: everything a fresh machine needs, in one command. The work is in run-service; this only sets the stage.
import { defaultToProduction, EnvError } from "#app/platform/env.server.ts";

const dev = process.argv.includes("--dev");
if (!dev) defaultToProduction();
// Loaded afterwards, because React chooses its build by NODE_ENV when it loads.
const { runService, isForPeople } = await import("./run-service.server.ts");
runService({ dev }).catch((error: unknown) => {
  const forPeople = error instanceof EnvError || isForPeople(error);
  console.error(forPeople ? (error as Error).message : error);
  process.exit(1);
});
