// Looks for malware in files. The product has no scanner of its own; it asks one where one is set up.
import { env } from "#app/platform/env.server.ts";
import { clamav } from "./clamav.server.ts";
import type { Scanner } from "./scan.ts";

/** Null where none is set up: files are then marked as not scanned, and the administrators' page says so. */
export function scanner(): Scanner | null {
  const url = env().CLAMAV_URL;
  return url ? clamav(url) : null;
}
