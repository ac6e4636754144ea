// The key that signs the audit trail's checkpoints, as the environment holds it.
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";

export interface SigningKey {
  privateKey: KeyObject;
  /** The 32 bytes in hex. */
  publicKey: string;
}

/**
 * @param text a PKCS #8 key: PEM, or the base64 of its DER on one line, as an environment variable holds it
 * @throws when it is no Ed25519 key
 */
export function readSigningKey(text: string): SigningKey {
  const trimmed = text.trim();
  const privateKey = trimmed.startsWith("-----")
    ? createPrivateKey(trimmed)
    : createPrivateKey({ key: Buffer.from(trimmed, "base64"), format: "der", type: "pkcs8" });
  if (privateKey.asymmetricKeyType !== "ed25519") throw new Error("not an Ed25519 key");
  const { x } = createPublicKey(privateKey).export({ format: "jwk" });
  return { privateKey, publicKey: Buffer.from(x ?? "", "base64url").toString("hex") };
}
