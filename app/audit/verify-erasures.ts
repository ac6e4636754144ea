// What was erased in one case, beside what its events say: a payload may be gone only where an erasure says so.
import { ERASURE } from "#workflows/erasure.ts";

export interface Erasures {
  /** An event that the walk has come to, with what was said in it. */
  see(event: { seq: number; type: string }, payload: Record<string, unknown> | null): void;
  /** Numbers of events, and what is wrong with them. */
  faults(): { seq: number; code: "erased-unsaid" | "erased-kept" }[];
  /** Gone since before erasures were events. */
  before(): number;
}

/** @param erasedBefore numbers of events whose payloads were gone when erasures became events */
export function erasuresOf(erasedBefore: readonly number[]): Erasures {
  const gone: number[] = [];
  const there = new Set<number>();
  const said = new Set<number>();
  const old = new Set(erasedBefore);
  return {
    see({ seq, type }, payload) {
      if (payload === null) gone.push(seq);
      else there.add(seq);
      if (type !== ERASURE) return;
      // An erasure speaks of what was there before it, never of itself: so none can be erased in its turn.
      for (const n of namedBy(payload)) if (n < seq) said.add(n);
    },
    faults: () => [
      ...gone
        .filter((seq) => !said.has(seq) && !old.has(seq))
        .map((seq) => ({ seq, code: "erased-unsaid" as const })),
      ...[...said].filter((seq) => there.has(seq)).map((seq) => ({ seq, code: "erased-kept" as const })),
    ],
    before: () => gone.filter((seq) => old.has(seq) && !said.has(seq)).length,
  };
}

/** Numbers of the events that an erasure names. Read from what is stored, so of any shape. */
export function namedBy(payload: Record<string, unknown> | null): number[] {
  const events = payload?.events;
  return Array.isArray(events) ? events.filter((n): n is number => typeof n === "number") : [];
}
