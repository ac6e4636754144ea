// npm run grant-adviser -- ADDRESS: sets the resource centre up, with its first adviser.
import { grantAdviser } from "#app/accounts/grant-roles.server.ts";
import { CommandError, runCommand, UsageError, withCommandDatabase } from "./command-line.server.ts";

const usage = "Use: npm run grant-adviser -- ADDRESS   (an address that is registered and confirmed)";

await runCommand(usage, async () => {
  const [address = ""] = process.argv.slice(2);
  if (!address.includes("@")) throw new UsageError("An address is missing.");
  const granted = await withCommandDatabase("dataveien-grant-adviser", () => grantAdviser(address));
  if (granted === null) {
    throw new CommandError(
      `Nobody has registered ${address} and confirmed it. Do both, then run this again.`,
    );
  }
  process.stdout.write(`${granted.name} is adviser now, at ${granted.centre}.\n`);
  return 0;
});
