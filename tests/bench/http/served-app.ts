// An application that is measured, in a process of its own: what measures it takes nothing from it, and it imports what
// production imports and no more.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { SETTINGS } from "#tests/support/settings.ts";
import type { Question, Usage } from "./serving.ts";

export interface ServedApp {
  port: number;
  usage(): Promise<Usage>;
  /** The statements that were sent to the database while the work was done. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

/** @param given what the process reads with `given()` */
export async function serve(
  file: "our-process.ts" | "minimal-process.ts",
  given: object,
  nodeOptions: string[] = [],
): Promise<ServedApp> {
  const port = await freePort();
  const child = fork(`tests/bench/http/${file}`, [], {
    execArgv: [...nodeOptions, "--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SECRET: SETTINGS.SECRET,
      DEMO: "true",
      BENCH_SITE: JSON.stringify(given),
    },
  });
  const exited = once(child, "exit");
  await Promise.race([
    once(child, "message"),
    exited.then(([code]) => Promise.reject(new Error(`${file} ended with ${code}.`))),
  ]);
  return {
    port,
    usage: () => ask<Usage>(child, "usage"),
    statements: async (work) => {
      await ask(child, "count statements");
      await work();
      return ask<string[]>(child, "statements");
    },
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

async function ask<T>(child: ChildProcess, question: Question): Promise<T> {
  const answer = once(child, "message");
  child.send(question);
  return (await answer)[0] as T;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}
