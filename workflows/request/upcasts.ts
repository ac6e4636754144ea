// Older shapes of a request. See upcast.ts.
import type { Upcast } from "../upcast.ts";

export const requestUpcasts: readonly Upcast[] = [
  {
    // Open data that is used at once, and reminders, came after the first cases.
    version: 1,
    snapshot: ({ value, context }) => ({ value, context: { openData: null, nudgedAt: null, ...context } }),
    event: ({ type, payload }) =>
      type === "create" ? { type, payload: { openData: null, ...payload } } : { type, payload },
  },
];
