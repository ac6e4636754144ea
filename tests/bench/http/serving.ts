// What a serving process says about itself to the benchmark that started it: processor time, memory, and statements.
import { db, sqlClient } from "#db/client.server.ts";

export type Question = "usage" | "count statements" | "statements";

export interface Usage {
  /** Processor time since the start, of every thread, in milliseconds. */
  cpuMs: number;
  /** Resident memory, and what of it is JavaScript objects in use or not yet collected, in megabytes. */
  rssMb: number;
  heapMb: number;
}

const MB = 1024 * 1024;

/** Answers the parent's questions, and ends the process when the parent ends. */
export function answerBenchmark(stop: () => Promise<unknown>): void {
  let said: string[] = [];
  const clients = () => [sqlClient(), (db() as unknown as { $client: ReturnType<typeof sqlClient> }).$client];
  const answer = (question: Question): Usage | string[] => {
    if (question === "usage") {
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      return { cpuMs: (user + system) / 1000, rssMb: rss / MB, heapMb: heapUsed / MB };
    }
    // postgres.js calls `debug` for each statement that it sends.
    const counting = question === "count statements";
    const debug = counting ? (_: number, query: string) => void said.push(query) : false;
    for (const client of clients()) Object.assign(client.options, { debug });
    const before = said;
    said = [];
    return counting ? [] : before;
  };
  process.on("message", (question: Question) => process.send?.(answer(question)));
  const end = () => void stop().finally(() => process.exit(0));
  process.once("SIGTERM", end).once("disconnect", end);
}

/** What the parent passes on in BENCH_SITE. */
export const given = () => JSON.parse(process.env.BENCH_SITE ?? "{}");
