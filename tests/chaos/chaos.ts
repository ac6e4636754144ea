// Parallel clients, while the application and the database are killed again and again; afterwards everything is counted.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startSession } from "#app/accounts/session.server.ts";
import { installKinds } from "#app/cases/kinds.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { ensureBuild, testBuildDir } from "#tests/support/built-app.ts";
import { makeWorld, type Person, people, submitted } from "#tests/support/case-world.ts";
import { freePort, startSmtp } from "#tests/support/smtp.ts";
import { seededRandom } from "./chance.ts";
import { type Findings, findFaults } from "./checks.ts";
import { type Asked, oneCommand, retried } from "./client.ts";
import { AppKeeper, type Killed, killDatabase } from "./killer.ts";

export interface ChaosOptions {
  /** How many commands are to be answered. */
  commands: number;
  clients: number;
  seed: number;
  onProgress?: (answered: number) => void;
}

export interface ChaosReport extends Findings {
  answered: number;
  done: number;
  refused: number;
  /** Commands that were answered only after having been asked again. */
  askedAgain: number;
  killed: Killed;
  seconds: number;
}

/** So many commands are answered between two kills: a slow machine gets no more of them than a fast one. */
const between = { app: [30, 120], database: [80, 250] } as const;

export async function chaos(options: ChaosOptions): Promise<ChaosReport> {
  const dataDir = mkdtempSync(join(tmpdir(), "dataveien-chaos-"));
  await ensureBuild();
  const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
  const smtp = await startSmtp();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await migrateDatabase(postgres.connection);
  installKinds();
  configureDatabase(postgres.connection, { poolSize: 8, applicationName: "dataveien-chaos-clients" });
  const app = new AppKeeper({
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    NODE_ENV: "production",
    LOG_LEVEL: process.env.CHAOS_LOG ?? "silent",
    PORT: String(port),
    PUBLIC_URL: url,
    SMTP_URL: smtp.url,
    MAIL_FROM: "Dataveien <noreply@dataveien.example>",
    SECRET: process.env.SECRET ?? "",
    TRUST_PROXY: "1",
    CHAOS_APP: JSON.stringify({
      connection: postgres.connection,
      buildDir: join(process.cwd(), testBuildDir),
      port,
    }),
  });
  try {
    await makeWorld();
    await fillWithCases(Math.max(12, Math.ceil(options.commands / 12)));
    const cookies = await signEverybodyIn(url);
    await app.start();
    const started = Date.now();
    const killed: Killed = { app: 0, database: 0 };
    const over = new AbortController();
    const ringing = ringEachSecond(over.signal);
    const chance = seededRandom(options.seed);
    const next: Record<keyof typeof between, number> = { app: between.app[0], database: between.database[0] };
    const maybeKill = (answered: number) => {
      for (const what of ["app", "database"] as const) {
        if (answered < next[what]) continue;
        if (what === "app" ? app.kill() : killDatabase(postgres.directory)) killed[what]++;
        const [least, most] = between[what];
        next[what] = answered + Math.round(least + chance() * (most - least));
      }
    };
    const asked: Asked[] = [];
    let left = options.commands;
    const client = async (n: number) => {
      const ground = { url, cookies, chance: seededRandom(options.seed + n + 1) };
      while (left > 0) {
        left--;
        const one = await oneCommand(ground);
        if (one) asked.push(one);
        else left++;
        maybeKill(asked.length);
        options.onProgress?.(asked.length);
      }
    };
    await Promise.all(Array.from({ length: options.clients }, (_, n) => client(n)));
    over.abort();
    await ringing;
    const seconds = (Date.now() - started) / 1000;
    await settle();
    const findings = await findFaults(asked, smtp.received);
    return {
      answered: asked.length,
      done: asked.filter((one) => one.answer === "done").length,
      refused: asked.filter((one) => one.answer === "refused").length,
      askedAgain: asked.filter((one) => one.tries > 1).length,
      killed,
      seconds,
      ...findings,
    };
  } finally {
    app.stop();
    await closeDatabase();
    await smtp.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Links in mails are made from it; the clients have to make the same ones. Call before anything reads the settings. */
export function setSecret(): void {
  process.env.SECRET ??= randomBytes(32).toString("hex");
}

async function fillWithCases(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await submitted();
}

async function signEverybodyIn(url: string): Promise<Record<Person, string>> {
  const cookies: Partial<Record<Person, string>> = {};
  for (const person of Object.keys(people) as Person[]) {
    const cookie = await startSession(new Request(url), people[person].userId);
    cookies[person] = cookie.split(";")[0] ?? "";
  }
  return cookies as Record<Person, string>;
}

/** Some deadlines come due within seconds, and the job that rings them is asked for each second instead of each minute. */
async function ringClocks(): Promise<void> {
  const sql = sqlClient();
  await sql`update clocks set due_at = now() + random() * interval '3 seconds'
    where fired_at is null and paused_at is null and due_at > now() + interval '1 hour' and random() < 0.01`;
  await sql`select graphile_worker.add_job('fire-clocks', '{}'::json, job_key := 'fire-clocks')`;
}

async function ringEachSecond(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(1_000, undefined, { signal }).catch(() => {});
    // The database may be away; the next round comes soon.
    if (!signal.aborted) await ringClocks().catch(() => {});
  }
}

/** Only what never happens is given up. */
const settleMs = 1_200_000;
/** By then the jobs have found what they know of. */
const soonerMs = 80_000;

/** Waits until the jobs have nothing left to do, as they would on any evening. */
async function settle(): Promise<void> {
  const started = Date.now();
  for (let quiet = 0; quiet < 3 && Date.now() < started + settleMs; ) {
    await sleep(1_000);
    await retried(async () => {
      const sql = sqlClient();
      // A job that failed while the database was away waits for longer and longer; it need not wait here.
      await sql`update graphile_worker._private_jobs set run_at = now() where run_at > now() and attempts > 0 and locked_at is null`;
      // What has lost its job is found after ten minutes; here they are over sooner.
      if (Date.now() > started + soonerMs) {
        await sql`update outbox set created_at = created_at - interval '10 minutes' where processed_at is null`;
        await sql`update mails set created_at = created_at - interval '10 minutes' where status = 'pending'`;
      }
      await sql`select graphile_worker.add_job('sweep-outbox', '{}'::json, job_key := 'sweep-outbox')`;
      const [row] = await sql<{ left: number }[]>`select
        (select count(*) from outbox where processed_at is null)::int
        + (select count(*) from mails where status = 'pending')::int as left`;
      quiet = row?.left === 0 ? quiet + 1 : 0;
    });
  }
}
