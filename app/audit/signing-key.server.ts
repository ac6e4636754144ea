// The key that checkpoints are signed with, and whose signatures this installation trusts.
import { generateKeyPairSync } from "node:crypto";
import { join, resolve } from "node:path";
import { env } from "#app/platform/env.server.ts";
import { persistedSecret } from "#app/platform/persisted-secret.server.ts";
import { readSigningKey, type SigningKey } from "#app/platform/read-signing-key.ts";

let made: SigningKey | undefined;

/** AUDIT_SIGNING_KEY, or a key that is made once and kept in DATA_DIR. The same for every process of an installation. */
export function signingKey(): SigningKey {
  made ??= readSigningKey(
    env().AUDIT_SIGNING_KEY ??
      persistedSecret(join(resolve(env().DATA_DIR), "audit-signing-key.pem"), newKey),
  );
  return made;
}

/** Public keys in hex: the one in use first, then those of before. */
export function trustedKeys(): string[] {
  return [...new Set([signingKey().publicKey, ...env().AUDIT_TRUSTED_KEYS])];
}

export const newKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }) as string;
