// The demo is seeded once in a run, by the first test file that wants it, and cloned for each: seeding it takes many times
// as long.
import { fork } from "node:child_process";
import { inject } from "vitest";
import { connect } from "#db/client.server.ts";
import { withDatabaseName } from "#db/connection.ts";
import { cloneDatabase, type TestDatabase } from "./database.ts";
import { demoTemplate } from "./database-name.ts";
import { SETTINGS } from "./settings.ts";
import { startSmtp } from "./smtp.ts";

const limitMs = 25 * 60_000;

/** A database of its own, with the demo of this morning in it and every letter of it sent. */
export async function createDemoDatabase(): Promise<TestDatabase> {
  const { server, template } = inject("database");
  const demo = demoTemplate(template);
  // The person who comes second waits at the lock for as long as the telling takes.
  const sql = connect(server, { poolSize: 1, applicationName: "dataveien-tests", statementTimeoutMs: 0 });
  try {
    await sql`select pg_advisory_lock(hashtext(${demo}))`;
    const [made] = await sql`select 1 from pg_database where datname = ${demo}`;
    if (!made) {
      const aside = `${demo}_aside`;
      await sql`drop database if exists ${sql(aside)} with (force)`;
      await sql`create database ${sql(aside)} template ${sql(template)}`;
      await seedDemoForTests(withDatabaseName(server, aside));
      await sql`alter database ${sql(aside)} rename to ${sql(demo)}`;
    }
  } finally {
    await sql.end();
  }
  return cloneDatabase(demo);
}

async function seedDemoForTests(connection: TestDatabase["connection"]): Promise<void> {
  const smtp = await startSmtp();
  const printed: string[] = [];
  const child = fork("tests/support/demo-process.ts", [], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      // Everything, for what is looked for below.
      LOG_LEVEL: "trace",
      SMTP_URL: smtp.url,
      MAIL_FROM: "Dataveien <noreply@dataveien.example>",
      SECRET: SETTINGS.SECRET,
      DATA_DIR: process.env.DATA_DIR,
      TEST_DEMO: JSON.stringify(connection),
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => printed.push(String(chunk)));
  let last = "the stories";
  child.on("message", (text) => {
    last = String(text);
  });
  const limit = setTimeout(() => child.kill("SIGKILL"), limitMs);
  const code = await new Promise((done) => child.once("close", done));
  clearTimeout(limit);
  await smtp.stop();
  const text = printed.join("");
  if (code !== 0) {
    const tail = text.slice(-20_000);
    throw new Error(`The demo was not told (exit ${code}), it was at ${last}:\n${tail}`);
  }
  // As tests/platform/secrets-in-logs.test.ts asks of a site that runs.
  if (text.includes(String(SETTINGS.SECRET)))
    throw new Error("The secret stands in the log of telling the demo.");
}
