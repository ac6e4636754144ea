// The same name gives the same id on every machine: demo data can be replayed, and a form that is sent twice
// finds its own first sending.
import { createHash } from "node:crypto";

/** A UUID (version 8: the content is ours to choose) from the SHA-256 of the name. */
export function uuidFromName(name: string): string {
  const bytes = createHash("sha256").update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
