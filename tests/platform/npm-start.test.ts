// The real `npm start`: the person who ends it ends the server and its database too, and what has been built is not built again.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "#tests/support/smtp.ts";

const dataDir = mkdtempSync(join(tmpdir(), "dataveien-npm-start-"));
const pidFile = join(dataDir, "postgres", "cluster", "postmaster.pid");
const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: "production",
  DATABASE_URL: "",
  LOG_LEVEL: "warn",
};
delete env.VITEST;

interface Started {
  npm: ChildProcess & { pid: number };
  port: number;
  said: () => string;
  /** The exit code, once every process that writes to npm's output is gone. */
  gone: Promise<number | null>;
}
let running: Started | undefined;

/** In a group of its own, as a terminal would have it; `group` below stands for that terminal. */
async function npmStart(): Promise<Started> {
  const port = await freePort();
  const npm = spawn("npm", ["start"], {
    env: { ...env, DATA_DIR: dataDir, PORT: String(port), DEMO: "false" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  }) as Started["npm"];
  const said: string[] = [];
  for (const stream of [npm.stdout, npm.stderr]) stream?.on("data", (chunk) => said.push(String(chunk)));
  const gone = new Promise<number | null>((resolve) => npm.once("close", (code) => resolve(code)));
  running = { npm, port, said: () => said.join(""), gone };
  return running;
}

async function untilSaid(started: Started, words: string): Promise<void> {
  let over = false;
  void started.gone.then(() => {
    over = true;
  });
  while (!started.said().includes(words)) {
    if (over) throw new Error(`It ended before it said "${words}":\n${started.said()}`);
    await sleep(50);
  }
}

const isThere = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
/** The end of the database is written into its directory before its process is gone; a zombie has no directory. */
const databaseRuns = () =>
  existsSync(pidFile) && isThere(Number(readFileSync(pidFile, "utf8").split("\n")[0]));
const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );

beforeAll(() => rmSync("build/built", { force: true }));
afterEach(async () => {
  if (!running || running.npm.exitCode !== null || running.npm.signalCode !== null) return;
  process.kill(-running.npm.pid, "SIGKILL");
  await running.gone;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("npm start", () => {
  test("does not build again what npm run build has built", async () => {
    await promisify(execFile)("npm", ["run", "build"], { env });
    const started = await npmStart();
    await untilSaid(started, "Dataveien runs at");
    expect(started.said()).not.toContain("Building");
    expect(await answers(started.port)).toBe(true);
    expect(databaseRuns()).toBe(true);
    // As Docker, systemd and most that run services end it.
    started.npm.kill("SIGTERM");
    expect(await started.gone).toBe(0);
    expect(started.said()).toContain("Stopping");
    expect(await answers(started.port)).toBe(false);
    expect(databaseRuns()).toBe(false);
  });

  test.each([
    ["Ctrl-C, which reaches npm and the server", (pid: number) => process.kill(-pid, "SIGINT")],
    ["SIGINT to npm alone", (pid: number) => process.kill(pid, "SIGINT")],
    ["SIGHUP, which a terminal that is closed sends to both", (pid: number) => process.kill(-pid, "SIGHUP")],
  ])("ends in order by %s", async (_what, end) => {
    const started = await npmStart();
    await untilSaid(started, "Dataveien runs at");
    end(started.npm.pid);
    await started.gone;
    expect(started.said()).toContain("Stopping");
    expect(await answers(started.port)).toBe(false);
    expect(databaseRuns()).toBe(false);
  });

  test("ends in order when npm is killed", async () => {
    const started = await npmStart();
    await untilSaid(started, "Dataveien runs at");
    started.npm.kill("SIGKILL");
    await started.gone;
    expect(started.said()).toContain("Stopping");
    expect(await answers(started.port)).toBe(false);
    expect(databaseRuns()).toBe(false);
  });

  test("leaves nothing behind when it is ended while it starts", async () => {
    const started = await npmStart();
    while (!databaseRuns()) await sleep(5);
    started.npm.kill("SIGTERM");
    await started.gone;
    expect(started.said()).not.toContain("Dataveien runs at");
    expect(await answers(started.port)).toBe(false);
    expect(databaseRuns()).toBe(false);
  });
});
