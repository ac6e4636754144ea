// Hashes and signatures as every browser of today has them built in.
import type { Hashing } from "./hashing.ts";

export const webHashing: Hashing = {
  async sha256(bytes) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  },
  async verify(publicKey, signature, message) {
    try {
      const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
      return await crypto.subtle.verify("Ed25519", key, signature, message);
    } catch (error) {
      // Browsers of before 2025 do not know the algorithm; a malformed key is simply no key.
      return (error as Error).name === "NotSupportedError" ? null : false;
    }
  },
};
