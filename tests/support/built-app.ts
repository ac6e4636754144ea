// The web application as it runs in production, for tests of routes and browsers: built when the build is older than
// what it was built from, and served in this process on a free port.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { type AppOptions, type RunningServer, startServer } from "#app/server.ts";

const SOURCES = ["app", "db", "workflows", "emails", "public", "vite.config.ts", "package-lock.json"];
/** Not `build`, which somebody may be serving or building meanwhile. */
export const testBuildDir = join("build", "tests");
const built = join(testBuildDir, "server", "index.js");
const lock = join("node_modules", ".cache", "dataveien-build.lock");

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh(): boolean {
  return existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(newest));
}

/** Whoever held it has been killed. However long a build takes, its process is there. */
function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, "pid"), "utf8")), 0);
    return false;
  } catch (error) {
    // Between taking it and saying who has it there is a moment.
    const { code } = error as NodeJS.ErrnoException;
    return (
      code === "ESRCH" ||
      (code === "ENOENT" && existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000)
    );
  }
}

/** Builds if need be. Test files run side by side, so one of them builds and the others wait. */
export async function ensureBuild(): Promise<void> {
  mkdirSync(join("node_modules", ".cache"), { recursive: true });
  for (;;) {
    if (isFresh()) return;
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, "pid"), String(process.pid));
    } catch {
      if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
      await sleep(250);
      continue;
    }
    try {
      // Without vitest's own settings, which would make it a development build.
      const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", BUILD_DIR: testBuildDir };
      delete env.VITEST;
      await promisify(execFile)(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
        env,
      });
      return;
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

export type BuiltApp = RunningServer & { url: string };

/** Call `stop` at the end. The database is that of `withDatabase()`; pages without a session need none. */
export async function startBuiltApp(options: AppOptions & { host?: string } = {}): Promise<BuiltApp> {
  await ensureBuild();
  const running = await startServer({ buildDir: join(process.cwd(), testBuildDir), ...options, port: 0 });
  return { ...running, url: `http://localhost:${running.port}` };
}
