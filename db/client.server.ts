// The database of this process. It lives on globalThis because the Remix bundle and the server run by tsx are
// two module graphs in one process, and two pools would be two truths about "how many connections".
import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type DatabaseConnection, postgresArguments } from "./connection.ts";

/** A drizzle database or a transaction of one: the first argument of every query. */
export type Executor = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;
/** The raw postgres.js client, or the one inside `sqlClient().begin(async (sql) => …)`. */
export type SqlExecutor = postgres.Sql | postgres.TransactionSql;

export type DatabaseOptions = {
  applicationName?: string;
  /** Connections in each of the two pools. */
  poolSize?: number;
  /** A query that takes longer is cancelled by the server. 0: no limit. */
  statementTimeoutMs?: number;
  /** What is prepared is still planned for its values each time: a search for a rare word is another than for a common one. */
  planAnew?: boolean;
};

type Holder = {
  connection?: DatabaseConnection;
  options: DatabaseOptions;
  raw?: postgres.Sql;
  drizzle?: { client: postgres.Sql; db: Executor };
};

const key = Symbol.for("dataveien.database");
const globals = globalThis as { [key]?: Holder };

function holder(): Holder {
  globals[key] ??= { options: {} };
  return globals[key];
}

/**
 * A postgres.js client of its own, not shared and not remembered; the caller ends it.
 * Most code wants `db()` or `sqlClient()` instead.
 */
export function connect(connection: DatabaseConnection, options: DatabaseOptions = {}): postgres.Sql {
  const { url, parts } = postgresArguments(connection);
  const settings: postgres.Options<Record<string, never>> = {
    max: options.poolSize ?? 10,
    connect_timeout: 10,
    // Seconds until the next try to connect, during which queries wait. By default up to 20, which is too long for a
    // reader while the database is away, and for everybody once it is back.
    backoff: (tries) => Math.min(3 ** tries / 100, 1),
    // Notices ("relation already exists, skipping") are no errors, and postgres.js prints them by default.
    onnotice: () => {},
    connection: {
      application_name: options.applicationName ?? "dataveien",
      statement_timeout: options.statementTimeoutMs ?? 30_000,
      // A transaction that its request forgot must not hold a case locked for ever.
      idle_in_transaction_session_timeout: 60_000,
      ...(options.planAnew ? { plan_cache_mode: "force_custom_plan" } : {}),
    },
  };
  return url === undefined ? postgres({ ...settings, ...parts }) : postgres(url, settings);
}

/** Says which database `db()` and `sqlClient()` mean. Connects on first use. Refuses to change under a user. */
export function configureDatabase(connection: DatabaseConnection, options: DatabaseOptions = {}): void {
  const held = holder();
  if (held.raw || held.drizzle) throw new Error("The database is in use: closeDatabase() first.");
  held.connection = connection;
  held.options = options;
}

/** What `configureDatabase` was given. Throws when nobody has called it. */
export function databaseConnection(): DatabaseConnection {
  const { connection } = holder();
  if (connection === undefined) throw new Error("configureDatabase() has not been called.");
  return connection;
}

/** Some queries have a text for each length of a list. What is prepared is kept by every connection for as long as it lives. */
const MOST_PREPARED = 150;

/**
 * Drizzle hands each query over as text, which postgres.js has parsed and described anew every time, in a round trip of its
 * own. Here a text that comes again outside a transaction is prepared, as `sqlClient()` does with all of its own.
 */
function preparing(client: postgres.Sql): postgres.Sql {
  const unsafe = client.unsafe.bind(client);
  /** By text: whether it has come more than once. */
  const seen = new Map<string, boolean>();
  const again = (text: string) => {
    if (seen.has(text)) seen.set(text, true);
    else if (seen.size < MOST_PREPARED) seen.set(text, false);
    return seen.get(text) === true;
  };
  const handOver: typeof unsafe = (text, parameters, options) =>
    unsafe(text, parameters, { ...options, prepare: again(text) });
  return Object.assign(client, { unsafe: handOver });
}

/** Drizzle, for queries. Its client is its own: drizzle changes the type parsers of the client it is given. */
export function db(): Executor {
  const held = holder();
  if (!held.drizzle) {
    const client = preparing(connect(databaseConnection(), { ...held.options, planAnew: true }));
    held.drizzle = { client, db: drizzle(client, { casing: "snake_case" }) };
  }
  return held.drizzle.db;
}

/** The raw postgres.js client, for the hot paths where a round trip counts. */
export function sqlClient(): postgres.Sql {
  const held = holder();
  held.raw ??= connect(databaseConnection(), held.options);
  return held.raw;
}

/** Lets running queries finish (five seconds at most), then closes both pools. */
export async function closeDatabase(): Promise<void> {
  const held = holder();
  const clients = [held.raw, held.drizzle?.client].filter((client) => client !== undefined);
  delete held.raw;
  delete held.drizzle;
  await Promise.all(clients.map((client) => client.end({ timeout: 5 })));
}
