// The chain that makes a case file tamper-evident: each event's hash covers the one before and a commitment to its payload.
import { createHash } from "node:crypto";

export interface ChainedEvent {
  caseId: string;
  seq: number;
  commandId: string;
  causedBy: string | null;
  type: string;
  actorId: string | null;
  actorRole: string;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  machineVersion: number;
  stateAfter: string;
  ballAfter: string | null;
  versionAfter: number;
}

/** What the first event of a case follows on. */
export const NO_HASH = "0".repeat(64);

const sha256 = (s: string) => createHash("sha256").update(s).digest("hex");

/** JSON with sorted keys: PostgreSQL's jsonb does not keep their order. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** Commitment to a payload that can be erased later without breaking the chain; the salt keeps it from being guessed. */
export const commitmentOf = (salt: string, payload: unknown): string =>
  sha256(`${salt}\n${canonicalJson(payload)}`);

export function hashOf(previous: string, e: ChainedEvent, commitment: string): string {
  return sha256(
    canonicalJson([
      previous,
      e.caseId,
      e.seq,
      e.commandId,
      e.causedBy,
      e.type,
      e.actorId,
      e.actorRole,
      e.at,
      e.machineVersion,
      e.stateAfter,
      e.ballAfter,
      e.versionAfter,
      commitment,
    ]),
  );
}
