// What the service has begun is ended in the opposite order, regardless of who asks for it and however far it has come: a signal, npm that has
// died, or a start that fails. Nothing is left behind, neither the port nor the embedded database.
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/http/log.server.ts";

type Step = () => Promise<unknown>;

/** The start was cut off because the service is to stop. */
class Stopping extends Error {}

/** What a start needs of the life that it begins. */
export interface Beginning {
  /** Ends what has just been begun, when the time comes. Throws where that time is now, so that nothing more is begun. */
  endWith(step: Step): void;
  /** Aborted when the service is to stop. */
  signal: AbortSignal;
}

const watchParentMs = 500;

/**
 * Runs `start`, and ends the process in an orderly way on a signal, during the start as well.
 * @returns when the start is over; rejects when it failed, with everything ended
 */
export async function liveUntilStopped(
  say: (line: string) => void,
  start: (beginning: Beginning) => Promise<void>,
): Promise<void> {
  const steps: Step[] = [];
  const stopping = new AbortController();
  const end = async () => {
    for (let step = steps.pop(); step; step = steps.pop())
      await step().catch((error: unknown) => log().error({ err: error }, "stopping"));
  };
  let started: Promise<void> = Promise.resolve();
  const stop = async () => {
    stopping.abort(new Stopping());
    say("Stopping: requests and jobs under way are finished first.");
    // What a start is about to begin is ended when it has been begun: a database server that comes up now would be nobody's.
    await end();
    await started.catch(() => {});
    await end();
    process.exit(0);
  };
  stopOnSignal(stop);
  started = start({
    signal: stopping.signal,
    endWith(step) {
      steps.push(step);
      stopping.signal.throwIfAborted();
    },
  });
  try {
    await started;
  } catch (error) {
    // Then it is over when `stop` is.
    if (stopping.signal.aborted) return await new Promise<never>(() => {});
    await end();
    throw error;
  }
}

/** Calls `stop` once. An operator who does not want to wait for it presses Ctrl-C again. */
function stopOnSignal(stop: () => Promise<void>): void {
  const npm = env().npm_lifecycle_event !== undefined;
  // The terminal sends Ctrl-C to npm and to us, and npm hands its own on: it was still pressed once.
  const patience = npm ? 2 : 1;
  let told = 0;
  const tell = () => {
    if (++told > patience) process.exit(1);
    if (told === 1) void stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, tell);
  process.on("SIGHUP", () => {
    // The terminal is gone: what is still said goes nowhere, which is no reason to break off.
    for (const out of [process.stdout, process.stderr]) out.on("error", () => {});
    tell();
  });
  if (!npm) return;
  // npm that was killed hands nothing on, and the person who started it believes the service to be gone.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (told === 0) tell();
  }, watchParentMs);
  watch.unref();
}
