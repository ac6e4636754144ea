// npm run grant-admin -- ADDRESS: makes somebody administrator. Only who runs the service can, hence no page for it.
import { EnvError, env } from "#app/env.server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.server.ts";

async function main(address: string | undefined): Promise<number> {
  if (!address?.includes("@")) {
    console.error("Use: npm run grant-admin -- ADDRESS   (an address that is registered and confirmed)");
    return 1;
  }
  const { DATABASE_URL, DATA_DIR } = env();
  const embedded = DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir: DATA_DIR });
  configureDatabase(embedded?.connection ?? (DATABASE_URL as string));
  try {
    // Not confirmed: a stranger may have registered the address, and would be administrator.
    const rows = await sqlClient()`
      update users set admin = true
      where lower(email) = lower(${address}) and not demo and email_confirmed_at is not null returning name`;
    if (rows.length === 0) {
      console.error(`Nobody has registered ${address} and confirmed it. Do both, then run this again.`);
      return 1;
    }
    console.log(`${rows[0]?.name} is administrator now.`);
    return 0;
  } finally {
    await closeDatabase();
    await embedded?.stop();
  }
}

main(process.argv[2]).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof EnvError ? error.message : error);
    process.exit(1);
  },
);
