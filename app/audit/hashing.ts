// How the one who checks a case file computes: by WebCrypto in a browser, by node:crypto on the command line.

export interface Hashing {
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** Ed25519; null where this machine cannot verify it. Key of 32 and signature of 64 bytes. */
  verify(
    publicKey: Uint8Array<ArrayBuffer>,
    signature: Uint8Array<ArrayBuffer>,
    message: Uint8Array<ArrayBuffer>,
  ): Promise<boolean | null>;
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Undefined when it is no hex. */
export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> | undefined {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/.test(hex)) return undefined;
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const hashText = async (hashing: Hashing, text: string): Promise<string> =>
  hexOf(await hashing.sha256(bytesOf(text)));

/** What people compare of a key: the first half of its hash, in groups of four. @param hash of the key's hex */
export const inGroups = (hash: string): string => (hash.slice(0, 32).match(/.{4}/g) ?? []).join(" ");
