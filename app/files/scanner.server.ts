// Looks for malware in files. The house has no scanner of its own; it asks one where one is set up.
import { env } from "#app/platform/env.server.ts";
import { clamav } from "./clamav.server.ts";

export type ScanAnswer = { state: "clean" } | { state: "infected"; finding: string };

export interface Scanner {
  /** Throws when the scanner cannot be reached or cannot tell. */
  scan(pieces: AsyncIterable<Uint8Array>): Promise<ScanAnswer>;
  /** Its name and version in its own words. Throws when it cannot be reached. */
  version(): Promise<string>;
}

/** Null where none is set up: files are then marked as not scanned, and the administrators' page says so. */
export function scanner(): Scanner | null {
  const url = env().CLAMAV_URL;
  return url ? clamav(url) : null;
}
