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

  test("prepares what drizzle asks again, and only so much of it", async () => {
    const connection = databaseConnection();
    await closeDatabase();
    configureDatabase(connection, { poolSize: 1 });
    const prepared = async () => {
      const [row] = await db().execute<{
        n: number;
      }>(sql`select count(*)::int as n from pg_prepared_statements
        where statement like ${"select %::int as asked"}`);
      return row?.n;
    };
    const ask = async (n: number) =>
      expect([...(await db().execute(sql`select ${n}::int as asked`))]).toEqual([{ asked: n }]);
    await ask(1);
    expect(await prepared()).toBe(0);
    await ask(2);
    await ask(3);
    expect(await prepared()).toBe(1);
    for (let n = 0; n < 400; n++) {
      const other = sql.raw(`select ${n}::int as asked`);
      for (let again = 0; again < 2; again++) await db().execute(sql`${other} where ${true}::bool`);
    }
    expect(await prepared()).toBeLessThan(160);
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
