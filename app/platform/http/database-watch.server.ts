// Knows whether the database answers without any page having to ask: pages that can do without it must not wait for it.
import type { Logger } from "pino";

const EVERY_MS = 2_000;
/** Longer than a busy database takes, shorter than a reader waits. */
const PATIENCE_MS = 2_000;
/** A question that was swallowed by the network is given up, and another one is asked. */
const GIVE_UP_MS = 10_000;

export interface DatabaseWatch {
  /** True from the first question that got no answer to the next that does. */
  down(): boolean;
  stop(): void;
}

/** Asks at once and then every two seconds. `ask` resolves when the database answers. */
export function watchDatabase(ask: () => Promise<unknown>, log: Logger): DatabaseWatch {
  let down = false;
  let asked: { since: number } | undefined;
  const note = (isDown: boolean, error?: unknown) => {
    if (isDown === down) return;
    down = isDown;
    if (down) log.error({ err: error }, "the database does not answer");
    else log.info("the database answers again");
  };
  const round = () => {
    const now = performance.now();
    if (asked && now - asked.since > PATIENCE_MS) note(true);
    if (asked && now - asked.since < GIVE_UP_MS) return;
    const mine = { since: now };
    asked = mine;
    ask()
      .then(
        () => note(false),
        (error: unknown) => note(true, error),
      )
      .finally(() => {
        if (asked === mine) asked = undefined;
      });
  };
  round();
  const timer = setInterval(round, EVERY_MS).unref();
  return { down: () => down, stop: () => clearInterval(timer) };
}
