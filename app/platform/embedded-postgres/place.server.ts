// Where the embedded database lives: the cluster, its log and its socket, owned by the user that runs it.
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { explain } from "./database-error.server.ts";
import { canUse, privateRoot, type ServerUser, serverUser, shortDirectory } from "./system-user.server.ts";

export type Place = {
  /** Holds all of the below; mode 0700. */
  root: string;
  cluster: string;
  log: string;
  /** Absent on Windows, where the server listens on 127.0.0.1 with a password instead. */
  socketDirectory?: string;
  /** Absent: the server runs as this process does. */
  user?: ServerUser;
};

// sun_path holds 104 bytes on macOS and 108 on Linux, the final zero included.
const longestSocketPath = 103;

/**
 * Makes the directories below `<dataDir>/postgres`. As root they are given to the server's user; where that user
 * cannot get to them (a checkout below /root) they move to /var/lib, and `say` reports it.
 * Throws EmbeddedPostgresError when the directory cannot be used.
 */
export function prepareLocation(
  dataDir: string,
  transport: "socket" | "tcp",
  say: (line: string) => void,
): Place {
  const wanted = join(resolve(dataDir), "postgres");
  const id = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  try {
    const user = serverUser(join(wanted, "cluster"));
    const own = (path: string) => (user ? chownSync(path, user.uid, user.gid) : undefined);
    let root = wanted;
    makeDataDir(resolve(dataDir), user);
    ownDirectory(root, own);
    if (user && !canUse(user, root, "w")) {
      root = join(privateRoot(), `dataveien-${id}`);
      ownDirectory(root, own);
      say(`The database runs as ${user.name}, who cannot enter ${resolve(dataDir)}: its data is in ${root}.`);
    }
    const place: Place = {
      root,
      cluster: join(root, "cluster"),
      log: join(root, "server.log"),
      ...(user && { user }),
    };
    if (transport === "tcp") return place;
    const fits = Buffer.byteLength(join(root, "socket", ".s.PGSQL.5432")) <= longestSocketPath;
    if (!fits) return { ...place, socketDirectory: shortDirectory(`dataveien-${id}`, user, own) };
    ownDirectory(join(root, "socket"), own);
    return { ...place, socketDirectory: join(root, "socket") };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw explain("The directory for the database cannot be used.", wanted, error.message);
  }
}

function makeDataDir(path: string, user: ServerUser | undefined): void {
  makeDirectories(path, user ? 0o711 : 0o700);
  const found = lstatSync(path);
  // The server's user must be able to pass through, not to look around.
  if (user && found.isDirectory() && found.uid === 0) chmodSync(path, (found.mode & 0o777) | 0o011);
}

/** Not mkdir's own `recursive`: below /proc, Node 20 then tries for ever. */
function makeDirectories(path: string, mode: number): void {
  if (existsSync(path)) return;
  makeDirectories(dirname(path), mode);
  makeDirectory(path, mode);
}

function makeDirectory(path: string, mode: number): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Two processes at first start: the other one was faster. A file in the way is a fault.
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function ownDirectory(path: string, own: (path: string) => void): void {
  makeDirectory(path, 0o700);
  own(path);
  chmodSync(path, 0o700);
}
