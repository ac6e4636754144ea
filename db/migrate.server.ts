// Brings a database up to date before anything else uses it. Every process that starts calls this; an advisory
// lock lets them through one by one, and those who come later find nothing to do.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import type postgres from "postgres";
import { connect } from "./client.server.ts";
import { connectionUrl, type DatabaseConnection, describeConnection } from "./connection.ts";

/** The database cannot be used as it is; the message says what to do and is meant to be read by people. */
export class UnusableDatabaseError extends Error {
  override name = "UnusableDatabaseError";
}

const migrationKey = 161_803_399;
const oldestServer = 150_000;
const extensions = ["pg_trgm", "unaccent", "btree_gin"];

/**
 * Extensions, the schema of db/migrations, then graphile-worker's own schema (`graphile_worker.add_job()`).
 * Safe to call from many processes at once. Throws UnusableDatabaseError when the server cannot be reached,
 * is older than PostgreSQL 15, or lacks an extension or a right.
 */
export async function migrateDatabase(connection: DatabaseConnection): Promise<void> {
  const options = { applicationName: "dataveien-migrate", poolSize: 1, statementTimeoutMs: 0 };
  const sql = connect(connection, options);
  try {
    await requireServer(sql, connection);
    // A session lock needs the session to stay: the pool has one connection, and nothing here reconnects.
    await sql`select pg_advisory_lock(${migrationKey})`;
    for (const name of extensions) await createExtension(sql, name);
    const migrationsFolder = findMigrations();
    if (existsSync(join(migrationsFolder, "meta", "_journal.json"))) {
      await migrate(drizzle(sql, { casing: "snake_case" }), { migrationsFolder });
    }
    await runMigrations({ connectionString: connectionUrl(connection) });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function requireServer(sql: postgres.Sql, connection: DatabaseConnection): Promise<void> {
  const where = describeConnection(connection);
  const [row] = await sql`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
      current_setting('server_encoding') as encoding`.catch((error: Error & { code?: string }) => {
    throw new UnusableDatabaseError(
      `The database ${where} cannot be used: ${error.message} (${error.code ?? "no code"}). ` +
        "Check that the server runs and that DATABASE_URL is right.",
      { cause: error },
    );
  });
  if (Number(row?.number) < oldestServer) {
    throw new UnusableDatabaseError(
      `The database ${where} runs PostgreSQL ${row?.version}; Dataveien needs version 15 or newer.`,
    );
  }
  if (row?.encoding !== "UTF8") {
    throw new UnusableDatabaseError(
      `The database ${where} has the encoding ${row?.encoding}; Dataveien needs UTF8 (create database … encoding 'UTF8' template template0).`,
    );
  }
}

async function createExtension(sql: postgres.Sql, name: string): Promise<void> {
  await sql`create extension if not exists ${sql(name)}`.catch((error: Error) => {
    throw new UnusableDatabaseError(
      `The database lacks the extension ${name}, and it could not be created: ${error.message}. ` +
        `Install PostgreSQL's contrib package, or let an administrator run: create extension ${name};`,
      { cause: error },
    );
  });
}

/** Looked for upwards: in a bundle this file lies somewhere below the project, but not in db/. */
function findMigrations(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const folder = join(at, "db", "migrations");
    if (existsSync(folder)) return folder;
    if (dirname(at) === at) throw new Error("db/migrations was not found above the running code.");
  }
}
