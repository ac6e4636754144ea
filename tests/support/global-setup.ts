// One server for the whole run and one template with every migration in it; each test file clones the template,
// which costs a tenth of migrating. DATABASE_URL set: that server, else an embedded one below the system's tmp.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { connect } from "#db/client.server.ts";
import { type DatabaseConnection, withDatabaseName } from "#db/connection.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { databasePrefix, demoTemplate, newDatabaseName } from "./database-name.ts";
import { isAlive, locked } from "./lock.ts";

declare module "vitest" {
  interface ProvidedContext {
    database: { server: DatabaseConnection; template: string };
    /** For what the application keeps in files: keys, and what it remembers of a database. */
    dataDir: string;
  }
}

const leftoverSeconds = 6 * 3600;

export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL;
  const embedded = url ? undefined : await startForTests();
  const server = embedded?.connection ?? url ?? "";
  const template = `${newDatabaseName()}_template`;
  const admin = connect(server, { applicationName: "dataveien-tests", poolSize: 1, statementTimeoutMs: 0 });
  const dataDir = mkdtempSync(join(tmpdir(), "dataveien-tests-data-"));
  const teardown = async () => {
    for (const name of [template, demoTemplate(template), `${demoTemplate(template)}_aside`])
      await admin`drop database if exists ${admin(name)} with (force)`;
    await admin.end();
    await embedded?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await dropLeftovers(admin);
    await admin`create database ${admin(template)}`;
    await migrateDatabase(withDatabaseName(server, template));
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("database", { server, template });
  project.provide("dataDir", dataDir);
  return teardown;
}

async function startForTests(): Promise<EmbeddedPostgres> {
  // One directory per checkout: runs at the same time share the server, and one that was killed is taken over.
  const id = createHash("sha256").update(`${process.cwd()} ${process.getuid?.()}`).digest("hex").slice(0, 8);
  const dataDir = join(tmpdir(), `dataveien-tests-${id}`);
  const options = { dataDir, durable: false };
  const alone = <T>(work: () => Promise<T>) => locked(`${dataDir}.lock`, work);
  const embedded = await alone(() =>
    startEmbeddedPostgres(options).catch((error: unknown) => {
      // A server that runs is another run's, slow as it may be.
      if (isRunning(join(dataDir, "postgres", "cluster", "postmaster.pid"))) throw error;
      // Without fsync, a machine that lost power leaves a cluster behind that no longer starts.
      rmSync(dataDir, { recursive: true, force: true });
      return startEmbeddedPostgres(options);
    }),
  );
  return { ...embedded, stop: () => alone(() => embedded.stop()) };
}

function isRunning(pidFile: string): boolean {
  return existsSync(pidFile) && isAlive(Number(readFileSync(pidFile, "utf8").split("\n")[0]));
}

async function dropLeftovers(admin: ReturnType<typeof connect>): Promise<void> {
  const rows =
    await admin`select datname as name from pg_database where starts_with(datname, ${databasePrefix})`;
  for (const { name } of rows) {
    const made = Number(String(name).slice(databasePrefix.length).split("_")[0]);
    if (Date.now() / 1000 - made < leftoverSeconds) continue;
    await admin`drop database if exists ${admin(String(name))} with (force)`;
  }
}
