// Real servers in real directories, killed for real.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { connect } from "#db/client.server.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";

let base = "";
let started: EmbeddedPostgres[] = [];
let apps: ChildProcess[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "dv-embedded-"));
  // mkdtemp closes the directory to everybody; as root the server runs as nobody, who must pass.
  chmodSync(base, 0o711);
  started = [];
  apps = [];
});

afterEach(async () => {
  for (const app of apps) app.kill("SIGKILL");
  await Promise.all(started.map((postgres) => postgres.stop()));
  for (const directory of started.map((postgres) => postgres.directory))
    rmSync(directory, { recursive: true, force: true });
  rmSync(base, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: join(base, "data"), durable: false, ...options });
  started.push(postgres);
  return postgres;
}

async function startApp(): Promise<{ app: ChildProcess; adopted: boolean }> {
  const script = join(import.meta.dirname, "embedded-app.ts");
  const app = spawn(process.execPath, ["--import", "tsx", script, join(base, "data")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  apps.push(app);
  const [line] = await once(app.stdout, "data");
  return { app, ...JSON.parse(String(line)) };
}

async function query(postgres: EmbeddedPostgres, text: string) {
  const sql = connect(postgres.connection, { poolSize: 1 });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}

function serverPid(postgres: EmbeddedPostgres): number {
  const text = readFileSync(join(postgres.directory, "cluster", "postmaster.pid"), "utf8");
  return Number(text.split("\n")[0]);
}

describe("the embedded PostgreSQL", () => {
  test("starts in an empty directory and keeps its data between starts", async () => {
    const first = await start();
    await query(first, "create table kept (word text); insert into kept values ('bevart')");
    await first.stop();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second, "select word from kept")).toMatchObject([{ word: "bevart" }]);
  });

  test("knows Norwegian: stemming, and the case of letters beyond Z", async () => {
    const postgres = await start();
    const rows = await query(
      postgres,
      "select to_tsvector('norwegian', 'ÅRSRAPPORTER')::text as v, lower('ÆØÅ') as l, 'Å' ilike 'å' as i",
    );
    expect(rows).toMatchObject([{ v: "'årsrapport':1", l: "æøå", i: true }]);
  });

  test("starts once when two processes start at the same time in an empty directory", async () => {
    const [one, other] = await Promise.all([start(), startApp()]);
    expect([one.adopted, other.adopted].sort()).toEqual([false, true]);
  });

  test("goes on for a second process when the first, which started it, stops", async () => {
    const first = await start();
    const { app, adopted } = await startApp();
    expect(adopted).toBe(true);
    await first.stop();
    const third = await start();
    expect(third.adopted).toBe(true);
    app.stdin?.write("stop\n");
    await once(app, "exit");
    expect(await query(third, "select 1 as one")).toMatchObject([{ one: 1 }]);
    await third.stop();
    expect(() => serverPid(third)).toThrow("ENOENT");
  });

  test("is taken over, running, after kill -9 of the app", async () => {
    const { app } = await startApp();
    app.kill("SIGKILL");
    await once(app, "exit");
    const next = await start();
    expect(next.adopted).toBe(true);
    await next.stop();
    expect(() => serverPid(next)).toThrow("ENOENT");
  });

  test("is revived when it is killed under a running app", async () => {
    const said: string[] = [];
    // Durable, since what was not yet written to the log is rightly gone.
    const postgres = await start({ durable: true, say: (line) => said.push(line) });
    const before = serverPid(postgres);
    await query(postgres, "create table kept (word text)");
    process.kill(before, "SIGKILL");
    await expect.poll(() => said.join(), { timeout: PATIENCE_MS }).toContain("runs again");
    expect(serverPid(postgres)).not.toBe(before);
    expect(await query(postgres, "select count(*)::int as n from kept")).toMatchObject([{ n: 0 }]);
  });

  test("starts again after kill -9 of both the app and the server", async () => {
    const { app } = await startApp();
    const pidFile = join(base, "data", "postgres", "cluster", "postmaster.pid");
    app.kill("SIGKILL");
    process.kill(Number(readFileSync(pidFile, "utf8").split("\n")[0]), "SIGKILL");
    const next = await start();
    expect(await query(next, "select 1 as one")).toMatchObject([{ one: 1 }]);
  });

  test("starts although postmaster.pid names a process that is something else", async () => {
    const first = await start();
    const pidFile = join(first.directory, "cluster", "postmaster.pid");
    const text = readFileSync(pidFile, "utf8");
    await first.stop();
    writeFileSync(pidFile, text.replace(/^\d+/, String(process.pid)));
    const next = await start();
    expect(next.adopted).toBe(false);
  });

  test("is reached over TCP with a password where there is no unix socket", async () => {
    const postgres = await start({ transport: "tcp" });
    expect(postgres.connection.host).toBe("127.0.0.1");
    expect(await query(postgres, "select 1 as one")).toMatchObject([{ one: 1 }]);
    const guess = { ...postgres, connection: { ...postgres.connection, password: "guess" } };
    await expect(query(guess, "select 1")).rejects.toThrow("password authentication failed");
  });

  test("puts its socket in a short directory when the path of the data is too long for one", async () => {
    const postgres = await start({ dataDir: join(base, "a".repeat(60), "b".repeat(60)) });
    expect(postgres.connection.host).not.toContain("aaaa");
    expect(await query(postgres, "select 1 as one")).toMatchObject([{ one: 1 }]);
    rmSync(postgres.connection.host, { recursive: true, force: true });
  });

  test("survives a directory with quotes, spaces, commas and Norwegian letters in its name", async () => {
    const postgres = await start({ dataDir: join(base, `blå "bær", it's \\ 100%`) });
    expect(await query(postgres, "select 1 as one")).toMatchObject([{ one: 1 }]);
  });

  test.skipIf(process.getuid?.() !== 0)(
    "moves to a place that its user can enter when root's checkout is closed to others",
    async () => {
      const closed = join(base, "closed");
      mkdirSync(closed, { mode: 0o700 });
      const said: string[] = [];
      const postgres = await start({ dataDir: join(closed, "data"), say: (line) => said.push(line) });
      expect(said.join()).toContain(`its data is in ${postgres.directory}`);
      expect(postgres.directory.startsWith(closed)).toBe(false);
      await postgres.stop();
      const again = await start({ dataDir: join(closed, "data") });
      expect(again.directory).toBe(postgres.directory);
    },
  );

  test("does not start a new, empty database when its directory vanishes under a running app", async () => {
    const postgres = await start();
    const pid = serverPid(postgres);
    rmSync(postgres.directory, { recursive: true, force: true });
    process.kill(pid, "SIGKILL");
    await sleep(1_000);
    await postgres.stop();
    expect(() => serverPid(postgres)).toThrow("ENOENT");
  });
});
