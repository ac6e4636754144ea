// Migrations on a real, empty database: once, again, and from several processes at once.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "#db/client.server.ts";
import { connectionUrl, type DatabaseConnection } from "#db/connection.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase("empty");
});
afterAll(() => database.drop());

async function ask(connection: DatabaseConnection, text: string) {
  const sql = connect(connection, { poolSize: 1 });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}

describe("migrating", () => {
  test("works from four processes at once on an empty database, and applies each step once", async () => {
    await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(database.connection)));
    const rows = await ask(
      database.connection,
      "select count(*)::int as all, count(distinct hash)::int as different from drizzle.__drizzle_migrations",
    );
    expect(rows[0]?.all).toBeGreaterThan(0);
    expect(rows[0]?.all).toBe(rows[0]?.different);
  });

  test("does nothing the second time", async () => {
    const steps =
      "select (select count(*) from drizzle.__drizzle_migrations) + (select count(*) from graphile_worker.migrations) as n";
    const before = await ask(database.connection, steps);
    await migrateDatabase(database.connection);
    expect(await ask(database.connection, steps)).toEqual(before);
  });

  test("leaves what the queries and the jobs need", async () => {
    const rows = await ask(database.connection, "select extname from pg_extension order by extname");
    const names = rows.map((row) => row.extname);
    expect(names).toEqual(expect.arrayContaining(["btree_gin", "pg_trgm", "unaccent"]));
    const job = await ask(
      database.connection,
      `select id from graphile_worker.add_job('t', '{"a":1}'::json)`,
    );
    expect(job).toHaveLength(1);
  });

  test("can be told the database by URL as well as by its parts", async () => {
    const url = connectionUrl(database.connection);
    await migrateDatabase(url);
    expect(await ask(url, "select 1 as one")).toMatchObject([{ one: 1 }]);
  });

  test("says where it tried when nobody answers, without the password", async () => {
    const migrating = migrateDatabase("postgres://kari:hemmelig@127.0.0.1:1/dataveien");
    await expect(migrating).rejects.toThrow(/dataveien at 127.0.0.1:1 cannot be used.*ECONNREFUSED/);
    await expect(migrating).rejects.not.toThrow(/hemmelig/);
  });
});
