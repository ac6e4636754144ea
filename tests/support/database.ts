// A database of its own for a test file: cloned from the migrated template, dropped at the end.
import { afterAll, beforeAll, inject } from "vitest";
import { installKinds } from "#app/cases/kinds.ts";
import { closeDatabase, configureDatabase, connect, db } from "#db/client.server.ts";
import { type DatabaseConnection, withDatabaseName } from "#db/connection.ts";
import { newDatabaseName } from "./database-name.ts";

export type TestDatabase = { name: string; connection: DatabaseConnection; drop(): Promise<void> };

/**
 * Call at the top of a test file (or inside a describe): `db()` and `sqlClient()` then mean a fresh, migrated,
 * empty database. `poolSize` is per pool.
 */
export function withDatabase(options: { poolSize?: number } = {}): void {
  installKinds();
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
 * What a fixture keeps of a database, such as who is signed in there: made anew when the next test file, which shares
 * the fixture's module, has brought a database of its own.
 */
export function perDatabase<T>(make: () => T): () => T {
  let kept: { of: ReturnType<typeof db>; value: T } | undefined;
  return () => {
    const of = db();
    if (kept?.of !== of) kept = { of, value: make() };
    return kept.value;
  };
}

/**
 * Another database beside the singleton's. `from: "empty"` has no migrations, for tests of migrating; a database
 * is copied with what is in it, once nobody is connected to it.
 */
export async function createTestDatabase(
  from: "template" | "empty" | TestDatabase = "template",
): Promise<TestDatabase> {
  if (typeof from === "object") return cloneDatabase(from.name);
  return cloneDatabase(from === "template" ? inject("database").template : "template0");
}

/** Nobody may be connected to `source`. */
export async function cloneDatabase(source: string): Promise<TestDatabase> {
  const { server } = inject("database");
  const name = newDatabaseName();
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
  const sql = connect(server, { poolSize: 1, applicationName: "dataveien-tests", statementTimeoutMs: 0 });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
