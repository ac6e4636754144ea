// Prevents account enumeration by timing: answers for unknown addresses take as long as those for known ones.
import { setTimeout as sleep } from "node:timers/promises";

/** Longer than the slower of the two ways usually takes. */
const FLOOR_MS = 500;

/** Awaits the work, and at least half a second, so that its duration does not show. */
export async function minimumDuration<T>(work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, sleep(FLOOR_MS)]);
  return answer;
}
