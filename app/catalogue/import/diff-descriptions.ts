// What changed between two harvests: one hash to see that something did, one list of fields to say what.
import { createHash } from "node:crypto";
import type { DatasetDescription } from "#app/catalogue/road/dataset-description.ts";

/** The same for the same content, whatever the order of keys in it; hexadecimal SHA-256. */
export function contentHash(description: DatasetDescription): string {
  return createHash("sha256").update(canonicalJson(description)).digest("hex");
}

/** Names of the fields whose content differs, in the order of the description. The address is no field. */
export function diffDescriptions(
  before: DatasetDescription,
  after: DatasetDescription,
): (keyof DatasetDescription)[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof DatasetDescription>;
  fields.delete("uri");
  return [...fields].filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]));
}

/** JSON with sorted keys. Absent and undefined are the same, as they are in a database. */
function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `"${key}":${canonicalJson(record[key])}`)
    .join(",")}}`;
}
