// Builds the pages when a source file is newer than the last build, so that `npm start` never serves yesterday's code.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export class BuildError extends Error {}

const SOURCES = ["app", "db", "workflows", "emails", "package-lock.json", "vite.config.ts"];

export async function buildIfStale(root: string, say: (line: string) => void): Promise<void> {
  const stamp = join(root, "build", "built");
  if (existsSync(stamp) && newest(root) <= statSync(stamp).mtimeMs) return;
  if (!existsSync(join(root, "node_modules", "@remix-run", "dev"))) {
    // An image without development packages was built before; it has nothing to build with.
    if (existsSync(join(root, "build", "server", "index.js"))) return;
    throw new BuildError(
      "The pages are not built, and the tools for it are not installed. Run: npm install && npm run build",
    );
  }
  say("Building the pages …");
  const started = new Date();
  await run(root);
  writeFileSync(stamp, `${started.toISOString()}\n`);
  // What was changed while the pages were being built may not be in them.
  utimesSync(stamp, started, started);
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

function run(root: string): Promise<void> {
  const cli = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, "vite:build"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
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
