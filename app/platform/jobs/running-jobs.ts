// Which jobs this process is running. The database may say that we hold a job of which we know nothing: it gave us the job
// and died before the answer came, or died when we wanted to say that it was done.
import type { TaskList } from "graphile-worker";

/** What has just ended is being written back. */
const writingBackMs = 20_000;

export class RunningJobs {
  readonly #running = new Set<string>();
  readonly #ended = new Map<string, number>();

  /** The same tasks, with each run remembered. */
  follow(tasks: TaskList): TaskList {
    return Object.fromEntries(
      Object.entries(tasks).map(([name, task]): [string, TaskList[string]] => [
        name,
        async (payload, helpers) => {
          const { id } = helpers.job;
          this.#running.add(id);
          try {
            return await task?.(payload as never, helpers);
          } finally {
            this.#running.delete(id);
            this.#ended.set(id, Date.now());
          }
        },
      ]),
    );
  }

  /** Also of a job that has just ended. */
  has(id: string): boolean {
    const oldest = Date.now() - writingBackMs;
    for (const [ended, at] of this.#ended) if (at < oldest) this.#ended.delete(ended);
    return this.#running.has(id) || this.#ended.has(id);
  }
}
