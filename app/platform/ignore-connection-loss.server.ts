// A database that goes away breaks queries nobody waits for any more: a pool's own housekeeping, a job that is just being marked
// as failed. That must not end the process, which serves again as soon as the database is back. Everything else still does.
import { isDatabaseDown } from "#db/database-down.ts";
import { log } from "./http/log.server.ts";

export function ignoreConnectionLoss(): void {
  const outlive = (error: unknown) => {
    if (!isDatabaseDown(error) && !isWriteToLostSocket(error)) throw error;
    log().warn({ err: error }, "the database went away");
  };
  process.on("unhandledRejection", outlive);
  process.on("uncaughtException", outlive);
}

/**
 * postgres.js 3.4 (issues 1154 and 1208 there) writes what it has gathered in a tick of its own, without looking whether the socket is still there. The query
 * itself has been rejected by then, so nothing is lost.
 */
function isWriteToLostSocket(error: unknown): boolean {
  return error instanceof TypeError && /nextWrite \(.*postgres\/.*connection\.js/.test(error.stack ?? "");
}
