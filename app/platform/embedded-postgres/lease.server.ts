// Several processes may use one embedded server (the app, an import on the command line). Each holds a shared
// advisory lock as long as it lives; PostgreSQL itself does the counting, and a killed process cannot forget.
import postgres from "postgres";
import type { DatabaseParts } from "#db/connection.ts";

// "Dataveien" has no meaning as a number; this one must only be the same in every process.
const leaseKey = 718_281_828;

export type Lease = {
  /** Gives the lease back. True: nobody else holds one, and nobody gets one until the server has stopped. */
  release(): Promise<boolean>;
  /** Closes the connection. */
  close(): Promise<void>;
};

/** Undefined when the server does not answer, or is about to stop. `onLost` is called when the connection breaks. */
export async function takeLease(parts: DatabaseParts, onLost: () => void): Promise<Lease | undefined> {
  let held = false;
  const sql = postgres({
    ...parts,
    // Advisory locks count per database, and this one is never dropped or cloned.
    database: "postgres",
    max: 1,
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: "dataveien-lease", statement_timeout: 0 },
    onclose: () => {
      if (held) onLost();
      held = false;
    },
  });
  const close = () => {
    held = false;
    return sql.end({ timeout: 1 });
  };
  try {
    const [row] = await sql`select pg_try_advisory_lock_shared(${leaseKey}) as taken`;
    held = row?.taken === true;
    if (held) await ensureDatabase(sql, parts.database);
  } catch {
    held = false;
  }
  if (!held) {
    await close();
    return undefined;
  }
  return {
    close,
    async release() {
      // The connection may have broken a moment ago: then there is no server to stop either.
      if (!held) return false;
      held = false;
      await sql`select pg_advisory_unlock_shared(${leaseKey})`;
      const [row] = await sql`select pg_try_advisory_lock(${leaseKey}) as last`;
      return row?.last === true;
    },
  };
}

async function ensureDatabase(sql: postgres.Sql, name: string): Promise<void> {
  const [found] = await sql`select 1 from pg_database where datname = ${name}`;
  if (found) return;
  await sql`create database ${sql(name)}`.catch((error: { code?: string }) => {
    // Two processes at first start: the other one was faster.
    if (error.code !== "42P04" && error.code !== "23505") throw error;
  });
}
