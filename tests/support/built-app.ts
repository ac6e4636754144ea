// The web application as it runs in production, for tests of routes and browsers: built once for each state of what it
// is built from, and served in this process on a free port.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type AppOptions, type RunningServer, startServer } from "#app/server.ts";
import { locked } from "./lock.ts";

const SOURCES = ["app", "db", "workflows", "emails", "public", "vite.config.ts", "package-lock.json"];
/** Not in `build`, which every build of the pages empties. */
const BUILDS = join(".cache", "test-builds");
/** Its name says what it was built from: nobody builds where another run of the tests is serving. */
export const testBuildDir = join(BUILDS, fingerprint());
const COMPLETE = "complete";
const dayMs = 24 * 3_600_000;

function fingerprint(): string {
  const hash = createHash("sha256");
  const read = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) read(join(path, name));
    else hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  };
  SOURCES.forEach(read);
  return hash.digest("hex").slice(0, 12);
}

/** Builds if need be. Test files and whole runs go side by side, so one of them builds and the others wait. */
export async function ensureBuild(): Promise<void> {
  if (isComplete()) return;
  await locked(join("node_modules", ".cache", "dataveien-tests-build.lock"), async () => {
    if (isComplete()) return;
    dropOldBuilds();
    // Without vitest's own settings, which would make it a development build.
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", BUILD_DIR: testBuildDir };
    delete env.VITEST;
    const remix = "node_modules/@remix-run/dev/dist/cli.js";
    await promisify(execFile)(process.execPath, [remix, "vite:build"], { env });
    writeFileSync(join(testBuildDir, COMPLETE), "");
  });
}

/** Says that it is in use, too. */
function isComplete(): boolean {
  const mark = join(testBuildDir, COMPLETE);
  if (!existsSync(mark)) return false;
  utimesSync(mark, new Date(), new Date());
  return true;
}

function dropOldBuilds(): void {
  mkdirSync(BUILDS, { recursive: true });
  for (const name of readdirSync(BUILDS)) {
    const mark = statSync(join(BUILDS, name, COMPLETE), { throwIfNoEntry: false });
    if (!mark || Date.now() - mark.mtimeMs > dayMs) rmSync(join(BUILDS, name), { recursive: true });
  }
}

export type BuiltApp = RunningServer & { url: string };

/** Call `stop` at the end. The database is that of `withDatabase()`; pages without a session need none. */
export async function startBuiltApp(options: AppOptions & { host?: string } = {}): Promise<BuiltApp> {
  await ensureBuild();
  const running = await startServer({ buildDir: join(process.cwd(), testBuildDir), ...options, port: 0 });
  return { ...running, url: `http://localhost:${running.port}` };
}
