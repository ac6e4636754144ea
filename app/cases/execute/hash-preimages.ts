// What exactly is hashed and signed, as texts. The server hashes them at once, the browser by promises; the formulas
// are here once. Read by the browser as well, so no node built-in. All digests are SHA-256 in lower-case hex.
import type { PartyMoves } from "#workflows/party-moves.ts";
import { canonicalJson } from "./canonical-json.ts";

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
  /** Salted, to what was said. */
  commitment: string;
  /** Salted, to what the machine remembered afterwards; null in format 1. */
  snapshotCommitment: string | null;
  /** Salted, to who came and who went with the event; null when nobody did, and before format 3. */
  partiesCommitment?: string | null;
  /**
   * 1: written before snapshots were committed to, one hash over everything. 2: see `eventText`. 3: parties are committed
   * to, and their salt and the snapshot's survive an erasure.
   */
  format: number;
}
export const EVENT_FORMAT = 3;
/** Before it, nothing says who came and who went, and the snapshot's salt is the payload's. */
export const FORMAT_WITH_PARTIES = 3;

/** What the first event of a case follows on. */
export const NO_HASH = "0".repeat(64);

/** The salt keeps a short payload from being guessed once it has been erased or withheld. */
export const payloadText = (salt: string, payload: unknown): string => `${salt}\n${canonicalJson(payload)}`;

export const snapshotText = (salt: string, snapshot: unknown): string =>
  `${salt}\nsnapshot\n${canonicalJson(snapshot)}`;

/**
 * Its hash is the salt that is kept when a payload is erased (format 3): it comes from the payload's salt, which goes,
 * and does not lead back to it. So the snapshot and the parties can still be held against their commitments.
 */
export const storedSaltText = (salt: string): string => `${salt}\nkept`;

/** @param salt the kept one */
export const partiesText = (salt: string, moves: PartyMoves): string =>
  `${salt}\nparties\n${canonicalJson(moves)}`;

/**
 * Its hash is the event's digest. A party that may not know of an event is given the digest alone: the chain can then
 * be followed past it, and the command id, which is random, keeps the rest from being guessed.
 */
export const eventText = (e: ChainedEvent): string =>
  canonicalJson([
    `dataveien-event/${e.format}`,
    ...factsOf(e),
    e.commitment,
    e.snapshotCommitment,
    ...(e.format < FORMAT_WITH_PARTIES ? [] : [e.partiesCommitment ?? null]),
  ]);

/** Its hash is the event's place in the chain. */
export const linkText = (previous: string, digest: string): string => `${previous}\n${digest}`;

/** Format 1 hashed the event together with what it follows on, so none of its events can be stepped over. */
export const firstFormatText = (previous: string, e: ChainedEvent): string =>
  canonicalJson([previous, ...factsOf(e), e.commitment]);

const factsOf = (e: ChainedEvent) => [
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
];

/** The head of a case as a checkpoint saw it. */
export interface CheckpointHead {
  caseId: string;
  reference: string;
  seq: number;
  hash: string;
}

/** A leaf of a checkpoint's tree, before RFC 9162's own prefix. */
export const leafText = (h: CheckpointHead): string => canonicalJson([h.caseId, h.reference, h.seq, h.hash]);

/** What is signed. Fields are added only with a new format. */
export interface CheckpointBody {
  format: "dataveien-checkpoint/1";
  /** 1, 2, 3 … without gaps. */
  number: number;
  /** ISO 8601, UTC, milliseconds. */
  takenAt: string;
  /** How many cases it covers: those that moved since the checkpoint before. */
  leaves: number;
  /** RFC 9162 Merkle tree hash of the leaves. */
  root: string;
  /** Hash of the checkpoint before; zeros for the first. */
  previous: string;
  /** Ed25519, the 32 bytes in hex. */
  publicKey: string;
}

export interface Checkpoint extends CheckpointBody {
  /** Hash of the body. */
  hash: string;
  /** Ed25519 over the body's text, 64 bytes in hex. */
  signature: string;
}

export const checkpointText = (c: CheckpointBody): string =>
  canonicalJson({
    format: c.format,
    number: c.number,
    takenAt: c.takenAt,
    leaves: c.leaves,
    root: c.root,
    previous: c.previous,
    publicKey: c.publicKey,
  });
