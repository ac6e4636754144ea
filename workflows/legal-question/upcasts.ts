// Older shapes of a legal question. See upcast.ts.
import { NOT_KEPT } from "#workflows/policy.ts";
import type { Upcast } from "#workflows/upcast.ts";

const GUARDED = new Set(["anonymise", "publish", "supersede", "retract"]);

export const legalQuestionUpcasts: readonly Upcast[] = [
  {
    // The guard against names in a public text: what was said before it is not held against it.
    version: 1,
    event: ({ type, payload }) =>
      GUARDED.has(type) ? { type, payload: { ...payload, named: NOT_KEPT } } : { type, payload },
  },
];
