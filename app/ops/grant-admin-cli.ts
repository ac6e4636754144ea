// npm run grant-admin -- ADDRESS: makes a person administrator. Only who runs the service can, hence no page for it.
import { grantAdmin } from "#app/accounts/grant-roles.server.ts";
import { CommandError, runCommand, UsageError, withCommandDatabase } from "./command-line.server.ts";

const usage = "Use: npm run grant-admin -- ADDRESS   (an address that is registered and confirmed)";

await runCommand(usage, async () => {
  const [address = ""] = process.argv.slice(2);
  if (!address.includes("@")) throw new UsageError("An address is missing.");
  const name = await withCommandDatabase("dataveien-grant-admin", () => grantAdmin(address));
  if (name === null) {
    throw new CommandError(
      `Nobody has registered ${address} and confirmed it. Do both, then run this again.`,
    );
  }
  process.stdout.write(`${name} is administrator now.\n`);
  return 0;
});
