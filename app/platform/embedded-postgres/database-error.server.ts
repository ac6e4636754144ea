// What went wrong with the embedded database, in words for the person who typed `npm start`.
import { existsSync, readFileSync } from "node:fs";

/** An expected failure: print the message, not the stack. */
export class EmbeddedPostgresError extends Error {
  override name = "EmbeddedPostgresError";
}

const otherDatabase = "Or set DATABASE_URL to a PostgreSQL server (15 or newer) of your own.";

const explanations: Array<[pattern: RegExp, text: (directory: string) => string]> = [
  [
    /shared memory segment|\/dev\/shm/i,
    () =>
      "The machine gives too little shared memory. In a container, start it with a larger /dev/shm (--shm-size=256m).",
  ],
  [
    /No space left on device|ENOSPC|EDQUOT|Disk quota/i,
    (d) => `The disk below ${d} is full. Free some space, or set DATA_DIR to a directory on another disk.`,
  ],
  [
    /Read-only file system|EROFS/i,
    (d) => `${d} is on a read-only disk. Set DATA_DIR to a directory that can be written.`,
  ],
  [
    /EEXIST|ENOTDIR|is not a directory/i,
    (d) => `${d} cannot be a directory: a file is in the way. Move it, or set DATA_DIR to another directory.`,
  ],
  [
    /Address already in use/i,
    () => "The port of the database is taken by another program. Stop it, or choose another port.",
  ],
  [
    /Permission denied|EACCES|EPERM|ENOENT/i,
    (d) => `${d} cannot be read and written by this user. Set DATA_DIR to a directory that can.`,
  ],
  [
    /error while loading shared libraries|Library not loaded|not found.*GLIBC|ENOEXEC|Exec format/i,
    () => "The PostgreSQL programs from npm do not run on this system.",
  ],
];

/**
 * Turns what initdb, pg_ctl, the server's log or Node said into one clear message.
 * `directory` is where the database was to live; `output` is kept as the last lines for who wants to dig.
 */
export function explain(what: string, directory: string, output: string): EmbeddedPostgresError {
  const lines = output.trim().split("\n").slice(-6).join("\n  ");
  const known = explanations.find(([pattern]) => pattern.test(output))?.[1](directory);
  return new EmbeddedPostgresError(
    `${what}\n${known === undefined ? "" : `${known}\n`}${otherDatabase}\nPostgreSQL said:\n  ${lines}`,
  );
}

/** The part of the server's log that the last start wrote; old failures would explain the wrong thing. */
export function logSince(file: string, offset: number): string {
  if (!existsSync(file)) return "";
  return readFileSync(file).subarray(offset).toString("utf8");
}
