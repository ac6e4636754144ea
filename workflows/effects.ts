// How a machine says what must happen: actions that carry an Effect as data and do nothing themselves.
import type { Effect } from "./types.ts";

/** The only action type besides assign; `decide` collects its params. */
export const EFFECT = "effect";

/** An implementation for setup(): effects are read, never run, by the machine. */
export const effectActions = { [EFFECT]: (_: unknown, _params: Effect | readonly Effect[]) => {} };

/** An action that emits effects computed from context and event. */
export function emit<TArgs>(params: (args: TArgs) => Effect | readonly Effect[]) {
  return { type: EFFECT, params } as const;
}
