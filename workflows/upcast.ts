// Brings what an older build has stored to the shape of this one. Nothing is changed where it is stored: a case is read
// as if it had been written today, and gets today's version with its next event.
import type { StoredSnapshot } from "./types.ts";

/** What was said in one event. `create` carries what the case was opened with. */
export interface SaidEvent {
  type: string;
  payload: Record<string, unknown>;
}

/** From `version` to the next. What is left out did not change. */
export interface Upcast {
  version: number;
  snapshot?: (before: StoredSnapshot) => StoredSnapshot;
  event?: (before: SaidEvent) => SaidEvent;
}

interface Versioned {
  version: number;
  upcasts: readonly Upcast[];
}

/** @throws when it was stored by a newer build, which this one cannot know */
export function upcastSnapshot(to: Versioned, version: number, snapshot: StoredSnapshot): StoredSnapshot {
  return stepsFrom(to, version).reduce((s, step) => step.snapshot?.(s) ?? s, snapshot);
}

/** @throws when it was stored by a newer build, which this one cannot know */
export function upcastEvent(to: Versioned, version: number, event: SaidEvent): SaidEvent {
  return stepsFrom(to, version).reduce((e, step) => step.event?.(e) ?? e, event);
}

const NONE: readonly Upcast[] = [];

function stepsFrom(to: Versioned, version: number): readonly Upcast[] {
  if (version === to.version) return NONE;
  if (version > to.version) throw new Error(`stored by a newer build: version ${version} of ${to.version}`);
  return to.upcasts.filter((u) => u.version >= version).sort((a, b) => a.version - b.version);
}
