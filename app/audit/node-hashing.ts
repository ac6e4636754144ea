// The same as web-hashing.ts for the command line: node's own WebCrypto warns that Ed25519 is experimental.
import { createHash, createPublicKey, verify } from "node:crypto";
import type { Hashing } from "./hashing.ts";

export const nodeHashing: Hashing = {
  async sha256(bytes) {
    return Uint8Array.from(createHash("sha256").update(bytes).digest());
  },
  async verify(publicKey, signature, message) {
    const x = Buffer.from(publicKey).toString("base64url");
    try {
      const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
      return verify(null, message, key, signature);
    } catch {
      return false;
    }
  },
};
