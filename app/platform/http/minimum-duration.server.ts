// An answer that comes sooner for an address we do not know tells that we do not know it.
import { setTimeout as sleep } from "node:timers/promises";

/** Longer than the slower of the two ways usually takes. */
const FLOOR_MS = 500;

/** What the work gives, and never before half a second has gone: how long it took is then not to be seen. */
export async function minimumDuration<T>(work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, sleep(FLOOR_MS)]);
  return answer;
}
