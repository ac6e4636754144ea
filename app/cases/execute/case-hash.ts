// The chain that makes a case file tamper-evident: each event's hash covers the one before, a commitment to its payload
// and one to what the machine remembered after it. The formulas are in app/cases/execute/hash-preimages.ts.
import { createHash } from "node:crypto";
import type { PartyMoves } from "#workflows/party-moves.ts";
import {
  type ChainedEvent,
  eventText,
  FORMAT_WITH_PARTIES,
  firstFormatText,
  linkText,
  partiesText,
  payloadText,
  snapshotText,
  storedSaltText,
} from "./hash-preimages.ts";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Commitment to a payload that can be erased later without breaking the chain. */
export const commitmentOf = (salt: string, payload: unknown): string => sha256(payloadText(salt, payload));

/** Commitment to the snapshot after an event: detects a change to the case row alone. @param salt the kept one */
export const snapshotCommitmentOf = (salt: string, snapshot: unknown): string =>
  sha256(snapshotText(salt, snapshot));

/** The salt of an event's snapshot and parties, by the payload's. */
export const storedSaltOf = (format: number, salt: string): string =>
  format < FORMAT_WITH_PARTIES ? salt : sha256(storedSaltText(salt));

/** Commitment to who came and who went with an event. @param salt the kept one */
export const partiesCommitmentOf = (salt: string, moves: PartyMoves): string =>
  sha256(partiesText(salt, moves));

export const digestOf = (e: ChainedEvent): string => sha256(eventText(e));

export function hashOf(previous: string, e: ChainedEvent): string {
  return sha256(e.format === 1 ? firstFormatText(previous, e) : linkText(previous, digestOf(e)));
}
