// Builds the pages when a source file is newer than the last build, so that `npm start` never serves yesterday's code. When that
// was says a stamp that the build itself leaves (vite.config.ts), regardless of who asked for it: `npm run build` counts as well.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export class BuildError extends Error {}

const SOURCES = ["app", "db", "workflows", "emails", "public", "package-lock.json", "vite.config.ts"];

interface BuildOptions {
  /** Ends a build that is under way; then it rejects. */
  signal?: AbortSignal;
  /** False where others depend on the service: there a start only serves what `npm run build` has left. Default: true. */
  mayBuildHere?: boolean;
}

/** Throws a `BuildError` that says what to do where there is nothing to serve. */
export async function buildIfStale(
  root: string,
  say: (line: string) => void,
  { signal, mayBuildHere = true }: BuildOptions = {},
): Promise<void> {
  const stamp = join(root, "build", "built");
  if (existsSync(stamp) && newest(root) <= statSync(stamp).mtimeMs) return;
  const built = existsSync(join(root, "build", "server", "index.js"));
  if (!mayBuildHere) {
    if (!built) throw new BuildError("The pages are not built. Run: npm run build");
    say("The pages are served as they were built, and some source is newer. To build them: npm run build");
    return;
  }
  if (!existsSync(join(root, "node_modules", "@remix-run", "dev"))) {
    // An image without development packages was built before; it has nothing to build with.
    if (built) return;
    throw new BuildError(
      "The pages are not built, and the tools for it are not installed. Run: npm install && npm run build",
    );
  }
  if (!mayBuild(root)) {
    // Copied to where it runs, so that the dates of its files say nothing, and not to be changed there.
    const why = `${join(root, "build")} cannot be written`;
    if (!built)
      throw new BuildError(`The pages are not built, and ${why}. Run npm run build as a user who may.`);
    say(`The pages are served as they were built: some source is newer, but ${why}.`);
    return;
  }
  say("Building the pages …");
  await run(root, signal);
}

function newest(root: string): number {
  const visit = (path: string): number => {
    const s = statSync(path, { throwIfNoEntry: false });
    if (!s) return 0;
    if (!s.isDirectory()) return s.mtimeMs;
    return readdirSync(path).reduce((latest, name) => Math.max(latest, visit(join(path, name))), 0);
  };
  return Math.max(...SOURCES.map((name) => visit(join(root, name))));
}

/** A build replaces both halves and the stamp beside them. */
function mayBuild(root: string): boolean {
  const build = join(root, "build");
  const places = existsSync(build) ? [build, join(build, "client"), join(build, "server")] : [root];
  return places.filter((place) => existsSync(place)).every(isWritable);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function run(root: string, signal: AbortSignal | undefined): Promise<void> {
  const cli = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, "vite:build"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal ? { signal } : {}),
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new BuildError(`The pages could not be built:\n${Buffer.concat(output)}`)),
    );
  });
}
