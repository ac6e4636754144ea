// The process-wide database holder, and the two clients behind it.
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { closeDatabase, configureDatabase, databaseConnection, db, sqlClient } from "#db/client.server.ts";
import { createTestDatabase, withDatabase } from "#tests/support/database.ts";

describe("the database of this process", () => {
  withDatabase();

  test("is the same for drizzle and for the raw client", async () => {
    await sqlClient()`create table shared (day timestamptz, note jsonb)`;
    await db().execute(sql`insert into shared values (now(), '{"a": 1}')`);
    const [row] = await sqlClient()`select day, note from shared`;
    expect(row?.note).toEqual({ a: 1 });
  });

  test("keeps drizzle's changes to the types away from the raw client", async () => {
    db();
    const [row] = await sqlClient()`select now() as now, ${sqlClient().json({ b: 2 })}::jsonb as note`;
    expect(row?.now).toBeInstanceOf(Date);
    expect(row?.note).toEqual({ b: 2 });
  });

  test("cannot be changed while it is in use", () => {
    expect(() => configureDatabase(databaseConnection())).toThrow("in use");
  });

  test("opens again after it was closed", async () => {
    await closeDatabase();
    expect(await sqlClient()`select 1 as one`).toMatchObject([{ one: 1 }]);
  });

  test("cancels a query that takes too long", async () => {
    await closeDatabase();
    configureDatabase(databaseConnection(), { statementTimeoutMs: 100 });
    await expect(sqlClient()`select pg_sleep(5)`).rejects.toThrow("statement timeout");
  });
});

test("a second test database starts from the same template and knows nothing of the first", async () => {
  const one = await createTestDatabase();
  const other = await createTestDatabase();
  expect(one.connection).not.toEqual(other.connection);
  await Promise.all([one.drop(), other.drop()]);
});
