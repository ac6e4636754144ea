// The database that is simply there: without DATABASE_URL the app runs the PostgreSQL that npm installed, keeps
// its data between starts, takes over a server that outlived its app, and revives one that died.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseParts } from "#db/connection.ts";
import { findBinaries, majorVersion, usableBinaries } from "./binaries.server.ts";
import { explain } from "./database-error.server.ts";
import { type Lease, takeLease } from "./lease.server.ts";
import { type Place, prepareLocation } from "./place.server.ts";
import {
  checkVersion,
  initialise,
  type ServerSettings,
  startServer,
  stopServer,
  superuser,
} from "./server-process.server.ts";

export type EmbeddedPostgresOptions = {
  /** The database gets `postgres/` in here. */
  dataDir: string;
  /** false for tests: no fsync. Default true. */
  durable?: boolean;
  /** Default: a unix socket, and TCP on Windows, which has none that PostgreSQL and Node agree on. */
  transport?: "socket" | "tcp";
  /** The directory with bin, lib and share; default: the npm package of this platform. */
  binaries?: string;
  /** Receives one line for the operator. Default: silent. */
  say?: (line: string) => void;
};

export type EmbeddedPostgres = {
  connection: DatabaseParts;
  /** True when the server was running already. */
  adopted: boolean;
  /** Where data, log and socket are. */
  directory: string;
  /** Ends this process's use. The last user stops the server. */
  stop(): Promise<void>;
};

type Running = { connection: DatabaseParts; adopted: boolean; lease: Lease };

const patienceMs = 30_000;
// The old server may still be dying, or another process may be starting the same one.
const passing =
  /lock file|shared memory block|already in use|starting up|shutting down|did not start in time/i;

/** Starts or adopts the server. Throws EmbeddedPostgresError, whose message is meant to be read by people. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const say = options.say ?? (() => {});
  const transport = options.transport ?? (process.platform === "win32" ? "tcp" : "socket");
  const durable = options.durable ?? true;
  const source = options.binaries ?? findBinaries();
  const place = prepareLocation(options.dataDir, transport, say);
  const native = usableBinaries(source, place.user, say);
  await initialise(place, native, durable);
  checkVersion(place, majorVersion(source));

  let stopped = false;
  let reviving = Promise.resolve();
  const onLost = () => {
    if (!stopped) reviving = reviving.then(revive);
  };
  async function revive(): Promise<void> {
    while (!stopped && existsSync(join(place.cluster, "PG_VERSION"))) {
      try {
        // The same port: everybody who was connected will try to come back there.
        const { port } = running.connection;
        running = await ensureRunning(place, native, { durable, port }, onLost);
        say(`The database had gone away and runs again (${running.adopted ? "adopted" : "restarted"}).`);
        return;
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
        await sleep(5_000);
      }
    }
  }
  const port = place.socketDirectory ? 5432 : await freePort();
  let running = await ensureRunning(place, native, { durable, port }, onLost);

  return {
    connection: running.connection,
    adopted: running.adopted,
    directory: place.root,
    async stop() {
      if (stopped) return;
      stopped = true;
      await reviving;
      const last = await running.lease.release().catch(() => false);
      if (last) await stopServer(place, native);
      await running.lease.close();
    },
  };
}

async function ensureRunning(
  place: Place,
  native: string,
  settings: ServerSettings,
  onLost: () => void,
): Promise<Running> {
  const deadline = Date.now() + patienceMs;
  for (let adopted = true; ; ) {
    const connection = connectionFromPidFile(place);
    const lease = connection && (await takeLease(connection, onLost));
    if (lease) return { connection, lease, adopted };
    const failure = await startServer(place, native, settings);
    if (failure === undefined) {
      adopted = false;
    } else if (Date.now() > deadline || !passing.test(failure)) {
      throw explain("The database did not start.", place.root, failure);
    } else {
      await sleep(500);
    }
  }
}

/** How to reach the server that wrote postmaster.pid; undefined when that process is not a PostgreSQL. */
function connectionFromPidFile(place: Place): DatabaseParts | undefined {
  const file = join(place.cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , port, socketDirectory] = readFileSync(file, "utf8").split("\n");
  if (isForeign(Number(pid))) {
    // After a restart of the machine or container the number belongs to another person, and PostgreSQL,
    // which can only see that it is taken, would refuse to start.
    rmSync(file, { force: true });
    return undefined;
  }
  const passwordFile = join(place.cluster, "dataveien.password");
  const tcp = { host: "127.0.0.1", password: readFileSync(passwordFile, "utf8") };
  const where = socketDirectory ? { host: socketDirectory } : tcp;
  return port ? { ...where, port: Number(port), user: superuser, database: "dataveien" } : undefined;
}

/** True only when it is certain: that process is something else, or dead and waiting. Only Linux says so. */
function isForeign(pid: number): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (command !== "") return !command.includes("postgres");
    // In a container whose first process buries no children, a killed server stays as a zombie for ever.
    return /^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
