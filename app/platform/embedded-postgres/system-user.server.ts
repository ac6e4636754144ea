// PostgreSQL refuses to run as root, and root is what most containers are. So as root it runs as another person,
// and everything that a person touches must be reachable for them.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./database-error.server.ts";

export type ServerUser = { name: string; uid: number; gid: number };

/**
 * Who the server runs as: undefined means "as this process". As root it is the owner of an existing cluster
 * (it may have been made by an ordinary user), else `nobody`.
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existsSync(cluster) ? lstatSync(cluster) : undefined;
  if (owner && owner.uid !== 0) return { name: userName(owner.uid), uid: owner.uid, gid: owner.gid };
  const entry = passwd().find(([name]) => name === "nobody");
  return { name: "nobody", uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) };
}

/** Asks the system itself, since mode bits do not cover access lists and of the directories above. */
export function canUse(user: ServerUser, path: string, need: "x" | "w"): boolean {
  const { uid, gid } = user;
  return spawnSync("/bin/sh", ["-c", `[ -${need} "$1" ]`, "sh", path], { uid, gid, cwd: "/" }).status === 0;
}

/** Where root keeps what cannot lie in the checkout. Only root can write there, so nobody can get there first. */
export function privateRoot(): string {
  return existsSync("/var/lib") ? "/var/lib" : "/var/tmp";
}

/** A directory with a short path for a socket, mode 0700, and surely not another person's trap. */
export function shortDirectory(
  name: string,
  user: ServerUser | undefined,
  own: (path: string) => void,
): string {
  const path = join(tmpdir().length < 40 ? tmpdir() : "/tmp", name);
  const uid = user?.uid ?? process.getuid?.();
  try {
    mkdirSync(path, { mode: 0o700 });
    own(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new EmbeddedPostgresError(
      `${path} is needed for the database's socket but belongs to somebody else. Remove it.`,
    );
  }
  return path;
}

function userName(uid: number): string {
  return passwd().find(([, , id]) => Number(id) === uid)?.[0] ?? `user ${uid}`;
}

function passwd(): string[][] {
  if (!existsSync("/etc/passwd")) return [];
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
}
