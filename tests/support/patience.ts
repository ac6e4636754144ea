// How long tests wait for a state to come: so long that it decides nothing on a busy machine, and only what hangs fails.
export const PATIENCE_MS = 300_000;
