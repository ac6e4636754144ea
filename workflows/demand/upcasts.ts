// Older shapes of a demand. See upcast.ts.
import type { Upcast } from "#workflows/upcast.ts";

export const demandUpcasts: readonly Upcast[] = [
  {
    // Asking together: who followed before that has said nothing of it.
    version: 1,
  },
];
