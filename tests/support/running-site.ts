// The real thing for browser tests: the production build, a database of its own with the demo in it, jobs that run,
// and mail that arrives at a real SMTP server. One for each test file.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { ensureBuild, testBuildDir } from "./built-app.ts";
import type { TestDatabase } from "./database.ts";
import { createDemoDatabase } from "./demo-database.ts";
import { PATIENCE_MS } from "./patience.ts";
import { SETTINGS } from "./settings.ts";
import { freePort, type ReceivedMail, startSmtp, type TestSmtp } from "./smtp.ts";

export interface RunningSite {
  url: string;
  smtp: TestSmtp;
  database: TestDatabase;
  /** What the server has printed so far, for a test that fails. */
  output(): string;
}

/**
 * Call at the top of a test file or of a describe; the answer is there once its tests run.
 * @param env settings beside the usual ones
 */
export function withRunningSite(env: Record<string, string> = {}): () => RunningSite {
  let site: (RunningSite & { stop(): Promise<void> }) | undefined;
  beforeAll(async () => {
    site = await startSite(env);
  }, 1_800_000);
  afterAll(() => site?.stop());
  return () => {
    if (!site) throw new Error("The site runs only while tests do.");
    return site;
  };
}

async function startSite(
  settings: Record<string, string>,
  tries = 3,
): Promise<RunningSite & { stop(): Promise<void> }> {
  await ensureBuild();
  const [smtp, database, port] = [await startSmtp(), await createDemoDatabase(), await freePort()];
  const url = `http://localhost:${port}`;
  const printed: string[] = [];
  const child = fork("tests/support/site-process.ts", [], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      PORT: String(port),
      PUBLIC_URL: url,
      SMTP_URL: smtp.url,
      MAIL_FROM: "Dataveien <noreply@dataveien.example>",
      // The demo's letters have links that follow from it.
      SECRET: SETTINGS.SECRET,
      DATA_DIR: process.env.DATA_DIR,
      ...settings,
      TEST_SITE: JSON.stringify({
        connection: database.connection,
        buildDir: join(process.cwd(), testBuildDir),
      }),
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => printed.push(String(chunk)));
  }
  const stop = async () => {
    await ended(child);
    await smtp.stop();
    await database.drop();
  };
  try {
    await ready(child, printed);
  } catch (error) {
    await stop();
    // The port was free a moment ago; another run of the tests was quicker.
    if (tries > 1 && printed.join("").includes("EADDRINUSE")) return startSite(settings, tries - 1);
    throw error;
  }
  return { url, smtp, database, output: () => printed.join(""), stop };
}

function ready(child: ChildProcess, printed: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    child.once("message", () => done());
    child.once("exit", (code) =>
      fail(new Error(`The site did not start (exit ${code}):\n${printed.join("")}`)),
    );
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS).unref();
  });
}

/** Waits until a mail has come to the address that satisfies `like`; the newest of them. */
export async function mailTo(
  { smtp }: RunningSite,
  address: string,
  like: (mail: ReceivedMail) => boolean = () => true,
): Promise<ReceivedMail> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = smtp.received.findLast((mail) => mail.to.includes(address) && like(mail));
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  const seen = smtp.received.map((mail) => `${mail.to.join(", ")}: ${mail.subject}`).slice(-20);
  throw new Error(`No such mail came to ${address}. The last ones:\n${seen.join("\n")}`);
}
