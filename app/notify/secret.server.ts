// The secret that links in mails are derived from. Without SECRET it is made once and kept beside the database.
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { env } from "#app/env.server.ts";

let known: string | undefined;

/** At least 32 characters, the same for every process of this installation. */
export function secret(): string {
  known ??= env().SECRET ?? kept(resolve(env().DATA_DIR));
  return known;
}

function kept(directory: string): string {
  const file = join(directory, "secret");
  const found = read(file);
  if (found) return found;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const mine = join(directory, `secret.${process.pid}`);
  writeFileSync(mine, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    // A link appears whole or not at all: of two processes that start at once, both read what the first wrote.
    linkSync(mine, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(mine);
  }
  return read(file) ?? "";
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
