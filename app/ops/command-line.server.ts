// What the commands that read the database have in common: which database, and how they end.
import { installKinds } from "#app/cases/kinds.ts";
import { EmbeddedPostgresError } from "#app/platform/embedded-postgres/database-error.server.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { EnvError, env } from "#app/platform/env.server.ts";
import { closeDatabase, configureDatabase } from "#db/client.server.ts";

/** A mistake that the operator can correct; the message is for the operator. */
export class CommandError extends Error {
  override name = "CommandError";
}
/** The command itself is wrong: how it is used is shown too. */
export class UsageError extends CommandError {
  override name = "UsageError";
}

/**
 * Runs `work` on DATABASE_URL or the embedded database, which is adopted when `npm start` runs. Migrates nothing: what
 * is looked at must not be changed by looking.
 */
export async function withCommandDatabase<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR } = env();
  installKinds();
  const embedded = DATABASE_URL === undefined ? await startEmbeddedPostgres({ dataDir: DATA_DIR }) : null;
  try {
    // A walk through a large table takes as long as it takes.
    configureDatabase(embedded?.connection ?? DATABASE_URL ?? "", {
      applicationName: name,
      poolSize: 2,
      statementTimeoutMs: 0,
    });
    return await work();
  } finally {
    await closeDatabase();
    await embedded?.stop();
  }
}

/** Sets the exit code: what `main` gives, or 2 when it could not do its work. Expected faults are reported in one line. */
export async function runCommand(usage: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 2;
    // drizzle wraps what the database says.
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
    const wrongUse = error instanceof UsageError || code?.startsWith("ERR_PARSE_ARGS");
    if (wrongUse) process.stderr.write(`${message}\n\n${usage}\n`);
    else if (EXPECTED.some((kind) => error instanceof kind)) process.stderr.write(`${message}\n`);
    else if (code === UNDEFINED_TABLE || code === UNDEFINED_COLUMN)
      process.stderr.write(`The database is older than this build (${message}). Run npm start once.\n`);
    else console.error(error);
  }
}

const EXPECTED = [CommandError, EnvError, EmbeddedPostgresError];
const UNDEFINED_TABLE = "42P01";
const UNDEFINED_COLUMN = "42703";

/** 1,234,567 */
export const figure = (n: number): string => n.toLocaleString("en-GB");
