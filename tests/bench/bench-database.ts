// A database for a benchmark: the one DATABASE_URL names a server of, else an embedded one with fsync on, as in production.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installKinds } from "#app/cases/kinds.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { closeDatabase, configureDatabase, connect } from "#db/client.server.ts";
import { type DatabaseConnection, withDatabaseName } from "#db/connection.ts";
import { migrateDatabase } from "#db/migrate.server.ts";

/** Runs the work with `db()` and `sqlClient()` meaning a fresh, migrated database, which is dropped afterwards. */
export async function withBenchDatabase(
  poolSize: number,
  work: (connection: DatabaseConnection) => Promise<void>,
): Promise<void> {
  installKinds();
  const url = process.env.DATABASE_URL;
  const dataDir = url ? undefined : mkdtempSync(join(tmpdir(), "dataveien-bench-"));
  const embedded = dataDir ? await startEmbeddedPostgres({ dataDir }) : undefined;
  const server: DatabaseConnection = embedded?.connection ?? (url as string);
  const name = `dataveien_bench_${randomBytes(4).toString("hex")}`;
  const admin = connect(server, { poolSize: 1 });
  try {
    await admin`create database ${admin(name)}`;
    const connection = withDatabaseName(server, name);
    await migrateDatabase(connection);
    configureDatabase(connection, { poolSize });
    await work(connection);
  } finally {
    await closeDatabase();
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin.end();
    await embedded?.stop();
    if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  }
}
