// Is the database not there, or is something wrong with what we asked of it? The first passes by itself, the second is ours.

const CODES = new Set([
  // postgres.js
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  // The network, by Node
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  // PostgreSQL: stopping, crashed, starting, too many connections
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

/** node-postgres, under the jobs, gives its own errors no code: pg/lib/client.js and pg-pool. */
const LOST_TO_PG = /^Connection terminated|^timeout exceeded when trying to connect/;

/** True for an error that says, itself or by its cause, that no answer could be had from the database. */
export function isDatabaseDown(error: unknown): boolean {
  for (let e: unknown = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
    const { code, syscall } = e as NodeJS.ErrnoException;
    if (code === undefined) {
      if (LOST_TO_PG.test(e.message)) return true;
      continue;
    }
    if (CODES.has(code) || code.startsWith("08")) return true;
    // A unix socket that is not there.
    if (code === "ENOENT" && syscall === "connect") return true;
  }
  return false;
}
