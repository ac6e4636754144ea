// Kills the application and the database with SIGKILL at odd moments, and counts how often.
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Killed {
  app: number;
  database: number;
}

/** The application, started again each time it is gone, until `stop`. */
export class AppKeeper {
  #child: ChildProcess | undefined;
  #stopped = false;
  /** Only what serves is killed: a process that never comes up would have nothing to lose. */
  #serves = false;
  readonly #env: NodeJS.ProcessEnv;
  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  /** Resolves when the first process serves. */
  start(): Promise<void> {
    return new Promise((ready) => {
      const child = fork("tests/chaos/app-process.ts", [], {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", process.env.CHAOS_LOG ? "inherit" : "ignore", "inherit", "ipc"],
        env: this.#env,
      });
      this.#child = child;
      child.once("message", () => {
        this.#serves = true;
        ready();
      });
      child.once("exit", () => {
        this.#serves = false;
        if (!this.#stopped) void this.start();
      });
    });
  }

  kill(): boolean {
    return this.#serves && (this.#child?.kill("SIGKILL") ?? false);
  }

  stop(): void {
    this.#stopped = true;
    this.#child?.kill("SIGKILL");
  }
}

/** The postmaster dies at once; its children notice and follow, and the server has to recover from its log. */
export function killDatabase(directory: string): boolean {
  try {
    const [pid = ""] = readFileSync(join(directory, "cluster", "postmaster.pid"), "utf8").split("\n");
    process.kill(Number(pid), "SIGKILL");
    return true;
  } catch {
    return false;
  }
}
