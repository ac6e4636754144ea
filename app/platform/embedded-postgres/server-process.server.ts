// The three things done to a PostgreSQL cluster from outside: make it, start it, stop it. pg_ctl does the
// platform's part (its own session, so that Ctrl-C reaches the app first; dropped rights on Windows).
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { program } from "./binaries.server.ts";
import { EmbeddedPostgresError, explain, logSince } from "./database-error.server.ts";
import type { Place } from "./place.server.ts";

export const superuser = "dataveien";

// PGDATA, PGOPTIONS and the like are meant for other servers; macOS refuses to start under some locales.
const cleanEnvironment = {
  PATH: "/usr/local/bin:/usr/bin:/bin",
  LC_ALL: "C",
} as Partial<NodeJS.ProcessEnv> as NodeJS.ProcessEnv;

export type ServerSettings = {
  /** false: faster, and a power cut may lose the whole cluster. For tests. */
  durable: boolean;
  port: number;
};

/** Makes the cluster where there is none. Two processes at once: both make one, the first rename wins. */
export async function initialise(place: Place, native: string, durable: boolean): Promise<void> {
  if (existsSync(join(place.cluster, "PG_VERSION"))) return;
  const aside = `${place.cluster}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  const passwordFile = `${aside}.password`;
  writeOwned(place, passwordFile, randomBytes(24).toString("hex"));
  const fixed = [
    ["-D", aside, "-U", superuser, `--pwfile=${passwordFile}`, "--encoding=UTF8", "--no-instructions"],
    place.socketDirectory
      ? ["--auth-local=trust", "--auth-host=reject"]
      : ["--auth-local=reject", "--auth-host=scram-sha-256"],
    // The same order and case rules on every machine, whatever locales it has.
    ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
    durable ? [] : ["--no-sync"],
  ].flat();
  let output = "";
  // Full-text search and pg_trgm still ask the C library how to lower-case Å; plain C knows only A to Z.
  for (const ctype of ["C.UTF-8", "en_US.UTF-8", "C"]) {
    const run = await runAs(place, program(native, "initdb"), [...fixed, `--lc-ctype=${ctype}`]);
    output = run.output;
    if (run.code === 0) {
      renameSync(passwordFile, join(aside, "dataveien.password"));
      writeFileSync(join(aside, "postgresql.conf"), "\ninclude_if_exists = 'dataveien.conf'\n", {
        flag: "a",
      });
      return moveIn(aside, place.cluster);
    }
    rmSync(aside, { recursive: true, force: true });
    if (!output.includes("locale")) break;
  }
  rmSync(passwordFile, { force: true });
  throw explain("The database could not be created.", place.root, output);
}

/** Throws when the data was written by another major version than these programs. */
export function checkVersion(place: Place, major: string): void {
  const found = readFileSync(join(place.cluster, "PG_VERSION"), "utf8").trim();
  if (found === major) return;
  throw new EmbeddedPostgresError(
    `The data in ${place.cluster} was written by PostgreSQL ${found}, this version of Dataveien brings ${major}. ` +
      "Start the earlier version of Dataveien, or move the directory away to begin with an empty database.",
  );
}

/** Starts the server and waits until it answers. Gives what went wrong, or undefined when it runs. */
export async function startServer(
  place: Place,
  native: string,
  settings: ServerSettings,
): Promise<string | undefined> {
  writeOwned(place, join(place.cluster, "dataveien.conf"), configuration(place, settings));
  const offset = trimLog(place.log);
  const args = [
    "start",
    "-D",
    shellSafe(place, place.cluster),
    "-l",
    shellSafe(place, place.log),
    "-s",
    "-w",
    "-t",
    "300",
  ];
  const run = await runAs(place, program(native, "pg_ctl"), args);
  return run.code === 0 ? undefined : `${run.output}\n${logSince(place.log, offset)}`;
}

/** Fast: open transactions are rolled back, clients sent away, everything written to disk. */
export async function stopServer(place: Place, native: string): Promise<void> {
  const args = ["stop", "-D", place.cluster, "-m", "fast", "-s", "-w", "-t", "60"];
  const run = await runAs(place, program(native, "pg_ctl"), args);
  if (run.code !== 0 && existsSync(join(place.cluster, "postmaster.pid"))) {
    throw new EmbeddedPostgresError(`The database did not stop:\n  ${run.output.trim()}`);
  }
}

/** pg_ctl hands paths to a shell in bare double quotes. Its working directory is the root of the place. */
function shellSafe(place: Place, path: string): string {
  return /["$`\\]/.test(path) ? relative(place.root, path) : path;
}

function configuration(place: Place, { durable, port }: ServerSettings): string {
  const quote = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
  const directory = place.socketDirectory?.replaceAll('"', '""');
  return [
    "# Written by Dataveien at every start.",
    `port = ${port}`,
    `listen_addresses = ${place.socketDirectory ? "''" : "'127.0.0.1'"}`,
    `unix_socket_directories = ${directory === undefined ? "''" : quote(`"${directory}"`)}`,
    "unix_socket_permissions = 0700",
    // Several runs of the tests share one server.
    `max_connections = ${durable ? 100 : 400}`,
    "log_checkpoints = off",
    "timezone = 'UTC'",
    ...(durable ? [] : ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]),
    "",
  ].join("\n");
}

function moveIn(aside: string, cluster: string): void {
  try {
    renameSync(aside, cluster);
  } catch (error) {
    if (!existsSync(join(cluster, "PG_VERSION"))) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Where the next start will begin to write. A log of many years is not kept. */
function trimLog(log: string): number {
  if (!existsSync(log)) return 0;
  if (statSync(log).size < 10_000_000) return statSync(log).size;
  renameSync(log, `${log}.old`);
  return 0;
}

function writeOwned(place: Place, path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 });
  if (place.user) chownSync(path, place.user.uid, place.user.gid);
}

/** Runs a program to its end as the server's user. Never throws: what could not be run has code -1. */
function runAs(place: Place, command: string, args: string[]): Promise<{ code: number; output: string }> {
  const windows = process.platform === "win32";
  const child = spawn(command, args, {
    cwd: place.root,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    ...(place.user && { uid: place.user.uid, gid: place.user.gid }),
    ...(!windows && { env: cleanEnvironment }),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  return new Promise((done) => {
    child.on("error", (error) => done({ code: -1, output: `${output}${error.message}` }));
    // On Windows the server inherits the pipes, which then never close.
    child.on(windows ? "exit" : "close", (code) => done({ code: code ?? -1, output }));
  });
}
