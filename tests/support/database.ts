// A database of its own for a test file: cloned from the migrated template, dropped at the end.
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, configureDatabase, connect } from "#db/client.server.ts";
import { type DatabaseConnection, withDatabaseName } from "#db/connection.ts";
import { newDatabaseName } from "./database-name.ts";

export type TestDatabase = { name: string; connection: DatabaseConnection; drop(): Promise<void> };

/**
 * Call at the top of a test file (or inside a describe): `db()` and `sqlClient()` then mean a fresh, migrated,
 * empty database. `poolSize` is per pool.
 */
export function withDatabase(options: { poolSize?: number } = {}): void {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    configureDatabase(database.connection, {
      poolSize: options.poolSize ?? 5,
      applicationName: "dataveien-test",
    });
  });
  afterAll(async () => {
    await closeDatabase();
    await database?.drop();
  });
}

/**
 * Another database beside the singleton's. `from: "empty"` has no migrations, for tests of migrating; a database
 * is copied with what is in it, once nobody is connected to it.
 */
export async function createTestDatabase(
  from: "template" | "empty" | TestDatabase = "template",
): Promise<TestDatabase> {
  const { server, template } = inject("database");
  const name = newDatabaseName();
  const source = typeof from === "object" ? from.name : from === "template" ? template : "template0";
  await asAdmin(server, (sql) => sql`create database ${sql(name)} template ${sql(source)}`);
  return {
    name,
    connection: withDatabaseName(server, name),
    drop: () => asAdmin(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`),
  };
}

async function asAdmin(
  server: DatabaseConnection,
  work: (sql: ReturnType<typeof connect>) => Promise<unknown>,
): Promise<void> {
  const sql = connect(server, { poolSize: 1, applicationName: "dataveien-tests" });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
