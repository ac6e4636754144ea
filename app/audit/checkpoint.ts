// A signed statement: these were the heads of the cases that had moved. An attacker who changes the database without the key
// cannot make another one that fits.
import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { sha256 } from "#app/cases/execute/case-hash.ts";
import { type Checkpoint, type CheckpointBody, checkpointText } from "#app/cases/execute/hash-preimages.ts";
import type { SigningKey } from "#app/platform/read-signing-key.ts";
import { inGroups } from "./hashing.ts";

export function signCheckpoint(body: CheckpointBody, { privateKey }: SigningKey): Checkpoint {
  const text = checkpointText(body);
  return {
    ...body,
    hash: sha256(text),
    signature: sign(null, Buffer.from(text), privateKey).toString("hex"),
  };
}

const isHex = (text: string, bytes: number) => text.length === bytes * 2 && /^[0-9a-f]*$/.test(text);
const known = new Map<string, KeyObject>();

/** Is it signed by the key that it names? Whether that key is ours is another question. */
export function isSigned(c: Checkpoint): boolean {
  if (!isHex(c.publicKey, 32) || !isHex(c.signature, 64)) return false;
  let key = known.get(c.publicKey);
  if (!key) {
    const x = Buffer.from(c.publicKey, "hex").toString("base64url");
    key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    known.set(c.publicKey, key);
  }
  return verify(null, Buffer.from(checkpointText(c)), key, Buffer.from(c.signature, "hex"));
}

/** What people compare instead of the whole key. */
export const fingerprintOf = (publicKey: string): string => inGroups(sha256(publicKey));
